import { type CalleeId, known } from '../judge/index.ts';
import type { Behind } from './behind.ts';
import type { LoggedCall } from './call.ts';
import { clockOf, type Moment } from './moment.ts';

/** The person who was called, as far as one can tell it from others; null where it may be any of several. */
function personOf(call: LoggedCall, callee: CalleeId): string | null {
  if (call.teller === 'third-party') return 'the teller';
  if (callee === 'spouse') return 'the spouse';
  return call.line ? `line ${call.line.normalize('NFKC').toLowerCase()}` : null;
}

/** Whether a moment surely comes after another; null where the clock does not tell. */
function isLater(moment: Moment, than: Moment): boolean | null {
  if (moment.date !== than.date) return moment.date > than.date;
  if (moment.time === null || than.time === null || moment.time === than.time) return null;
  return moment.time > than.time;
}

interface Refusal extends Moment {
  readonly id: string;
  readonly person: string | null;
}

/**
 * Whether a call came after whom it reached had refused the same caller in an earlier call of the log: true, `unsure` where it
 * may have been another person or the order is not known, false otherwise. The calls must have a day and come in order of time.
 */
export function refusedBefore(
  calls: readonly LoggedCall[],
  behind: ReadonlyMap<LoggedCall, Behind>,
): (call: LoggedCall) => boolean | 'unsure' {
  const refusals = new Map<string, Refusal[]>();
  const placeOf = (call: LoggedCall): string => `${known(call.facts, 'callee')} ${behind.get(call)?.caller}`;
  for (const call of calls) {
    const [callee, moment] = [known(call.facts, 'callee'), clockOf(call)];
    if (!call.refused || !callee) continue;
    const list = refusals.get(placeOf(call)) ?? [];
    const person = personOf(call, callee);
    // Of one person's refusals the first of all and the first with a time decide every later call.
    const same = list.filter((one) => one.person === person);
    if (same.length === 0 || (moment.time !== null && same.every(({ time }) => time === null)))
      list.push({ ...moment, id: call.id, person });
    refusals.set(placeOf(call), list);
  }
  return (call) => {
    const [callee, moment] = [known(call.facts, 'callee'), clockOf(call)];
    if (!callee) return false;
    const person = personOf(call, callee);
    let open = false;
    for (const refusal of refusals.get(placeOf(call)) ?? []) {
      const later = refusal.id === call.id ? false : isLater(moment, refusal);
      if (later === false) continue;
      const same = person === null || refusal.person === null ? null : person === refusal.person;
      if (later && same) return true;
      if (same !== false) open = true;
    }
    return open ? 'unsure' : false;
  };
}
