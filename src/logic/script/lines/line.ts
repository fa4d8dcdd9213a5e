import type { Place } from '../../law/index.ts';
import type { Case } from '../case.ts';
import type { Incident, PartId, Want } from '../types.ts';

/**
 * What a line does when it is said: greets, asks, sets a limit to what I do, requests something, complains, denies that I am
 * bound, offers money or asks for time; or tells the reader, and is not said at all. There is no kind for admitting, promising,
 * waiving or threatening: nothing on a card does that.
 */
type Speech = 'greets' | 'asks' | 'declines' | 'requests' | 'complains' | 'denies' | 'offers' | 'tells-reader';

/** When a line stands on the card: every key that is given must hold; of a list, one value. */
export type When = {
  readonly [Key in 'role' | 'caller' | 'stage' | 'tied' | 'money']?: readonly Case[Key][];
} & {
  readonly verified?: boolean;
  readonly card?: boolean;
  readonly wants?: Want;
  readonly happened?: Incident;
};

/** One sentence of a card as data. `{lender}` in it stands for the lender's name. */
export interface Line {
  readonly part: PartId;
  readonly text: string;
  readonly speaks: Speech;
  readonly when: When;
  /** What it rests on; empty where it is only prudent. */
  readonly grounds: readonly Place[];
  /** Why it stands there, in a sentence for the reader. */
  readonly why: string;
}

/** An answer to what the other side says. */
export interface ReplyLine extends Omit<Line, 'part'> {
  readonly theirs: string;
}

/** Everything that somebody in one role may say. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly replies: readonly ReplyLine[];
}

/** Whether a condition holds of a case. */
export function holds(when: When, of: Case): boolean {
  const { verified, card, wants, happened, ...lists } = when;
  return (
    (verified === undefined || verified === of.verified) &&
    (card === undefined || card === of.card) &&
    (wants === undefined || of.wants.includes(wants)) &&
    (happened === undefined || of.incidents.includes(happened)) &&
    Object.entries(lists).every(([key, values]) => (values as readonly unknown[]).includes(of[key as keyof Case]))
  );
}
