import { type Facts, known } from '../judge/conditions.ts';

/**
 * Whom each instrument binds, by kind of lender. An instrument that is not listed (laws, administrative regulations,
 * judicial interpretations) binds everyone; an empty list binds nobody any more.
 */
export const BINDS: Readonly<Record<string, readonly string[]>> = {
  'gbt-45251': ['bank-loan', 'consumer-finance', 'micro-loan'],
  'cba-2026': ['bank-card', 'bank-loan', 'consumer-finance'],
  'nifa-2018': ['bank-loan', 'consumer-finance', 'micro-loan'],
  'card-measures': ['bank-card'],
  'bank-consumer-measures': ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance'],
  'consumer-finance-measures': ['consumer-finance'],
  'micro-loan-measures': ['micro-loan'],
  'micro-loan-cost': ['micro-loan'],
  'loan-facilitation': ['bank-loan'],
  'complaint-measures': ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance'],
  'nifa-2024': [],
};

/** Whether a cited article binds the lender: yes, no, or not known until the lender is (`null`). */
export function bindsLender(cite: string, facts: Facts): boolean | null {
  const instrument = cite.slice(0, cite.indexOf('/'));
  if (!Object.hasOwn(BINDS, instrument)) return true;
  const lenders = BINDS[instrument] ?? [];
  if (lenders.length === 0) return false;
  const lender = known(facts, 'lender');
  return lender === undefined ? null : lenders.includes(String(lender));
}
