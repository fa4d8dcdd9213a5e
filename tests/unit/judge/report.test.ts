import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  CHOICES,
  calledSomeoneElse,
  FACTS,
  type FactId,
  type Facts,
  LEVELS,
  nextFact,
  type Report,
  reportOn,
  usefulFacts,
} from '../../../src/logic/index.ts';
import { anyTold, asFacts, properlyTold, untold } from './arbitraries.ts';
import { CLEAN, golden } from './golden.ts';
import { knownFacts, reportedIn, truthOf } from './oracle.ts';

type Told = Readonly<Record<string, unknown>>;
const reportOf = (told: Told): Report => reportOn(asFacts(told));
const rulesOf = (list: readonly { readonly rule: string }[]) => list.map(({ rule }) => rule);
const levelAt = (level: string) => LEVELS.indexOf(level as 'crime');

/** Runs a check on some hundred calls of every kind. */
const onAny = (check: (told: Told, report: Report) => void, numRuns = 300) =>
  fc.assert(
    fc.property(anyTold, (told) => check(told, reportOn(told))),
    { numRuns },
  );

describe('the report repeats the judgment and loses nothing of it', () => {
  test('verdict, urgency, and every finding once', () => {
    onAny((told, { verdict, urgent, aboutCall, aboutLoan, acrossLenders, open }) => {
      const judged = assess(asFacts(told));
      expect([verdict, urgent]).toEqual([judged.level, judged.urgent]);
      const withoutLevels = acrossLenders.map(({ levels: _, ...finding }) => finding);
      const all = [...aboutCall, ...aboutLoan, ...withoutLevels, ...open];
      expect(all.length).toBe(judged.findings.length);
      expect(all).toEqual(expect.arrayContaining(judged.findings));
    });
  });
  test('every reported rule stands in exactly one of: about the call, about the loan, by lender, without a rule', () => {
    onAny((told, { aboutCall, aboutLoan, acrossLenders, unruled, open }) => {
      const reported = reportedIn(told).map(({ id }) => id);
      expect([...aboutCall, ...aboutLoan, ...acrossLenders, ...unruled].map(({ rule }) => rule).sort()).toEqual([...reported].sort());
      for (const { rule, missing } of open) {
        expect(reported).not.toContain(rule);
        expect(missing?.length, rule).toBeGreaterThan(0);
      }
    });
  });
  test('what concerns the loan stands apart; the gravest comes first, then the rules’ order', () => {
    onAny((_, { aboutCall, aboutLoan }) => {
      expect(rulesOf(aboutLoan).filter((rule) => rule !== 'upfront-cut')).toEqual([]);
      expect(rulesOf(aboutCall)).not.toContain('upfront-cut');
      const place = ({ rule, level }: { rule: string; level: string }) =>
        (LEVELS.length - levelAt(level)) * 100 + golden.rules.findIndex(({ id }) => id === rule);
      expect(aboutCall.map(place)).toEqual(aboutCall.map(place).sort((a, b) => a - b));
    });
  });
  test('the same facts give the same report, and are not changed', () => {
    onAny((told, report) => {
      const before = { ...told };
      expect(reportOf(told)).toEqual(report);
      expect(told).toEqual(before);
    }, 100);
  });
});

