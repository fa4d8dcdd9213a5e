import type { Place } from '../../law/index.ts';
import type { Idea } from '../ideas/index.ts';

/** How much a sign weighs: `alarm`, do not do what the message says; `check`, no text can prove it. */
export type SignLevel = 'alarm' | 'check';

/** Ideas by which a sign is recognised. */
export interface Pattern {
  /** One after another in the same sentence. */
  readonly is: readonly Idea[];
  /** The most signs between two of them; 8 unless told. */
  readonly within?: number;
  /** Of each of these groups one idea stands somewhere in the message, and is meant there. */
  readonly also?: readonly (readonly Idea[])[];
  /** None of these stands anywhere in the message. */
  readonly unless?: readonly Idea[];
}

/** What a message can be recognised by. */
export interface Sign {
  readonly id: string;
  readonly level: SignLevel;
  /**
   * What undoes it, besides being told of as fraud: `any` “not” and “do not” before it; `denial`, only a “not” (a threat is
   * no advice); `denial-behind`, a “not” behind it too (法院不会……); `nothing`, where “do not” is what such a message asks.
   */
  readonly undoneBy: 'any' | 'denial' | 'denial-behind' | 'nothing';
  /** Short name, as a heading. */
  readonly name: string;
  /** Why it matters, in plain Chinese. */
  readonly why: string;
  /** What the reason rests on, where it speaks of the law. */
  readonly places: readonly Place[];
  readonly patterns: readonly Pattern[];
}
