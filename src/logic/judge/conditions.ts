import type { ChoiceId, CountId, FactId, Facts, FactValue, ValueOf, YesNoId } from './factValues.ts';

/** A condition on facts, as data; evaluated by {@link evaluate}. Build it with the functions below, which know each fact's values. */
export type Condition =
  | { readonly fact: FactId; readonly is: FactValue }
  | { readonly fact: CountId; readonly from?: number; readonly to?: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Kleene's third value is `null`: not known yet. */
export type Truth = true | false | null;

/** The choice has exactly this value. */
export const is = <Id extends ChoiceId>(fact: Id, value: ValueOf<Id>): Condition => ({ fact, is: value });
/** It happened. */
export const yes = (fact: YesNoId): Condition => ({ fact, is: true });
/** It did not happen. */
export const no = (fact: YesNoId): Condition => ({ fact, is: false });
/** The number is this or more. */
export const atLeast = (fact: CountId, from: number): Condition => ({ fact, from });
/** The number is this or less. */
export const atMost = (fact: CountId, to: number): Condition => ({ fact, to });
/** Every part holds. */
export const all = (...parts: Condition[]): Condition => ({ all: parts });
/** At least one part holds. */
export const any = (...parts: Condition[]): Condition => ({ any: parts });

/** The recorded value, or undefined while it is unknown. */
export function known<Id extends FactId>(facts: Facts, fact: Id): ValueOf<Id> | undefined {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return value === 'unsure' ? undefined : (value as ValueOf<Id> | undefined);
}

/** Strong Kleene evaluation: `all` is false as soon as one part is, `any` true as soon as one part is. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return fold(condition.all, facts, false);
  if ('any' in condition) return fold(condition.any, facts, true);
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts);
    return inner === null ? null : !inner;
  }
  const value: FactValue | undefined = known(facts, condition.fact);
  if (value === undefined) return null;
  if ('is' in condition) return value === condition.is;
  return typeof value === 'number' && value >= (condition.from ?? -Infinity) && value <= (condition.to ?? Infinity);
}

function fold(parts: readonly Condition[], facts: Facts, decisive: boolean): Truth {
  let open = false;
  for (const part of parts) {
    const truth = evaluate(part, facts);
    if (truth === decisive) return decisive;
    if (truth === null) open = true;
  }
  return open ? null : !decisive;
}

/** The unknown facts that keep a condition undecided, in the order they are written; empty once it is decided. */
export function openFacts(condition: Condition, facts: Facts): FactId[] {
  if (evaluate(condition, facts) !== null) return [];
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  return [...new Set(parts.flatMap((part) => openFacts(part, facts)))];
}

/** Every fact that a condition names, each once. */
export function factsIn(condition: Condition): FactId[] {
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  return [...new Set(parts.flatMap(factsIn))];
}
