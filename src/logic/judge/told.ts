import { readFacts } from './facts.ts';
import type { FactId, Facts, FactValue } from './factValues.ts';
import type { Teller } from './teller.ts';

/** What was not tapped: `none`, it did not happen; `ask`, ask me about it; absent, not said yet. */
export const RESTS = ['none', 'ask'] as const;
export type Rest = (typeof RESTS)[number];

/** A call as it is being told: who tells, what was answered or tapped, what was tapped and still waits for a closer answer. */
export interface Telling {
  readonly teller: Teller;
  /** Answers given, taps among them; never what was merely left untapped. */
  readonly answers: Facts;
  /** Taps that only open closer questions. */
  readonly opened: readonly FactId[];
  readonly rest?: Rest | undefined;
}

/** A telling in which nothing was told. */
export const NOTHING_TOLD: Telling = { teller: 'debtor', answers: {}, opened: [] };

/** The telling with one answer more; whatever is no answer to that fact changes nothing. */
export function told(telling: Telling, id: FactId, value: FactValue): Telling {
  return { ...telling, answers: { ...telling.answers, ...readFacts({ [id]: value }) } };
}
