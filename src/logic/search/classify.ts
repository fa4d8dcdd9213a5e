import { normalise } from '../text/index.ts';
import type { SearchEntry } from './entry.ts';
import type { Query } from './query.ts';

/** BM25 as in the textbooks; `B` is low, since a topic that was told at length is not less likely. */
const K1 = 1.2;
const B = 0.4;

/** Particles that carry no meaning. Everything else does: 怎么, 是不是 and 会不会 tell one fear from another. */
const PARTICLES = new Set('了的吧呢啊吗嘛呀');
const WORD_SIGN = /[\p{L}\p{N}]/u;

/** More than there are signs in all topics together; a token of two signs is `first * SIGNS + second`, one of one sign itself. */
const SIGNS = 1 << 13;

/**
 * What topics are told in, as numbers: characters, and adjacent pairs of them, the same in every browser, unlike segmented
 * words. Numbers and not strings, since this is reckoned on a poor phone before the first result can stand.
 */
interface Model {
  readonly topics: readonly { readonly id: string; readonly length: number }[];
  /** Signs by their place in this table, from 1; 0 divides words, particles are none (-1). */
  readonly signs: Map<string, number>;
  /** By token: topic, how often there, topic, how often there, … in the order of the topics. */
  readonly counts: ReadonlyMap<number, readonly number[]>;
  /** Tokens in all topics. */
  readonly length: number;
}

/** The number of a sign, which it is given here where it is `new`; 0 for one that no topic has. */
function numberOf(signs: Map<string, number>, sign: string, isNew: boolean): number {
  const known = signs.get(sign);
  if (known !== undefined || !isNew) return known ?? (PARTICLES.has(sign) ? -1 : 0);
  const number = PARTICLES.has(sign) ? -1 : WORD_SIGN.test(sign) && signs.size < SIGNS - 1 ? signs.size + 1 : 0;
  signs.set(sign, number);
  return number;
}

/** Tells each token of a text that is normalised; signs that no topic has divide words unless they are `isNew`. */
function eachToken(signs: Map<string, number>, text: string, isNew: boolean, take: (token: number) => void): void {
  let before = 0;
  for (const sign of text) {
    const number = numberOf(signs, sign, isNew);
    if (number < 0) continue;
    if (number > 0) {
      take(number);
      if (before > 0) take(before * SIGNS + number);
    }
    before = number;
  }
}

const models = new WeakMap<readonly SearchEntry[], Model>();

/** What each topic is known by: its name, the short answer, everyday words, sentences as people say them. */
function modelOf(entries: readonly SearchEntry[]): Model {
  const known = models.get(entries);
  if (known) return known;
  const signs = new Map<string, number>();
  const counts = new Map<number, number[]>();
  const topics: { id: string; length: number }[] = [];
  let all = 0;
  for (const { id, title, summary, keywords, asked } of entries) {
    if (asked === undefined) continue;
    const topic = topics.length;
    let length = 0;
    const take = (token: number) => {
      length += 1;
      const held = counts.get(token);
      if (!held) counts.set(token, [topic, 1]);
      else if (held[held.length - 2] === topic) held[held.length - 1] = (held[held.length - 1] ?? 0) + 1;
      else held.push(topic, 1);
    };
    for (const text of [title, summary, ...keywords, ...asked]) eachToken(signs, normalise(text), true, take);
    topics.push({ id, length });
    all += length;
  }
  const model = { topics, signs, counts, length: all };
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
  const { topics, signs, counts, length } = modelOf(entries);
  const bm25 = topics.map(() => 0);
  const bayes = topics.map(() => 0);
  const average = length / topics.length;
  let pairs = 0;
  eachToken(signs, normal, false, (token) => {
    const held = counts.get(token);
    if (!held) return;
    if (token > SIGNS) pairs += 1;
    const spread = held.length / 2;
    const rare = Math.log(1 + (topics.length - spread + 0.5) / (spread + 0.5));
    let total = 0;
    for (let at = 1; at < held.length; at += 2) total += held[at] ?? 0;
    for (let topic = 0, at = 0; topic < topics.length; topic++) {
      const own = topics[topic]?.length ?? 0;
      const count = held[at] === topic ? (held[at + 1] ?? 0) : 0;
      if (held[at] === topic) at += 2;
      bm25[topic] = (bm25[topic] ?? 0) + (rare * count * (K1 + 1)) / (count + K1 * (1 - B + (B * own) / average));
      bayes[topic] = (bayes[topic] ?? 0) - Math.log((total - count + 1) / (length - own + counts.size));
    }
  });
  if (pairs === 0) return [];
  const [one, other] = [standardised(bm25), standardised(bayes)];
  return topics
    .map(({ id }, place) => ({ id, place, score: (one[place] ?? 0) + (other[place] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ id }) => id);
}
