import { CHOICES, debtPlaces, keyOf } from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { allQuestions } from '../collections/questions.ts';

/** Everything that the page of debts is handed. Throws on a citation that does not exist. */
export async function debtsPayload(): Promise<DebtsPayload> {
  const options = (await allQuestions()).find(({ id }) => id === 'lender')?.options ?? [];
  return {
    cites: await showCites(debtPlaces(CHOICES.lender).map(keyOf)),
    lenders: options.map(({ value, label }) => [value, label] as const),
  };
}
