import type { Idea } from './ideas/index.ts';
import type { Found } from './scan.ts';

/** A stretch of a folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, to be asked by idea and by place. */
export interface Findings {
  has(idea: Idea): boolean;
  /** Where an idea stands, in order of where it begins. */
  of(idea: Idea): readonly Found[];
  /** Whether an idea stands within a stretch as a whole, somewhere where it `counts`. */
  within(idea: Idea, stretch: Stretch, counts?: (one: Found) => boolean): boolean;
  /** Where some ideas stand, in order of where each begins. */
  inOrder(ideas: readonly Idea[]): readonly Found[];
}

/** Sorts what was found by idea. */
export function findingsOf(found: readonly Found[]): Findings {
  const byIdea = new Map<Idea, Found[]>();
  for (const one of found) {
    const places = byIdea.get(one.idea);
    if (places) places.push(one);
    else byIdea.set(one.idea, [one]);
  }
  const of = (idea: Idea): readonly Found[] => byIdea.get(idea) ?? [];
  return {
    of,
    has: (idea) => byIdea.has(idea),
    within(idea, { from, to }, counts = () => true) {
      const places = of(idea);
      for (let at = firstFrom(places, from); at < places.length; at++) {
        const one = places[at];
        if (!one || one.from >= to) return false;
        if (one.to <= to && counts(one)) return true;
      }
      return false;
    },
    inOrder: (ideas) => [...new Set(ideas)].flatMap(of).sort((a, b) => a.from - b.from),
  };
}

/** Which of some places in order is the first that begins at `place` or behind it. */
function firstFrom(places: readonly Found[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
