import type { Assessment, Report } from '../judge/index.ts';
import { type Answers, GUESSES, type Guess, givenFor } from './answers.ts';

/**
 * How a guess stands to the judge's verdict: `over` and `under` say which way it misses, `hasty` decided what is still open,
 * `held-back` left open what can be decided.
 */
export const OUTCOMES = ['same', 'over', 'under', 'hasty', 'held-back'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What of the judge's report decides whether a guess fits. */
export interface Judged {
  readonly verdict: Report['verdict'];
  /** What happened, and no rule was verified to bind this lender. */
  readonly unruled: readonly unknown[];
}

/** A call worth another look: the guess and the judge differ, or one was right without being sure. */
export interface Again {
  readonly id: string;
  readonly why: 'differs' | 'not-sure';
}

/** The guess that a verdict amounts to. */
export const guessOf = (verdict: Assessment['level']): Guess => (verdict === 'unlawful' || verdict === 'crime' ? 'law' : verdict);

/**
 * Holds a guess against the judge's report, so that practice and check cannot disagree. Where something happened for which no
 * rule was verified to bind this lender, leaving it open is as right as having found nothing.
 */
export function compareGuess(guess: Guess, { verdict, unruled }: Judged): Outcome {
  const right = guessOf(verdict);
  if (guess === right) return 'same';
  if (guess === 'undetermined') return right === 'none-found' && unruled.length > 0 ? 'same' : 'held-back';
  if (right === 'undetermined') return 'hasty';
  return GUESSES.indexOf(guess) > GUESSES.indexOf(right) ? 'over' : 'under';
}

/** The calls worth another look: first where one was sure and the judge differs, then where one was not, then what one knew without being sure. */
export function lookAgain(calls: readonly (Judged & { readonly id: string })[], answers: Answers): Again[] {
  const surely: Again[] = [];
  const unsurely: Again[] = [];
  const rightly: Again[] = [];
  for (const call of calls) {
    const { id } = call;
    const given = givenFor(answers, id);
    if (!given) continue;
    if (compareGuess(given.guess, call) !== 'same') (given.sure ? surely : unsurely).push({ id, why: 'differs' });
    else if (!given.sure) rightly.push({ id, why: 'not-sure' });
  }
  return [...surely, ...unsurely, ...rightly];
}
