import { expandQuery, meaningfulPart } from './synonyms.ts';

/** One thing that can be found, with the fields that are searched; earlier fields weigh more. */
export interface SearchEntry {
  readonly id: string;
  /** What readers see as the name. */
  readonly title: string;
  /** One line on what it is about, in our words. */
  readonly summary: string;
  /** Everyday words that should lead here. */
  readonly keywords: readonly string[];
  /** Longer text, searched last; may be empty. */
  readonly text: string;
  /** Multiplies the score; 1 unless a kind of page should come first. */
  readonly weight?: number;
}

/** An entry with how well it fits; larger is better. */
export interface Ranked<T extends SearchEntry> {
  readonly entry: T;
  readonly score: number;
}

const FIELD_WEIGHTS = { title: 3, summary: 2.5, keywords: 4, text: 1 } as const;
const SYNONYM_WEIGHT = 0.7;
const LEAST_SCORE = 0.12;

/** Per-entry weights of every pair of characters, and how rare each pair is; computed once per list of entries. */
interface PairIndex {
  readonly weights: readonly ReadonlyMap<string, number>[];
  readonly rarity: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly SearchEntry[], PairIndex>();

/** Adjacent pairs of characters: Chinese has no spaces, and pairs need no dictionary. Latin words and numbers stay whole. */
function pairsOf(text: string): string[] {
  const result: string[] = [];
  for (const run of text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?|[^\sa-z\d\p{P}]+/gu) ?? []) {
    if (/^[a-z\d]/.test(run)) result.push(run);
    else if (run.length === 1) result.push(run);
    else for (let i = 0; i + 1 < run.length; i++) result.push(run.slice(i, i + 2));
  }
  return result;
}

function pairIndex(entries: readonly SearchEntry[]): PairIndex {
  const cached = indexes.get(entries);
  if (cached) return cached;
  const seenIn = new Map<string, number>();
  const weights = entries.map((entry) => {
    const weight = new Map<string, number>();
    const put = (text: string, value: number) => {
      for (const pair of pairsOf(text)) if ((weight.get(pair) ?? 0) < value) weight.set(pair, value);
    };
    put(entry.text, FIELD_WEIGHTS.text);
    put(entry.summary, FIELD_WEIGHTS.summary);
    put(entry.title, FIELD_WEIGHTS.title);
    for (const keyword of entry.keywords) put(keyword, FIELD_WEIGHTS.keywords);
    for (const pair of weight.keys()) seenIn.set(pair, (seenIn.get(pair) ?? 0) + 1);
    return weight;
  });
  const rarity = new Map([...seenIn].map(([pair, count]) => [pair, Math.log(1 + entries.length / count)]));
  const built = { weights, rarity };
  indexes.set(entries, built);
  return built;
}

/**
 * Ranks entries for everyday words: shared pairs of characters weighed by rarity and field, whole keywords counted on
 * top, synonyms added at a lower weight. Any string is a valid query; nothing fitting gives `[]`.
 */
export function rankEntries<T extends SearchEntry>(entries: readonly T[], query: string): Ranked<T>[] {
  const asked = meaningfulPart(query);
  if (!asked || entries.length === 0) return [];
  const { weights, rarity } = pairIndex(entries);
  const terms = new Map<string, number>();
  for (const pair of pairsOf(asked)) terms.set(pair, 1);
  for (const word of expandQuery(query)) for (const pair of pairsOf(word)) if (!terms.has(pair)) terms.set(pair, SYNONYM_WEIGHT);
  const rarest = Math.log(1 + entries.length);
  let most = 0;
  for (const [pair, share] of terms) most += share * (rarity.get(pair) ?? rarest) * FIELD_WEIGHTS.keywords;
  const spoken = [asked, ...expandQuery(query)];
  const ranked = entries.map((entry, index) => {
    let score = 0;
    for (const [pair, share] of terms) score += share * (rarity.get(pair) ?? 0) * (weights[index]?.get(pair) ?? 0);
    const whole = entry.keywords.reduce((best, keyword) => Math.max(best, wholeKeyword(keyword, spoken)), 0);
    return { entry, score: (score / most + whole) * (entry.weight ?? 1) };
  });
  return ranked.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score);
}

/** How much a keyword that stands whole in the query (or the query in it) adds; longer ones say more. */
function wholeKeyword(keyword: string, spoken: readonly string[]): number {
  const word = keyword.toLowerCase();
  if (word.length < 2) return 0;
  if (spoken.some((said) => said === word)) return 0.6;
  if (spoken.some((said) => said.includes(word))) return Math.min(0.5, 0.1 * word.length);
  return 0;
}
