import type { Block, BlockKind, Document } from './document.ts';

/** Blocks of a letter whose lines are counted, so that an answer can name them. */
const NUMBERED: readonly BlockKind[] = ['facts', 'requests', 'enclosures'];

/** Whether the lines of a block carry numbers: those of a letter's lists, where there is more than one. */
export const isNumbered = ({ kind, lines }: Pick<Block, 'kind' | 'lines'>): boolean => NUMBERED.includes(kind) && lines.length > 1;

/** Whether a line of a letter's grounds stands over those after it: how binding they are. */
export const standsOver = ({ kind }: Pick<Block, 'kind'>, line: string): boolean =>
  kind === 'grounds' && line.endsWith('：') && !line.includes('《');

/** Whether a line is what the other side says: in a block of replies every other one, from the first. */
export const isTheirs = ({ kind }: Pick<Block, 'kind'>, place: number): boolean => kind === 'reply' && place % 2 === 0;

function cardBlock({ kind, heading, lines }: Block): string {
  const bare = kind === 'rows' || kind === 'blanks';
  // An answer stands under what it answers.
  const mark = (place: number) => (bare ? '' : kind === 'reply' && !isTheirs({ kind }, place) ? '  ' : '· ');
  return [`【${heading}】`, ...lines.map((line, place) => `${mark(place)}${line}${kind === 'blanks' ? '：' : ''}`)].join('\n');
}

function letterBlock(block: Block): string {
  const lines = isNumbered(block) ? block.lines.map((line, place) => `${place + 1}. ${line}`) : block.lines;
  return [...(block.heading ? [block.heading] : []), ...lines].join('\n');
}

/** A paper as plain text, for the clipboard. Blocks without lines are left out. */
export function toText({ title, form, blocks }: Pick<Document, 'title' | 'form' | 'blocks'>): string {
  const written = blocks.filter(({ lines }) => lines.length > 0).map(form === 'letter' ? letterBlock : cardBlock);
  return [title, ...written].join('\n\n');
}
