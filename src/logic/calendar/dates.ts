/** The last year that dates are reckoned with: later ones would leave the form `2026-11-23`. */
const LAST_YEAR = 9999;

/** A calendar date taken apart; months count from 1. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `2026-11-23`; null when it is not a date that exists. */
export function readDate(iso: string): CalendarDate | null {
  if (typeof iso !== 'string') return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function existing(iso: string): CalendarDate {
  const date = readDate(iso);
  // Not every value can be put into a message: one that is no text is named by its type.
  if (!date) throw new RangeError(`not a date: ${typeof iso === 'string' ? iso : typeof iso}`);
  return date;
}

/**
 * The same day some months later (or earlier), or the month's last day where it is shorter. Throws RangeError on a date that
 * does not exist, months that are no whole number, and where the result leaves the years 1900 to {@link LAST_YEAR}.
 */
export function addMonths(iso: string, months: number): string {
  const date = existing(iso);
  if (!Number.isInteger(months)) throw new RangeError('months come whole');
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  if (!(year >= 1900 && year <= LAST_YEAR)) throw new RangeError(`${iso} and ${months} months leave the calendar`);
  const day = Math.min(date.day, daysInMonth(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2026-11-23` → `2026 年 11 月 23 日`; throws on a date that does not exist. */
export function dateInWords(iso: string): string {
  const date = existing(iso);
  return `${date.year} 年 ${date.month} 月 ${date.day} 日`;
}
