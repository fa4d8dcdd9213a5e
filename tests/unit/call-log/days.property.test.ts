import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type assess, countDays, daysOf, LEVELS, type LoggedCall, levelOf, readCall } from '../../../src/logic/index.ts';
import { properlyTold } from '../judge/arbitraries.ts';
import { junk, logs } from './calls.ts';

const TODAY = '2026-11-24';
const established = ({ findings }: ReturnType<typeof assess>) =>
  findings.filter(({ status }) => status === 'established').map(({ rule }) => rule);

test('the order in which calls were kept changes nothing', () => {
  fc.assert(
    fc.property(
      logs().chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }))),
      ([log, shuffled]) => {
        expect(daysOf(shuffled, TODAY)).toEqual(daysOf(log, TODAY));
      },
    ),
  );
});

test('judging twice gives the same, and changes no call', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const before = structuredClone(log);
      expect(daysOf(log, TODAY)).toEqual(daysOf(log, TODAY));
      expect(log).toEqual(before);
    }),
  );
});

test('calls of other companies from other numbers change nothing of a company’s days', () => {
  fc.assert(
    fc.property(logs('a'), logs('b'), (log, others) => {
      const own = (calls: readonly LoggedCall[]) =>
        daysOf(calls, TODAY).days.flatMap(({ callers, date }) =>
          callers.filter(({ calls: [first] }) => first?.id.startsWith('a')).map((caller) => ({ date, caller })),
        );
      expect(own([...others, ...log])).toEqual(own(log));
    }),
  );
});

test('every call stands once: in a day, or apart', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const { days, unreadable, broken } = daysOf([...log, { ...log[0], id: 'dayless', at: '昨天' }], TODAY);
      const shown = [...days.flatMap(({ callers }) => callers.flatMap(({ calls }) => calls)), ...unreadable].map(({ id }) => id);
      const given = new Set([...log.map(({ id }) => id), ...(log[0] ? ['dayless'] : [])]);
      expect(shown.length).toBe(given.size);
      expect(new Set(shown)).toEqual(given);
      expect(broken).toBe(log[0] ? 0 : 1);
    }),
  );
});

test('a day’s numbers are the sums of its callers’, and the same as the plain count', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      const { days } = daysOf(log, TODAY);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      for (const { callers, ...day } of days)
        for (const name of ['connected', 'missed', 'atNight'] as const) expect(day[name]).toBe(sum(callers.map((caller) => caller[name])));
      expect(countDays(log, TODAY)).toEqual(days.map(({ callers: _, ...day }) => day));
      expect(days.map(({ future }) => future)).toEqual(days.map(({ date }) => date > TODAY));
    }),
  );
});

/** A day on which one caller rang one kind of person several times, each call told in its own way. */
const oneDay = fc
  .tuple(fc.constantFrom('borrower', 'family', 'spouse'), fc.array(properlyTold, { minLength: 2, maxLength: 5 }))
  .map(([callee, tellings]) =>
    tellings.map(
      (facts, at): LoggedCall => ({
        id: `c${at}`,
        at: '2026-11-20T15:00',
        connected: true,
        company: '晴川',
        teller: 'debtor',
        // Who came in has come: the check records it so.
        facts: {
          ...facts,
          callee: callee as 'borrower',
          ...((facts.enteredHome === true || facts.enteredOffice === true) && { visited: true }),
        },
      }),
    ),
  );

/** What is so, or was agreed on, whatever a single call tells of it. */
const CIRCUMSTANCES = [
  'sharedDebt',
  'borrowerReachable',
  'disclosureAgreed',
  'nightCallsAgreed',
  'outsourcingAnnounced',
  'settlementSigned',
  'upfrontCut',
  'usurious',
] as const;

