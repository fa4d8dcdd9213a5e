import { describe, expect, test } from 'vitest';
import { addDays, HOLIDAY_YEARS, isKnownYear, isWorkedWeekend, restOn, weekdayOf, workingDayFrom } from '../../../src/logic/index.ts';

/** Every day of a year. */
function* daysOf(year: number): Generator<string> {
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) yield day;
}

// Written out by hand from the two notices, a second time: first and last day of each break, and the days worked instead.
const NOTICES = {
  2025: {
    rest: '0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    worked: '0126 0208 0427 0928 1011',
  },
  2026: {
    rest: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    worked: '0104 0214 0228 0509 0920 1010',
  },
};

describe.each(Object.entries(NOTICES))('%s', (year, { rest, worked }) => {
  const breaks = rest.split(' ').map((one) => one.split('-') as [string, string]);
  const short = (day: string) => day.slice(5).replace('-', '');
  test('each day rests or works as the notice says', () => {
    for (const day of daysOf(Number(year))) {
      const holiday = breaks.some(([from, to]) => from <= short(day) && short(day) <= to);
      const instead = worked.split(' ').includes(short(day));
      const weekend = [0, 6].includes(weekdayOf(day));
      expect(restOn(day) !== null, day).toBe(holiday || (weekend && !instead));
      expect(isWorkedWeekend(day), day).toBe(instead);
      expect(isKnownYear(day), day).toBe(true);
    }
  });
  test('who works instead works on a weekend, and no day is in two breaks', () => {
    const known = HOLIDAY_YEARS.find((one) => `${one.year}` === year);
    for (const day of known?.worked ?? []) expect([0, 6], day).toContain(weekdayOf(day));
    const ends = (known?.breaks ?? []).flatMap(([, from, to]) => [from, to]);
    expect(ends).toEqual([...ends].sort());
    expect(known?.notice).toContain(year);
  });
});

test('why a day rests has a name', () => {
  expect(
    ['2026-10-01', '2026-10-03', '2026-09-26', '2026-11-28', '2026-11-29', '2026-11-30', '2026-10-10', '2025-10-06'].map(restOn),
  ).toEqual(['国庆节', '国庆节', '中秋节', '周六', '周日', null, null, '国庆节、中秋节']);
});

test('of a year that is not known only weekends and fixed days are seen', () => {
  const resting = [...daysOf(2027)].filter((day) => restOn(day) !== null && ![0, 6].includes(weekdayOf(day)));
  expect(resting).toEqual(['2027-01-01', '2027-10-01']);
  expect(
    ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-02', '2027-10-03', '2028-05-01', '2028-05-02', '2028-10-02'].map(restOn),
  ).toEqual(['元旦', '劳动节', '劳动节', '国庆节', '国庆节', '劳动节', '劳动节', '国庆节']);
  expect([isKnownYear('2027-01-01'), isKnownYear('2024-12-31')]).toEqual([false, false]);
  expect([isWorkedWeekend('2027-01-02'), restOn('2027-01-02'), restOn('2027-01-03'), restOn('2027-01-04')]).toEqual([
    false,
    '周六',
    '周日',
    null,
  ]);
});

test('a day that does not exist is refused', () => {
  for (const day of ['2026-02-30', '', 'x']) expect(() => restOn(day)).toThrow(RangeError);
});

test('the next working day and the one before', () => {
  expect(workingDayFrom('2026-10-02')).toBe('2026-10-08');
  expect(workingDayFrom('2026-10-02', -1)).toBe('2026-09-30');
  expect(workingDayFrom('2026-10-08')).toBe('2026-10-08');
  expect(workingDayFrom('2026-10-08', -1)).toBe('2026-10-08');
  expect(workingDayFrom('2026-02-15', -1)).toBe('2026-02-14');
});
