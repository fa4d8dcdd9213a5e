import type { Debt, Proof } from './debt.ts';
import { isInCourt, isOnHold } from './order.ts';

/** A paper that is worth getting next. */
export type PaperId = Proof | 'proof-of-sale' | 'proof-of-payment' | 'credit-report';

/** Where a debt leads: a tool or a guide of the site. */
export type LeadId =
  | 'court-papers'
  | 'enforcement'
  | 'mediation'
  | 'limitation'
  | 'not-mine'
  | 'unlicensed'
  | 'sold'
  | 'settlement'
  | 'script'
  | 'letter'
  | 'fees';

const MOST_PAPERS = 2;

/** The two papers to get next: what decides most comes first, and what is at hand is not asked for. */
export function nextPapers(debt: Debt): PaperId[] {
  const { proofs, stage, lender, disputes, paidFen } = debt;
  const wanted: PaperId[] = [
    ...(isInCourt(debt) || stage === 'mediation' ? (['court-paper'] as const) : []),
    ...(disputes.includes('not-mine') ? (['credit-report'] as const) : []),
    ...((stage === 'sold' || lender === 'assignee') && !proofs.includes('notice') ? (['proof-of-sale'] as const) : []),
    ...(lender === 'guarantor-paid' && !proofs.includes('notice') ? (['proof-of-payment'] as const) : []),
    'received',
    'contract',
    'statement',
    ...(paidFen === 0 ? [] : (['payments'] as const)),
    ...(lender === undefined ? (['credit-report'] as const) : []),
  ];
  return [...new Set(wanted)].filter((paper) => !proofs.some((proof) => proof === paper)).slice(0, MOST_PAPERS);
}

/** Where to go on from a debt, first things first. Nothing that is on hold leads to a plan to pay. */
export function leadsOf(debt: Debt): LeadId[] {
  const { stage, lender, disputes, old } = debt;
  const held = isOnHold(debt);
  return [
    ...(stage === 'enforced' ? (['enforcement'] as const) : []),
    ...(isInCourt(debt) ? (['court-papers'] as const) : []),
    ...(stage === 'mediation' ? (['mediation'] as const) : []),
    ...(disputes.includes('not-mine') ? (['not-mine'] as const) : []),
    ...(old === true ? (['limitation'] as const) : []),
    ...(lender === 'unlicensed' ? (['unlicensed'] as const) : []),
    ...(stage === 'sold' || lender === 'assignee' || lender === 'guarantor-paid' ? (['sold'] as const) : []),
    ...(disputes.includes('paid') ? (['settlement'] as const) : []),
    ...(held || isInCourt(debt) || lender === 'private' ? [] : (['script'] as const)),
    ...(disputes.some((one) => one === 'interest' || one === 'fees' || one === 'deducted') ? (['fees'] as const) : []),
    ...(lender === 'private' || lender === 'unlicensed' ? [] : (['letter'] as const)),
  ];
}

/** What is taken from accounts by itself in a month, beside what is left after living, in fen. */
export interface Automatic {
  readonly takenFen: number;
  /** How many debts take something by themselves without saying how much. */
  readonly unknown: number;
  /** What is left after it; null while what is left of a month is not known. */
  readonly leftFen: number | null;
  /** How far it reaches into what living costs. */
  readonly intoLivingFen: number;
}

/** What automatic deductions do to a month. `leftFen`: what is left once living is paid for, or null where it was not reckoned. */
export function automaticOf(debts: readonly Debt[], leftFen: number | null): Automatic {
  const taking = debts.filter(({ automatic }) => automatic === true);
  const takenFen = taking.reduce((sum, { monthlyFen = 0 }) => sum + monthlyFen, 0);
  return {
    takenFen,
    unknown: taking.filter(({ monthlyFen }) => monthlyFen === undefined).length,
    leftFen: leftFen === null ? null : Math.max(0, leftFen - takenFen),
    intoLivingFen: leftFen === null ? 0 : Math.max(0, takenFen - leftFen),
  };
}
