import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIVING_COSTS, leftOver, MOST_FEN, realPrincipal } from '../../../src/logic/index.ts';

const amount = fc.integer({ min: 0, max: MOST_FEN });

describe('what is left of a month', () => {
  test('is the income without what life costs, or what is short', () => {
    expect(leftOver({ incomeFen: 520_000, costs: { food: 120_000, home: 180_000, children: 60_050 } })).toEqual({
      costsFen: 360_050,
      leftFen: 159_950,
      shortFen: 0,
    });
    expect(leftOver({ incomeFen: 0, costs: { medicine: 1 } })).toEqual({ costsFen: 1, leftFen: 0, shortFen: 1 });
    expect(leftOver({ incomeFen: 7, costs: {} })).toEqual({ costsFen: 0, leftFen: 7, shortFen: 0 });
  });
  test('adds up to the fen, and never both is left and is short', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: LIVING_COSTS.length, maxLength: LIVING_COSTS.length }), (incomeFen, sums) => {
        const costs = Object.fromEntries(LIVING_COSTS.map((cost, at) => [cost, sums[at] ?? 0]));
        const { costsFen, leftFen, shortFen } = leftOver({ incomeFen, costs });
        expect(costsFen).toBe(sums.reduce((a, b) => a + b, 0));
        expect(leftFen - shortFen).toBe(incomeFen - costsFen);
        expect(Math.min(leftFen, shortFen)).toBe(0);
      }),
    );
  });
  test.each([-1, 0.5, Number.NaN, MOST_FEN + 1])('throws on %s', (fen) => {
    expect(() => leftOver({ incomeFen: fen, costs: {} })).toThrow(RangeError);
    expect(() => leftOver({ incomeFen: 1, costs: { food: fen } })).toThrow(RangeError);
  });
});

describe('the real principal', () => {
  test.each([
    [1_000_000, 800_000, 800_000, 200_000],
    [1_000_000, 1_000_000, 1_000_000, 0],
    [1_000_000, 1_100_000, 1_000_000, 0],
    [500_000, 0, 0, 500_000],
  ])('of %i written and %i received is %i, %i were taken', (contractFen, receivedFen, principalFen, deductedFen) =>
    expect(realPrincipal({ contractFen, receivedFen })).toEqual({ principalFen, deductedFen }),
  );
  test.each([-1, 1.5, Number.NaN])('throws on %s', (fen) => {
    expect(() => realPrincipal({ contractFen: fen, receivedFen: 1 })).toThrow(RangeError);
    expect(() => realPrincipal({ contractFen: 1, receivedFen: fen })).toThrow(RangeError);
  });
});
