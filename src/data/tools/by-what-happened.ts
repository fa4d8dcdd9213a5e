import {
  assess,
  CHOICES,
  type Facts,
  factsOf,
  LEVELS,
  type Level,
  NOTHING_TOLD,
  TICK_GROUPS,
  TICKS,
  type Tick,
  type TickGroup,
  tick,
} from '../../logic/index.ts';
import { allQuestions } from '../collections/questions.ts';

/** One thing that can happen, the gravest that it may be by itself, and the rule that says so. */
interface Deed {
  readonly label: string;
  readonly level: Level;
  readonly rule: string;
}

/** What stands for a tap that only opens closer questions: the plainest case beyond every limit. */
const PLAINEST: Readonly<Partial<Record<Tick['fact'], Facts>>> = {
  hour: { hour: 23, nightCallsAgreed: false },
  connectedToday: { connectedToday: 9, missedToday: 9 },
  document: { document: 'court-paper' },
};

/** Each call in which a tap is all that happened: to the borrower or, where it cannot happen to him, to his family, by each kind of lender. */
const callsWith = (one: Tick): Facts[] =>
  (['borrower', 'family'] as const).flatMap((callee) =>
    CHOICES.lender.map((lender) => {
      const { answers, opened } = tick({ ...NOTHING_TOLD, answers: { lender, callee } }, one, true);
      return factsOf({ ...NOTHING_TOLD, answers: { ...answers, ...PLAINEST[one.fact], borrowerReachable: false }, opened, rest: 'none' });
    }),
  );

/** What each thing that can happen may amount to by itself, by group; what alone amounts to nothing is left out. */
export async function deedsByGroup(): Promise<readonly { readonly group: TickGroup; readonly deeds: readonly Deed[] }[]> {
  const questions = new Map((await allQuestions()).map((question) => [question.id, question]));
  const deedOf = (one: Tick): Deed[] => {
    const found = callsWith(one).flatMap((facts) => assess(facts).findings.filter(({ status }) => status === 'established'));
    const gravest = found.reduce(
      (most, next) => (most && LEVELS.indexOf(most.level) >= LEVELS.indexOf(next.level) ? most : next),
      found[0],
    );
    const label = questions.get(one.fact)?.tick?.label;
    return gravest && label ? [{ label, level: gravest.level, rule: gravest.rule }] : [];
  };
  return TICK_GROUPS.map((group) => ({ group, deeds: TICKS.filter((one) => one.group === group).flatMap(deedOf) })).filter(
    ({ deeds }) => deeds.length > 0,
  );
}
