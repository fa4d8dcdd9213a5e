import { speaksOfDespair } from '../text/index.ts';
import { classify } from './classify.ts';
import type { SearchEntry } from './entry.ts';
import { type Query, readQuery } from './query.ts';
import { says } from './says.ts';

/** A fear that has a written answer, with what a question must say to be about it. */
export interface Answerable {
  /** The guides that answers of this kind come from, as ids of entries, the nearest first. */
  readonly guides: readonly string[];
  /** Any of these: groups with a space between, of each group one word, words of a group divided by `|`. */
  readonly words: readonly string[];
  /** None of these, in the same form. */
  readonly not: readonly string[];
}

/** The guide for whoever cannot go on: where it comes first, nothing else may be said. */
const CARE = 'guide:when-it-is-too-much';
/** So many topics are looked at: the ones that are shown first. */
const TOPICS = 3;

/** How many characters of a text such a pattern accounts for; 0 where one of its groups is not said. */
function covered(text: string, pattern: string): number {
  let sum = 0;
  for (const group of pattern.split(' ')) {
    const said = group.split('|').filter((word) => word && says(text, word));
    if (said.length === 0) return 0;
    sum += Math.max(...said.map((word) => word.length));
  }
  return sum;
}

const most = (text: string, patterns: readonly string[]): number => Math.max(0, ...patterns.map((pattern) => covered(text, pattern)));

/**
 * The written answer to a question, or null. It must say the words of the fear, none of the words that speak against it, and
 * one of the answer's guides must be among the topics that the question is about ({@link classify}); of several answers the
 * one that accounts for most of the question counts. Despair, a pasted message (【】), a law or a number that is named get none.
 */
export function answerFor<T extends Answerable>(answers: readonly T[], index: readonly SearchEntry[], asked: string | Query): T | null {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  const named = query.citations.length > 0 || query.instruments.length > 0 || query.number !== null;
  if (named || speaksOfDespair(query.plain) || /[【】]/.test(query.plain)) return null;
  const heard = answers
    .map((answer) => ({ answer, fits: most(query.normal, answer.not) > 0 ? 0 : most(query.normal, answer.words) }))
    .filter(({ fits }) => fits > 0);
  if (heard.length === 0) return null;
  const topics = classify(index, query).slice(0, TOPICS);
  if (topics[0] === CARE) return null;
  const place = ({ guides }: Answerable) => Math.min(...guides.map((id) => topics.indexOf(id)).map((at) => (at < 0 ? TOPICS : at)));
  return (
    heard
      .map((one) => ({ ...one, at: place(one.answer) }))
      .filter(({ at }) => at < TOPICS)
      .sort((a, b) => b.fits - a.fits || a.at - b.at)[0]?.answer ?? null
  );
}
