import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findStatutes, highlighter, type SearchEntry } from '../../logic/index.ts';
import { Claims } from './Claims.tsx';
import { searchFullText } from './full-text.ts';
import { loadSite } from './library.ts';
import { asResult, type Result, ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useLibrary } from './useLibrary.ts';
import { useResultKeys } from './useResultKeys.ts';

const MOST = 12;
const HELP = ['guide:answer-or-not', 'guide:what-to-do-next', 'check', 'channel:12378'];

/** Anything that the search can lead to. */
type Entry = SearchEntry & { readonly href: string; readonly label: string; readonly superseded?: boolean };

/** Results of our own index: articles that are named first, then whatever the words fit. */
function ownResults(entries: readonly Entry[], query: string): (Result & { readonly named: boolean })[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return findStatutes(entries, query)
    .slice(0, MOST)
    .flatMap(({ id, anchor, by }) => {
      const entry = byId.get(id);
      return entry ? [{ ...asResult(entry, anchor), named: by === 'citation' }] : [];
    });
}

/** Site search: our own index answers at once, full text is added when Pagefind has it; never an empty page. */
export default function SiteSearch() {
  const [query, setQuery] = useState('');
  const [site, setSite] = useState<readonly Entry[] | null>(null);
  const [siteFailed, setSiteFailed] = useState(false);
  const [fullText, setFullText] = useState<readonly Result[]>([]);
  const asked = useRef('');
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const ask = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text;
    setQuery(text);
  };
  const { claims, entries: articles, complete, failed: libraryFailed, plain } = useLibrary(query, true);
  useResultKeys(root, () => ask(''));
  useEffect(() => {
    // What was typed before the island came to life counts before the address.
    ask(input.current?.value || (new URLSearchParams(location.search).get('q') ?? ''));
    loadSite().then(setSite, () => setSiteFailed(true));
  }, []);
  useEffect(() => {
    asked.current = plain;
    setFullText([]);
    if (!plain.trim()) return;
    const timer = setTimeout(async () => {
      const found = await searchFullText(plain);
      if (asked.current === plain) setFullText(found);
    }, 150);
    return () => clearTimeout(timer);
  }, [plain]);

  const failed = siteFailed || libraryFailed;
  // Names and everyday words are enough here; the wording of the law is what full text finds.
  const entries = useMemo(
    () => (site && (complete || libraryFailed) ? [...site, ...articles.map((entry) => ({ ...entry, text: '' }))] : null),
    [site, complete, libraryFailed],
  );
  const own = useMemo(() => (entries && query.trim() ? ownResults(entries, plain) : []), [entries, query, plain]);
  const marks = useMemo(() => highlighter(plain), [plain]);
  const ownAddresses = new Set(own.map(({ href }) => href.split('#')[0]));
  const more = fullText.filter(({ href }) => !ownAddresses.has(href.split('#')[0])).slice(0, 8);
  const help = (site ?? []).filter(({ id }) => HELP.includes(id)).map((entry) => asResult(entry));
  const nothing = own.length + more.length === 0;
  return (
    <div class="tool" ref={root}>
      <SearchBox
        input={input}
        label="搜指南、法条、电话"
        placeholder="例如：打给我家人、民法典 675"
        onType={ask}
        onSubmit={() => history.replaceState(null, '', `?q=${encodeURIComponent(query)}`)}
      >
        <button type="submit" class="button lit">
          搜索
        </button>
      </SearchBox>
      {failed && <p class="problem">索引没有下载到，可能断网了。可以直接看指南和法条目录。</p>}
      {(entries || failed) && (
        <section data-results-ready aria-label="搜索结果">
          {query.trim() && <Claims claims={claims} query={plain} open={!own[0]?.named} />}
          {query.trim() && own.length > 0 && <ResultList results={own} marks={marks} />}
          {more.length > 0 && (
            <>
              <h2>正文里提到的</h2>
              <ResultList results={more} marks={marks} />
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
