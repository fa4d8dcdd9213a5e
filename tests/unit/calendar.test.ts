import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dateInWords, readDate } from '../../src/logic/index.ts';

const isoDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  test.each([
    ['2028-02-29', { year: 2028, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['1900-01-01', { year: 1900, month: 1, day: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
    ['2026-04-30', { year: 2026, month: 4, day: 30 }],
  ])('%s exists', (iso, date) => {
    expect(readDate(iso)).toEqual(date);
  });
  test.each([
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-01-00',
    '1899-12-31',
    '0026-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026/01/01',
    '10000-01-01',
    '２０２６-01-01',
    '',
  ])('%s does not', (iso) => {
    expect(readDate(iso)).toBeNull();
    expect(() => addMonths(iso, 1)).toThrow(RangeError);
    expect(() => dateInWords(iso)).toThrow(RangeError);
  });
  test('nor does what is no text', () => {
    for (const value of [null, undefined, 20260101, {}, ['2026-01-01']]) expect(readDate(value as unknown as string)).toBeNull();
  });
  test('those of the calendar exist, and no others', () => {
    for (let time = Date.UTC(2095, 0, 1); time < Date.UTC(2105, 0, 1); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      if (!readDate(iso)) throw new Error(iso);
    }
    const days = Array.from(
      { length: 12 * 31 },
      (_, index) => `2100-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`,
    );
    expect(days.filter((day) => readDate(day)).length).toBe(365);
  });
  test('in words', () => {
    expect(dateInWords('2026-11-03')).toBe('2026 年 11 月 3 日');
    expect(dateInWords('9999-01-10')).toBe('9999 年 1 月 10 日');
  });
});

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2099-12-31', 2, '2100-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-01', 24, '2028-01-01'],
    ['9999-11-30', 1, '9999-12-30'],
    ['1900-02-28', -1, '1900-01-28'],
  ])('%s and %i is %s', (iso, months, later) => {
    expect(addMonths(iso, months)).toBe(later);
  });
  test('leaving the calendar is refused', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('1900-01-31', -1)).toThrow(RangeError);
    for (const months of [-30_000, 100_000, Number.NaN, Infinity, -Infinity, Number.MAX_VALUE])
      expect(() => addMonths('2026-01-01', months)).toThrow(RangeError);
  });
  test('come whole', () => {
    for (const months of [0.5, -0.5, 1.000001, 12.5, '1', null, undefined, true, [1], {}, 1n, Symbol('x')])
      expect(() => addMonths('2026-01-01', months as number)).toThrow(RangeError);
    expect(addMonths('2026-01-01', -0)).toBe('2026-01-01');
  });
  test('are those of a date that can be read', () => {
    for (const value of [null, undefined, 20260101, {}, [], Object.create(null), Symbol('x'), ['2026-01-01'], '2026-01-32', '明天']) {
      expect(() => addMonths(value as string, 1)).toThrow(RangeError);
      expect(() => dateInWords(value as string)).toThrow(RangeError);
    }
    expect(() => addMonths('明天', 1)).toThrow('not a date: 明天');
    expect(() => addMonths(5 as unknown as string, 1)).toThrow('not a date: number');
  });
  test('whatever is given, a date comes back or a RangeError', () => {
    fc.assert(
      fc.property(fc.oneof(isoDate, fc.string(), fc.anything()), fc.oneof(fc.integer(), fc.double(), fc.anything()), (iso, months) => {
        try {
          expect(readDate(addMonths(iso as string, months as number))).not.toBeNull();
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
  test('are those of Date, the day cut at the end of the month', () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: -1300, max: 1300 }), (iso, months) => {
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        const last = new Date(Date.UTC(year, month + months, 0));
        fc.pre(last.getUTCFullYear() >= 1900 && last.getUTCFullYear() <= 9999);
        const wanted = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())));
        expect(addMonths(iso, months)).toBe(wanted.toISOString().slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });
});
