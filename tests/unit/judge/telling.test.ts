import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASKED_OF_OTHERS,
  assess,
  CONTRACT_FACTS,
  calledSomeoneElse,
  closerFacts,
  FACTS,
  type Facts,
  factById,
  factsOf,
  isTicked,
  NOTHING_TOLD,
  stillToAsk,
  type Teller,
  type Telling,
  TICK_GROUPS,
  TICKS,
  tick,
  ticksFor,
  told,
} from '../../../src/logic/index.ts';
import { asFacts, likelyTold } from './arbitraries.ts';

const by = (teller: Teller, callee: string): Telling => told({ ...NOTHING_TOLD, teller }, 'callee', callee);
const ticked = (telling: Telling, ...facts: string[]): Telling =>
  facts.reduce((so, fact) => {
    const one = TICKS.find((candidate) => candidate.fact === fact);
    if (!one) throw new Error(fact);
    return tick(so, one, true);
  }, telling);

/** Taps and answers a call as somebody would who knows all its facts. */
function tell(facts: Facts, teller: Teller, rest: 'none' | 'ask' = 'none'): Telling {
  let telling = by(teller, String(facts.callee));
  for (const one of ticksFor(telling)) {
    const differs = (id: keyof Facts) => facts[id] !== factById(id).clean;
    const here = one.records === null ? one.opens.some(differs) : facts[one.fact] === one.records && differs(one.fact);
    if (here && (facts.visited === true || (one.fact !== 'enteredHome' && one.fact !== 'enteredOffice')))
      telling = tick(telling, one, true);
  }
  // One answer may open another.
  for (let round = 0; round < 3; round++) for (const id of closerFacts(telling)) telling = told(telling, id, facts[id] ?? 'unsure');
  telling = { ...telling, rest };
  if (rest === 'ask')
    for (let [next] = stillToAsk(telling); next; [next] = stillToAsk(telling)) telling = told(telling, next, facts[next] ?? 'unsure');
  return told(telling, 'lender', facts.lender ?? 'unsure');
}

