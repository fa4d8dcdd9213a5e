import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BRACKETS,
  type Condition,
  type ConditionName,
  FACTS,
  JOINTS,
  NAMED,
  RULES,
  sentenceOf,
  spelledOut,
} from '../../../src/logic/index.ts';
import { all, any, atLeast, atMost, is, no, yes } from '../../../src/logic/judge/conditions.ts';
import { CALLED_OUTSIDER } from '../../../src/logic/judge/predicates.ts';
import { nameOf, simplify } from '../../../src/logic/judge/simplify.ts';
import { SAYINGS } from '../../support/sayings.ts';
import { anyCondition } from './anyCondition.ts';
import { isReadAs, readSentence } from './readSentence.ts';

const say = (condition: Condition): string => sentenceOf(condition, SAYINGS);

/** A condition without one part of one of its lists, in every way. */
function withoutOne(condition: Condition): Condition[] {
  if ('fact' in condition) return [];
  if ('not' in condition) return withoutOne(condition.not).map((not) => ({ not }));
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const of = (left: readonly Condition[]): Condition => (kind === 'all' ? { all: left } : { any: left });
  return parts.flatMap((part, place) => [
    ...(parts.length > 1 ? [of(parts.toSpliced(place, 1))] : []),
    ...withoutOne(part).map((less) => of(parts.toSpliced(place, 1, less))),
  ]);
}

describe('every rule', () => {
  test.each(RULES.map((rule) => [rule.id, rule.when] as const))('%s is said, and read back as what it is', (_, when) => {
    expect(isReadAs(say(when), when)).toBe(true);
    expect(say(when)).not.toMatch(/[{}。]|undefined|NaN/);
  });
  test('is said like no other', () => {
    expect(new Set(RULES.map(({ when }) => say(when))).size).toBe(RULES.length);
  });
  test('would be said differently with any part of it gone', () => {
    const branches = RULES.flatMap(({ id, when }) => withoutOne(when).map((less) => ({ id, when, less })));
    expect(branches.length).toBeGreaterThan(100);
    expect(branches.filter(({ when, less }) => say(when) === say(less)).map(({ id, less }) => `${id}: ${JSON.stringify(less)}`)).toEqual(
      [],
    );
  });
  test('names whom it is about once, instead of spelling it out', () => {
    const outsiders = RULES.filter(({ when }) => JSON.stringify(when).includes(JSON.stringify(CALLED_OUTSIDER)));
    expect(outsiders.length).toBe(4);
    for (const { id, when } of outsiders) expect(say(when).split(SAYINGS.named.outsider[0]).length, id).toBe(2);
  });
});

test('so is every condition under which a fact is asked', () => {
  for (const { id, appliesWhen } of FACTS) if (appliesWhen) expect(isReadAs(say(appliesWhen), appliesWhen), id).toBe(true);
});

