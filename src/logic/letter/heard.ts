import {
  calledSomeoneElse,
  contractUnknown,
  effectiveFacts,
  type Facts,
  factsIn,
  known,
  type Report,
  RULES,
  type Rule,
  readFacts,
  reportOn,
  type Teller,
} from '../judge/index.ts';
import type { AddresseeId } from './types.ts';

/** A time as people write it, `0:40`; undefined where it is none. */
export const clock = (time: string | undefined): string | undefined => /^0?((?:1?\d|2[0-3]):[0-5]\d)$/.exec(time ?? '')?.[1];

/** What was told, with a time from the list of calls (`0:40`, `00:40`) in place of the hour that was told; the same where it is none. */
export function atTime(facts: Facts, time: string): Facts {
  const read = clock(time);
  return read === undefined ? facts : { ...facts, hour: Number(read.split(':')[0]) };
}

/** A call as a letter may rest on it. */
export interface Heard {
  readonly facts: Facts;
  readonly report: Report;
  /** Told by a third party; a guarantor owes like the borrower, whoever he says to be. */
  readonly third: boolean;
  /** A third party who is not known to owe: a spouse only where the money was not for both (civil-code/1064), and nobody who offered to pay. */
  readonly owesNothing: boolean;
  /** Rules about the call whose condition is true, in the rules' order. */
  readonly reported: readonly Rule[];
}

/**
 * What was received and at what price. Telling it admits that it was lent, so that no letter does; only the police hear it,
 * to whom it may show that the lending itself was a crime.
 */
const OF_THE_LOAN = ['upfrontCut', 'usurious'] as const;

/** Whether a rule rests on what the loan was, not only on how it was collected. */
const restsOnTheLoan = (rule: Rule): boolean => factsIn(rule.when).some((fact) => OF_THE_LOAN.some((one) => one === fact));

/**
 * Reads what was told: a third party knows nothing of the contract, and each of its facts counts as clean, but for his not
 * knowing whether the borrower agreed to the telling.
 */
export function hear(told: Facts, teller: Teller): Heard {
  const read = readFacts(told);
  const callee = known(read, 'callee');
  const third = teller === 'third-party' && (callee === undefined || calledSomeoneElse(read));
  const contract = third ? contractUnknown() : {};
  const facts = effectiveFacts({ ...read, ...contract });
  const report = reportOn(facts);
  const ids = new Set([...report.aboutCall, ...report.aboutLoan, ...report.acrossLenders, ...report.unruled].map(({ rule }) => rule));
  return {
    facts,
    report,
    third,
    owesNothing: third && (callee !== 'spouse' || known(facts, 'sharedDebt') === false) && known(facts, 'thirdPartyOfferedToPay') !== true,
    reported: RULES.filter(({ id, about }) => about === 'call' && ids.has(id)),
  };
}

/** Places that deal with one matter, and hear nothing of the others. */
const FOR_ONE_MATTER: readonly AddresseeId[] = ['12363', '12377', '12321', '110'];

/** The rules that somebody is written to about: all of them, or those that lead there. */
export const rulesFor = ({ reported }: Heard, to: AddresseeId): Rule[] =>
  reported.filter((rule) => {
    if (to === '110') return rule.urgent !== null || rule.channels.includes('110');
    return !restsOnTheLoan(rule) && (!FOR_ONE_MATTER.includes(to) || rule.channels.includes(to));
  });

/** Whether a fact may stand in a letter to somebody. */
export const mayTell = (fact: string, to: AddresseeId): boolean => to === '110' || !OF_THE_LOAN.some((one) => one === fact);
