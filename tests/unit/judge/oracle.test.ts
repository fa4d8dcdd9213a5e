import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, LEVELS } from '../../../src/logic/index.ts';
import { answersTo, anyTold, asFacts, fullyTold, properlyTold, untold } from './arbitraries.ts';
import { CLEAN, golden } from './golden.ts';
import { opinion } from './oracle.ts';

const ids = golden.facts.map(({ id }) => id);
const step = fc.constantFrom(...golden.facts).chain((fact) => fc.tuple(fc.constant(fact.id), fc.constantFrom(...answersTo(fact))));

/** Fails where the judge and the contract differ; the quick comparison first, since this runs some thousand times. */
function agrees(told: Readonly<Record<string, unknown>>): void {
  const [got, wanted] = [assess(asFacts(told)), opinion(told)];
  if (!isDeepStrictEqual(got, wanted)) expect(got, inspect(told)).toEqual(wanted);
}

/** What is established, by rule: how grave, and on what. */
const established = (told: Readonly<Record<string, unknown>>) =>
  new Map(assess(asFacts(told)).findings.flatMap((one) => (one.status === 'established' ? [[one.rule, one] as const] : [])));

test('the judge says what the contract says, on any facts', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      agrees(told);
    }),
    { numRuns: 1500 },
  );
});

test('the same on each lender × each person called × each single thing that happened', () => {
  for (const lender of [...golden.lenders, 'unsure'])
    for (const callee of ['borrower', 'listed-contact'])
      for (const fact of golden.facts)
        for (const value of answersTo(fact))
          if (value !== fact.clean) agrees({ ...CLEAN, lender, callee, visited: true, [fact.id]: value });
});

describe('不清楚', () => {
  test('is the same as not told', () => {
    fc.assert(
      fc.property(properlyTold, (told) => {
        const unsure = { ...Object.fromEntries(ids.map((id) => [id, 'unsure'])), ...told };
        expect(assess(asFacts(unsure))).toEqual(assess(told));
      }),
    );
  });
  test('never establishes: whatever a missing answer turns out to be, what was established stays, as grave, on as much', () => {
    fc.assert(
      fc.property(properlyTold, step, (told, [id, value]) => {
        const before: Record<string, unknown> = untold(told, id);
        // The one thing that can be told against itself: somebody entered, and nobody came.
        if (id === 'visited' && value === false) Object.assign(before, { enteredHome: false, enteredOffice: false });
        const now = established({ ...before, [id]: value });
        for (const [rule, finding] of established(before)) {
          const found = now.get(rule);
          expect(LEVELS.indexOf(found?.level ?? 'none-found'), rule).toBeGreaterThanOrEqual(LEVELS.indexOf(finding.level));
          expect(found?.cites, rule).toEqual(expect.arrayContaining(finding.cites));
        }
      }),
      { numRuns: 800 },
    );
  });
  test('never calms: an alert stands until the end', () => {
    const weight = { danger: 2, fraud: 1 } as const;
    const rank = (told: Readonly<Record<string, unknown>>) => weight[assess(asFacts(told)).urgent ?? ('' as 'fraud')] ?? 0;
    fc.assert(
      fc.property(fullyTold, fc.shuffledSubarray(ids, { minLength: ids.length }), (all, order) => {
        const told: Record<string, unknown> = {};
        if (all.visited === false) Object.assign(all, { enteredHome: false, enteredOffice: false });
        for (const id of order) {
          const before = rank(told);
          told[id] = all[id];
          expect(rank(told)).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('nobody is judged by what they were not told to be: findings keep the rules’ order', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const order = assess(told).findings.map(({ rule }) => golden.rules.findIndex(({ id }) => id === rule));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
