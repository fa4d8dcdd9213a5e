import { normalise } from '../text/index.ts';
import type { Query } from './query.ts';
import { says } from './says.ts';

/** A sentence that goes around, with the words by which a query is recognised. */
export interface Recognisable {
  readonly triggers: readonly string[];
}

/** The rumours that a query repeats, the longest match first. */
export function rumoursIn<T extends Recognisable>(rumours: readonly T[], { normal }: Pick<Query, 'normal'>): T[] {
  const longest = (rumour: Recognisable) =>
    triggersOf(rumour).reduce((most, trigger) => (says(normal, trigger) ? Math.max(most, trigger.length) : most), 0);
  return rumours
    .map((rumour) => ({ rumour, length: longest(rumour) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ rumour }) => rumour);
}

const normalised = new WeakMap<Recognisable, readonly string[]>();

/** A rumour's triggers in the form that queries are compared in; worked out once. */
function triggersOf(rumour: Recognisable): readonly string[] {
  const known = normalised.get(rumour) ?? rumour.triggers.map(normalise);
  normalised.set(rumour, known);
  return known;
}
