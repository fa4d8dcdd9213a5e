import type { Stretch } from './findings.ts';
import type { Found } from './scan.ts';
import type { Pattern } from './signs/types.ts';

/** Where a pattern stands, and the place of its last word. */
export interface Followed extends Stretch {
  readonly lastWord: number;
}

/** How many signs may stand between two ideas, unless a pattern says otherwise. */
const NEAR = 8;

/**
 * Where the ideas of a pattern stand one after another in one sentence. One walk over what was found of them: for each step
 * the last two places that reached it are enough, the very last may share a sign with the word that comes next. Linear.
 */
export function follow({ is, within = NEAR }: Pattern, found: readonly Found[], sentenceAt: (place: number) => Stretch): Followed[] {
  if (is.length === 1) return found.map(({ from, to }) => ({ from, to, lastWord: from }));
  const last = is.length - 1;
  const reached: (readonly Stretch[])[] = is.map(() => []);
  const done: Followed[] = [];
  for (const { idea, from, to } of found)
    for (let step = last; step >= 0; step--) {
      if (is[step] !== idea) continue;
      const before = step === 0 ? { from, to: from } : reached[step - 1]?.find((one) => one.to <= from && from - one.to <= within);
      if (!before || sentenceAt(before.from) !== sentenceAt(to - 1)) continue;
      const stretch = { from: before.from, to };
      if (step === last) done.push({ ...stretch, lastWord: from });
      else reached[step] = [stretch, ...(reached[step] ?? []).slice(0, 1)];
    }
  return done;
}
