import type { SiteEntry } from '../../data/search-index.ts';

let site: Promise<SiteEntry[]> | undefined;

/** The site's own index, fetched once; rejects when it cannot be had (a later call tries again). */
export function loadSiteIndex(): Promise<SiteEntry[]> {
  site ??= fetchJson<SiteEntry[]>('/data/search/site.json').catch((error: unknown) => {
    site = undefined;
    throw error;
  });
  return site;
}

/** The wording of every article by id, for searching inside it. */
export const loadTexts = (): Promise<Record<string, string>> => fetchJson('/data/search/texts.json');

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
