import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteEntry } from '../../data/search-index.ts';
import { findStatutes } from '../../logic/index.ts';
import { searchFullText } from './full-text.ts';
import { loadSiteIndex } from './index-file.ts';
import { asResult, type Result, ResultList } from './ResultList.tsx';

const MOST = 12;
const HELP = ['guide:answer-or-not', 'guide:what-to-do-next', 'check', 'channel:12378'];

/** Results of our own index: articles that are named first, then whatever the words fit. */
function ownResults(entries: readonly SiteEntry[], query: string): Result[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return findStatutes(entries, query)
    .slice(0, MOST)
    .flatMap(({ id, anchor }) => {
      const entry = byId.get(id);
      return entry ? [asResult(entry, anchor)] : [];
    });
}

/** Site search: our own index answers at once, full text is added when Pagefind has it; never an empty page. */
export default function SiteSearch() {
  const [query, setQuery] = useState('');
  const [entries, setEntries] = useState<readonly SiteEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [fullText, setFullText] = useState<readonly Result[]>([]);
  const asked = useRef('');
  useEffect(() => {
    setQuery(new URLSearchParams(location.search).get('q') ?? '');
    loadSiteIndex().then(setEntries, () => setFailed(true));
  }, []);
  useEffect(() => {
    asked.current = query;
    setFullText([]);
    if (!query.trim()) return;
    const timer = setTimeout(async () => {
      const found = await searchFullText(query);
      if (asked.current === query) setFullText(found);
    }, 150);
    return () => clearTimeout(timer);
  }, [query]);

  const own = entries && query.trim() ? ownResults(entries, query) : [];
  const ownAddresses = new Set(own.map(({ href }) => href.split('#')[0]));
  const more = fullText.filter(({ href }) => !ownAddresses.has(href.split('#')[0])).slice(0, 8);
  const help = (entries ?? []).filter(({ id }) => HELP.includes(id)).map((entry) => asResult(entry));
  const nothing = own.length + more.length === 0;
  return (
    <div class="tool">
      <search>
        <form
          class="search-box"
          onSubmit={(event) => {
            event.preventDefault();
            history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
          }}
        >
          <input
            type="search"
            name="q"
            value={query}
            maxLength={5000}
            autocomplete="off"
            aria-label="搜指南、法条、电话"
            placeholder="例如：打给我家人、民法典 675"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button type="submit" class="button lit">
            搜索
          </button>
        </form>
      </search>
      {failed && <p class="problem">索引没有下载到，可能断网了。可以直接看指南和法条目录。</p>}
      {(entries || failed) && (
        <section data-results-ready aria-label="搜索结果">
          {query.trim() && own.length > 0 && <ResultList results={own} />}
          {more.length > 0 && (
            <>
              <h2>正文里提到的</h2>
              <ResultList results={more} />
            </>
          )}
          {nothing && (
            <>
              <p>
                {query.trim()
                  ? `没有直接对上“${query.trim().slice(0, 30)}”的内容。换个说法试试，例如“打给我家人”“分期”“律师函”，或者条号“民法典 675”。也可以从这里开始：`
                  : '写几个字就会出结果：口语、条号、电话号码都行。也可以从这里开始：'}
              </p>
              <ResultList results={help} />
            </>
          )}
        </section>
      )}
    </div>
  );
}
