import { BRACKETS, type Condition, type ConditionName, FACTS, JOINTS, NAMED } from '../../../src/logic/index.ts';
import { nameOf, simplify } from '../../../src/logic/judge/simplify.ts';
import { SAYINGS } from '../../support/sayings.ts';

// Sentences read back: written from how they are to be read, so that a part that was dropped or misplaced is seen.

const OPEN = BRACKETS.map(([open]) => open);
const CLOSE = BRACKETS.map(([, close]) => close);

/** The parts of a sentence between a joint that stands in no brackets. */
function partsBy(joint: string, text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (OPEN.includes(sign)) depth += 1;
    if (CLOSE.includes(sign)) depth -= 1;
    if (depth === 0 && text.startsWith(joint, at)) {
      parts.push('');
      at += joint.length - 1;
    } else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What a part without joints says; undefined for what no saying says. */
function readAtom(text: string): Condition | undefined {
  for (const [name, [holds, fails]] of Object.entries(SAYINGS.named)) {
    if (text === holds) return NAMED[name as ConditionName];
    if (text === fails) return { not: NAMED[name as ConditionName] };
  }
  for (const { id, kind, values = [] } of FACTS) {
    const says = SAYINGS.facts[id] ?? {};
    if (kind === 'yes-no') {
      if (text === says.true || text === says.false) return { fact: id, is: text === says.true };
    } else if (kind === 'choice') {
      const [before = '', after = ''] = (says.is ?? '').split('{v}');
      if (!text.startsWith(before) || !text.endsWith(after)) continue;
      const said = text.slice(before.length, text.length - after.length);
      const several = said.endsWith(JOINTS.last);
      const names = several ? said.slice(0, -JOINTS.last.length).split(JOINTS.either) : [said];
      const chosen = names.map((name) => values.find((value) => says[value] === name));
      if (chosen.includes(undefined) || several !== names.length > 1) continue;
      const atoms = chosen.map((value): Condition => ({ fact: id, is: value ?? '' }));
      const [only] = atoms;
      return atoms.length === 1 ? only : { any: atoms };
    } else
      for (const key of ['range', 'from', 'to']) {
        const pattern = (says[key] ?? '').replace(/\{(\w+)\}/g, '(?<$1>-?\\d+)');
        const found = new RegExp(`^${pattern}$`).exec(text)?.groups;
        if (!found) continue;
        const { from, to, next } = found;
        return {
          fact: id as 'hour',
          ...(from && { from: Number(from) }),
          ...(to && { to: Number(to) }),
          ...(next && { to: Number(next) - 1 }),
        };
      }
  }
  return undefined;
}

/** The condition that a sentence says; undefined where it says none. */
export function readSentence(text: string): Condition | undefined {
  for (const kind of ['all', 'any'] as const) {
    const parts = partsBy(JOINTS[kind], text);
    if (parts.length < 2) continue;
    const read = parts.map(readPart);
    return read.includes(undefined) ? undefined : ({ [kind]: read } as unknown as Condition);
  }
  return readAtom(text);
}

/** A part of a list: in brackets if it is a list itself. */
function readPart(text: string): Condition | undefined {
  const bracket = BRACKETS.findIndex(([open = '', close = '']) => text.startsWith(open) && text.endsWith(close));
  return bracket < 0 ? readAtom(text) : readSentence(text.slice(1, -1));
}

/** A condition in an order of its own, lists within lists of the same kind opened: two that say the same are written alike. */
function ordered(condition: Condition): unknown {
  const name = nameOf(condition);
  if (name) return name;
  if ('not' in condition) return { not: ordered(condition.not) };
  if ('fact' in condition)
    return Object.entries(condition)
      .filter(([, value]) => value !== undefined)
      .sort();
  const kind = 'all' in condition ? 'all' : 'any';
  const open = (one: Condition): readonly Condition[] =>
    nameOf(one)
      ? [one]
      : kind === 'all' && 'all' in one
        ? one.all.flatMap(open)
        : kind === 'any' && 'any' in one
          ? one.any.flatMap(open)
          : [one];
  const parts = new Set(open(condition).map((part) => JSON.stringify(ordered(part))));
  return { [kind]: [...parts].sort() };
}

/** Whether a sentence, read back, is the condition. */
export function isReadAs(text: string, condition: Condition): boolean {
  const read = readSentence(text);
  return read !== undefined && JSON.stringify(ordered(read)) === JSON.stringify(ordered(simplify(condition)));
}
