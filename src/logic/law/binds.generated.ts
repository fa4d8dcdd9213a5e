// Generated from content/ by `npm run generate`; a content test holds it fresh.

/** Whom an instrument binds, by kind of lender; one that is not listed binds everyone, an empty list nobody any more. */
export const BINDS: Readonly<Record<string, readonly import('../judge/factValues.ts').LenderId[]>> = {
  'apr-disclosure': ['bank-loan', 'bank-other', 'consumer-finance', 'micro-loan', 'auto-finance', 'other-licensed'],
  'bank-consumer-measures': ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance'],
  'card-measures': ['bank-card'],
  'cash-loan-141': ['bank-loan', 'consumer-finance', 'micro-loan'],
  'cba-2026': ['bank-card', 'bank-loan', 'consumer-finance'],
  'complaint-measures': ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance'],
  'consumer-finance-measures': ['consumer-finance'],
  'credit-business': ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance', 'micro-loan', 'auto-finance', 'other-licensed'],
  'credit-repair': [],
  'gbt-45251': ['bank-loan', 'consumer-finance', 'micro-loan', 'auto-finance'],
  'loan-facilitation': ['bank-loan'],
  'mediation-opinion': [],
  'micro-loan-cost': ['micro-loan'],
  'micro-loan-measures': ['micro-loan'],
  'nifa-2018': ['bank-loan', 'consumer-finance', 'micro-loan'],
  'nifa-2024': [],
  'personal-loan-2024': ['bank-loan', 'bank-other'],
  'spc-finance-opinion': [],
  'student-loan-2021': ['bank-loan', 'consumer-finance', 'micro-loan', 'unlicensed'],
  'sz-bankruptcy': [],
  'wage-payment': [],
  'xm-bankruptcy': [],
};
