import type { Condition } from './conditions.ts';
import { CHOICES, type FactId, type FactValue } from './factValues.ts';
import { type ConditionName, NAMED } from './predicates.ts';
import { keyOfCondition, nameOf, simplify } from './simplify.ts';

/**
 * How conditions are said. `facts`, by fact: a sentence for `true` and `false`; for a choice a frame `is` with `{v}` in it, and
 * a name for each answer; for a number `from`, `to` and `range` with `{from}`, `{to}` and `{next}` (one more than `to`) in
 * them. `named`, by name of a condition: what is said where it holds, and where it does not.
 */
export interface Sayings {
  readonly facts: { readonly [Id in FactId]?: Readonly<Record<string, string>> };
  readonly named: Readonly<Record<ConditionName, readonly [holds: string, fails: string]>>;
}

/** What joins the parts; no saying may hold one of them, nor a bracket, or a sentence could be read in two ways. */
export const JOINTS = { all: '，并且', any: '，或者', either: '、', last: '之一' } as const;
/** Brackets around a part of a part, innermost first. */
export const BRACKETS = ['（）', '〔〕', '【】'] as const;

/** A part, and how many lists lie within each other in it: none in what needs no brackets. */
interface Part {
  readonly text: string;
  readonly depth: number;
}

/**
 * A condition as one Chinese sentence, without a full stop. Conditions that mean different things never read alike. Throws
 * RangeError where something in it has no saying. Grounds: the rules' own conditions; what they rest on stands in content/rules.
 */
export const sentenceOf = (condition: Condition, sayings: Sayings): string => part(simplify(condition), sayings).text;

/** What a name stands for, in the same words. */
export const spelledOut = (name: ConditionName, sayings: Sayings): string => unnamed(NAMED[name], sayings).text;

function part(condition: Condition, sayings: Sayings): Part {
  const name = nameOf(condition);
  return name ? plain(sayings.named[name][0]) : unnamed(condition, sayings);
}

const plain = (text: string): Part => ({ text, depth: 0 });

function unnamed(condition: Condition, sayings: Sayings): Part {
  if ('all' in condition) return list('all', condition.all, sayings);
  if ('any' in condition) return list('any', condition.any, sayings);
  if ('not' in condition) {
    const denied = nameOf(condition.not);
    if (!denied) throw new RangeError(`cannot deny ${keyOfCondition(condition.not)}`);
    return plain(sayings.named[denied][1]);
  }
  if (!('is' in condition)) return plain(number(condition.fact, condition.from, condition.to, sayings));
  const { fact, is } = condition;
  return plain(fact in CHOICES ? choice(fact, [is], sayings) : saying(sayings, fact, String(is)));
}

function list(kind: 'all' | 'any', conditions: readonly Condition[], sayings: Sayings): Part {
  const parts = kind === 'any' ? alternatives(conditions, sayings) : conditions.map((one) => part(one, sayings));
  const [first, second] = parts;
  // All the answers to one question, said together.
  if (first && !second) return first;
  return { text: parts.map(bracketed).join(JOINTS[kind]), depth: Math.max(...parts.map(({ depth }) => depth)) + 1 };
}

function bracketed({ text, depth }: Part): string {
  if (depth === 0) return text;
  const [open = '', close = ''] = BRACKETS[(depth - 1) % BRACKETS.length] ?? '';
  return `${open}${text}${close}`;
}

/** The parts of an `any`, with the answers to one question said together where the first of them stands. */
function alternatives(conditions: readonly Condition[], sayings: Sayings): Part[] {
  const answers = conditions.flatMap((one) => ('is' in one && one.fact in CHOICES ? [one] : []));
  return conditions.flatMap((one): Part[] => {
    const together = answers.filter(({ fact }) => 'is' in one && one.fact === fact);
    const [first] = together;
    if (!first) return [part(one, sayings)];
    if (first !== one) return [];
    const values = together.map(({ is }) => is);
    return [plain(choice(first.fact, values, sayings))];
  });
}

function saying({ facts }: Sayings, fact: FactId, key: string): string {
  const said = facts[fact]?.[key];
  if (!said) throw new RangeError(`content/questions/${fact}.yaml says nothing for "${key}"`);
  return said;
}

function choice(fact: FactId, values: readonly FactValue[], sayings: Sayings): string {
  const named = values.map((value) => saying(sayings, fact, String(value))).join(JOINTS.either);
  return saying(sayings, fact, 'is').replace('{v}', () => named + (values.length > 1 ? JOINTS.last : ''));
}

function number(fact: FactId, from: number | undefined, to: number | undefined, sayings: Sayings): string {
  const key = from === undefined ? 'to' : to === undefined ? 'from' : 'range';
  const numbers: Readonly<Record<string, number | undefined>> = { from, to, next: Number(to) + 1 };
  return saying(sayings, fact, key).replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]));
}
