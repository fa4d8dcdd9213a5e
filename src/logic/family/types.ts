import type { Place } from '../law/index.ts';

/** Who is called about somebody else's debt: parents and siblings, a husband or wife, a friend or named contact, a colleague, whoever answers for the firm. */
export const FAMILY_READERS = ['home', 'spouse', 'friend', 'colleague', 'employer'] as const;
export type FamilyReader = (typeof FAMILY_READERS)[number];

/** A sentence, and the places in the law it rests on. */
export interface FamilyLine {
  readonly text: string;
  readonly grounds?: readonly Place[];
}
