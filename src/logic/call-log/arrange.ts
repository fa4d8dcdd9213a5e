import { readDate } from '../calendar/index.ts';
import { type CalleeId, known, type Teller } from '../judge/index.ts';
import { type Behind, whoIsBehind } from './behind.ts';
import { type LoggedCall, readCalls } from './call.ts';
import { type DayCount, groupBy, type Tally, tallyOf } from './count.ts';
import { clockOf, momentOf } from './moment.ts';

/** The calls of one caller to one kind of person on one day. */
export interface CallerDay extends Tally {
  /** The same for a caller on every day. */
  readonly caller: string;
  /** The company's name, where it is known. */
  readonly company: string | null;
  /** The numbers that it called from, as they were written. */
  readonly numbers: readonly string[];
  readonly callee: CalleeId | null;
  readonly teller: Teller;
  /** In order of time; those without a time come first. */
  readonly calls: readonly LoggedCall[];
}

/** One calendar day of the log. */
export interface LogDay<T extends CallerDay = CallerDay> extends DayCount {
  readonly callers: readonly T[];
}

/** A log by days, latest first. */
export interface ArrangedLog<T extends CallerDay = CallerDay> {
  readonly days: readonly LogDay<T>[];
  /** Calls whose day cannot be read. */
  readonly unreadable: readonly LoggedCall[];
  /** How many of what was given are no calls at all. */
  readonly broken: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The calls in an order that does not hang on the order given; of those with one id, one. */
function inOrder(calls: readonly LoggedCall[]): LoggedCall[] {
  const sorted = [...calls].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b)));
  return [...new Map(sorted.toReversed().map((call) => [call.id, call])).values()].toReversed();
}

const tally = (calls: readonly LoggedCall[]): Tally =>
  tallyOf(calls.map((call) => ({ connected: call.connected, time: clockOf(call).time })));

function callerDay(calls: readonly [LoggedCall, ...LoggedCall[]], behind: ReadonlyMap<LoggedCall, Behind>): CallerDay {
  const [first] = calls;
  return {
    caller: behind.get(first)?.caller ?? first.id,
    company: behind.get(first)?.company ?? null,
    numbers: [...new Set(calls.flatMap(({ number }) => number ?? []))],
    callee: known(first.facts, 'callee') ?? null,
    teller: first.teller,
    calls,
    ...tally(calls),
  };
}

/**
 * A log by days, and each day by callers and by whom they reached. Night belongs to the calendar day on which it was. The
 * order of the calls given changes nothing. `today`, ISO, tells which days cannot have been yet; throws RangeError unless it
 * is a day, and never on calls, whatever they hold.
 */
export function arrangeLog(calls: readonly unknown[], today: string): ArrangedLog & { readonly behind: ReadonlyMap<LoggedCall, Behind> } {
  if (!readDate(today)) throw new RangeError(`not a date: ${today}`);
  const whole = readCalls(calls);
  const ordered = inOrder(whole);
  const behind = whoIsBehind(ordered);
  const dated = ordered.filter(({ at }) => momentOf(at));
  const days = [...groupBy(dated, (call) => clockOf(call).date)].map(([date, ofDay]): LogDay => {
    const groups = groupBy(ofDay, (call) => `${behind.get(call)?.caller}\n${known(call.facts, 'callee')}\n${call.teller}`);
    return {
      date,
      future: date > today,
      calls: ofDay.length,
      ...tally(ofDay),
      callers: [...groups.values()].map((group) => callerDay(group as [LoggedCall, ...LoggedCall[]], behind)),
    };
  });
  return {
    days: days.reverse(),
    unreadable: ordered.filter(({ at }) => !momentOf(at)),
    broken: calls.length - whole.length,
    behind,
  };
}
