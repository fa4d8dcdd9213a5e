import { useEffect, useState } from 'preact/hooks';
import { ROUTES } from '../../site/routes.ts';
import { People } from '../common/People.tsx';
import type { LawAnswer } from './desk/protocol.ts';
import { type Filter, Filters, NO_FILTER } from './Filters.tsx';
import { Preview } from './Preview.tsx';
import { hashFor, narrowingFrom } from './queryAddress.ts';
import { ResultList } from './ResultList.tsx';
import { Rumours } from './Rumours.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useDesk } from './useDesk.ts';
import { useQuery } from './useQuery.ts';

interface Props {
  /** Address of the index's manifest. */
  readonly index: string;
  /** Id of the list in the page that steps aside while something is searched. */
  readonly listId: string;
  /** Kinds of instrument and topics: value and label. */
  readonly forces: readonly (readonly [value: string, label: string])[];
  readonly topics: readonly (readonly [value: string, label: string])[];
}

/** Results shown at first: more than a phone shows, few enough to draw within a frame. */
const FIRST = 8;
const MORE = 30;

/** The statute look-up: results as one types, over names, everyday words and (once it has come) the wording itself. */
export default function StatuteLookup({ index, listId, forces, topics }: Props) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [focused, setFocused] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  const [narrow, setNarrow] = useState(true);
  const [pointed, setPointed] = useState('');
  const field = useQuery(filter);
  useEffect(() => setFilter(narrowingFrom(location, NO_FILTER)), []);
  const asked = field.query.trim();
  const filtering = Object.values(filter).some(Boolean);
  const wanted = field.ready && (focused || asked !== '' || filtering);
  const { answer: found, current } = useDesk<LawAnswer>(wanted ? { of: 'law', index, query: field.query, filter, limit, narrow } : null);
  useEffect(() => {
    setLimit(FIRST);
    setNarrow(true);
  }, [field.query]);
  // Without a connection the list in the page stays, since it is all there is.
  const active = (asked !== '' || filtering) && found !== null && (!found.failed || found.results.length > 0);
  useEffect(() => {
    const list = document.getElementById(listId);
    if (list) list.hidden = active;
  }, [active, listId]);
  return (
    <div class="tool lookup" ref={field.root}>
      <SearchBox
        input={field.input}
        label="条号或关键词"
        placeholder="例如：治安法 50 条、爆通讯录"
        onType={field.ask}
        onFocus={() => setFocused(true)}
        onSubmit={() => field.input.current?.blur()}
      />
      <Filters filter={filter} forces={forces} topics={topics} onChange={setFilter} />
      {found?.failed && <p class="problem">没下载到，可能断网了。下面的目录能用。</p>}
      {found?.crisis && (
        <div data-results-ready={current || undefined}>
          <People />
        </div>
      )}
      {active && !found.crisis && (
        <div data-results-ready={(current && (found.complete || found.named)) || undefined}>
          <Rumours found={found.told} full={found.told} open={!found.named} />
          <p class="small soft" role="status">
            {found.count > 0 && `找到 ${found.count} 条${found.count > limit ? `，先列 ${limit} 条` : ''}`}
            {found.count === 0 && found.complete && `没有对上“${asked.slice(0, 30)}”的条文。换个说法，少选几项筛选，或者`}
            {found.count === 0 && found.complete && <a href={`${ROUTES.search}${hashFor(asked)}`}>搜全站</a>}
            {found.count === 0 && !found.complete && !found.failed && '正在找…'}
          </p>
          {narrow &&
            found.laws.map(({ id, name }) => (
              <button key={id} type="button" class="button chip" onClick={() => setNarrow(false)}>
                只看{name} ✕
              </button>
            ))}
          <ResultList onPoint={setPointed} results={found.results} />
          {found.count > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
              再列 {Math.min(MORE, found.count - limit)} 条
            </button>
          )}
        </div>
      )}
      {active && !found.crisis && <Preview entry={found.results.find(({ href }) => href === pointed)} />}
    </div>
  );
}
