/** A fact's recorded answer; `'unsure'` and a missing key both mean unknown. */
export type FactValue = string | number | boolean;

/** What somebody told about a call, by fact id. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A condition on facts, as data; evaluated by {@link evaluate}. */
export type Condition =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly from?: number; readonly to?: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Kleene's third value is `null`: not known yet. */
export type Truth = true | false | null;

/** The fact has exactly this value. */
export const is = (fact: string, value: FactValue): Condition => ({ fact, is: value });
/** The fact is true. */
export const yes = (fact: string): Condition => ({ fact, is: true });
/** The fact is false. */
export const no = (fact: string): Condition => ({ fact, is: false });
/** The number is this or more. */
export const atLeast = (fact: string, from: number): Condition => ({ fact, from });
/** The number is this or less. */
const atMost = (fact: string, to: number): Condition => ({ fact, to });
/** Every part holds. */
export const all = (...parts: Condition[]): Condition => ({ all: parts });
/** At least one part holds. */
export const any = (...parts: Condition[]): Condition => ({ any: parts });

/** Between 22:00 and 8:00, the hours that the standard and the guideline name. */
export const AT_NIGHT = any(atLeast('hour', 22), atMost('hour', 7));

/** The call went to somebody other than the borrower or a guarantor. */
export const CALLED_SOMEONE_ELSE = any(...['spouse', 'family', 'listed-contact', 'workplace', 'unrelated'].map((who) => is('callee', who)));

/** The call went to somebody who does not owe this debt; a spouse counts unless the debt is shared. */
export const CALLED_OUTSIDER = any(
  ...['family', 'listed-contact', 'workplace', 'unrelated'].map((who) => is('callee', who)),
  all(is('callee', 'spouse'), no('sharedDebt')),
);

/** The recorded value, or undefined while it is unknown. */
export function known(facts: Facts, fact: string): FactValue | undefined {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return value === 'unsure' ? undefined : value;
}

/** Strong Kleene evaluation: `all` is false as soon as one part is, `any` true as soon as one part is. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return fold(condition.all, facts, false);
  if ('any' in condition) return fold(condition.any, facts, true);
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts);
    return inner === null ? null : !inner;
  }
  const value = known(facts, condition.fact);
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
export function openFacts(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== null) return [];
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  return [...new Set(parts.flatMap((part) => openFacts(part, facts)))];
}
