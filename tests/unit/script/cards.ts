import { CALLERS, INCIDENTS, type Script, type ScriptInput, WANTS } from '../../../src/logic/index.ts';

export const PLAN = { totalFen: 1_234_500, perMonthFen: 100_000, firstDate: '2026-12-15' };
export const POSTPONE = { until: '2027-01-05', amountFen: 50_000 };

const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, chosen) => all.filter((_, place) => (chosen >> place) % 2 === 1));

/** Every state in which a card can be asked for: who calls, whether checked, how old the debt, what is wanted. */
export const STATES: readonly ScriptInput[] = CALLERS.flatMap((caller) =>
  [undefined, true, false].flatMap((verified) =>
    ([undefined, true, false, 'unsure'] as const).flatMap((oldDebt) =>
      subsets(WANTS).map((wants) => ({ caller, verified, oldDebt, wants, incidents: INCIDENTS, plan: PLAN, postpone: POSTPONE })),
    ),
  ),
);

/** The parts whose lines are said aloud; the others are for the reader alone. */
export const SAID = ['opening', 'identity', 'ask', 'proposal', 'report', 'closing'];

/** The lines of some parts of a card. */
export const linesOf = (script: Script, ...ids: readonly string[]): string[] =>
  script.parts.filter(({ id }) => ids.includes(id)).flatMap(({ lines }) => lines);

/** The names of a card's parts, in order. */
export const partsOf = (script: Script): string[] => script.parts.map(({ id }) => id);
