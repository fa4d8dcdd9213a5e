import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOn } from '../../../src/logic/index.ts';
import { anyTold } from './arbitraries.ts';

test('5,000 calls of every kind: none throws, none asks twice, none names a place twice', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const { steps, ask, evidence, cautions, aboutCall, unruled } = reportOn(told);
      const lists: readonly (readonly unknown[])[] = [
        steps.map(({ channel }) => channel),
        aboutCall.map(({ rule }) => rule),
        unruled.map(({ rule }) => rule),
        ask,
        evidence,
        cautions,
      ];
      for (const list of lists) if (new Set(list).size !== list.length) expect(list).toBe('each once');
    }),
    { numRuns: 5000 },
  );
});