describe('by lender', () => {
  test('what a thing would be called is what the judge says for each lender', () => {
    fc.assert(
      fc.property(properlyTold, (all) => {
        const told = untold(all, 'lender');
        for (const { rule, levels, missing } of reportOf(told).acrossLenders) {
          expect(missing, rule).toEqual(['lender']);
          expect(levels.map(({ level }) => levelAt(level))).toEqual([...levels.map(({ level }) => levelAt(level))].sort((a, b) => b - a));
          expect(new Set(levels.map(({ level }) => level)).size).toBe(levels.length);
          for (const lender of CHOICES.lender) {
            const finding = assess(asFacts({ ...told, lender })).findings.find((one) => one.rule === rule && one.status === 'established');
            const said = levels.filter(({ lenders }) => lenders.includes(lender)).map(({ level }) => level);
            expect(said, `${rule} ${lender}`).toEqual(finding ? [finding.level] : []);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  test('an insult, lender unknown', () => {
    const { acrossLenders, verdict, ask, cautions } = reportOf(untold({ ...CLEAN, insulted: true }, 'lender'));
    expect(verdict).toBe('undetermined');
    expect(rulesOf(acrossLenders)).toEqual(['insulted']);
    expect(acrossLenders[0]?.levels).toEqual([
      { level: 'regulation', lenders: ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance', 'micro-loan'] },
    ]);
    expect(ask).toEqual(['lender']);
    expect(cautions).toEqual(['find-lender']);
  });
  test('where the lender is known, nothing hangs on it', () => {
    onAny((told, { acrossLenders }) => {
      if (knownFacts(told).has('lender')) expect(acrossLenders).toEqual([]);
    }, 200);
  });
});

/** Garbage in shapes that a file, a form or another program may hand over. */
const GARBAGE: readonly unknown[] = [
  null,
  undefined,
  '',
  'lender',
  5,
  NaN,
  true,
  5n,
  Symbol('lender'),
  [],
  [{ lender: 'bank-loan' }],
  () => ({ insulted: true }),
  new Map([['insulted', true]]),
  new Date(0),
  Object.create({ insulted: true }),
  { lender: 'martian', hour: 99, insulted: 'yes', callee: null },
  {
    get insulted(): boolean {
      throw new Error('unreadable');
    },
  },
  new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('unreadable');
      },
    },
  ),
];

describe('garbage', () => {
  test('in any shape is nothing told', () => {
    const [report, asked, useful, assessed] = [reportOn({}), nextFact({}), usefulFacts({}), assess({})];
    for (const [index, garbage] of GARBAGE.entries()) {
      expect(reportOn(garbage as Facts), String(index)).toEqual(report);
      expect(nextFact(garbage as Facts), String(index)).toBe(asked);
      expect(usefulFacts(garbage as Facts), String(index)).toEqual(useful);
      expect(assess(garbage as Facts), String(index)).toEqual(assessed);
      expect(calledSomeoneElse(garbage as Facts), String(index)).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }), (garbage) => {
        expect(reportOn(garbage as Facts)).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });
  test('beside answers changes nothing: what is no answer was not told', () => {
    onAny((told, report) => {
      const answers = asFacts(Object.fromEntries([...knownFacts(told)]));
      const unsure = Object.fromEntries(FACTS.filter(({ id }) => told[id] === 'unsure').map(({ id }) => [id, 'unsure']));
      expect(report).toEqual(reportOn({ ...answers, ...unsure }));
      expect(nextFact(told)).toBe(nextFact({ ...answers, ...unsure }));
    });
  });
  test('has not been asked, and what waits for it waits', () => {
    expect(nextFact(asFacts({ lender: 'martian' }))).toBe('lender');
    expect(nextFact(asFacts({ lender: 'bank-loan', callee: 'martian' }))).toBe('callee');
    expect(usefulFacts(asFacts({ hour: 24 })).has('hour')).toBe(true);
    expect(usefulFacts(asFacts({ hour: 'unsure' })).has('hour')).toBe(false);
    const { ask } = reportOf({ callee: 'martian' });
    expect(ask).toEqual(reportOf({}).ask);
    expect(ask).toContain('callee');
    for (const waiting of ['debtDisclosed', 'thirdPartyRefused', 'borrowerReachable', 'connectedToday', 'agencyStated'] as const)
      expect(ask).not.toContain(waiting);
    expect(reportOf({ visited: 'perhaps' }).ask).not.toContain('enteredHome');
    expect(reportOf({ hour: -1 }).ask).not.toContain('nightCallsAgreed');
  });
});

describe('asking on', () => {
  test('only what is not known, in asking order, and what waits for another after it', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { ask, open } = reportOn(told);
        const facts = knownFacts(told);
        const missing = new Set(open.flatMap((finding) => finding.missing ?? []));
        for (const id of ask) {
          expect(facts.has(id), id).toBe(false);
          const { appliesWhen } = golden.facts.find((fact) => fact.id === id) ?? {};
          if (appliesWhen) expect(truthOf(appliesWhen, facts), id).not.toBe('unknown');
          missing.delete(id);
        }
        // What is missing and not asked waits for something that is asked.
        for (const id of missing) {
          const { appliesWhen } = golden.facts.find((fact) => fact.id === id) ?? {};
          expect(appliesWhen && truthOf(appliesWhen, facts), id).toBe('unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
  test('what the quiz would ask next is on the list, unless it still waits for another', () => {
    fc.assert(
      fc.property(properlyTold, (told) => {
        const id = nextFact(told);
        const { appliesWhen } = golden.facts.find((fact) => fact.id === id) ?? {};
        const waits = appliesWhen && truthOf(appliesWhen, knownFacts(told)) === 'unknown';
        if (id && !waits) expect(reportOn(told).ask).toContain(id);
      }),
      { numRuns: 300 },
    );
  });
  test('what was answered with 不清楚 may be answered after all', () => {
    // The lender too, as soon as something hangs on it, and not before.
    expect(reportOf({ ...CLEAN, lender: 'unsure', insulted: true }).ask).toEqual(['lender'] satisfies FactId[]);
    expect(reportOf({ ...CLEAN, lender: 'unsure' }).ask).toEqual([]);
    expect(reportOf({ ...CLEAN, lender: 'unsure', damagedProperty: true }).ask).toEqual([]);
    const { ask, open } = reportOf({ ...CLEAN, insulted: 'unsure' });
    expect(rulesOf(open)).toEqual(['insulted']);
    expect(ask).toEqual(['insulted'] satisfies FactId[]);
    expect(reportOf(CLEAN)).toMatchObject({ ask: [], open: [], verdict: 'none-found' });
  });
});

test('whether somebody else was called', () => {
  const others = CHOICES.callee.filter((callee) => calledSomeoneElse({ callee }));
  expect(others).toEqual(['spouse', 'family', 'listed-contact', 'workplace', 'unrelated']);
  for (const callee of ['unsure', 'martian', undefined]) expect(calledSomeoneElse(asFacts({ callee }))).toBe(false);
});
