import { type LoggedCall, readCall } from './call.ts';

/** What an import would add to a log. */
export interface Merged {
  readonly added: readonly LoggedCall[];
  /** How many are there already, word for word. */
  readonly same: number;
  /** How many have the id of a call that is kept, and say something else: the kept one stays. */
  readonly differing: number;
}

/** Puts calls beside those that are kept, each id once; nothing that is kept is changed. */
export function mergeCalls(kept: readonly LoggedCall[], incoming: readonly LoggedCall[]): Merged {
  const known = new Map(kept.map((call) => [call.id, JSON.stringify(readCall(call))]));
  const added: LoggedCall[] = [];
  let [same, differing] = [0, 0];
  for (const call of incoming) {
    const text = JSON.stringify(readCall(call));
    const there = known.get(call.id);
    if (there === undefined) {
      known.set(call.id, text);
      added.push(call);
    } else if (there === text) same += 1;
    else differing += 1;
  }
  return { added, same, differing };
}
