import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  COUNTING_RULE,
  DEADLINE_KINDS,
  type DeadlineKind,
  daysBetween,
  deadline,
  isKnownYear,
  MOST_DAYS,
  reckon,
  reckonDays,
  restOn,
  TERMS,
} from '../../../src/logic/index.ts';

/** Kind, the day it runs from, the last day; `→` where it moved, `?` where it is not certain. Counted by hand. */
const TABLE: readonly (readonly [kind: DeadlineKind, day: string, last: string, marks?: string])[] = [
  // As the notes of the articles count them.
  ['appeal-judgment', '2026-03-02', '2026-03-17'],
  ['jurisdiction', '2026-03-10', '2026-03-25'],
  ['payment-order', '2026-04-01', '2026-04-16'],
  ['answer', '2026-09-17', '2026-10-08', '→'],
  ['preservation-review', '2026-11-18', '2026-11-23'],
  ['preservation-suit', '2026-05-06', '2026-06-05'],
  ['dishonest-review', '2026-03-16', '2026-03-26'],
  ['arbitration-set-aside', '2026-03-10', '2026-06-10'],
  ['notarised-not-enforced', '2026-05-06', '2026-05-21'],
  ['arbitration-not-enforced', '2026-08-03', '2026-08-18'],
  // Weekends.
  ['answer', '2026-05-30', '2026-06-15', '→'],
  ['answer', '2026-05-29', '2026-06-15', '→'],
  ['answer', '2026-05-28', '2026-06-12'],
  ['outsider-suit', '2026-11-06', '2026-11-23', '→'],
  ['enforcement-review', '2026-11-18', '2026-11-30', '→'],
  // Holidays, and what is worked instead.
  ['answer', '2025-09-20', '2025-10-09', '→'],
  ['answer', '2026-04-20', '2026-05-06', '→'],
  ['answer', '2026-02-01', '2026-02-24', '→'],
  ['answer', '2026-06-04', '2026-06-22', '→'],
  ['answer', '2026-09-10', '2026-09-28', '→'],
  ['appeal-ruling', '2026-09-21', '2026-10-08', '→'],
  ['judicial-confirmation', '2026-09-01', '2026-10-08', '→'],
  ['payment-order', '2026-04-24', '2026-05-09'],
  ['payment-order', '2026-01-30', '2026-02-14'],
  ['payment-order', '2026-02-13', '2026-02-28'],
  ['payment-order', '2026-09-05', '2026-09-20'],
  // Year ends.
  ['answer', '2025-12-19', '2026-01-04', '→'],
  ['answer', '2026-12-16', '2026-12-31'],
  ['answer', '2026-12-17', '2027-01-04', '→?'],
  ['answer', '2026-12-20', '2027-01-04', '?'],
  ['answer', '2026-12-25', '2027-01-11', '→?'],
  ['answer', '2024-12-20', '2025-01-06', '→'],
  ['answer', '2024-12-16', '2024-12-31', '?'],
  ['preservation-review', '2026-12-28', '2027-01-04', '→?'],
  // Leap years.
  ['answer', '2024-02-14', '2024-02-29', '?'],
  ['answer', '2028-02-14', '2028-02-29', '?'],
  ['answer', '2028-02-15', '2028-03-01', '?'],
  // Months, cut at the end of a shorter one; no rule was found that moves them.
  ['arbitration-set-aside', '2025-12-31', '2026-03-31'],
  ['arbitration-set-aside', '2026-08-31', '2026-11-30'],
  ['arbitration-set-aside', '2025-11-30', '2026-02-28'],
  ['arbitration-set-aside', '2026-07-02', '2026-10-02', '?'],
  ['arbitration-set-aside', '2026-08-28', '2026-11-28', '?'],
  ['arbitration-set-aside', '2026-11-30', '2027-02-28', '?'],
  ['arbitration-set-aside', '2026-10-08', '2027-01-08', '?'],
];

describe('by hand', () => {
  for (const [kind, day, last, marks = ''] of TABLE)
    test(`${kind} from ${day} ends on ${last} ${marks}`, () => {
      const { last: found, sure, moved } = deadline(kind, day);
      expect({ last: found, sure, moved }).toEqual({ last, sure: !marks.includes('?'), moved: marks.includes('→') });
    });
  test('every kind is there', () => {
    expect(new Set(TABLE.map(([kind]) => kind))).toEqual(new Set(DEADLINE_KINDS));
  });
  test('a deadline says these four things and no more', () => {
    expect(deadline('preservation-review', '2026-11-18')).toEqual({
      last: '2026-11-23',
      sure: true,
      moved: false,
      cites: ['spc-cpl/171', 'civil-procedure/85'],
    });
  });
});

/** Days of rest, written a second time. */
const REST: readonly (readonly [from: string, to: string])[] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];
const WORKED = '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10';
/** An evaluator of its own for the known years, on Date. */
function byDate(day: string, days: number): string {
  let time = Date.parse(day) + days * 86_400_000;
  for (;;) {
    const date = new Date(time);
    const iso = date.toISOString().slice(0, 10);
    const holiday = REST.some(([from, to]) => from <= iso && iso <= to);
    const weekend = date.getUTCDay() % 6 === 0 && !WORKED.includes(iso);
    if (!holiday && !weekend) return iso;
    time += 86_400_000;
  }
}

