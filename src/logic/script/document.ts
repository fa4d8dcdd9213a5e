import { dateInWords } from '../calendar/index.ts';
import { type Block, type Document, toText } from '../document/index.ts';
import { yuanInWords } from '../money/index.ts';
import type { PartId, Script } from './types.ts';

const KINDS: Readonly<Partial<Record<PartId, Block['kind']>>> = { before: 'note', never: 'never', stop: 'stop', after: 'note' };

/** A card as a document. `sources` are the names of its grounds, in order: this module holds no titles. */
export function scriptDocument(script: Script, sources: readonly string[] = []): Document {
  const rows = script.instalments.map((row) => `第 ${row.number} 期  ${dateInWords(row.date)}  ${yuanInWords(row.amountFen)}`);
  const parts = script.parts.map(({ id, heading, lines }): Block => ({ kind: KINDS[id] ?? 'say', heading, lines }));
  const answers = script.replies.flatMap(({ theirs, mine }) => [`他说：${theirs}`, `你说：${mine}`]);
  const beforeNever = parts.findIndex(({ kind }) => kind === 'never');
  return {
    title: script.title,
    places: script.grounds,
    blocks: [
      ...parts.slice(0, beforeNever),
      { kind: 'reply', heading: '他这样说，你这样回', lines: answers },
      ...parts.slice(beforeNever),
      { kind: 'rows', heading: '每期日期和金额', lines: rows },
      { kind: 'blanks', heading: '边听边记', lines: script.record },
      { kind: 'grounds', heading: '依据', lines: sources },
    ],
  };
}

/** A card as plain text for the clipboard; `sources` as in {@link scriptDocument}. */
export const scriptToText = (script: Script, sources: readonly string[] = []): string => toText(scriptDocument(script, sources));
