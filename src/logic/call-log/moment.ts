import { readDate } from '../calendar/index.ts';

/** A moment by the clock on the wall; the time may not be known. */
export interface Moment {
  readonly date: string;
  readonly time: string | null;
}

/** Reads when a call came; null where the day cannot be read. A time zone is not read: it would move the day. */
export function momentOf(at: string): Moment | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?)?$/.exec(at);
  if (!match?.[1] || !readDate(match[1])) return null;
  return { date: match[1], time: match[2] ? `${match[2]}:${match[3]}` : null };
}

/** A moment as a call keeps it. */
export const atOf = ({ date, time }: Moment): string => (time ? `${date}T${time}` : date);

/** When a call came whose `at` was written by {@link atOf}: the same without reading it again. */
export const clockOf = ({ at }: { readonly at: string }): Moment => ({ date: at.slice(0, 10), time: at.length > 10 ? at.slice(11) : null });

/** Whether a time lies in the hours that the standard and the guideline call night: 22:00 to 8:00. */
export const isAtNight = (time: string): boolean => time >= '22:00' || time < '08:00';
