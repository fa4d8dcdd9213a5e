import { normalise } from '../text/index.ts';
import type { SearchEntry } from './entry.ts';
import type { Query } from './query.ts';

/** BM25 as in the textbooks; `B` is low, since a topic that was told at length is not less likely. */
const K1 = 1.2;
const B = 0.4;

/** Particles that carry no meaning. Everything else does: 怎么, 是不是 and 会不会 tell one fear from another. */
const PARTICLES = /[了的吧呢啊吗嘛呀]/g;

/** Characters and adjacent pairs of them; the same in every browser, unlike segmented words. */
function tokensOf(text: string): string[] {
  const runs = normalise(text)
    .replace(PARTICLES, '')
    .split(/[^\p{L}\p{N}]+/u);
  return runs.flatMap((run) => {
    const signs = [...run];
    return signs.flatMap((sign, at) => (at + 1 < signs.length ? [sign, sign + signs[at + 1]] : [sign]));
  });
}

interface Topic {
  readonly id: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

interface Model {
  readonly topics: readonly Topic[];
  /** In how many topics a token stands, and how often in all. */
  readonly spread: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What a topic is known by: its name, the short answer, everyday words, sentences as people say them. */
function topicOf(entry: SearchEntry): Topic {
  const counts = new Map<string, number>();
  const tokens = [entry.title, entry.summary, ...entry.keywords, ...(entry.asked ?? [])].flatMap(tokensOf);
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { id: entry.id, counts, length: tokens.length };
}

const models = new WeakMap<readonly SearchEntry[], Model>();

function modelOf(entries: readonly SearchEntry[]): Model {
  const known = models.get(entries);
  if (known) return known;
  const topics = entries.filter(({ asked }) => asked !== undefined).map(topicOf);
  const spread = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { counts } of topics)
    for (const [token, count] of counts) {
      spread.set(token, (spread.get(token) ?? 0) + 1);
      totals.set(token, (totals.get(token) ?? 0) + count);
    }
  const model = { topics, spread, totals, length: topics.reduce((sum, { length }) => sum + length, 0) };
  models.set(entries, model);
  return model;
}

/** Scores on a scale of their own, so that two ways to score can be added. */
function standardised(scores: readonly number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) || 1;
  return scores.map((score) => (score - mean) / spread);
}

/**
 * The topics that a question is about, likeliest first, as ids: BM25 and complement naive Bayes added, over the entries that
 * carry sentences as people say them (`asked`). Fewer than two characters, or none that any topic knows, is about nothing.
 */
export function classify(entries: readonly SearchEntry[], { normal }: Pick<Query, 'normal'>): string[] {
  const { topics, spread, totals, length } = modelOf(entries);
  if (topics.length === 0) return [];
  const tokens = tokensOf(normal).filter((token) => totals.has(token));
  if (!tokens.some((token) => [...token].length > 1)) return [];
  const average = length / topics.length;
  const size = totals.size;
  const bm25 = topics.map(({ counts, length: own }) =>
    tokens.reduce((sum, token) => {
      const count = counts.get(token) ?? 0;
      const rare = Math.log(1 + (topics.length - (spread.get(token) ?? 0) + 0.5) / ((spread.get(token) ?? 0) + 0.5));
      return sum + (rare * count * (K1 + 1)) / (count + K1 * (1 - B + (B * own) / average));
    }, 0),
  );
  const bayes = topics.map(({ counts, length: own }) =>
    tokens.reduce((sum, token) => {
      const elsewhere = (totals.get(token) ?? 0) - (counts.get(token) ?? 0);
      return sum - Math.log((elsewhere + 1) / (length - own + size));
    }, 0),
  );
  const [one, other] = [standardised(bm25), standardised(bayes)];
  return topics
    .map(({ id }, place) => ({ id, place, score: (one[place] ?? 0) + (other[place] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ id }) => id);
}
