import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countDays, monthOf, monthsOf, readDate, shadeOf, weekdayOf, weeksOf } from '../../src/logic/index.ts';

/** Any day from 1900 to 2199, as a reckoning of its own sees it. */
const days = fc.integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2199, 11, 31) / 864e5 });
const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);

describe('days', () => {
  test('later and earlier, over months, years and leap days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, by) => {
        if (iso(day + by) < '1900-01-01') expect(() => addDays(iso(day), by)).toThrow(RangeError);
        else expect(addDays(iso(day), by)).toBe(iso(day + by));
      }),
      { numRuns: 2000 },
    );
  });
  test('the day of the week, Monday first', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(iso(day))).toBe(new Date(day * 864e5).getUTCDay());
      }),
    );
    expect(['2026-11-23', '2026-11-29', '1900-01-01', '9999-12-31'].map(weekdayOf)).toEqual([1, 0, 1, 5]);
  });
  test('only of a day that exists, and within the calendar', () => {
    for (const bad of ['2026-02-30', '', '2026-11']) {
      expect(() => addDays(bad, 1)).toThrow(RangeError);
      expect(() => weekdayOf(bad)).toThrow(RangeError);
    }
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
  });
});

describe('a month', () => {
  test('as weeks: every day once, in order, each under its weekday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const month = monthOf(iso(day));
        const weeks = weeksOf(month);
        const all = weeks.flat().filter((date) => date !== null);
        expect(all[0]).toBe(`${month}-01`);
        expect(all.every((date, at) => monthOf(date) === month && Number(date.slice(8)) === at + 1)).toBe(true);
        expect(readDate(`${month}-${String(all.length + 1).padStart(2, '0')}`)).toBeNull();
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((date) => date !== null)).toBe(true);
          for (const [at, date] of week.entries()) if (date) expect(weekdayOf(date)).toBe((at + 1) % 7);
        }
      }),
    );
  });
  test('only of a month', () => {
    expect(() => weeksOf('2026-13')).toThrow(RangeError);
  });
  test('those in which calls came, latest first, each once', () => {
    const counts = countDays(
      ['2026-10-01', '2026-11-23', '2026-11-02', '2025-12-31'].map((at) => ({ at, connected: true })),
      '2026-11-24',
    );
    expect(monthsOf(counts)).toEqual(['2026-11', '2026-10', '2025-12']);
  });
  test('the more calls, the darker', () => {
    expect([0, 1, 2, 3, 5, 6, 9, 10, 99].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
