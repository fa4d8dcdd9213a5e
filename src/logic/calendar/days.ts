import { readDate } from './dates.ts';

/** Days from 1 March of the year 0 to a date of the Gregorian calendar, so that a leap day is the last of its year. */
function dayNumber(iso: string): number {
  const date = readDate(iso);
  if (!date) throw new RangeError(`not a date: ${iso}`);
  const year = date.month > 2 ? date.year : date.year - 1;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

const DAYS_IN_400_YEARS = 146_097;

/** The date that {@link dayNumber} counts so many days to. */
function dateAt(number: number): string {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const inEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const dayOfYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day so many days later (or earlier). Throws RangeError on a date that does not exist, on parts of a day, and where the
 * result leaves the calendar.
 */
export function addDays(iso: string, days: number): string {
  const later = dateAt(dayNumber(iso) + days);
  if (!Number.isInteger(days) || !readDate(later)) throw new RangeError(`${iso} and ${days} days leave the calendar`);
  return later;
}

/** The days from one date to another; negative where the second is earlier. Throws RangeError on a date that does not exist. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 0 for Sunday; throws RangeError on a date that does not exist. */
export const weekdayOf = (iso: string): number => (dayNumber(iso) + 3) % 7;
