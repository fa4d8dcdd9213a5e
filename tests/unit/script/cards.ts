import {
  CALLERS,
  INCIDENTS,
  isTheirs,
  ROLES,
  type Script,
  type ScriptInput,
  STAGES,
  scriptDocument,
  TIES,
  WANTS,
} from '../../../src/logic/index.ts';

export const PLAN = { totalFen: 1_234_500, perMonthFen: 100_000, firstDate: '2026-12-15' };
export const POSTPONE = { until: '2027-01-05', amountFen: 50_000 };

const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, chosen) => all.filter((_, place) => (chosen >> place) % 2 === 1));

/** Every state in which a borrower asked for a card before roles and stages came: who calls, whether checked, how old, what is wanted. */
export const STATES: readonly ScriptInput[] = CALLERS.flatMap((caller) =>
  [undefined, true, false].flatMap((verified) =>
    ([undefined, true, false, 'unsure'] as const).flatMap((oldDebt) =>
      subsets(WANTS).map((wants) => ({ caller, verified, oldDebt, wants, incidents: INCIDENTS, plan: PLAN, postpone: POSTPONE })),
    ),
  ),
);

/** Every state there is, with everything wanted and everything told; what may be left out stands here by what it then means. */
export const ALL_STATES: readonly ScriptInput[] = ROLES.flatMap((role) =>
  CALLERS.flatMap((caller) =>
    ['unsure' as const, ...STAGES].flatMap((stage) =>
      TIES.flatMap((tied) =>
        [true, false].flatMap((verified) =>
          ([true, false, 'unsure'] as const).map((oldDebt) => ({
            role,
            caller,
            stage,
            tied,
            verified,
            oldDebt,
            wants: WANTS,
            incidents: INCIDENTS,
            plan: PLAN,
            postpone: POSTPONE,
          })),
        ),
      ),
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

/** Everything that the card puts into the reader's mouth, as it is rendered: sentences to say and answers, without what the other side says. */
export const spokenOn = (script: Script): string[] =>
  scriptDocument(script).blocks.flatMap(({ kind, lines }) =>
    kind === 'say' ? lines : kind === 'reply' ? lines.filter((_, place) => !isTheirs({ kind }, place)) : [],
  );
