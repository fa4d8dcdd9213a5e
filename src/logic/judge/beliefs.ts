import { all, any, atLeast, type Condition, evaluate, is, no, yes } from './conditions.ts';
import type { Facts } from './factValues.ts';
import { AT_NIGHT } from './predicates.ts';

/** When many would take what was told for forbidden by law, and it is not so: by id in content/rumours, which has the grounds. */
const BELIEFS: readonly (readonly [rumour: string, when: Condition])[] = [
  ['visits-illegal', yes('visited')],
  ['law-sets-hours', AT_NIGHT],
  ['three-calls', all(is('callee', 'borrower'), atLeast('connectedToday', 2))],
  ['six-vs-three', all(is('callee', 'borrower'), atLeast('missedToday', 2))],
  ['ai-or-outsourcing-illegal', any(no('outsourcingAnnounced'), yes('posedAsLender'), yes('privateChannel'))],
  ['violent-collection-crime', any(yes('threatenedViolence'), yes('damagedProperty'), yes('blockedWay'))],
];

/** Beliefs that the facts touch, as ids in content/rumours; nothing from what is merely open. */
export const beliefsTouched = (facts: Facts): string[] =>
  BELIEFS.filter(([, when]) => evaluate(when, facts) === true).map(([rumour]) => rumour);

/** Every belief that a result can name; content must have each. */
export const BELIEF_RUMOURS: readonly string[] = BELIEFS.map(([rumour]) => rumour);
