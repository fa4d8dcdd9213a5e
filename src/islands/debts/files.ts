import * as v from 'valibot';
import { type Debt, MOST_DEBTS, readDebts } from '../../logic/index.ts';
import type { DEBT_FILE_PROBLEMS } from '../../words/debts.ts';

const FORMAT = 'jiedezhu-debts';
const VERSION = 1;
/** More than sixty debts with everything told could be. */
const LARGEST = 500_000;
const ENVELOPE = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  debts: v.array(v.unknown()),
});

/** The debts as a file that only this page reads. */
export const toJson = (debts: readonly Debt[]): string => JSON.stringify({ format: FORMAT, version: VERSION, debts }, null, 1);

/** Reads such a file: the debts and how many lines could not be read, or why it gives nothing. Never throws. */
export function readFile(
  given: string,
): { readonly debts: readonly Debt[]; readonly lost: number } | { readonly problem: keyof typeof DEBT_FILE_PROBLEMS } {
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text === '') return { problem: 'empty' };
  if (text.length > LARGEST) return { problem: 'large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'not-ours' };
  }
  const envelope = v.safeParse(ENVELOPE, data);
  if (!envelope.success) return { problem: 'not-ours' };
  if (envelope.output.version > VERSION) return { problem: 'newer' };
  if (envelope.output.debts.length > MOST_DEBTS) return { problem: 'many' };
  const debts = readDebts(envelope.output.debts);
  return debts.length === 0 ? { problem: 'nothing' } : { debts, lost: envelope.output.debts.length - debts.length };
}
