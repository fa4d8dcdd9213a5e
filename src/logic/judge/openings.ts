import { type Condition, factsIn } from './conditions.ts';
import { FACTS, factById } from './facts.ts';
import type { FactId } from './factValues.ts';
import { ASKING_ORDER } from './nextFact.ts';
import { keyOfCondition } from './simplify.ts';

/** A fact in the order of asking, with the facts that are only asked once it was told. */
export interface AskedFact {
  readonly fact: FactId;
  readonly opens: readonly Opening[];
}

/** What an answer opens: the condition, without what opened the fact itself, and the facts that are asked then. */
export interface Opening {
  readonly when: Condition;
  readonly facts: readonly AskedFact[];
}

/**
 * Which fact is asked when: those that are always asked, in asking order, and below each those that wait for it. One that
 * waits for several stands below the last of them.
 */
export const askedFacts = (): AskedFact[] => ASKING_ORDER.filter((id) => !factById(id).appliesWhen).map(asked);

function asked(fact: FactId): AskedFact {
  const openings = new Map<string, { readonly when: Condition; readonly facts: AskedFact[] }>();
  const waiting = FACTS.filter(({ appliesWhen }) => appliesWhen && opener(appliesWhen) === fact);
  for (const { id, appliesWhen } of waiting) {
    const when = appliesWhen && without(appliesWhen, factById(fact).appliesWhen);
    if (!when) continue;
    const known = openings.get(keyOfCondition(when));
    if (known) known.facts.push(asked(id));
    else openings.set(keyOfCondition(when), { when, facts: [asked(id)] });
  }
  return { fact, opens: [...openings.values()] };
}

/** The fact that is asked last of those in a condition. */
const opener = (condition: Condition): FactId | undefined => ASKING_ORDER.findLast((id) => factsIn(condition).includes(id));

/** A condition without a part that holds anyway. */
function without(condition: Condition, given: Condition | undefined): Condition {
  if (!given || !('all' in condition)) return condition;
  const left = condition.all.filter((part) => keyOfCondition(part) !== keyOfCondition(given));
  const [only] = left;
  return left.length === 1 && only ? only : { all: left };
}
