export { type Advice, adviceOn, MONTH_ADVICE, planAdvice } from './advice.ts';
export {
  AMOUNTS,
  type AmountOf,
  DEBT_STAGES,
  type Debt,
  type DebtStage,
  DISPUTES,
  type Dispute,
  LONGEST_DEBT,
  MOST_DEBTS,
  PROOFS,
  type Proof,
  readDebt,
  readDebts,
  SECURITIES,
  type Security,
} from './debt.ts';
export { type Difference, differencesOf } from './differences.ts';
export { type DebtWords, debtPlaces, debtsDocument, debtsToCsv } from './document.ts';
export { type Automatic, automaticOf, type LeadId, leadsOf, nextPapers, type PaperId } from './next.ts';
export { datedDebts, HARMS, type Harm, harmOf, isInCourt, isOnHold, type OrderedDebt, orderDebts } from './order.ts';
