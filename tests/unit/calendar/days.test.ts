import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayInWords, weekdayOf } from '../../../src/logic/index.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(9999, 11, 31);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: (LAST - FIRST) / DAY }).map((number) => isoOf(FIRST + number * DAY));

describe('days later', () => {
  test.each([
    ['2026-11-25', 15, '2026-12-10'],
    ['2028-02-14', 15, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-06-10', 0, '2026-06-10'],
    ['9999-12-30', 1, '9999-12-31'],
    ['1900-01-02', -1, '1900-01-01'],
  ])('%s and %i is %s', (iso, days, later) => {
    expect(addDays(iso, days)).toBe(later);
    expect(daysBetween(iso, later)).toBe(days);
  });
  test('are those of Date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200_000, max: 200_000 }), (iso, days) => {
        const time = Date.parse(iso) + days * DAY;
        fc.pre(time >= FIRST && time <= LAST);
        expect(addDays(iso, days)).toBe(isoOf(time));
        expect(daysBetween(iso, isoOf(time))).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });
  test('each day of four hundred years follows the one before', () => {
    let iso = '1999-12-31';
    for (let time = Date.UTC(2000, 0, 1); time <= Date.UTC(2400, 11, 31); time += DAY) {
      iso = addDays(iso, 1);
      if (iso !== isoOf(time)) throw new Error(`${iso} is not ${isoOf(time)}`);
    }
  });
  test('what is no date, no whole day or outside the calendar is refused', () => {
    for (const iso of ['2026-02-29', '2026-13-01', '', '2026/01/01']) {
      expect(() => addDays(iso, 1), iso).toThrow(RangeError);
      expect(() => weekdayOf(iso), iso).toThrow(RangeError);
      expect(() => daysBetween('2026-01-01', iso), iso).toThrow(RangeError);
      expect(() => daysBetween(iso, '2026-01-01'), iso).toThrow(RangeError);
    }
    for (const days of [0.5, Number.NaN, Infinity, -Infinity]) expect(() => addDays('2026-01-01', days), `${days}`).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
  });
});

test('the day of the week is that of Date', () => {
  expect(weekdayOf('2026-11-25')).toBe(3);
  expect(weekdayOf('2026-11-29')).toBe(0);
  fc.assert(
    fc.property(day, (iso) => {
      expect(weekdayOf(iso)).toBe(new Date(iso).getUTCDay());
    }),
    { numRuns: 1000 },
  );
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map(weekdayInWords)).toEqual([
    '周日',
    '周一',
    '周二',
    '周三',
    '周四',
    '周五',
    '周六',
  ]);
});
