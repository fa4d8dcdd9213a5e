import { bindsLender } from '../law/index.ts';
import { assess, moreUrgent } from './assess.ts';
import { evaluate, known, openFacts } from './conditions.ts';
import { effectiveFacts, FACTS, readFacts } from './facts.ts';
import type { FactId, Facts } from './factValues.ts';
import { RULES } from './rules/index.ts';

/**
 * The order in which facts are asked: what opens or closes most questions first, what frightens most early, the loan
 * itself last. Must name every fact once; a unit test holds that.
 */
export const ASKING_ORDER: readonly FactId[] = [
  'lender',
  'callee',
  'sharedDebt',
  'settlementSigned',
  'threatenedViolence',
  'threatenedExposure',
  'threatenedJob',
  'threatenedFamily',
  'insulted',
  'repeatedMessages',
  'falseConsequence',
  'creditRepairPitch',
  'visited',
  'enteredHome',
  'enteredOffice',
  'blockedWay',
  'refusedToLeave',
  'damagedProperty',
  'personalAccount',
  'askedSecrets',
  'extraFees',
  'pushedNewLoan',
  'posedAsOfficial',
  'posedAsLawyer',
  'document',
  'agencyStated',
  'posedAsLender',
  'outsourcingAnnounced',
  'privateChannel',
  'borrowerReachable',
  'thirdPartyRefused',
  'askedThirdPartyToPay',
  'debtDisclosed',
  'disclosureAgreed',
  'thirdPartyOfferedToPay',
  'hour',
  'nightCallsAgreed',
  'connectedToday',
  'missedToday',
  'bombing',
  'postedPublicly',
  'doctoredPhoto',
  'contactsHarvested',
  'upfrontCut',
  'usurious',
];

/**
 * The id of the fact to ask next, or null when nothing not yet asked could change what {@link assess} returns.
 * A fact answered `'unsure'` has been asked, one with a value that is no answer has not. A fact that waits for another one (`appliesWhen`) comes after it.
 */
export function nextFact(told: Facts): FactId | null {
  const useful = usefulFacts(told);
  return ASKING_ORDER.find((id) => useful.has(id)) ?? null;
}

/** All facts not asked yet that could still change the assessment. */
export function usefulFacts(given: Facts): Set<FactId> {
  const told = readFacts(given);
  const facts = effectiveFacts(told);
  const lender = known(facts, 'lender');
  const urgent = assess(told).urgent;
  const useful = new Set<FactId>();
  for (const rule of RULES) {
    const truth = evaluate(rule.when, facts);
    if (truth === false) continue;
    const binding = rule.tiers.flatMap((tier) => tier.cites.map((cite) => bindsLender(cite, lender)));
    if (binding.includes(null)) useful.add('lender');
    const couldHold = binding.some((binds) => binds !== false);
    const couldAlert = rule.urgent !== null && moreUrgent(urgent, rule.urgent) !== urgent;
    if (couldHold || couldAlert) for (const id of openFacts(rule.when, facts)) useful.add(id);
  }
  // Whether an open fact applies at all may itself hang on a fact that was not asked yet.
  for (const fact of FACTS) {
    if (fact.appliesWhen && useful.has(fact.id)) for (const id of openFacts(fact.appliesWhen, facts)) useful.add(id);
  }
  return new Set([...useful].filter((id) => !Object.hasOwn(told, id)));
}