const kind = fc.constantFrom(...DEADLINE_KINDS);
const dayFrom = (from: string, to: string) => fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const anyDay = dayFrom('1900-01-01', '9999-01-01');
const nearDay = dayFrom('2024-10-01', '2027-06-30');
const asCounted = (name: DeadlineKind, day: string) => {
  const { amount, unit } = TERMS[name];
  return unit === 'month' ? addMonths(day, amount) : addDays(day, amount);
};

describe('whatever the day', () => {
  test('in known years it is what an evaluator of its own says', () => {
    fc.assert(
      fc.property(kind, dayFrom('2025-01-01', '2026-09-20'), (name, day) => {
        fc.pre(TERMS[name].unit === 'day');
        expect(deadline(name, day).last).toBe(byDate(day, TERMS[name].amount));
      }),
      { numRuns: 3000 },
    );
  });
  test('it is never earlier than the day and the term, and moves only over days of rest', () => {
    fc.assert(
      fc.property(kind, fc.oneof(nearDay, anyDay), (name, day) => {
        const { last, moved } = deadline(name, day);
        const counted = asCounted(name, day);
        expect(moved).toBe(last !== counted);
        expect(last >= counted).toBe(true);
        for (let between = counted; between < last; between = addDays(between, 1)) expect(restOn(between), between).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
  test('it never ends on a day of rest when it is sure, and is sure only in known years', () => {
    fc.assert(
      fc.property(kind, fc.oneof(nearDay, anyDay), (name, day) => {
        const { last, sure } = deadline(name, day);
        if (!sure) return;
        expect(restOn(last)).toBeNull();
        expect(isKnownYear(last)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test('a term of the civil procedure law never ends on a day of rest, sure or not', () => {
    fc.assert(
      fc.property(kind, fc.oneof(nearDay, anyDay), (name, day) => {
        if (TERMS[name].counting === 'procedure') expect(restOn(deadline(name, day).last)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
  test('a later day never ends earlier', () => {
    fc.assert(
      fc.property(kind, nearDay, fc.integer({ min: 0, max: 40 }), (name, day, more) => {
        expect(deadline(name, addDays(day, more)).last >= deadline(name, day).last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test('it rests on its article, and on how days are counted where that is the civil procedure law', () => {
    for (const name of DEADLINE_KINDS) {
      const { cites } = deadline(name, '2026-11-25');
      expect(cites[0], name).toBe(TERMS[name].at.id);
      expect(new Set(cites).size, name).toBe(cites.length);
      expect(cites.includes(COUNTING_RULE), name).toBe(TERMS[name].counting === 'procedure');
    }
    expect(deadline('jurisdiction', '2026-11-25').cites).toEqual(['civil-procedure/130', 'civil-procedure/128', 'civil-procedure/85']);
  });
});

describe('without a real day, or for what is no term', () => {
  test.each(['', '2026-02-29', '2026-13-01', '2026-1-1', '2026-11-25T00:00', 'today', '20261125', '0000-01-01'])('%s is refused', (day) => {
    for (const name of DEADLINE_KINDS) expect(() => deadline(name, day)).toThrow(RangeError);
    expect(() => reckonDays(10, day)).toThrow(RangeError);
  });
  test('so is what is no text, and what leaves the calendar', () => {
    for (const day of [null, undefined, 20261125, {}, ['2026-11-25']])
      expect(() => deadline('answer', day as unknown as string)).toThrow(RangeError);
    expect(() => deadline('answer', '9999-12-20')).toThrow(RangeError);
  });
  test.each(['', 'x', '__proto__', 'constructor', 'toString'])('%s is no term', (name) => {
    expect(() => deadline(name as DeadlineKind, '2026-11-25')).toThrow(RangeError);
  });
});

describe('days that a paper names', () => {
  test('are counted like those of the law', () => {
    expect(reckonDays(15, '2026-09-17')).toMatchObject({ last: '2026-10-08', moved: true, sure: true, cites: [COUNTING_RULE] });
    expect(reckonDays(1, '2026-11-25')).toMatchObject({ last: '2026-11-26', moved: false });
    expect(reckonDays(7, '2026-03-03')).toMatchObject({ last: '2026-03-10', moved: false });
    expect(reckonDays(MOST_DAYS, '2025-01-01').counted).toBe('2026-01-01');
  });
  test.each([0, -1, 1.5, MOST_DAYS + 1, Number.NaN, Infinity])('%s days are refused', (days) => {
    expect(() => reckonDays(days, '2026-11-25')).toThrow(RangeError);
  });
});

describe('the steps', () => {
  test('name the first day, the day as counted, why it moves and what is safe', () => {
    expect(reckon('answer', '2026-09-17')).toMatchObject({
      first: '2026-09-18',
      counted: '2026-10-02',
      rest: '国庆节',
      last: '2026-10-08',
      workedWeekend: false,
      safe: '2026-09-30',
      amount: 15,
      unit: 'day',
    });
    expect(reckon('answer', '2025-12-19')).toMatchObject({ last: '2026-01-04', workedWeekend: true, safe: '2025-12-31' });
    expect(reckon('answer', '2026-04-24')).toMatchObject({ last: '2026-05-09', rest: null, workedWeekend: true, safe: '2026-05-09' });
    expect(reckon('arbitration-set-aside', '2026-07-02')).toMatchObject({
      last: '2026-10-02',
      rest: '国庆节',
      safe: '2026-09-30',
      unit: 'month',
    });
  });
  test('what is safe is a working day, never after the day as counted', () => {
    fc.assert(
      fc.property(kind, nearDay, (name, day) => {
        const { safe, counted, last } = reckon(name, day);
        expect(restOn(safe)).toBeNull();
        expect(safe <= counted && safe <= last).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
