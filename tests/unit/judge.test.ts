import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKING_ORDER, assess, FACTS, type Facts, type FactValue, LEVELS, nextFact, RULES } from '../../src/logic/index.ts';

/** A fully answered call with nothing wrong in it. */
const CLEAN: Facts = Object.fromEntries(FACTS.map((fact) => [fact.id, fact.clean]));

const answerTo = (id: string): fc.Arbitrary<FactValue> => {
  const fact = FACTS.find((one) => one.id === id);
  if (fact?.kind === 'choice') return fc.constantFrom(...(fact.values ?? []));
  if (fact?.kind === 'yes-no') return fc.boolean();
  return fc.constantFrom(0, 1, 2, 3, 4, 6, 7, 8, 21, 22, 23);
};
const anyAnswers = fc.record(Object.fromEntries(FACTS.map((fact) => [fact.id, answerTo(fact.id)])));
const someAnswers = fc
  .tuple(anyAnswers, fc.subarray(FACTS.map((fact) => fact.id)))
  .map(([all, told]): Facts => Object.fromEntries(told.map((id) => [id, all[id] as FactValue])));

describe('the tables', () => {
  test('39 facts and 40 rules, each named once', () => {
    expect(new Set(FACTS.map((fact) => fact.id)).size).toBe(39);
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(40);
    expect([...ASKING_ORDER].sort()).toEqual(FACTS.map((fact) => fact.id).sort());
  });
  test('tiers rise, and every rule rests on something', () => {
    for (const rule of RULES) {
      const levels = rule.tiers.map((tier) => LEVELS.indexOf(tier.level));
      expect(levels, rule.id).toEqual([...levels].sort((a, b) => a - b));
      expect(
        rule.tiers.every((tier) => tier.cites.length > 0),
        rule.id,
      ).toBe(true);
      expect(rule.evidence.length, rule.id).toBeGreaterThan(0);
    }
  });
});

interface Case {
  readonly name: string;
  readonly told: Facts;
  readonly level: string;
  readonly urgent?: string;
  readonly established: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'a polite call in the afternoon', told: {}, level: 'none-found', established: [] },
  { name: '22:00 to the bank loan: a standard', told: { hour: 22 }, level: 'standard', established: ['night-call'] },
  { name: '7:59 is still night', told: { hour: 7 }, level: 'standard', established: ['night-call'] },
  { name: '8:00 is not', told: { hour: 8 }, level: 'none-found', established: [] },
  { name: 'night, but agreed', told: { hour: 23, nightCallsAgreed: true }, level: 'none-found', established: [] },
  {
    name: 'night, an unlicensed lender: no standard binds it',
    told: { lender: 'unlicensed', hour: 23 },
    level: 'none-found',
    established: [],
  },
  { name: 'three connected calls are within the standard', told: { connectedToday: 3 }, level: 'none-found', established: [] },
  { name: 'four are not', told: { connectedToday: 4 }, level: 'standard', established: ['frequent-connected'] },
  {
    name: 'violence is danger, whoever lent',
    told: { lender: 'assignee', threatenedViolence: true },
    level: 'unlawful',
    urgent: 'danger',
    established: ['threat-violence'],
  },
  { name: 'a visit at the door is nothing', told: { visit: 'at-door' }, level: 'none-found', established: [] },
  {
    name: 'entering the home is',
    told: { visit: 'entered-home' },
    level: 'unlawful',
    urgent: 'danger',
    established: ['visit-entered-home'],
  },
  {
    name: 'posing as police is fraud and unlawful',
    told: { posedAsOfficial: true },
    level: 'unlawful',
    urgent: 'fraud',
    established: ['posed-as-official'],
  },
  {
    name: 'posing as police and asking for a code may be a crime',
    told: { posedAsOfficial: true, askedSecrets: true },
    level: 'crime',
    urgent: 'fraud',
    established: ['posed-as-official', 'official-fraud', 'asked-secrets'],
  },
  {
    name: 'a cut at payout concerns the loan, not the call',
    told: { upfrontCut: true },
    level: 'none-found',
    established: ['upfront-cut'],
  },
  {
    name: 'insults by a micro-loan company',
    told: { lender: 'micro-loan', insulted: true },
    level: 'regulation',
    established: ['insulted'],
  },
  {
    name: 'a fact that cannot apply is ignored',
    told: { callee: 'borrower', debtDisclosed: true, askedThirdPartyToPay: true },
    level: 'none-found',
    established: [],
  },
];

