import { type Condition, no, yes } from './conditions.ts';
import { CHOICES, type ChoiceId, type CountId } from './factValues.ts';
import { type ConditionName, NAMED } from './predicates.ts';

/** Conditions as strings: two that are written alike are the same. */
export const keyOfCondition = (condition: Condition): string => JSON.stringify(condition);

const names = new Map(Object.entries(NAMED).map(([name, condition]) => [keyOfCondition(condition), name as ConditionName]));

/** The name of a condition that has one, whoever wrote it down. */
export const nameOf = (condition: Condition): ConditionName | undefined => names.get(keyOfCondition(condition));

/**
 * The same condition, as one would say it: nothing is denied but what has a name, no `all` stands directly in an `all` nor
 * an `any` in an `any`, nothing is said twice, and pairs that share a part are drawn together. What has a name stays whole.
 * Unknown facts leave it as unknown as it was: only laws of strong Kleene logic are used. Throws RangeError where nothing
 * could be said: an empty list, or a number without bounds.
 */
export function simplify(condition: Condition): Condition {
  if (nameOf(condition)) return condition;
  if ('not' in condition) return nameOf(condition.not) ? condition : simplify(opposite(condition.not));
  if ('all' in condition) return joined('all', condition.all);
  if ('any' in condition) return joined('any', condition.any);
  if (!('is' in condition) && condition.from === undefined && condition.to === undefined)
    throw new RangeError(`nothing is said of ${condition.fact}`);
  return condition;
}

/** What holds exactly where the condition does not. */
function opposite(condition: Condition): Condition {
  if ('not' in condition) return condition.not;
  if ('all' in condition) return { any: condition.all.map((not) => ({ not })) };
  if ('any' in condition) return { all: condition.any.map((not) => ({ not })) };
  if (!('is' in condition)) return outside(condition.fact, condition.from, condition.to);
  const { fact, is } = condition;
  if (fact in CHOICES) return { any: CHOICES[fact as ChoiceId].filter((value) => value !== is).map((other) => ({ fact, is: other })) };
  return (is === true ? no : yes)(fact as Parameters<typeof yes>[0]);
}

/** Whole numbers outside a range. */
function outside(fact: CountId, from: number | undefined, to: number | undefined): Condition {
  const below: Condition[] = from === undefined ? [] : [{ fact, to: from - 1 }];
  const above: Condition[] = to === undefined ? [] : [{ fact, from: to + 1 }];
  return { any: [...below, ...above] };
}

type Kind = 'all' | 'any';

const partsOf = (kind: Kind, condition: Condition): readonly Condition[] | undefined =>
  (condition as { readonly [List in Kind]?: readonly Condition[] })[kind];

const LISTS: Readonly<Record<Kind, (parts: readonly Condition[]) => Condition>> = { all: (all) => ({ all }), any: (any) => ({ any }) };

const join = (kind: Kind, parts: readonly Condition[]): Condition => {
  const [only] = parts;
  return parts.length === 1 && only ? only : LISTS[kind](parts);
};

function joined(kind: Kind, given: readonly Condition[]): Condition {
  if (given.length === 0) throw new RangeError(`an empty ${kind} says nothing`);
  const flat = given.map(simplify).flatMap((part) => (nameOf(part) ? [part] : (partsOf(kind, part) ?? [part])));
  const parts = [...new Map(flat.map((part) => [keyOfCondition(part), part])).values()];
  const drawn = kind === 'any' ? drawnTogether(parts) : parts;
  return drawn.length < parts.length ? joined(kind, drawn) : join(kind, parts);
}

/** The parts of an `any`, with pairs that share their first part drawn together; where none do, those that share their second. */
function drawnTogether(parts: readonly Condition[]): Condition[] {
  const byFirst = sharing(
    parts,
    (first) => first,
    (first, seconds) => [first, join('any', seconds)],
  );
  if (byFirst.length < parts.length) return byFirst;
  return sharing(
    parts,
    (_, second) => second,
    (second, firsts) => [join('any', firsts), second],
  );
}

/** Draws pairs together that share one part: (a, x), (a, y) → a and (x or y). Each stands where its first pair stood. */
function sharing(
  parts: readonly Condition[],
  shared: (first: Condition, second: Condition) => Condition,
  draw: (part: Condition, others: readonly Condition[]) => readonly Condition[],
): Condition[] {
  const groups = new Map<string, { readonly part: Condition; readonly others: Condition[] | null }>();
  for (const condition of parts) {
    const pair = partsOf('all', condition);
    if (pair?.length !== 2) {
      groups.set(keyOfCondition(condition), { part: condition, others: null });
      continue;
    }
    const [first = condition, second = condition] = pair;
    const part = shared(first, second);
    const other = part === first ? second : first;
    // A pair is not taken for what it shares, should that stand alone beside it.
    const key = `pair ${keyOfCondition(part)}`;
    const known = groups.get(key)?.others;
    if (known) known.push(other);
    else groups.set(key, { part, others: [other] });
  }
  return [...groups.values()].map(({ part, others }) => (others ? { all: draw(part, others) } : part));
}
