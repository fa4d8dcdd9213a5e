import type { Highlighter } from '../../../logic/index.ts';
import type { ShownAnswer, ShownCites, ShownRumour } from '../../../payload/index.ts';
import type { Filter } from '../Filters.tsx';

/** A text in runs, those that answer the query marked. */
export type Marked = ReturnType<Highlighter['mark']>;

/** One line of a result list: what it means first, its name or number second and smaller. */
export interface Result {
  readonly href: string;
  /** What it is about, in a few words. */
  readonly title: Marked;
  /** Kind of page, or how binding it is. */
  readonly label: string;
  /** Its name, or what more there is to say. */
  readonly summary: Marked;
  /** A line of the wording that answers the query. */
  readonly quote?: Marked;
}

/** An article that was found, with its wording as far as that has come. */
export interface Article extends Result {
  readonly name: string;
  readonly text: string;
}

/** What the site search is asked. */
export interface SiteQuestion {
  readonly of: 'site';
  /** Address of the index's manifest. */
  readonly index: string;
  readonly query: string;
}

/** What the look-up is asked: at most `limit` articles that pass `filter`; `narrow` to a law that is named. */
export interface LawQuestion {
  readonly of: 'law';
  readonly index: string;
  readonly query: string;
  readonly filter: Filter;
  readonly limit: number;
  readonly narrow: boolean;
}

/** What a search is asked. */
export type Question = SiteQuestion | LawQuestion;

/** What is true of every answer. */
interface Answered {
  /** Whether the index could not be had. */
  readonly failed: boolean;
  /** Whether every article is searched; their wording may still be coming. */
  readonly complete: boolean;
  /** Whoever asks may hurt themselves: people first, and nothing else. */
  readonly crisis: boolean;
}

/** What the site search answers. */
export interface SiteAnswer extends Answered {
  readonly of: 'site';
  readonly results: readonly Result[];
  /** Where to begin when nothing was found. */
  readonly help: readonly Result[];
  readonly answer: { readonly answer: ShownAnswer; readonly cites: ShownCites } | null;
  /** Rumours that the query repeats and that stand not among the results. */
  readonly told: readonly Pick<ShownRumour, 'href' | 'said' | 'truth'>[];
  /** Address of the explanations of all rumours. */
  readonly rumours: string;
  /** The query as full text is searched for it. */
  readonly plain: string;
}

/** What the look-up answers. */
export interface LawAnswer extends Answered {
  readonly of: 'law';
  readonly results: readonly Article[];
  readonly count: number;
  /** Whether the query names an article. */
  readonly named: boolean;
  /** The laws that the query names. */
  readonly laws: readonly { readonly id: string; readonly name: string }[];
  readonly told: readonly ShownRumour[];
}

/** What a search answers. */
export type Answer = SiteAnswer | LawAnswer;

/** What the page tells the worker: a question, or a file that was asked for (null where it cannot be had). */
export type ToWorker =
  | { readonly no: number; readonly question: Question }
  | { readonly file: string; readonly content: ArrayBuffer | null };

/** What the worker tells the page: an answer to the question of this number, or a file that it needs. */
export type FromWorker = { readonly no: number; readonly answer: Answer } | { readonly file: string };