test('whatever a condition is, its sentence is read back as it: two that differ never read alike', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      expect(isReadAs(say(condition), condition)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('two conditions that read alike are the same when simplified', () => {
  fc.assert(
    fc.property(anyCondition, anyCondition, (one, other) => {
      const alike = say(one) === say(other);
      expect(alike && !isReadAs(say(one), other)).toBe(false);
    }),
  );
});

describe('how it reads', () => {
  const [a, b, c] = [yes('insulted'), yes('visited'), no('extraFees')];
  test('parts are joined, parts of parts stand in brackets, innermost round', () => {
    expect(say(all(a, b))).toBe(`冲着人辱骂${JOINTS.all}有人当面来过`);
    expect(say(any(a, all(b, c)))).toBe(`冲着人辱骂${JOINTS.any}（有人当面来过${JOINTS.all}没有以催收名义另收费用）`);
    expect(say(all(c, any(a, all(b, yes('bombing')))))).toMatch(
      /^没有以催收名义另收费用，并且〔冲着人辱骂，或者（有人当面来过，并且.*）〕$/,
    );
  });
  test('three lists deep there are three kinds of brackets, then the first again', () => {
    const rule = RULES.find(({ id }) => id === 'illegal-debt-violence');
    expect(rule && say(rule.when)).toMatch(/并且【〔（[^【】〔〕]*）〕，或者〔（[^【】]*）〕】$/);
    const deeper = (condition: Condition, times: number): Condition =>
      times === 0 ? condition : deeper(times % 2 ? any(condition, c) : all(condition, c), times - 1);
    expect(say(deeper(all(a, b), 5))).toMatch(/^〔（【〔（冲/);
    expect(say(deeper(all(a, b), 5))).toMatch(/）.*〕.*】.*）.*〕/);
  });
  test('the answers to one question need no brackets', () => {
    expect(say(all(any(is('callee', 'family'), is('callee', 'workplace')), a))).toBe(
      `电话打给了借款人的其他家人${JOINTS.either}单位或同事${JOINTS.last}${JOINTS.all}冲着人辱骂`,
    );
  });
  test('the answers to one question are said together', () => {
    expect(say(any(is('callee', 'family'), a, is('callee', 'workplace')))).toBe(
      `电话打给了借款人的其他家人${JOINTS.either}单位或同事${JOINTS.last}${JOINTS.any}冲着人辱骂`,
    );
    expect(say(is('callee', 'family'))).toBe('电话打给了借款人的其他家人');
  });
  test('what is denied is said by its opposite: nothing is denied twice', () => {
    for (const { id, kind } of FACTS)
      if (kind === 'yes-no') {
        expect(say({ not: { fact: id, is: true } }), id).toBe(SAYINGS.facts[id]?.false);
        expect(say({ not: { not: { fact: id, is: true } } }), id).toBe(SAYINGS.facts[id]?.true);
      }
    expect(say({ not: CALLED_OUTSIDER })).toBe(SAYINGS.named.outsider[1]);
    expect(say({ not: { not: CALLED_OUTSIDER } })).toBe(SAYINGS.named.outsider[0]);
  });
  test('numbers stand where they belong: the last hour ends at the next', () => {
    expect(say(atLeast('connectedToday', 4))).toContain('有 4 次或更多');
    expect(say(atMost('missedToday', 6))).toContain('不超过 6 次');
    expect(say(atMost('hour', 7))).toMatch(/8:00 以前$/);
    expect(say({ fact: 'hour', from: 12, to: 13 })).toMatch(/12:00 到 14:00 之间$/);
  });
});

describe('names', () => {
  const names = Object.keys(NAMED) as ConditionName[];
  test.each(names)('%s is spelt out as what it stands for', (name) => {
    const means = spelledOut(name, SAYINGS);
    expect(SAYINGS.named[name]).not.toContain(means);
    const read = readSentence(means);
    expect(read && nameOf(simplify(read))).toBe(name);
  });
});

test('what has no saying is not passed over in silence', () => {
  const { insulted: _, ...others } = SAYINGS.facts;
  expect(() => sentenceOf(all(yes('visited'), yes('insulted')), { ...SAYINGS, facts: others })).toThrow(/insulted/);
  expect(() => sentenceOf(no('visited'), { ...SAYINGS, facts: { visited: { true: '有人来过', false: '' } } })).toThrow(/visited/);
  expect(() => sentenceOf(is('callee', 'family'), { ...SAYINGS, facts: { callee: { family: '家人' } } })).toThrow(/"is"/);
  expect(() => sentenceOf({ not: { all: [] } }, SAYINGS)).toThrow(RangeError);
});

describe('sayings', () => {
  const said = Object.entries(SAYINGS.facts).flatMap(([id, says]) =>
    Object.entries(says ?? {}).map(([key, text]) => ({ at: `${id}.${key}`, text })),
  );
  const everything = [...said, ...Object.entries(SAYINGS.named).flatMap(([name, texts]) => texts.map((text) => ({ at: name, text })))];

  test('are there for every answer to every fact, and for nothing else', () => {
    for (const { id, kind, values = [] } of FACTS) {
      const wanted = kind === 'yes-no' ? ['true', 'false'] : kind === 'count' ? ['from', 'to', 'range'] : ['is', ...values];
      expect(Object.keys(SAYINGS.facts[id] ?? {}).sort(), id).toEqual([...wanted].sort());
    }
    expect(Object.keys(SAYINGS.facts).length).toBe(FACTS.length);
  });
  test('hold nothing that would be read as the end of a part', () => {
    const marks = [JOINTS.all, JOINTS.any, ...BRACKETS.join(''), '。', '；'];
    expect(everything.filter(({ text }) => marks.some((mark) => text.includes(mark)) || /，[或并]/.test(text)).map(({ at }) => at)).toEqual(
      [],
    );
    const answers = FACTS.filter(({ kind }) => kind === 'choice').flatMap(({ id, values = [] }) =>
      values.map((value) => SAYINGS.facts[id]?.[value] ?? ''),
    );
    expect(answers.filter((text) => text.includes(JOINTS.either) || text.endsWith(JOINTS.last))).toEqual([]);
  });
  test('are told apart, and deny nothing twice', () => {
    expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length);
    expect(everything.filter(({ text }) => /没有(?:没|未|不)|不是不|并非/.test(text))).toEqual([]);
  });
  test('have the holes that are filled, and no other', () => {
    for (const { at, text } of said) {
      const holes = [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();
      const key = at.split('.')[1] ?? '';
      const wanted: Readonly<Record<string, RegExp>> = {
        is: /^v$/,
        from: /^from$/,
        to: /^(to|next)$/,
        range: /^from (to|next)$|^from,next$|^from,to$/,
      };
      expect(holes.join(), at).toMatch(wanted[key] ?? /^$/);
    }
  });
});
