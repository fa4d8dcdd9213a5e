/** The one door of the domain: pure functions and data, no clock, storage, network, DOM or framework. */

export {
  addDays,
  addMonths,
  type CalendarEntry,
  COUNTING_RULE,
  calendarFile,
  DEADLINE_KINDS,
  type Deadline,
  type DeadlineKind,
  dateInWords,
  dayInWords,
  daysBetween,
  deadline,
  explainReckoning,
  HOLIDAY_YEARS,
  isKnownYear,
  isWorkedWeekend,
  MOST_DAYS,
  type Reckoning,
  readDate,
  reckon,
  reckonDays,
  restOn,
  TERMS,
  type Term,
  weekdayInWords,
  weekdayOf,
  workingDayFrom,
} from './calendar/index.ts';
export * from './call-log/index.ts';
export * from './debts/index.ts';
export * from './document/index.ts';
export * from './family/index.ts';
export * from './judge/index.ts';
export {
  anchorOf,
  BINDS,
  bindsEveryone,
  bindsLender,
  classOf,
  FORCES,
  type Force,
  type ForceClass,
  isHardLaw,
  keyOf,
  linkReferences,
  type Place,
  parseCitation,
  partInWords,
  placeOf,
  type StatuteLine,
  statuteLines,
  TEL,
  type TextPart,
} from './law/index.ts';
export * from './letter/index.ts';
export * from './message/index.ts';
export {
  annualRate,
  type CashFlow,
  type Ceiling,
  ceilingsFor,
  type FlowRow,
  flowTable,
  type Instalment,
  type InstalmentInput,
  type LeftOver,
  type Lent,
  LIVING_COSTS,
  type Living,
  type LivingCost,
  LPR_LOOK_UP,
  leftOver,
  MOST_CARD_INSTALMENTS,
  MOST_FEN,
  MOST_INSTALMENTS,
  percentInWords,
  planInstalments,
  readYuan,
  realPrincipal,
  type Standing,
  type YearlyRates,
  yearlyRates,
  yuanInWords,
} from './money/index.ts';
export * from './practice/index.ts';
export * from './script/index.ts';
export * from './search/index.ts';
export { normaliseKeeping, readNumeral, speaksOfDespair, writeNumeral } from './text/index.ts';
