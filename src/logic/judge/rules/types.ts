import type { ChannelId } from '../competence.ts';
import type { Condition } from '../conditions.ts';

/** How serious a finding is, mildest first; `standard` covers recommended standards and self-discipline. */
export const LEVELS = ['none-found', 'standard', 'regulation', 'unlawful', 'crime'] as const;
export type Level = (typeof LEVELS)[number];

/** One strength at which a rule can hold, with the articles that carry it. */
interface Tier {
  readonly level: Exclude<Level, 'none-found'>;
  /** Statute ids, `<instrument>/<article>`. */
  readonly cites: readonly string[];
}

/** A rule of the judge: what must have happened, and what it breaks. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Only rules about the call itself decide the verdict; `loan` rules are listed beside it. */
  readonly about: 'call' | 'loan';
  readonly when: Condition;
  readonly tiers: readonly Tier[];
  /** Further reading for the result page, never a ground for the level. */
  readonly related: readonly string[];
  /** An alert that stands as soon as the condition is true, whether or not a tier binds. */
  readonly urgent: 'danger' | 'fraud' | null;
  /** What to keep as evidence, in words for readers. */
  readonly evidence: readonly string[];
  /** Channel ids, first choice first. */
  readonly channels: readonly ChannelId[];
  /** The paragraph and item meant, where an article has several: statute id → anchors such as `p1-i5`. */
  readonly pinpoints?: Readonly<Record<string, readonly string[]>>;
}
