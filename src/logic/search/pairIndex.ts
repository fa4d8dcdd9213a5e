import type { SearchEntry } from './entry.ts';
import { pairsOf } from './pairs.ts';

const FIELD_WEIGHTS = { title: 3, summary: 2.5, keywords: 4, text: 1 } as const;

/** Where every pair of characters stands: built once per list of entries. */
interface PairIndex {
  /** By pair: entry, weight, entry, weight, … */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Keywords of two characters and more by their first pair. */
  readonly keywords: ReadonlyMap<string, readonly (readonly [word: string, entry: number])[]>;
}

const indexes = new WeakMap<readonly SearchEntry[], PairIndex>();

/** The index of a list of entries, built on first use and kept as long as the list. */
export function pairIndex(entries: readonly SearchEntry[]): PairIndex {
  const cached = indexes.get(entries);
  if (cached) return cached;
  const postings = new Map<string, number[]>();
  const keywords = new Map<string, (readonly [string, number])[]>();
  for (const [place, entry] of entries.entries()) {
    const weights = new Map<string, number>();
    const put = (text: string, weight: number) => {
      for (const pair of pairsOf(text)) if ((weights.get(pair) ?? 0) < weight) weights.set(pair, weight);
    };
    put(entry.text, FIELD_WEIGHTS.text);
    put(entry.summary, FIELD_WEIGHTS.summary);
    put(entry.title, FIELD_WEIGHTS.title);
    for (const keyword of entry.keywords) {
      put(keyword, FIELD_WEIGHTS.keywords);
      const word = keyword.toLowerCase();
      const first = pairsOf(word)[0];
      if (!first || word.length < 2) continue;
      const same = keywords.get(first);
      if (same) same.push([word, place]);
      else keywords.set(first, [[word, place]]);
    }
    for (const [pair, weight] of weights) {
      const holders = postings.get(pair);
      if (holders) holders.push(place, weight);
      else postings.set(pair, [place, weight]);
    }
  }
  const built = { postings, keywords };
  indexes.set(entries, built);
  return built;
}
