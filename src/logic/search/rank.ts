import type { SearchEntry } from './entry.ts';
import { pairIndex } from './pairIndex.ts';
import { pairsOf, rarityOf, SYNONYM_WEIGHT } from './pairs.ts';
import type { Words } from './query.ts';
import { says } from './says.ts';

/** An entry with how well it fits; larger is better. */
export interface Ranked<T extends SearchEntry> {
  readonly entry: T;
  readonly score: number;
}

/** For entries that are about just what was asked. */
const ABOUT_BONUS = 0.3;
const LEAST_SCORE = 0.12;
const MOST_WEIGHT = 4;

/**
 * Ranks entries for everyday words: shared pairs of characters weighed by rarity and field, whole keywords counted on
 * top, synonyms added at a lower weight. Nothing fitting gives `[]`. The first call for a list of entries builds its index;
 * later ones touch only what shares a pair with the query.
 */
export function rankEntries<T extends SearchEntry>(entries: readonly T[], { meaning: asked, pairs, synonyms }: Words): Ranked<T>[] {
  if (!asked || entries.length === 0) return [];
  const { postings, keywords } = pairIndex(entries);
  const own = new Set(pairs);
  const found = new Map<number, number>();
  addShares(found, postings, entries.length, own, 1);
  addShares(found, postings, entries.length, new Set(synonyms.flatMap(pairsOf).filter((pair) => !own.has(pair))), SYNONYM_WEIGHT);
  const whole = wholeKeywords(keywords, asked, synonyms);
  const ranked: (Ranked<T> & { readonly place: number })[] = [];
  for (const place of new Set([...found.keys(), ...whole.keys()])) {
    const entry = entries[place];
    if (!entry) continue;
    const about = entry.summary.includes(asked) ? ABOUT_BONUS : 0;
    const score = ((found.get(place) ?? 0) + (whole.get(place) ?? 0) + about) * (entry.weight ?? 1);
    if (score >= LEAST_SCORE) ranked.push({ entry, score, place });
  }
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** Adds to each entry the share of these pairs that it holds, rare pairs and weighty fields counting more; `most` if all, at best. */
function addShares(
  found: Map<number, number>,
  postings: ReadonlyMap<string, readonly number[]>,
  size: number,
  pairs: ReadonlySet<string>,
  most: number,
): void {
  const rarity = (pair: string) => rarityOf(size, postings.get(pair)?.length ?? 2);
  const whole = MOST_WEIGHT * [...pairs].reduce((sum, pair) => sum + rarity(pair), 0);
  for (const pair of pairs) {
    const holders = postings.get(pair) ?? [];
    const share = (most * rarity(pair)) / whole;
    for (let i = 0; i < holders.length; i += 2) {
      const entry = holders[i] ?? 0;
      found.set(entry, (found.get(entry) ?? 0) + share * (holders[i + 1] ?? 0));
    }
  }
}

/** What keywords that stand whole in the query add, by entry; longer ones say more, the query's own words most. */
function wholeKeywords(
  keywords: ReadonlyMap<string, readonly (readonly [word: string, entry: number])[]>,
  asked: string,
  synonyms: readonly string[],
): Map<number, number> {
  const best = new Map<number, number>();
  for (const said of [asked, ...synonyms]) {
    const share = said === asked ? 1 : SYNONYM_WEIGHT;
    for (const first of new Set(pairsOf(said))) {
      for (const [word, entry] of keywords.get(first) ?? []) {
        const worth = share * (said === word ? 0.6 : says(said, word) ? Math.min(0.5, 0.1 * word.length) : 0);
        if (worth > (best.get(entry) ?? 0)) best.set(entry, worth);
      }
    }
  }
  return best;
}
