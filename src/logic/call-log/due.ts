import { addDays, readDate } from '../calendar/index.ts';
import type { LenderId } from '../judge/index.ts';
import { bindsLender, type Place } from '../law/index.ts';

/** Something to remember on a day. */
export interface Due {
  readonly id: string;
  /** ISO. */
  readonly day: string;
  readonly what: string;
}

/** The longest that a reminder may be. */
export const LONGEST_DUE = 60;

/** The article that says by when a bank or consumer finance company decides on a complaint. */
export const COMPLAINT_TERM: Place = { id: 'complaint-measures/deadline' };

/** Days from the day of receipt in a plain case, by that article; it does not say how they are counted, and a complicated case takes longer. */
const COMPLAINT_DAYS = 15;

/**
 * When to ask after the answer to a complaint that a lender received on a day: the day after its term in a plain case. Null
 * where no term was verified for this kind of lender, or it is not known. Throws RangeError unless `received` is a day.
 */
export const answerDue = (lender: LenderId | undefined, received: string): string | null =>
  bindsLender(COMPLAINT_TERM.id, lender) === true ? addDays(received, COMPLAINT_DAYS + 1) : null;

/** Whatever it is given, the reminder in it; null where there is none. Never throws. */
export function readDue(raw: unknown): Due | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, day, what } = raw as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '' || id.length > 80 || typeof day !== 'string' || !readDate(day)) return null;
  return typeof what === 'string' && what.trim() !== '' && what.length <= LONGEST_DUE ? { id, day, what } : null;
}
