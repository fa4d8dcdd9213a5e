import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findStatutes, highlighter, inForceOn, type StatuteHit } from '../../logic/index.ts';
import { Claims } from './Claims.tsx';
import { type Filter, Filters, NO_FILTER } from './Filters.tsx';
import type { LookupEntry } from './library.ts';
import { asResult, type Result, ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useLibrary } from './useLibrary.ts';
import { useResultKeys } from './useResultKeys.ts';

interface Props {
  /** Id of the full list in the page, hidden while there are results. */
  readonly listId: string;
  readonly forces: readonly (readonly [value: string, label: string])[];
  readonly topics: readonly (readonly [value: string, label: string])[];
}

/** Results shown at first: more than a phone shows, few enough to draw within a frame. */
const FIRST = 10;
const MORE = 30;

function passes(entry: LookupEntry, { force, topic, status }: Filter): boolean {
  if (force && entry.force !== force) return false;
  if (topic && !entry.topics.includes(topic)) return false;
  return !status || (status === 'superseded') === Boolean(entry.superseded);
}

/** The statute look-up: results as one types, over names, everyday words and (once it has come) the wording itself. It keeps nothing. */
export default function StatuteLookup({ listId, forces, topics }: Props) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [wanted, setWanted] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const ask = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text;
    if (text) setWanted(true);
    setLimit(FIRST);
    setQuery(text);
  };
  // What was typed before the island came to life counts too; so the field is left to itself.
  useEffect(() => ask(input.current?.value ?? ''), []);
  const { manifest, claims, entries, complete, failed, plain } = useLibrary(query, wanted);
  useResultKeys(root, () => ask(''));
  const asked = query.trim();
  const filtering = Object.values(filter).some(Boolean);
  // Without a connection the list in the page stays, since it is all there is.
  const active = (asked !== '' || filtering) && manifest !== null && (!failed || entries.length > 0);
  useEffect(() => {
    const list = document.getElementById(listId);
    if (list) list.hidden = active;
  }, [active, listId]);

  const narrowed = useMemo(() => (filtering ? entries.filter((entry) => passes(entry, filter)) : entries), [entries, filter]);
  const byId = useMemo(() => new Map(narrowed.map((entry) => [entry.id, entry])), [narrowed]);
  const marks = useMemo(() => highlighter(plain), [plain]);
  const found = useMemo(() => {
    if (!active) return { results: [], count: 0, named: false };
    const ranked = asked ? findStatutes(narrowed, plain, filter.day || undefined) : [];
    const hits: readonly (Pick<StatuteHit, 'id' | 'anchor'> & { by?: string })[] = asked
      ? ranked
      : narrowed.filter((entry) => !filter.day || inForceOn(entry, filter.day)).map(({ id }) => ({ id }));
    const results = hits.slice(0, limit).flatMap(({ id, anchor, by }): Result[] => {
      const entry = byId.get(id);
      if (!entry) return [];
      const result = asResult(entry, anchor);
      const then = filter.day && !inForceOn(entry, filter.day);
      return [
        {
          ...result,
          label: then ? `${result.label} · 那天不适用` : result.label,
          ...(by === 'words' && { quote: marks.excerpt(entry.text) }),
        },
      ];
    });
    return { results, count: hits.length, named: ranked[0]?.by === 'citation' };
  }, [narrowed, plain, asked, filter, active, limit]);

  return (
    <div class="tool" ref={root}>
      <SearchBox
        input={input}
        label="条号或关键词"
        placeholder="例如：治安法 50 条、爆通讯录"
        onType={ask}
        onFocus={() => setWanted(true)}
      />
      <Filters
        filter={filter}
        forces={forces}
        topics={topics}
        onChange={(next) => {
          setWanted(true);
          setFilter(next);
        }}
      />
      {failed && <p class="problem">索引没有下载到，可能断网了。下面的目录照样能用。</p>}
      {active && (
        <div data-results-ready={complete || found.named ? true : undefined}>
          <Claims claims={claims} query={plain} open={!found.named} />
          <p class="small soft" role="status">
            {found.count > 0 && `找到 ${found.count} 条${found.count > limit ? `，先列最接近的 ${limit} 条` : ''}`}
            {found.count === 0 &&
              complete &&
              `没有对上“${asked.slice(0, 30)}”的条文。这里只收和催收有关的条文，换个说法，少选几项筛选，或者`}
            {found.count === 0 && complete && <a href={`/search/?q=${encodeURIComponent(asked.slice(0, 200))}`}>搜全站</a>}
            {found.count === 0 && !complete && !failed && '正在找…'}
          </p>
          <ResultList results={found.results} marks={asked ? marks : undefined} />
          {found.count > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
              再列 {Math.min(MORE, found.count - limit)} 条
            </button>
          )}
        </div>
      )}
    </div>
  );
}
