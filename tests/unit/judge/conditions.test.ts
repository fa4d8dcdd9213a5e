import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  evaluate,
  factsIn,
  is,
  known,
  no,
  openFacts,
  yes,
} from '../../../src/logic/judge/conditions.ts';
import { AT_NIGHT, CALLED_OUTSIDER, CALLED_SOMEONE_ELSE } from '../../../src/logic/judge/predicates.ts';

const YES = yes('insulted');
const facts = { insulted: true, bombing: false } as const;
const [T, F, U]: readonly Condition[] = [YES, yes('bombing'), yes('visited')];
const three = [T, F, U] as [Condition, Condition, Condition];

test('strong Kleene tables', () => {
  const table = (join: (...parts: Condition[]) => Condition) => three.map((a) => three.map((b) => evaluate(join(a, b), facts)));
  expect(table(all)).toEqual([
    [true, false, null],
    [false, false, false],
    [null, false, null],
  ]);
  expect(table(any)).toEqual([
    [true, true, true],
    [true, false, null],
    [true, null, null],
  ]);
  expect(three.map((a) => evaluate({ not: a }, facts))).toEqual([false, true, null]);
  expect([evaluate(all(), facts), evaluate(any(), facts)]).toEqual([true, false]);
});

describe('one fact', () => {
  test('is, yes, no', () => {
    expect(evaluate(is('callee', 'spouse'), { callee: 'spouse' })).toBe(true);
    expect(evaluate(is('callee', 'spouse'), { callee: 'family' })).toBe(false);
    expect(evaluate(no('insulted'), { insulted: false })).toBe(true);
    expect(evaluate(no('insulted'), { insulted: true })).toBe(false);
  });
  test('bounds are included', () => {
    expect([3, 4, 5].map((connectedToday) => evaluate(atLeast('connectedToday', 4), { connectedToday }))).toEqual([false, true, true]);
    expect([6, 7, 8].map((hour) => evaluate(atMost('hour', 7), { hour }))).toEqual([true, true, false]);
    expect([1, 2, 4, 5].map((hour) => evaluate({ fact: 'hour', from: 2, to: 4 }, { hour }))).toEqual([false, true, true, false]);
  });
  test('unknown where not told, 不清楚, or only inherited', () => {
    expect(evaluate(YES, {})).toBeNull();
    expect(evaluate(YES, { insulted: 'unsure' })).toBeNull();
    expect(evaluate(YES, Object.create({ insulted: true }))).toBeNull();
    expect(known({ hour: 0 }, 'hour')).toBe(0);
    expect(known({ hour: 'unsure' }, 'hour')).toBeUndefined();
    expect(known({}, 'hour')).toBeUndefined();
  });
});

test('open facts are those that still decide, each once, in the order written', () => {
  const condition = all(any(YES, yes('visited')), any(yes('visited'), yes('threatenedJob')), no('bombing'));
  expect(openFacts(condition, facts)).toEqual(['visited', 'threatenedJob']);
  expect(openFacts(condition, {})).toEqual(['insulted', 'visited', 'threatenedJob', 'bombing']);
  expect(openFacts({ not: U ?? YES }, {})).toEqual(['visited']);
  // Decided as a whole: nothing is open, though a part is unknown.
  expect(openFacts(all(yes('visited'), yes('bombing')), facts)).toEqual([]);
});

test('the facts of a condition, each once', () => {
  expect(factsIn({ not: all(YES, any(yes('visited'), YES)) })).toEqual(['insulted', 'visited']);
});

describe('what several rules ask', () => {
  test('night is from 22:00 to 8:00', () => {
    const night = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => evaluate(AT_NIGHT, { hour }));
    expect(night).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 22, 23]);
  });
  test.each([
    ['borrower', false, false],
    ['guarantor', false, false],
    ['spouse', true, false],
    ['family', true, true],
    ['listed-contact', true, true],
    ['workplace', true, true],
    ['unrelated', true, true],
  ] as const)('%s: somebody else %s, an outsider with a shared debt %s', (callee, other, outsider) => {
    expect(evaluate(CALLED_SOMEONE_ELSE, { callee })).toBe(other);
    expect(evaluate(CALLED_OUTSIDER, { callee, sharedDebt: true })).toBe(outsider);
    expect(evaluate(CALLED_OUTSIDER, { callee, sharedDebt: false })).toBe(outsider || callee === 'spouse');
    expect(evaluate(CALLED_OUTSIDER, { callee })).toBe(callee === 'spouse' ? null : outsider);
  });
});
