import type { Block, BlockKind, Document } from './document.ts';
import { isTheirs } from './toText.ts';

/** One sentence of a paper, as it is read aloud or held up large. */
export interface Sentence {
  /** The heading of the block it stands in; empty where that has none. */
  readonly heading: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether the other side says it. */
  readonly theirs: boolean;
}

/** The sentences of a text, each with the signs that close it: a quotation or a bracket ends with its sentence. Nothing is lost but spaces around them. */
export const sentencesOf = (text: string): string[] =>
  (text.match(/[^。？！]*[。？！]+[”’）》」』】]*|[^。？！]+/gu) ?? []).map((one) => one.trim()).filter(Boolean);

/** What stands below everything that is said: answers to what he may say, what never to say (the back of a small card), then what is for the hand and the eye. */
const LATER: readonly BlockKind[] = ['reply', 'never', 'rows', 'blanks', 'grounds'];

/** The written blocks of a card as one speaks from it: what is said first and together, however they were composed. */
export function cardOrder(blocks: readonly Block[]): Block[] {
  const written = blocks.filter(({ lines }) => lines.length > 0);
  const of = (kind: BlockKind) => written.filter((block) => block.kind === kind);
  return [...written.filter(({ kind }) => !LATER.includes(kind)), ...LATER.flatMap(of)];
}

/** Whether a sentence of the card says already what its rows list: then they are a sheet of their own. */
export const rowsApart = (blocks: readonly Block[]): boolean => blocks.some(({ kind, lines }) => kind === 'say' && lines.length > 0);

/** Blocks that are looked at and not spoken. */
const SILENT: readonly BlockKind[] = ['blanks', 'grounds', 'enclosures', 'signature'];

/** A paper sentence by sentence, in the order of {@link cardOrder}, but what is to be said before what is only to be known; rows only where nothing else says them. */
export function spokenSentences({ blocks }: Pick<Document, 'blocks'>): Sentence[] {
  const apart = rowsApart(blocks);
  const ordered = cardOrder(blocks);
  const of = (kinds: readonly BlockKind[], wanted: boolean) => ordered.filter(({ kind }) => kinds.includes(kind) === wanted);
  return [...of(['note', ...LATER], false), ...of(['note'], true), ...of(LATER, true)]
    .filter(({ kind }) => !SILENT.includes(kind) && !(apart && kind === 'rows'))
    .flatMap(({ heading, kind, lines }) =>
      lines.flatMap((line, place) =>
        (kind === 'rows' ? [line] : sentencesOf(line)).map((text) => ({ heading, kind, text, theirs: isTheirs({ kind }, place) })),
      ),
    );
}
