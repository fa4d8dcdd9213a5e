import type { Document } from './document.ts';

/** A paper as plain text, for the clipboard. Blocks without lines are left out. */
export function toText({ title, blocks }: Pick<Document, 'title' | 'blocks'>): string {
  const written = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, heading, lines }) => {
      const mark = kind === 'rows' || kind === 'blanks' ? '' : '· ';
      return [`【${heading}】`, ...lines.map((line) => `${mark}${line}${kind === 'blanks' ? '：' : ''}`)].join('\n');
    });
  return [title, ...written].join('\n\n');
}
