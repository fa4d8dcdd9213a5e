import { normalise } from '../text/index.ts';
import { classify } from './classify.ts';
import type { SearchEntry } from './entry.ts';
import { find, type Hit } from './find.ts';
import { pairsOf } from './pairs.ts';
import { type Query, readQuery } from './query.ts';
import { rumoursIn } from './rumours.ts';

/** So many topics come before articles and everything else. */
const TOPICS_FIRST = 3;
/** So many rumours that a question repeats come after the topics. */
const RUMOURS_NEXT = 2;
/** Among so many results our own pages come before the law, unless it is named. */
const SHOWN = 12;
/** A rumour is what was typed where so much of either is in the other. */
const ALIKE = 0.7;
/** A sentence has at most so many characters for each of its different pairs; more would be one pair said over and over. */
const LONGER = 2;

/** What a page is called by, and what a rumour is known by, in the form in which queries are compared. */
interface Names {
  readonly called: ReadonlyMap<string, readonly string[]>;
  readonly rumours: readonly {
    readonly id: string;
    readonly triggers: readonly string[];
    readonly sentences: readonly string[];
  }[];
}

const namesOf = new WeakMap<readonly SearchEntry[], Names>();

function names(index: readonly SearchEntry[]): Names {
  const known = namesOf.get(index);
  if (known) return known;
  const called = new Map<string, string[]>();
  for (const { id, title, keywords, asked, said } of index)
    if (asked === undefined && said === undefined && !isLaw(id))
      for (const name of [title, ...keywords].map(normalise)) called.set(name, [...(called.get(name) ?? []), id]);
  const rumours = index.flatMap(({ id, title, keywords, said }) =>
    said === undefined ? [] : [{ id, triggers: keywords, sentences: [said, title].map(normalise) }],
  );
  const made = { called, rumours };
  namesOf.set(index, made);
  return made;
}

/** Articles have their instrument in their id. */
const isLaw = (id: string): boolean => id.includes('/');

/** How much two sentences share, by their pairs of characters, of the longer one: 1 for the same, 0 for nothing. */
function likeness(sentence: string, pairs: ReadonlySet<string>): number {
  // So much shorter or longer, it cannot be alike: most sentences are never cut into pairs.
  if (sentence.length * ALIKE > pairs.size * LONGER || pairs.size * ALIKE > sentence.length) return 0;
  const own = new Set(pairsOf(sentence));
  let shared = 0;
  for (const pair of own) if (pairs.has(pair)) shared += 1;
  return shared / Math.max(own.size, pairs.size, 1);
}

/**
 * What the site search shows first, over every kind of page. A citation or a law's name comes first; else a rumour that was
 * typed as it goes around, what bears just the name that was typed, the topics that the question is about ({@link classify},
 * over `topics`, which are our own pages, where the index holds more), the rumours that it repeats, then whatever its words
 * fit: our own pages before the law. Over an empty index only what comes first is found, which takes no time.
 */
export function findPages(index: readonly SearchEntry[], asked: string | Query, topics: readonly SearchEntry[] = index): Hit[] {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  const hits = find(index, query);
  if (query.citations.length > 0 || query.instruments.length > 0 || query.number !== null) return hits;
  const { called, rumours } = names(topics);
  const pairs = new Set(pairsOf(query.normal));
  const alike = rumours
    .map(({ id, sentences }) => ({ id, share: Math.max(...sentences.map((sentence) => likeness(sentence, pairs))) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  // Of several pages of one name, the one whose words fit best.
  const named = called.get(query.normal) ?? [];
  const byName = [hits.find(({ id }) => named.includes(id))?.id ?? named[0]].filter((id) => id !== undefined);
  const first = new Set([
    ...alike.slice(0, 1).map(({ id }) => id),
    ...byName,
    ...classify(topics, query).slice(0, TOPICS_FIRST),
    ...rumoursIn(rumours, query)
      .slice(0, RUMOURS_NEXT)
      .map(({ id }) => id),
  ]);
  const rest = hits.filter(({ id }) => !first.has(id));
  const shown = rest.slice(0, SHOWN);
  return [
    ...[...first].map((id): Hit => ({ id, by: 'words' })),
    ...shown.filter((hit) => !isLaw(hit.id)),
    ...shown.filter(({ id }) => isLaw(id)),
    ...rest.slice(SHOWN),
  ];
}
