import { isAtNight, type Moment, momentOf } from './moment.ts';

/** How many calls came. */
export interface Tally {
  readonly connected: number;
  readonly missed: number;
  /** Calls between 22:00 and 8:00 of their calendar day. */
  readonly atNight: number;
}

/** One calendar day of the log in numbers. */
export interface DayCount extends Tally {
  readonly date: string;
  /** After today: the date must be wrong. */
  readonly future: boolean;
  readonly calls: number;
}

/** What counting needs to know of a call. */
interface Counted {
  readonly at: string;
  readonly connected: boolean;
}

/** A list by what each of its members belongs to, in order of first members. */
export function groupBy<T>(list: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
}

/** Calls in numbers. */
export function tallyOf(calls: readonly { readonly connected: boolean; readonly time: string | null }[]): Tally {
  const count = (of: (call: (typeof calls)[number]) => boolean) => calls.filter(of).length;
  return {
    connected: count(({ connected }) => connected),
    missed: count(({ connected }) => !connected),
    atNight: count(({ time }) => time !== null && isAtNight(time)),
  };
}

/** The days of a log in numbers, latest first; calls whose day cannot be read are counted in none. `today` is ISO. */
export function countDays(calls: readonly Counted[], today: string): DayCount[] {
  const read = calls.map(({ at, connected }) => ({ connected, moment: momentOf(at) }));
  const dated = read.filter((one): one is { connected: boolean; moment: Moment } => one.moment !== null);
  return [...groupBy(dated, ({ moment }) => moment.date)]
    .map(([date, ofDay]) => ({
      date,
      future: date > today,
      calls: ofDay.length,
      ...tallyOf(ofDay.map(({ connected, moment }) => ({ connected, time: moment.time }))),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
