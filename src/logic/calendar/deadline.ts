import { addMonths } from './dates.ts';
import { addDays } from './days.ts';
import { isKnownYear, isWorkedWeekend, restOn, workingDayFrom } from './holidays.ts';
import { COUNTING_RULE, type DeadlineKind, TERMS, type Term } from './terms.ts';

/** The last day to act. */
export interface Deadline {
  /** ISO. */
  readonly last: string;
  /** False where the holidays of a year that it touches are not known, or where no rule says whether a day of rest moves it. */
  readonly sure: boolean;
  /** Whether it moved from a day of rest to the next working day. */
  readonly moved: boolean;
  /** Ids of the articles that it rests on. */
  readonly cites: readonly string[];
}

/** A deadline with the steps that lead to it. */
export interface Reckoning extends Deadline {
  readonly amount: number;
  readonly unit: Term['unit'];
  /** The first day that counts: the one after the day given. */
  readonly first: string;
  /** The last day as counted, before it moves. */
  readonly counted: string;
  /** Why the day as counted is a day of rest; null for a working day. */
  readonly rest: string | null;
  /** Whether the last day is a weekend on which people work instead: the law does not say in so many words how that counts. */
  readonly workedWeekend: boolean;
  /** The last working day that is safe whatever is not known: on or before the day as counted. */
  readonly safe: string;
}

/** The longest term that a paper may set, in days; more is a slip. */
export const MOST_DAYS = 365;

function reckonTerm(
  { amount, unit, counting }: Pick<Term, 'amount' | 'unit' | 'counting'>,
  day: string,
  cites: readonly string[],
): Reckoning {
  const counted = unit === 'month' ? addMonths(day, amount) : addDays(day, amount);
  const rest = restOn(counted);
  const moved = rest !== null && counting === 'procedure';
  const last = moved ? workingDayFrom(counted) : counted;
  return {
    last,
    // A move looks at every day between: both ends known means that all are, since a break does not leave out a year.
    sure: isKnownYear(counted) && isKnownYear(last) && (moved || rest === null),
    moved,
    cites: counting === 'procedure' ? [...cites, COUNTING_RULE] : cites,
    amount,
    unit,
    first: addDays(day, 1),
    counted,
    rest,
    workedWeekend: isWorkedWeekend(last),
    safe: workingDayFrom(counted, -1),
  };
}

/** {@link deadline} with its steps. */
export function reckon(kind: DeadlineKind, day: string): Reckoning {
  if (!Object.hasOwn(TERMS, kind)) throw new RangeError(`no such term: ${kind}`);
  const term: Term = TERMS[kind];
  return reckonTerm(term, day, [term.at.id, ...term.also]);
}

/**
 * The last day of a term that a court sets in days in its own paper (报告财产令、执行通知、举证通知): counted like the law's terms.
 * Throws RangeError without a real day, or where the number is not 1 to {@link MOST_DAYS}.
 */
export function reckonDays(days: number, day: string): Reckoning {
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)) throw new RangeError(`not a number of days: ${days}`);
  return reckonTerm({ amount: days, unit: 'day', counting: 'procedure' }, day, []);
}

/**
 * The last day to act where the term runs from `day`, ISO: the day that the kind's article names (service, which is not the
 * same as opening a message). That day does not count; a last day of rest moves to the next working day. Throws RangeError
 * without a real day.
 */
export function deadline(kind: DeadlineKind, day: string): Deadline {
  const { last, sure, moved, cites } = reckon(kind, day);
  return { last, sure, moved, cites };
}
