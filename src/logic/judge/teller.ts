import type { FactId } from './factValues.ts';

/** Who tells of the call: somebody who owes (the borrower, a guarantor), or the third party who was called about another's debt. */
export const TELLERS = ['debtor', 'third-party'] as const;
export type Teller = (typeof TELLERS)[number];

/**
 * What stands in the loan's contract or happened between borrower and lender: a third party cannot know it and is not asked.
 * Unasked, each counts as its clean value, except whether the borrower agreed to the telling (`disclosureAgreed`): nobody
 * may take that for granted, so it stays unknown.
 */
export const CONTRACT_FACTS: readonly FactId[] = [
  'disclosureAgreed',
  'nightCallsAgreed',
  'outsourcingAnnounced',
  'settlementSigned',
  'upfrontCut',
  'usurious',
];
