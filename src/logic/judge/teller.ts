import { factById } from './facts.ts';
import type { FactId, Facts } from './factValues.ts';

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

/** Facts that nobody may take for granted where they were not told: they would accuse, or clear, without a word. */
export const NEVER_ASSUMED: readonly FactId[] = ['lender', 'callee', 'sharedDebt', 'borrowerReachable', 'disclosureAgreed'];

/** What a third party's telling says of the contract, whatever else was recorded: clean, or unknown where nothing may be assumed. */
export const contractUnknown = (): Facts =>
  Object.fromEntries(CONTRACT_FACTS.map((id) => [id, NEVER_ASSUMED.includes(id) ? 'unsure' : factById(id).clean]));
