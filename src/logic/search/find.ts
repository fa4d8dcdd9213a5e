import { anchorOf, type Place } from '../law/index.ts';
import { inForceOn, type SearchEntry, type StatuteEntry } from './entry.ts';
import { type Query, readQuery } from './query.ts';
import { rankEntries } from './rank.ts';

/** Something found, and how: named by the query, or by its words. */
export interface Hit {
  readonly id: string;
  readonly by: 'citation' | 'words';
  /** The paragraph or item that the query names, as the anchor on the article's page. */
  readonly anchor?: string;
}

/**
 * Ranks entries for a query: articles that it names first, then everything that its words and their synonyms fit. With a
 * `day` (ISO), what was in force on that day comes before what was not. Any string is valid.
 */
export function find<T extends SearchEntry & Pick<StatuteEntry, 'from' | 'to'>>(
  entries: readonly T[],
  asked: string | Query,
  day?: string,
): Hit[] {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  const ids = idsOf(entries);
  const hits: Hit[] = [];
  const named = new Set<string>();
  for (const place of [...query.citations, ...byNumber(entries, query.number)]) {
    if (!ids.has(place.id) || named.has(place.id)) continue;
    const anchor = anchorOf(place);
    named.add(place.id);
    hits.push({ id: place.id, by: 'citation', ...(anchor && { anchor }) });
  }
  const inNamed = ({ entry }: { readonly entry: T }) => query.instruments.some((instrument) => entry.id.startsWith(`${instrument}/`));
  const words = rankEntries(entries, query);
  // A law that is named narrows: its articles, ranked by the other words, come before everything else. Its name says nothing of them.
  const narrowed = query.besides ? rankEntries(entries, query.besides).filter(inNamed) : [];
  for (const { entry } of [...narrowed, ...words.filter(inNamed), ...words.filter((one) => !inNamed(one))]) {
    if (named.has(entry.id)) continue;
    named.add(entry.id);
    hits.push({ id: entry.id, by: 'words' });
  }
  if (!day) return hits;
  const applies = new Set(entries.filter((entry) => inForceOn(entry, day)).map(({ id }) => id));
  return [...hits.filter(({ id }) => applies.has(id)), ...hits.filter(({ id }) => !applies.has(id))];
}

/** {@link find} over articles: the contract's name for it. */
export const findStatutes = (index: readonly StatuteEntry[], query: string | Query, day?: string): Hit[] => find(index, query, day);

const idSets = new WeakMap<readonly SearchEntry[], Set<string>>();

function idsOf(index: readonly SearchEntry[]): Set<string> {
  const known = idSets.get(index) ?? new Set(index.map(({ id }) => id));
  idSets.set(index, known);
  return known;
}

/** Every article of a number that stands alone, in the library's order. */
function byNumber(index: readonly SearchEntry[], number: number | null): Place[] {
  if (number === null) return [];
  const ending = `/${number}`;
  return index.filter((entry) => entry.id.endsWith(ending)).map(({ id }) => ({ id }));
}
