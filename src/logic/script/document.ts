import { dateInWords } from '../calendar/index.ts';
import { type Document, toText } from '../document/index.ts';
import { yuanInWords } from '../money/index.ts';
import type { Script, ScriptPart } from './types.ts';

const KINDS: Readonly<Partial<Record<ScriptPart['id'], Document['blocks'][number]['kind']>>> = { never: 'never', stop: 'note' };

/** A card as a document. `sources` are the names of its grounds, in order: this module holds no titles. */
export function scriptDocument(script: Script, sources: readonly string[] = []): Document {
  const rows = script.instalments.map((row) => `第 ${row.number} 期  ${dateInWords(row.date)}  ${yuanInWords(row.amountFen)}`);
  return {
    title: script.title,
    places: script.grounds,
    blocks: [
      ...script.parts.map(({ id, heading, lines }) => ({ kind: KINDS[id] ?? ('say' as const), heading, lines })),
      { kind: 'rows', heading: '每期日期和金额', lines: rows },
      { kind: 'blanks', heading: '边听边记', lines: script.record },
      { kind: 'grounds', heading: '依据', lines: sources },
    ],
  };
}

/** A card as plain text for the clipboard; `sources` as in {@link scriptDocument}. */
export const scriptToText = (script: Script, sources: readonly string[] = []): string => toText(scriptDocument(script, sources));