test('putting calls together finds nothing that no single call tells, but for what is counted and for rules that need two deeds', () => {
  const COUNTED = ['frequent-connected', 'frequent-missed'];
  const TWO_DEEDS = ['repeated-intimidation', 'official-fraud', 'doctored-and-spread', 'illegal-debt-violence'];
  let found = 0;
  fc.assert(
    fc.property(oneDay, (log) => {
      const [together] = daysOf(log, TODAY).days.flatMap(({ callers }) => callers);
      if (!together) throw new Error('no day');
      // Where the lender or a circumstance was told of one call, it is known of the others.
      const lender = together.facts.lender === 'unsure' ? undefined : together.facts.lender;
      const circumstances = Object.fromEntries(CIRCUMSTANCES.map((id) => [id, together.facts[id]]));
      const alone = new Set(
        log.flatMap((one) =>
          daysOf([{ ...one, lender, facts: { ...one.facts, ...circumstances } }], TODAY).days.flatMap(({ callers }) =>
            callers.flatMap(({ assessment }) => established(assessment)),
          ),
        ),
      );
      const all = established(together.assessment);
      found += all.length;
      expect(all.filter((rule) => ![...COUNTED, ...TWO_DEEDS].includes(rule) && !alone.has(rule))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(400);
});

test('one connected call more never makes the count smaller, a missed one leaves it', () => {
  fc.assert(
    fc.property(logs(), fc.boolean(), (log, connected) => {
      const first = log[0];
      if (!first?.company || first.at.length < 10) return;
      const more = { ...first, id: 'a-more', connected };
      const count = (calls: readonly LoggedCall[]) =>
        daysOf(calls, TODAY)
          .days.flatMap(({ callers }) => callers)
          .find(({ calls: own }) => own.some(({ id }) => id === first.id))?.facts.connectedToday;
      const [before, after] = [Number(count(log)), Number(count([...log, more]))];
      const told = Math.max(0, ...[...log, more].map(({ facts }) => (typeof facts.connectedToday === 'number' ? facts.connectedToday : 0)));
      if (after > told) expect(after).toBeGreaterThanOrEqual(before);
      expect(after - before).toBeLessThanOrEqual(connected ? 1 : 0);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('the badge is the gravest level of the day', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      for (const day of daysOf(log, TODAY).days) {
        const levels = day.callers.map(({ assessment }) => assessment.level);
        const level = levelOf(day);
        if (day.future) expect(level).toBeNull();
        else if (level === 'undetermined' || level === 'none-found') {
          for (const grave of LEVELS.slice(1)) expect(levels).not.toContain(grave);
          expect(level === 'undetermined').toBe(levels.includes('undetermined'));
        } else
          expect(LEVELS.indexOf(level ?? 'none-found')).toBe(
            Math.max(...levels.map((one) => LEVELS.indexOf(one as (typeof LEVELS)[number]))),
          );
      }
    }),
  );
});

test('whatever stands in the place of calls, nothing is thrown, and what is no call is counted', () => {
  fc.assert(
    fc.property(fc.array(junk, { maxLength: 12 }), logs(), (bad, good) => {
      const log = daysOf([...bad, ...good], TODAY);
      expect(log.broken).toBe(bad.filter((one) => typeof readCall(one) === 'string').length);
      expect(JSON.stringify(log).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a thousand calls of a month are judged in less than 50 ms', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const log = Array.from(
    { length: 1000 },
    (_, at): LoggedCall => ({
      id: `c${at}`,
      at: `2026-11-${two(1 + ((at * 7) % 24))}T${two((at * 5) % 24)}:${two(at % 60)}`,
      connected: at % 3 === 0,
      number: `138000${at % 40}`,
      company: `公司${at % 5}`,
      teller: 'debtor',
      facts: { callee: 'borrower', insulted: at % 11 === 0, threatenedJob: at % 13 === 0 },
    }),
  );
  // The best of several: the machine may be doing other things.
  const times = Array.from({ length: 15 }, () => {
    const from = process.cpuUsage();
    expect(daysOf(log, TODAY).days).toHaveLength(24);
    return process.cpuUsage(from).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
