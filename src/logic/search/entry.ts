/** One thing that can be found, with the fields that are searched; earlier fields weigh more. */
export interface SearchEntry {
  readonly id: string;
  /** What readers see as the name. */
  readonly title: string;
  /** One line on what it is about, in our words. */
  readonly summary: string;
  /** Everyday words that should lead here. */
  readonly keywords: readonly string[];
  /** Sentences as people say them when they need this page: what makes it a topic that a question can be about. */
  readonly asked?: readonly string[] | undefined;
  /** The sentence as it goes around, of a rumour; its keywords are the words by which a question is recognised. */
  readonly said?: string | undefined;
  /** Longer text, searched last; may be empty. */
  readonly text: string;
  /** Multiplies the score; 1 unless a kind of page should come first. */
  readonly weight?: number;
}

/** A searchable article; `id` is its statute id. */
export interface StatuteEntry extends SearchEntry {
  /** No longer in force. */
  readonly superseded?: boolean;
  /** First and last day in force, ISO; absent where not known, or still in force. */
  readonly from?: string;
  readonly to?: string;
}

/** How much a kind of page counts beside the others; the one place where this is decided. */
export const WEIGHTS = { guide: 1.2, tool: 1, rumour: 1, channel: 0.9, statute: 0.85, instrument: 0.8, superseded: 0.6 } as const;

/** Whether an article applied on a day, ISO; unknown days count as applying. */
export const inForceOn = (entry: Pick<StatuteEntry, 'from' | 'to'>, day: string): boolean =>
  (!entry.from || entry.from <= day) && (!entry.to || day <= entry.to);
