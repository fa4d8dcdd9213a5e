import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ASKING_ORDER,
  type AskedFact,
  askedFacts,
  type Condition,
  evaluate,
  FACTS,
  type FactId,
  factById,
} from '../../../src/logic/index.ts';
import { anyTold, asFacts } from './arbitraries.ts';
import { knownFacts } from './oracle.ts';

interface Found {
  readonly fact: FactId;
  readonly path: readonly Condition[];
}
const walk = ({ fact, opens }: AskedFact, path: readonly Condition[] = []): Found[] => [
  { fact, path },
  ...opens.flatMap(({ when, facts }) => facts.flatMap((one) => walk(one, [...path, when]))),
];
const found = askedFacts().flatMap((one) => walk(one));

test('every fact is asked, once', () => {
  expect(found.map(({ fact }) => fact).sort()).toEqual(FACTS.map(({ id }) => id).sort());
});

test('first those that wait for nothing, in asking order', () => {
  const first = askedFacts().map(({ fact }) => fact);
  expect(first).toEqual(ASKING_ORDER.filter((id) => !factById(id).appliesWhen));
});

test('what leads to a fact is the condition under which it applies, no more and no less', () => {
  for (const { fact, path } of found) expect(path.length > 0, fact).toBe(factById(fact).appliesWhen !== undefined);
  fc.assert(
    fc.property(anyTold, (told) => {
      const facts = asFacts(Object.fromEntries(knownFacts(told)));
      for (const { fact, path } of found) {
        const { appliesWhen } = factById(fact);
        if (appliesWhen) expect(evaluate({ all: path }, facts), fact).toBe(evaluate(appliesWhen, facts));
      }
    }),
  );
});

test('nothing is said twice on the way: what opened a fact is not asked again below it', () => {
  expect(found.find(({ fact }) => fact === 'disclosureAgreed')?.path).toEqual([
    factById('debtDisclosed').appliesWhen,
    { fact: 'debtDisclosed', is: true },
  ]);
});

test('facts that wait for the same stand together', () => {
  const openings = (one: AskedFact): string[][] => [
    one.opens.map(({ when }) => JSON.stringify(when)),
    ...one.opens.flatMap(({ facts }) => facts.flatMap(openings)),
  ];
  for (const conditions of askedFacts().flatMap(openings)) expect(new Set(conditions).size).toBe(conditions.length);
  const visited = askedFacts().find(({ fact }) => fact === 'visited');
  expect(visited?.opens.map(({ facts }) => facts.map(({ fact }) => fact))).toEqual([['enteredHome', 'enteredOffice']]);
});
