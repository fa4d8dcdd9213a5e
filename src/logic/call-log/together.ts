import { CONTRACT_FACTS, FACTS, type Fact, type FactId, type Facts, type FactValue, NEVER_ASSUMED, type Teller } from '../judge/index.ts';

/** Yes-no facts that are no deed of the caller: what the contract says, what is so all day, what the called one did. */
const CIRCUMSTANCES: readonly FactId[] = ['sharedDebt', 'thirdPartyOfferedToPay', ...CONTRACT_FACTS];

/** Facts about which nothing is taken for granted when nobody told them; the rest did not happen. */
const NOT_COUNTED_CLEAN: readonly FactId[] = [...NEVER_ASSUMED, 'hour'];

/** Gravest first, where one day can bring several. */
const GRAVEST: Readonly<Partial<Record<FactId, readonly FactValue[]>>> = { document: ['court-paper', 'lawyer-letter', 'unsure', 'none'] };

/** Whether a fact is something that the caller does: done once that day, it was done that day. */
const isDeed = (fact: Fact): boolean => fact.kind === 'yes-no' && fact.clean === false && !CIRCUMSTANCES.includes(fact.id);

/** One fact out of what several calls tell of it. */
function together(fact: Fact, told: readonly FactValue[]): FactValue | undefined {
  if (fact.kind === 'count') return undefined;
  const order = isDeed(fact) ? [true, 'unsure', false] : GRAVEST[fact.id];
  if (order) return order.find((value) => told.includes(value));
  // Not known of one call, it is not known of the day.
  const [first, ...others] = new Set(told);
  return others.length === 0 ? first : 'unsure';
}

/**
 * What several calls of one caller to the same kind of person on one day tell together, as the check takes what was told of
 * one call: a deed that any of them tells was done, so that a rule that needs two deeds holds when each came in a call of its
 * own. Told differently, a circumstance is unknown: nothing is found that needs it. Counts are left to the log.
 */
export function toldTogether(tellings: readonly Facts[]): Facts {
  const facts: Record<string, FactValue> = {};
  for (const fact of FACTS) {
    const told: FactValue[] = [];
    for (const one of tellings) {
      const value = one[fact.id];
      if (value !== undefined) told.push(value);
    }
    const value = told.length > 0 ? together(fact, told) : undefined;
    if (value !== undefined) facts[fact.id] = value;
  }
  // Each value comes from facts that were read: none can be of another kind.
  return facts as Facts;
}

/**
 * The same with what nobody told: it counts as not having happened, but for what decides much and nobody would think of
 * telling. Whether calls at night were agreed on stays open for whoever owes; a third party knows nothing of the contract.
 */
export function withUntold(told: Facts, teller: Teller): Facts {
  const open = (id: FactId) => NOT_COUNTED_CLEAN.includes(id) || (id === 'nightCallsAgreed' && teller === 'debtor');
  const clean = FACTS.filter(({ id }) => told[id] === undefined && !open(id)).map(({ id, clean }) => [id, clean]);
  return { ...Object.fromEntries(clean), ...told } as Facts;
}
