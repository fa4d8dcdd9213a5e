import type { FactId } from './factValues.ts';

/** The groups in which one taps what happened, as a call is told. */
export const TICK_GROUPS = ['disturbing', 'words', 'others', 'demands', 'identity', 'exposure', 'visit', 'loan'] as const;
export type TickGroup = (typeof TICK_GROUPS)[number];

/** One thing that can be tapped as having happened. */
export interface Tick {
  /** The fact that the tap is about; also the name of its control. */
  readonly fact: FactId;
  readonly group: TickGroup;
  /** What the tap records; null where it only opens closer questions. */
  readonly records: boolean | null;
  /** Facts that are asked closer once it is tapped, in asking order. */
  readonly opens: readonly FactId[];
}

const happened = (group: TickGroup, ...facts: FactId[]): Tick[] => facts.map((fact) => ({ fact, group, records: true, opens: [] }));
/** Saying nothing was the fault. */
const missed = (group: TickGroup, fact: FactId): Tick => ({ fact, group, records: false, opens: [] });
const opened = (group: TickGroup, fact: FactId, ...more: FactId[]): Tick => ({ fact, group, records: null, opens: [fact, ...more] });

/** Everything that can be tapped, in order; with what they open, every fact but the lender and the callee is reached. */
export const TICKS: readonly Tick[] = [
  opened('disturbing', 'hour', 'nightCallsAgreed'),
  opened('disturbing', 'connectedToday', 'missedToday'),
  ...happened('disturbing', 'bombing', 'repeatedMessages'),
  ...happened('words', 'insulted', 'threatenedViolence', 'threatenedExposure', 'threatenedJob', 'threatenedFamily'),
  ...happened('words', 'falseConsequence', 'creditRepairPitch'),
  ...happened('others', 'thirdPartyRefused', 'askedThirdPartyToPay'),
  { fact: 'debtDisclosed', group: 'others', records: true, opens: ['disclosureAgreed'] },
  ...happened('others', 'thirdPartyOfferedToPay'),
  ...happened('demands', 'personalAccount', 'askedSecrets', 'extraFees', 'pushedNewLoan'),
  missed('identity', 'agencyStated'),
  ...happened('identity', 'posedAsOfficial', 'posedAsLawyer'),
  opened('identity', 'document'),
  ...happened('identity', 'posedAsLender'),
  missed('identity', 'outsourcingAnnounced'),
  ...happened('identity', 'privateChannel'),
  ...happened('exposure', 'postedPublicly', 'doctoredPhoto', 'contactsHarvested'),
  ...happened('visit', 'visited', 'enteredHome', 'enteredOffice', 'blockedWay', 'refusedToLeave', 'damagedProperty'),
  ...happened('loan', 'settlementSigned', 'upfrontCut', 'usurious'),
];

/** Asked of everybody whose call went to somebody else: they decide most, and nobody would think of tapping them. */
export const ASKED_OF_OTHERS: readonly FactId[] = ['sharedDebt', 'borrowerReachable'];
