import fc from 'fast-check';
import { vi } from 'vitest';
import type { Facts } from '../../../src/logic/index.ts';
import { CLEAN, type GoldenFact, golden } from './golden.ts';

// Properties run some hundred calls each: on a busy machine that takes longer than one example.
vi.setConfig({ testTimeout: 60_000 });

/** Numbers at both sides of every bound that a rule names, and at the ends of the domain. */
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 21, 22, 23];

/** The answers to one fact that differ for some rule. */
export const answersTo = ({ kind, values = [] }: GoldenFact): readonly (string | number | boolean)[] =>
  kind === 'choice' ? values : kind === 'yes-no' ? [true, false] : COUNTS;

type Answers = Record<string, string | number | boolean>;
const ids = golden.facts.map(({ id }) => id);

/** Every fact answered, anyhow. */
export const fullyTold: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(golden.facts.map((fact) => [fact.id, fc.constantFrom(...answersTo(fact))])),
);

/** A clean call but for a few facts and the one called: as people tell it. */
export const likelyTold: fc.Arbitrary<Answers> = fc.tuple(fullyTold, fc.subarray(ids, { maxLength: 9 })).map(([all, changed]) => ({
  ...CLEAN,
  ...Object.fromEntries(['lender', 'callee', 'visited', ...changed].map((id) => [id, all[id] ?? ''])),
}));

/** Some facts left out, some 不清楚. */
const partlyTold = (whole: fc.Arbitrary<Answers>): fc.Arbitrary<Answers> =>
  fc.tuple(whole, fc.subarray(ids), fc.subarray(ids, { maxLength: 6 })).map(([all, told, unsure]) => ({
    ...Object.fromEntries(told.map((id) => [id, all[id] ?? ''])),
    ...Object.fromEntries(unsure.map((id) => [id, 'unsure'])),
  }));

const JUNK = [null, undefined, NaN, Infinity, -1, 24, 3.5, 1000, '', 'martian', 'true', '3', 10n, Symbol('x'), [], {}, new Date(0)];

/** Answers that are none, and keys that are no facts; none of them may count, none may throw. */
const nastilyTold: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(likelyTold, fc.dictionary(fc.constantFrom(...ids, 'constructor', 'toString', 'nonsense'), fc.constantFrom<unknown>(...JUNK)))
  .map(([told, junk]) => ({ ...told, ...junk }));

/** What a file or a form may hand over: proper facts, facts left out, 不清楚, and junk. */
export const anyTold: fc.Arbitrary<Facts> = fc.oneof(
  likelyTold,
  partlyTold(likelyTold),
  partlyTold(fullyTold),
  nastilyTold,
) as fc.Arbitrary<Facts>;

/** Proper answers, some left out or 不清楚. */
export const properlyTold: fc.Arbitrary<Facts> = fc.oneof(likelyTold, partlyTold(likelyTold), partlyTold(fullyTold)) as fc.Arbitrary<Facts>;

/** A call with between one and `most` facts not asked yet, and those facts. */
export const nearlyTold = (most: number): fc.Arbitrary<{ readonly told: Answers; readonly open: readonly GoldenFact[] }> =>
  fc
    .tuple(likelyTold, fc.subarray([...golden.facts], { minLength: 1, maxLength: most }), fc.subarray(ids, { maxLength: 4 }))
    .map(([all, open, unsure]) => {
      const without = new Set(open.map(({ id }) => id));
      const told = Object.fromEntries(
        Object.entries(all)
          .filter(([id]) => !without.has(id))
          .map(([id, value]) => [id, unsure.includes(id) ? 'unsure' : value]),
      );
      return { told, open };
    });

/** Every way to answer some facts. */
export function* completions(open: readonly GoldenFact[]): Generator<Answers> {
  const [first, ...rest] = open;
  if (!first) yield {};
  else for (const tail of completions(rest)) for (const value of answersTo(first)) yield { [first.id]: value, ...tail };
}

/** Facts as the door's functions take them; tests hand over junk on purpose. */
export const asFacts = (told: Readonly<Record<string, unknown>>): Facts => told as Facts;

/** The same facts without one of them. */
export const untold = (told: Readonly<Record<string, unknown>>, id: string): Facts =>
  Object.fromEntries(Object.entries(told).filter(([other]) => other !== id)) as Facts;
