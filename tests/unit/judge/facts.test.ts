import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICES, FACTS, factById, isFactId, isValidAnswer, readFacts } from '../../../src/logic/index.ts';
import { effectiveFacts } from '../../../src/logic/judge/facts.ts';
import { anyTold, asFacts } from './arbitraries.ts';
import { CLEAN } from './golden.ts';
import { knownFacts } from './oracle.ts';

test('facts are found by id, and nothing else is', () => {
  for (const fact of FACTS) expect(factById(fact.id)).toBe(fact);
  for (const id of ['visit', 'constructor', '__proto__', '']) {
    expect(isFactId(id), id).toBe(false);
    expect(() => factById(id)).toThrow(RangeError);
  }
  expect(isFactId('visited')).toBe(true);
});

describe('what is an answer', () => {
  test.each([
    ['hour', [0, 23], [-1, 24, 7.5, '7', NaN, 'unsure', null, undefined, 8n]],
    ['connectedToday', [0, 999], [-1, 1000]],
    ['insulted', [true, false], ['true', 1, 0, null, 'unsure', {}]],
    ['document', ['none', 'court-paper'], ['', 'None', true, 'unsure', ['none']]],
  ])('%s', (id, good, bad) => {
    const fact = factById(id);
    for (const value of good) expect(isValidAnswer(fact, value), String(value)).toBe(true);
    for (const value of bad) expect(isValidAnswer(fact, value), String(value)).toBe(false);
  });
  test('each lender and each person called is one', () => {
    for (const lender of CHOICES.lender) expect(isValidAnswer(factById('lender'), lender)).toBe(true);
    for (const callee of CHOICES.callee) expect(isValidAnswer(factById('callee'), callee)).toBe(true);
  });
});

describe('reading facts', () => {
  test('what is no answer is left out, 不清楚 is kept', () => {
    expect(readFacts({ hour: 22, insulted: 'unsure', visit: 'at-door', lender: 'martian', document: 'none' })).toEqual({
      hour: 22,
      insulted: 'unsure',
      document: 'none',
    });
  });
  test('anything at all may be handed over', () => {
    for (const nothing of [null, undefined, 'facts', 5, true, [], () => true]) expect(readFacts(nothing)).toEqual({});
    expect(readFacts(Object.create({ hour: 22 }))).toEqual({});
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const id of Object.keys(readFacts(value))) expect(isFactId(id)).toBe(true);
      }),
    );
  });
});

describe('facts as the rules see them', () => {
  test('what cannot apply counts as clean, whatever was recorded', () => {
    const told = effectiveFacts({
      ...CLEAN,
      callee: 'borrower',
      debtDisclosed: true,
      disclosureAgreed: false,
      hour: 15,
      nightCallsAgreed: true,
    });
    expect(told).toMatchObject({ debtDisclosed: false, disclosureAgreed: true, nightCallsAgreed: false });
  });
  test('while it is not known whether it applies, it stays as it is', () => {
    expect(effectiveFacts({ debtDisclosed: true, enteredHome: 'unsure', callee: 'unsure' })).toMatchObject({
      debtDisclosed: true,
      enteredHome: 'unsure',
    });
    expect(effectiveFacts({})).toEqual({});
    expect(effectiveFacts({ visited: false })).toEqual({ visited: false, enteredHome: false, enteredOffice: false });
  });
  test('they are those of the contract', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const facts = Object.entries(effectiveFacts(told)).filter(([, value]) => value !== 'unsure');
        expect(Object.fromEntries(facts)).toEqual(Object.fromEntries(knownFacts(asFacts(told))));
      }),
    );
  });
});
