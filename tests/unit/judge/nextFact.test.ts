import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKING_ORDER, assess, type FactId, nextFact, usefulFacts } from '../../../src/logic/index.ts';
import { answersTo, asFacts, completions, fullyTold, likelyTold, nearlyTold, untold } from './arbitraries.ts';
import { CLEAN, golden } from './golden.ts';
import { knownFacts, opinion, truthOf } from './oracle.ts';

type Told = Record<string, unknown>;
const next = (told: Told) => nextFact(asFacts(told));
const factOf = (id: string) => {
  const fact = golden.facts.find((one) => one.id === id);
  if (!fact) throw new Error(id);
  return fact;
};

/** Asks until nothing is left to ask; every answer is taken from `all`, 不清楚 for those in `unsure`. */
function askedAll(all: Told, unsure: readonly string[] = []): Told {
  const told: Told = {};
  for (let id = next(told); id; id = next(told)) {
    expect(told).not.toHaveProperty(id);
    told[id] = unsure.includes(id) ? 'unsure' : all[id];
  }
  return told;
}
const someUnsure = fc.subarray(
  golden.facts.map(({ id }) => id),
  { maxLength: 8 },
);

/** Whether an answer to this fact, with some answers to the other open ones, makes a difference. */
function matters(id: string, told: Told, open: readonly (typeof golden.facts)[number][]): boolean {
  const fact = factOf(id);
  for (const rest of completions(open.filter((one) => one.id !== id))) {
    const without = assess(asFacts({ ...told, ...rest }));
    for (const value of answersTo(fact)) if (!isDeepStrictEqual(assess(asFacts({ ...told, ...rest, [id]: value })), without)) return true;
  }
  return false;
}

describe('asking', () => {
  test('begins with the lender and the one called, asks of the loan last', () => {
    expect(next({})).toBe('lender');
    expect(next({ lender: 'bank-loan' })).toBe('callee');
    expect(next({ lender: undefined })).toBe('lender');
    expect(ASKING_ORDER.slice(-2)).toEqual(['upfrontCut', 'usurious']);
    const rest = untold(CLEAN, 'lender');
    expect(next(rest)).toBeNull();
    expect(next({ ...rest, hour: 23 })).toBe('lender');
  });

  test('ends, asks nothing twice, takes 不清楚 for an answer', () => {
    fc.assert(
      fc.property(fullyTold, someUnsure, (all, unsure) => {
        expect(Object.keys(askedAll(all, unsure)).length).toBeLessThanOrEqual(golden.facts.length);
      }),
      { numRuns: 60 },
    );
    expect(next(Object.fromEntries(golden.facts.map(({ id }) => [id, 'unsure'])))).toBeNull();
  });

  test('a fact that waits for another comes after it, and not at all where it cannot apply', () => {
    fc.assert(
      fc.property(likelyTold, someUnsure, (all, unsure) => {
        const told: Told = {};
        for (let id = next(told); id; id = next(told)) {
          const { appliesWhen } = factOf(id);
          if (appliesWhen) {
            const truth = truthOf(appliesWhen, knownFacts(told));
            expect(truth, id).not.toBe('false');
            // What it waits for was at least asked.
            if (truth === 'unknown') expect(Object.values(told), id).toContain('unsure');
          }
          told[id] = unsure.includes(id) ? 'unsure' : all[id];
        }
      }),
      { numRuns: 60 },
    );
  });

  test('answering what is asked never takes a finding away', () => {
    const established = (told: Told) => assess(asFacts(told)).findings.filter(({ status }) => status === 'established');
    fc.assert(
      fc.property(fullyTold, (all) => {
        const told: Told = {};
        let before = established(told);
        for (let id = next(told); id; id = next(told)) {
          told[id] = all[id];
          const now = established(told);
          for (const { rule, cites } of before)
            expect(now.find((one) => one.rule === rule)?.cites, rule).toEqual(expect.arrayContaining([...cites]));
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('not too early', () => {
  test('once nothing is left to ask, no answers to the rest change the result', () => {
    fc.assert(
      fc.property(fullyTold, fullyTold, someUnsure, (all, other, unsure) => {
        const told = askedAll(all, unsure);
        expect(assess(asFacts({ ...other, ...told }))).toEqual(assess(asFacts(told)));
      }),
      { numRuns: 80 },
    );
  });
  test('nor does any completion of up to three of them', () => {
    fc.assert(
      fc.property(likelyTold, fc.subarray([...golden.facts], { minLength: 3, maxLength: 24 }), (all, rest) => {
        const told = askedAll(all);
        const result = opinion(told);
        for (const one of completions(rest.filter(({ id }) => !(id in told)).slice(0, 3)))
          if (!isDeepStrictEqual(opinion({ ...told, ...one }), result)) expect({ ...told, ...one }).toBe('of no consequence');
      }),
      { numRuns: 25 },
    );
  });
  test('a fact not asked for that could matter is useful: nothing is left out', () => {
    fc.assert(
      fc.property(nearlyTold(3), ({ told, open }) => {
        const useful = usefulFacts(asFacts(told));
        // The one thing that can be told against itself: somebody entered, and nobody came. Whoever says the first is believed.
        const entered = told.enteredHome === true || told.enteredOffice === true;
        for (const { id } of open)
          if (!useful.has(id as FactId) && !(id === 'visited' && entered)) expect(matters(id, told, open), id).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('nothing useless', () => {
  test('whatever is asked could change the result', () => {
    fc.assert(
      fc.property(nearlyTold(3), ({ told, open }) => {
        const useful = usefulFacts(asFacts(told));
        for (const id of useful) expect(matters(id, told, open), id).toBe(true);
        const asked = next(told);
        expect(asked).toBe(ASKING_ORDER.find((id) => useful.has(id)) ?? null);
      }),
      { numRuns: 120 },
    );
  });
  test('what cannot bind the lender, and alarms nobody, is not asked about', () => {
    for (const [lender, id] of [
      ['unlicensed', 'enteredOffice'],
      ['private', 'privateChannel'],
      ['assignee', 'insulted'],
      ['bank-other', 'pushedNewLoan'],
      ['other-licensed', 'outsourcingAnnounced'],
    ] as const) {
      const rest = untold({ ...CLEAN, visited: true, lender }, id);
      expect(next(rest), id).toBeNull();
    }
  });
  test('an alarm is asked about even where nothing binds, but not a lesser one beside a greater', () => {
    const rest = untold({ ...CLEAN, lender: 'private' }, 'personalAccount');
    expect(next(rest)).toBe('personalAccount');
    expect(next({ ...rest, askedSecrets: true })).toBeNull();
    expect(next({ ...rest, damagedProperty: true })).toBeNull();
    expect(next({ ...rest, damagedProperty: true, posedAsOfficial: true })).toBe('personalAccount');
  });
});
