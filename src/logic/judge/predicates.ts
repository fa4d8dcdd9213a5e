import { all, any, atLeast, atMost, type Condition, is, no } from './conditions.ts';
import type { CalleeId } from './factValues.ts';

/** Between 22:00 and 8:00, the hours that the standard and the guideline name. */
export const AT_NIGHT = any(atLeast('hour', 22), atMost('hour', 7));

/** Whom a call can reach besides the borrower and a guarantor. */
export const OTHERS: readonly CalleeId[] = ['spouse', 'family', 'listed-contact', 'workplace', 'unrelated'];

/** The call went to somebody other than the borrower or a guarantor. */
export const CALLED_SOMEONE_ELSE = any(...OTHERS.map((who) => is('callee', who)));

/** The call went to somebody who does not owe this debt; a spouse counts unless the debt is shared. */
export const CALLED_OUTSIDER = any(
  is('callee', 'family'),
  is('callee', 'listed-contact'),
  is('callee', 'workplace'),
  is('callee', 'unrelated'),
  all(is('callee', 'spouse'), no('sharedDebt')),
);

/** The conditions that have a name of their own, so that a sentence can name them instead of spelling them out. */
export const NAMED = {
  night: AT_NIGHT,
  'someone-else': CALLED_SOMEONE_ELSE,
  outsider: CALLED_OUTSIDER,
} as const satisfies Readonly<Record<string, Condition>>;

/** The name of a condition that has one. */
export type ConditionName = keyof typeof NAMED;
