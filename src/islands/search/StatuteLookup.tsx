import { useEffect, useState } from 'preact/hooks';
import type { SiteEntry } from '../../data/search-index.ts';
import { findStatutes } from '../../logic/index.ts';
import { loadSiteIndex, loadTexts } from './index-file.ts';
import { asResult, ResultList } from './ResultList.tsx';

interface Props {
  /** Id of the full list in the page, hidden while there are results. */
  readonly listId: string;
}

const MOST = 30;

/** The statute look-up: filters as one types, over names, everyday words and (once loaded) the wording itself. */
export default function StatuteLookup({ listId }: Props) {
  const [query, setQuery] = useState('');
  const [entries, setEntries] = useState<readonly SiteEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (entries) return;
    loadSiteIndex()
      .then(async (all) => {
        const statutes = all.filter(({ kind }) => kind === 'statute');
        setEntries(statutes);
        setFailed(false);
        const texts = await loadTexts();
        setEntries(statutes.map((entry) => ({ ...entry, text: texts[entry.id] ?? '' })));
      })
      .catch(() => setFailed(true));
  };
  useEffect(load, []);
  const asked = query.trim();
  useEffect(() => {
    const list = document.getElementById(listId);
    if (list) list.hidden = asked !== '' && entries !== null;
  }, [asked, entries, listId]);

  const byId = new Map((entries ?? []).map((entry) => [entry.id, entry]));
  const hits = entries && asked ? findStatutes(entries, query) : [];
  const results = hits.slice(0, MOST).flatMap(({ id, anchor }) => {
    const entry = byId.get(id);
    return entry ? [asResult(entry, anchor)] : [];
  });
  return (
    <div class="tool">
      <search>
        <form class="search-box" onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            name="q"
            value={query}
            maxLength={5000}
            autocomplete="off"
            aria-label="条号或关键词"
            placeholder="例如：治安法50条、爆通讯录"
            onFocus={load}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </form>
      </search>
      {failed && <p class="problem">索引没有下载到，可能断网了。下面的目录照样能用。</p>}
      {entries && asked && (
        <div data-results-ready>
          <p class="small soft" role="status">
            {results.length > 0
              ? `找到 ${hits.length} 条${hits.length > MOST ? `，先列最接近的 ${MOST} 条` : ''}`
              : `没有对上“${asked.slice(0, 30)}”的条文。这里只收和催收有关的条文，换个说法或看目录；也可以`}
            {results.length === 0 && <a href={`/search/?q=${encodeURIComponent(asked.slice(0, 200))}`}>搜全站</a>}
          </p>
          <ResultList results={results} />
        </div>
      )}
    </div>
  );
}