describe('tapping what happened', () => {
  test('says the same as answering every question, for whoever owes', () => {
    fc.assert(
      fc.property(likelyTold, (all) => {
        const facts = asFacts(all);
        expect(assess(factsOf(tell(facts, 'debtor')))).toEqual(assess(facts));
      }),
      { numRuns: 300 },
    );
  });

  test('asked one by one it says the same too', () => {
    fc.assert(
      fc.property(likelyTold, (all) => {
        const facts = asFacts(all);
        expect(assess(factsOf(tell(facts, 'debtor', 'ask'))).level).toBe(assess(facts).level);
      }),
      { numRuns: 60 },
    );
  });

  test('for a third party the same, but for what stands in the contract', () => {
    fc.assert(
      fc.property(likelyTold, (all) => {
        const facts = asFacts(all);
        if (!calledSomeoneElse(facts)) return;
        const known = Object.fromEntries(CONTRACT_FACTS.map((id) => [id, id === 'disclosureAgreed' ? 'unsure' : factById(id).clean]));
        expect(assess(factsOf(tell(facts, 'third-party')))).toEqual(assess({ ...facts, ...known } as Facts));
      }),
      { numRuns: 300 },
    );
  });

  test('untapped before the rest was said, everything is open; said to be nothing, it is clean but for lender and callee', () => {
    const start = by('debtor', 'borrower');
    expect(factsOf(start)).toEqual({ callee: 'borrower' });
    const none = factsOf({ ...start, rest: 'none' });
    for (const { id, clean } of FACTS)
      if (!['lender', 'callee', 'disclosureAgreed', ...ASKED_OF_OTHERS].includes(id)) expect(none[id], id).toEqual(clean);
    expect(none.lender).toBeUndefined();
  });

  test('what was opened waits for its answer and is never counted as clean', () => {
    const facts = factsOf({ ...ticked(by('debtor', 'borrower'), 'hour', 'document'), rest: 'none' });
    for (const id of ['hour', 'nightCallsAgreed', 'document'] as const) expect(facts[id]).toBeUndefined();
    expect(facts.connectedToday).toBe(1);
  });

  test('who came in has come, and taking a tap back forgets what it opened', () => {
    expect(factsOf(ticked(by('debtor', 'borrower'), 'enteredHome')).visited).toBe(true);
    const disclosed = told(ticked(by('debtor', 'family'), 'debtDisclosed'), 'disclosureAgreed', false);
    expect(closerFacts(disclosed)).toEqual(['borrowerReachable', 'disclosureAgreed']);
    const back = TICKS.filter(({ fact }) => fact === 'debtDisclosed').reduce((so, one) => tick(so, one, false), disclosed);
    expect(back.answers).toEqual({ callee: 'family' });
    expect(TICKS.some((one) => isTicked(back, one))).toBe(false);
  });

  test('closer questions come only for what was tapped, and the agreement to night calls only at night', () => {
    const night = ticked(by('debtor', 'borrower'), 'hour');
    expect(closerFacts(by('debtor', 'borrower'))).toEqual([]);
    expect(closerFacts(night)).toEqual(['hour']);
    expect(closerFacts(told(night, 'hour', 7))).toEqual(['hour', 'nightCallsAgreed']);
    expect(closerFacts(told(night, 'hour', 8))).toEqual(['hour']);
    expect(closerFacts(told({ ...night, teller: 'third-party' }, 'hour', 23))).toEqual(['hour']);
    expect(closerFacts(by('third-party', 'spouse'))).toEqual(['sharedDebt', 'borrowerReachable']);
    expect(closerFacts(by('third-party', 'unrelated'))).toEqual(['borrowerReachable']);
  });

  test('an answer that is none changes nothing', () => {
    const start = by('debtor', 'borrower');
    for (const value of ['martian', 24, -1, 2.5, 'true']) expect(told(start, 'hour', value)).toEqual(start);
  });

  test('a third party is never asked about the contract, and nobody is asked for the lender one by one', () => {
    fc.assert(
      fc.property(likelyTold, (all) => {
        const telling: Telling = { ...by('third-party', 'family'), answers: { ...asFacts(all), callee: 'family' }, rest: 'ask' };
        const open = { ...telling, answers: { callee: 'family' } as Facts };
        for (const one of [telling, open]) {
          const asked = [...stillToAsk(one), ...closerFacts(one)];
          expect(asked.filter((id) => id === 'lender' || CONTRACT_FACTS.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list of taps', () => {
  test('reaches every fact but lender and callee, each once, in known groups', () => {
    const reached = [...TICKS.flatMap(({ fact, opens }) => [fact, ...opens]), ...ASKED_OF_OTHERS];
    expect([...new Set(reached)].sort()).toEqual(
      FACTS.map(({ id }) => id)
        .filter((id) => id !== 'lender' && id !== 'callee')
        .sort(),
    );
    expect(new Set(TICKS.map(({ fact }) => fact)).size).toBe(TICKS.length);
    expect([...new Set(TICKS.map(({ group }) => group))]).toEqual([...TICK_GROUPS]);
  });

  test('records the opposite of the clean value, and opens what has more than two', () => {
    for (const { fact, records } of TICKS) {
      const { kind, clean } = factById(fact);
      expect(records, fact).toEqual(kind === 'yes-no' ? !clean : null);
    }
  });

  test('offers nothing that cannot apply to whom was called', () => {
    const names = (telling: Telling) => ticksFor(telling).map(({ fact }) => fact);
    expect(names(by('debtor', 'borrower'))).not.toContain('debtDisclosed');
    expect(names(by('debtor', 'guarantor'))).toContain('agencyStated');
    expect(names(by('debtor', 'guarantor'))).not.toContain('connectedToday');
    expect(names(by('third-party', 'family'))).not.toContain('agencyStated');
    expect(names(by('third-party', 'family'))).toContain('thirdPartyRefused');
  });
});
