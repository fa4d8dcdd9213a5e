import { addDays, addMonths, weekdayOf } from '../calendar/index.ts';
import type { DayCount } from './count.ts';

/** The month that a day is in: `2026-11`. */
export const monthOf = (iso: string): string => iso.slice(0, 7);

/** The weeks of a month, Monday first; null where a day belongs to another month. Throws RangeError unless it is a month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const start = addDays(first, 1 - (weekdayOf(first) || 7));
  const weeks: (string | null)[][] = [];
  for (let monday = start; monday < addMonths(first, 1); monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}

/** The months in which calls were kept, latest first. */
export const monthsOf = (days: readonly Pick<DayCount, 'date'>[]): string[] =>
  [...new Set(days.map(({ date }) => monthOf(date)))].sort().reverse();

/** How full a day was, from 0 to 4, for its shade. */
export const shadeOf = (calls: number): 0 | 1 | 2 | 3 | 4 => (calls === 0 ? 0 : calls <= 2 ? 1 : calls <= 5 ? 2 : calls <= 9 ? 3 : 4);
