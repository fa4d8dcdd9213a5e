import { normalise } from '../text/index.ts';
import { classify } from './classify.ts';
import type { SearchEntry } from './entry.ts';
import { find, type Hit } from './find.ts';
import { type Query, readQuery } from './query.ts';

/** So many topics come before articles and everything else. */
const TOPICS_FIRST = 3;

/**
 * What the site search shows first, over every kind of page. A citation or a law's name comes first; else what bears just
 * the name that was typed, then the topics that the question is about ({@link classify}), then whatever its words fit.
 */
export function findPages(index: readonly SearchEntry[], asked: string | Query): Hit[] {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  const hits = find(index, query);
  if (query.citations.length > 0 || query.instruments.length > 0 || query.number !== null) return hits;
  const byId = new Map(index.map((entry) => [entry.id, entry]));
  const isCalled = ({ id }: Hit) => {
    const entry = byId.get(id);
    return entry?.asked === undefined && [entry?.title ?? '', ...(entry?.keywords ?? [])].some((name) => normalise(name) === query.normal);
  };
  const called = hits.find(isCalled);
  const first = [...new Set([...(called ? [called.id] : []), ...classify(index, query).slice(0, TOPICS_FIRST)])];
  return [...first.map((id): Hit => ({ id, by: 'words' })), ...hits.filter(({ id }) => !first.includes(id))];
}
