import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, evaluate, NAMED, RULES } from '../../../src/logic/index.ts';
import { all, any, atLeast, atMost, is, no, yes } from '../../../src/logic/judge/conditions.ts';
import { CALLED_OUTSIDER, CALLED_SOMEONE_ELSE } from '../../../src/logic/judge/predicates.ts';
import { nameOf, simplify } from '../../../src/logic/judge/simplify.ts';
import { anyCondition } from './anyCondition.ts';
import { anyTold, asFacts } from './arbitraries.ts';
import { knownFacts } from './oracle.ts';

const known = (told: Readonly<Record<string, unknown>>) => asFacts(Object.fromEntries(knownFacts(told)));

/** What is wrong with the form of a simple condition. */
function untidy(condition: Condition): string[] {
  if (nameOf(condition)) return [];
  if ('not' in condition) return nameOf(condition.not) ? [] : ['denied'];
  if ('fact' in condition) return [];
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const keys = parts.map((part) => JSON.stringify(part));
  return [
    ...(parts.length < 2 ? ['a list of one'] : []),
    ...(new Set(keys).size < keys.length ? ['said twice'] : []),
    ...parts.flatMap((part) => (kind in part && !nameOf(part) ? [`${kind} in ${kind}`] : untidy(part))),
  ];
}

test('it means the same, whatever is known and whatever is not', () => {
  fc.assert(
    fc.property(anyCondition, anyTold, (condition, told) => {
      const facts = known(told);
      expect(evaluate(simplify(condition), facts)).toBe(evaluate(condition, facts));
    }),
    { numRuns: 2000 },
  );
});

test('it is simple, and once is enough', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const simple = simplify(condition);
      expect(untidy(simple)).toEqual([]);
      expect(simplify(simple)).toEqual(simple);
    }),
    { numRuns: 2000 },
  );
});

test('every rule keeps all its facts', () => {
  const factsIn = (condition: Condition): string[] => [...JSON.stringify(condition).matchAll(/"fact":"(\w+)"/g)].map(([, id = '']) => id);
  for (const { id, when } of RULES) expect(new Set(factsIn(simplify(when))), id).toEqual(new Set(factsIn(when)));
});

describe('what is denied', () => {
  test('turns into what it says instead', () => {
    expect(simplify({ not: yes('insulted') })).toEqual(no('insulted'));
    expect(simplify({ not: { not: no('insulted') } })).toEqual(no('insulted'));
    expect(simplify({ not: atLeast('hour', 22) })).toEqual(atMost('hour', 21));
    expect(simplify({ not: atMost('hour', 7) })).toEqual(atLeast('hour', 8));
    expect(simplify({ not: { fact: 'hour', from: 9, to: 17 } })).toEqual(any(atMost('hour', 8), atLeast('hour', 18)));
    expect(simplify({ not: is('document', 'none') })).toEqual(any(is('document', 'lawyer-letter'), is('document', 'court-paper')));
    expect(simplify({ not: all(yes('insulted'), any(yes('visited'), no('bombing'))) })).toEqual(
      any(no('insulted'), all(no('visited'), yes('bombing'))),
    );
  });
  test('is left where it has a name', () => {
    expect(simplify({ not: CALLED_OUTSIDER })).toEqual({ not: CALLED_OUTSIDER });
  });
});

test('lists are flat, and what has a name stays whole', () => {
  expect(simplify(all(yes('insulted'), all(yes('visited'), all(yes('insulted')))))).toEqual(all(yes('insulted'), yes('visited')));
  expect(simplify(any(CALLED_SOMEONE_ELSE, any(is('callee', 'borrower'), yes('visited'))))).toEqual(
    any(CALLED_SOMEONE_ELSE, is('callee', 'borrower'), yes('visited')),
  );
});

test('names are found by what they stand for, not by who wrote it', () => {
  for (const [name, condition] of Object.entries(NAMED)) expect(nameOf(JSON.parse(JSON.stringify(condition)))).toBe(name);
  expect(nameOf(any(is('callee', 'spouse'), is('callee', 'family')))).toBeUndefined();
});

describe('pairs', () => {
  const [a, b, c, x, y] = [yes('insulted'), yes('visited'), yes('bombing'), no('posedAsLender'), no('extraFees')] as const;
  test('that share what they are paired with are drawn together, where the first of them stood', () => {
    expect(simplify(any(all(a, x), all(a, y), all(b, x), all(b, y)))).toEqual(all(any(a, b), any(x, y)));
    expect(simplify(any(all(a, x), c, all(b, x)))).toEqual(any(all(any(a, b), x), c));
    expect(simplify(any(all(a, x), all(a, y)))).toEqual(all(a, any(x, y)));
  });
  test('that share only some are left apart: nothing is promised of what was not paired', () => {
    const z = no('doctoredPhoto');
    expect(simplify(any(all(a, x), all(a, y), all(b, x), all(b, z)))).toEqual(any(all(a, any(x, y)), all(b, any(x, z))));
    expect(simplify(any(all(a, x), a))).toEqual(any(all(a, x), a));
    expect(simplify(any(a, all(a, x), all(a, y)))).toEqual(any(a, all(a, any(x, y))));
  });
  test('that do not are left alone, and so are longer lists', () => {
    for (const condition of [any(all(a, x), all(b, y)), any(all(a, x), all(a, y), all(b, x)), any(all(a, b, x), all(a, b, y))])
      expect(evaluate(simplify(condition), { insulted: true, visited: true })).toBe(evaluate(condition, { insulted: true, visited: true }));
    expect(simplify(any(all(a, x), all(b, y)))).toEqual(any(all(a, x), all(b, y)));
    expect(simplify(any(all(a, b, x), all(a, b, y)))).toEqual(any(all(a, b, x), all(a, b, y)));
  });
  test('of means of violence: two groups instead of twelve pairs', () => {
    const rule = RULES.find(({ id }) => id === 'illegal-debt-violence');
    const [violence, holding, harassing] = [
      any(yes('threatenedViolence'), yes('damagedProperty')),
      [yes('enteredHome'), yes('blockedWay')],
      [yes('bombing'), yes('refusedToLeave')],
    ] as const;
    expect(rule && simplify(rule.when)).toEqual(
      all(
        is('lender', 'unlicensed'),
        yes('upfrontCut'),
        yes('usurious'),
        any(all(violence, any(...holding, ...harassing)), all(any(...holding), any(...harassing))),
      ),
    );
  });
});

test('where nothing could be said, it says so', () => {
  for (const nothing of [all(), any(), { not: all() }, { fact: 'hour' }, all(yes('insulted'), any())] as const)
    expect(() => simplify(nothing)).toThrow(RangeError);
});
