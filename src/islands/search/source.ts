import type { LibraryManifest, ShownClaim, SiteEntry, StatuteShardEntry } from '../../data/index/entries.ts';
import type { StatuteEntry } from '../../logic/index.ts';

/** An article as the islands search it. */
export interface LookupEntry extends StatuteEntry {
  readonly href: string;
  readonly label: string;
  readonly force: string;
  readonly topics: readonly string[];
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a file of the index once; one that failed is tried again next time. Rejects when it cannot be had. */
function fetchOnce<T>(address: string): Promise<T> {
  const known = fetched.get(address);
  if (known) return known as Promise<T>;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  });
  coming.catch(() => fetched.delete(address));
  fetched.set(address, coming);
  return coming;
}

/** What is where in the library's index, and how to read a query. */
export const loadManifest = (): Promise<LibraryManifest> => fetchOnce('/data/search/library.json');

/** Guides, tools, channels and instruments. */
export const loadSite = (): Promise<SiteEntry[]> => fetchOnce('/data/search/site.json');

/** Claims that go around, and what is right. */
export const loadClaims = (): Promise<ShownClaim[]> => fetchOnce('/data/search/claims.json');

/** The library's words by their pinyin. */
export const loadPinyin = (): Promise<Record<string, string[]>> => fetchOnce('/data/search/pinyin.json');

/** The articles of these parts of the index, in the library's order. */
export async function loadArticles(parts: readonly number[]): Promise<LookupEntry[]> {
  const shards = await Promise.all(parts.map((part) => fetchOnce<StatuteShardEntry[]>(`/data/search/statutes/${part}.json`)));
  return shards.flat().map((entry) => ({ ...entry, href: `/statutes/${entry.id}/`, text: '', weight: entry.superseded ? 0.6 : 0.85 }));
}

/** The same articles with their official wording to search in. */
export async function withTexts(entries: readonly LookupEntry[], parts: readonly number[]): Promise<LookupEntry[]> {
  const texts = Object.assign(
    {},
    ...(await Promise.all(parts.map((part) => fetchOnce<Record<string, string>>(`/data/search/texts/${part}.json`)))),
  );
  return entries.map((entry) => ({ ...entry, text: texts[entry.id] ?? '' }));
}
