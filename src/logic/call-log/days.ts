import { type Assessment, assess, type Facts, known, LEVELS } from '../judge/index.ts';
import { type ArrangedLog, arrangeLog, type CallerDay, type LogDay } from './arrange.ts';
import type { Behind } from './behind.ts';
import type { LoggedCall } from './call.ts';
import { groupBy } from './count.ts';
import { clockOf, isAtNight } from './moment.ts';
import { refusedBefore } from './refusals.ts';
import { toldTogether, withUntold } from './together.ts';

/** One caller's day with what the judge makes of it. */
export interface JudgedCallerDay extends CallerDay {
  /** What the calls tell together, with what only the log can count; hand it to `reportOn` for everything that follows. */
  readonly facts: Facts;
  readonly assessment: Assessment;
}

/** The most calls that a fact can hold. */
const MANY = 999;

/** Where missed calls are counted together: one institution with whoever collects for it, one phone, one day. */
const missedAt = (call: LoggedCall, behind: ReadonlyMap<LoggedCall, Behind>): string =>
  `${clockOf(call).date}\n${behind.get(call)?.institution}\n${call.line?.normalize('NFKC').toLowerCase() ?? ''}\n${known(call.facts, 'callee')}`;

/** The hour that decides most: the first one at night; else the first, unless a call without a time may have come at night. */
function hourOf(calls: readonly LoggedCall[]): number | 'unsure' {
  const hours = calls.map((call) => {
    const { time } = clockOf(call);
    return time ? Number(time.slice(0, 2)) : (call.facts.hour ?? 'unsure');
  });
  const night = hours.find((hour) => typeof hour === 'number' && isAtNight(`${String(hour).padStart(2, '0')}:00`));
  if (night !== undefined) return night;
  return hours.includes('unsure') ? 'unsure' : (hours[0] ?? 'unsure');
}

/** What was counted, or what the calls themselves tell of the day, whichever is more. */
const most = (counted: number, calls: readonly LoggedCall[], fact: 'connectedToday' | 'missedToday'): number =>
  Math.min(MANY, Math.max(counted, ...calls.map(({ facts }) => (typeof facts[fact] === 'number' ? facts[fact] : 0))));

/** Worst first. */
const gravest = (levels: readonly Assessment['level'][]): Assessment['level'] =>
  LEVELS.findLast((level) => level !== 'none-found' && levels.includes(level)) ??
  (levels.includes('undetermined') ? 'undetermined' : 'none-found');

/**
 * The judge over a log: each day by callers, with the facts that follow and what the judge finds. Connected calls are counted
 * for each institution, missed ones for each institution with its collectors and each phone called, as the standard and the
 * guideline have it; bombing is never inferred from numbers. Never throws on calls, whatever they hold; throws RangeError
 * unless `today` is a day.
 */
export function daysOf(calls: readonly unknown[], today: string): ArrangedLog<JudgedCallerDay> {
  const { days, behind, ...apart } = arrangeLog(calls, today);
  const ordered = days.toReversed().flatMap(({ callers }) => callers.flatMap((one) => one.calls));
  const missed = groupBy(
    ordered.filter(({ connected }) => !connected),
    (call) => missedAt(call, behind),
  );
  const again = refusedBefore(ordered, behind);
  const judge = (one: CallerDay): JudgedCallerDay => {
    const tellings = one.calls.map((call): Facts => {
      const { lender, facts } = call;
      const after = again(call);
      // A log that shows a refusal and a teller who says that there was none leave it open.
      const refused = after === true ? (facts.thirdPartyRefused === false ? 'unsure' : true) : after && (facts.thirdPartyRefused ?? after);
      return { ...facts, ...(lender && { lender }), ...(refused !== false && { thirdPartyRefused: refused }) };
    });
    const facts = withUntold(
      {
        ...toldTogether(tellings),
        hour: hourOf(one.calls),
        connectedToday: most(one.connected, one.calls, 'connectedToday'),
        missedToday: most(
          Math.max(0, ...one.calls.map((call) => missed.get(missedAt(call, behind))?.length ?? 0)),
          one.calls,
          'missedToday',
        ),
      },
      one.teller,
    );
    return { ...one, facts, assessment: assess(facts) };
  };
  return { days: days.map((day) => ({ ...day, callers: day.callers.map(judge) })), ...apart };
}

/** The gravest that was found on a day, for its badge. A day that cannot have been yet has none. */
export const levelOf = ({ future, callers }: LogDay<JudgedCallerDay>): Assessment['level'] | null =>
  future ? null : gravest(callers.map(({ assessment }) => assessment.level));
