import { useMemo } from 'preact/hooks';
import type { Highlighter, Hit, Query } from '../../logic/index.ts';
import type { Filter } from './Filters.tsx';
import { asResult, type Result } from './ResultList.tsx';
import type { LookupEntry } from './source.ts';
import type { Engine } from './useLibrary.ts';

/** What a look-up found: the first results, how many there are, and whether the query named one. */
interface Found {
  readonly results: readonly Result[];
  readonly count: number;
  readonly named: boolean;
  readonly marks: Highlighter | undefined;
}

function passes(entry: LookupEntry, { force, topic, status }: Filter): boolean {
  if (force && entry.force !== force) return false;
  if (topic && !entry.topics.includes(topic)) return false;
  return !status || (status === 'superseded') === Boolean(entry.superseded);
}

/**
 * Results of the look-up for a query and a filter, at most `limit` of them; nothing while it is not `active`. Where the query
 * names a law (`narrow`), only its articles count.
 */
export function useLookup(
  engine: Engine | null,
  entries: readonly LookupEntry[],
  query: Query | null,
  filter: Filter,
  active: boolean,
  limit: number,
  narrow: boolean,
): Found {
  const filtering = Object.values(filter).some(Boolean);
  const laws = narrow && query ? query.instruments : [];
  const narrowed = useMemo(() => {
    if (!filtering && laws.length === 0) return entries;
    return entries.filter((entry) => passes(entry, filter) && (laws.length === 0 || laws.some((law) => entry.id.startsWith(`${law}/`))));
  }, [entries, filter, laws.join()]);
  const byId = useMemo(() => new Map(narrowed.map((entry) => [entry.id, entry])), [narrowed]);
  const marks = useMemo(() => (engine && query ? engine.highlighter(query) : undefined), [engine, query]);
  return useMemo(() => {
    if (!active || !engine || !query) return { results: [], count: 0, named: false, marks };
    const asked = query.normal !== '';
    const hits: readonly Hit[] = asked
      ? engine.findStatutes(narrowed, query, filter.day || undefined)
      : narrowed.filter((entry) => !filter.day || engine.inForceOn(entry, filter.day)).map(({ id }) => ({ id, by: 'words' }));
    const results = hits.slice(0, limit).flatMap(({ id, anchor, by }): Result[] => {
      const entry = byId.get(id);
      if (!entry) return [];
      const result = asResult(entry, anchor);
      const then = filter.day && !engine.inForceOn(entry, filter.day);
      return [
        {
          ...result,
          label: then ? `${result.label} · 那天不适用` : result.label,
          ...(asked && by === 'words' && { quote: marks?.excerpt(entry.text) }),
        },
      ];
    });
    return { results, count: hits.length, named: asked && hits[0]?.by === 'citation', marks };
  }, [narrowed, query, filter, active, limit]);
}