test.each(CASES)('$name', ({ told, level, urgent, established }) => {
  const got = assess({ ...CLEAN, ...told });
  expect(got.level).toBe(level);
  expect(got.urgent).toBe(urgent ?? null);
  expect(got.findings.filter((finding) => finding.status === 'established').map((finding) => finding.rule)).toEqual(established);
});

test('an unknown lender leaves a rule open and says so', () => {
  const { lender: _, ...rest }: Record<string, FactValue> = { ...CLEAN, hour: 23 };
  const finding = assess(rest).findings.find(({ rule }) => rule === 'night-call');
  expect(finding).toMatchObject({ status: 'possible', missing: ['lender'] });
  expect(assess(rest).level).toBe('undetermined');
});

test('answers outside a domain count as unknown and never throw', () => {
  const odd = { lender: 'martian', hour: 24, connectedToday: -1, insulted: 'yes', visit: 3, nonsense: true } as unknown as Facts;
  expect(assess(odd)).toEqual(assess({}));
});

describe('properties', () => {
  test('不清楚 is the same as not told', () => {
    fc.assert(
      fc.property(someAnswers, (told) => {
        const unsure = { ...Object.fromEntries(FACTS.map((fact) => [fact.id, 'unsure'])), ...told };
        expect(assess(unsure)).toEqual(assess(told));
      }),
    );
  });

  test('不清楚 never establishes: making an answer unknown never adds a finding or raises one', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...FACTS.map((fact) => fact.id)), (told, id) => {
        const before = establishedIn(told);
        const facts = { ...told, [id]: 'unsure' };
        // A fact decides whether others apply; what was recorded for those may count again, as nothing else could.
        const dependants = FACTS.some((fact) => fact.appliesWhen && JSON.stringify(fact.appliesWhen).includes(`"${id}"`));
        fc.pre(!dependants);
        for (const [rule, level] of establishedIn(facts))
          expect(LEVELS.indexOf(before.get(rule) ?? 'none-found'), rule).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
      }),
      { numRuns: 300 },
    );
  });

  test('answering what is asked never takes a finding away', () => {
    fc.assert(
      fc.property(anyAnswers, (all) => {
        const told: Record<string, FactValue> = {};
        let before = establishedIn(told);
        for (let id = nextFact(told); id; id = nextFact(told)) {
          told[id] = all[id] as FactValue;
          const now = establishedIn(told);
          for (const [rule, level] of before)
            expect(LEVELS.indexOf(now.get(rule) ?? 'none-found'), rule).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
          before = now;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('when nothing is left to ask, no answer to the rest can change the result', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (all, other) => {
        const told: Record<string, FactValue> = {};
        for (let id = nextFact(told); id; id = nextFact(told)) told[id] = all[id] as FactValue;
        expect(assess({ ...other, ...told })).toEqual(assess(told));
      }),
      { numRuns: 150 },
    );
  });

  test('asking always ends, and asks nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), anyAnswers, (unsure, all) => {
        const told: Record<string, FactValue> = {};
        let asked = 0;
        for (let id = nextFact(told); id; id = nextFact(told)) {
          expect(told).not.toHaveProperty(id);
          told[id] = unsure[asked] ? 'unsure' : (all[id] as FactValue);
          asked += 1;
        }
        expect(asked).toBeLessThanOrEqual(FACTS.length);
      }),
    );
  });
});

function establishedIn(told: Facts): Map<string, (typeof LEVELS)[number]> {
  return new Map(
    assess(told).findings.flatMap((finding) => (finding.status === 'established' ? [[finding.rule, finding.level] as const] : [])),
  );
}
