import type { Place } from '../law/index.ts';

/** How long a term is, by what it is counted, and where the law sets it. */
export interface Term {
  readonly amount: number;
  readonly unit: 'day' | 'month';
  /** `procedure`: a last day of rest moves (civil procedure law); `other`: no rule was found that says so. */
  readonly counting: 'procedure' | 'other';
  /** Whose term it is: the reader's, or the other side's. */
  readonly who: 'you' | 'lender';
  readonly at: Place;
  /** Articles to read with it: the same term in another law, the one that it borrows its days from. */
  readonly also: readonly string[];
}

const days = (amount: number, at: Place, also: readonly string[] = [], who: Term['who'] = 'you'): Term => ({
  amount,
  unit: 'day',
  counting: 'procedure',
  who,
  at,
  also,
});

/** The terms that court papers start, by name; each runs from the day that its article names, and that day does not count. */
export const TERMS = {
  /** Written defence, from receipt of the copy of the complaint. */
  answer: days(15, { id: 'civil-procedure/128', paragraph: 1 }),
  /** Objection to jurisdiction: within the term of the answer. */
  jurisdiction: days(15, { id: 'civil-procedure/130', paragraph: 1 }, ['civil-procedure/128']),
  /** Payment or written objection, from receipt of the order. */
  'payment-order': days(15, { id: 'civil-procedure/227', paragraph: 2 }, ['spc-cpl/431']),
  /** Appeal from a judgment, not under the small-claims procedure, from its service. */
  'appeal-judgment': days(15, { id: 'civil-procedure/171', paragraph: 1 }, ['civil-procedure/165']),
  /** Appeal from a ruling that can be appealed, from its service. */
  'appeal-ruling': days(10, { id: 'civil-procedure/171', paragraph: 2 }),
  /** Review of a preservation ruling, from its receipt. */
  'preservation-review': days(5, { id: 'spc-cpl/171' }),
  /** The other side's: to sue or go to arbitration after preservation before suit, from the measure. */
  'preservation-suit': days(30, { id: 'civil-procedure/104', paragraph: 3 }, [], 'lender'),
  /** Joint application to confirm a mediated agreement, from the day it took effect. */
  'judicial-confirmation': days(30, { id: 'civil-procedure/205', paragraph: 1 }, ['mediation-law/33']),
  /** Application to set an award aside, from its receipt; whether a last day of rest moves was not found. */
  'arbitration-set-aside': {
    amount: 3,
    unit: 'month',
    counting: 'other',
    who: 'you',
    at: { id: 'arbitration-2025/72' },
    also: ['arbitration-2025/71'],
  },
  /** Application not to enforce an award, from service of the enforcement notice. */
  'arbitration-not-enforced': days(15, { id: 'spc-arbitration-exec/8', paragraph: 1 }, ['civil-procedure/248']),
  /** Application not to enforce a notarised debt, from service of the enforcement notice. */
  'notarised-not-enforced': days(15, { id: 'spc-notarised/13', paragraph: 1 }, ['spc-notarised/12']),
  /** Review of the ruling on an objection to how the court enforces, from its service. */
  'enforcement-review': days(10, { id: 'civil-procedure/236' }),
  /** Suit of a third person whose thing was seized, from service of the ruling on the objection. */
  'outsider-suit': days(15, { id: 'civil-procedure/238' }),
  /** Review of the refusal to correct the list of the dishonest, from its service. */
  'dishonest-review': days(10, { id: 'spc-dishonest/12', paragraph: 1 }),
} as const satisfies Readonly<Record<string, Term>>;

/** The name of a term that a court paper starts. */
export type DeadlineKind = keyof typeof TERMS;

/** Every {@link DeadlineKind}, in the order of the proceedings. */
export const DEADLINE_KINDS = Object.keys(TERMS) as [DeadlineKind, ...DeadlineKind[]];

/** The article of the civil procedure law on how days are counted. */
export const COUNTING_RULE = 'civil-procedure/85';
