export { type Ceiling, ceilingsFor, LPR_LOOK_UP, type Standing } from './ceilings.ts';
export { type Instalment, type InstalmentInput, MOST_CARD_INSTALMENTS, MOST_INSTALMENTS, planInstalments } from './instalments.ts';
export { type LeftOver, LIVING_COSTS, type Living, type LivingCost, leftOver } from './living.ts';
export { type Lent, realPrincipal } from './principal.ts';
export { annualRate, type CashFlow, type FlowRow, flowTable, percentInWords, type YearlyRates, yearlyRates } from './rate.ts';
export { MOST_FEN, readYuan, yuanInWords } from './yuan.ts';
