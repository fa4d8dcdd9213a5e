import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Query, type SearchEntry, WEIGHTS } from '../../logic/index.ts';
import { ROUTES, STARTING_POINTS } from '../../site/routes.ts';
import { People } from '../common/People.tsx';
import { searchFullText } from './full-text.ts';
import { asResult, type Result, ResultList } from './ResultList.tsx';
import { Rumours } from './Rumours.tsx';
import { SearchBox } from './SearchBox.tsx';
import { loadPages } from './source.ts';
import { type Engine, useLibrary } from './useLibrary.ts';
import { useQuery } from './useQuery.ts';

const MOST = 12;
const MOST_FULL_TEXT = 8;
/** An address longer than this is refused by some browsers. */
const MOST_CARRIED = 1000;

/** Whether what stands in the field was pasted from a message rather than asked. */
const looksPasted = (text: string): boolean => text.length > 25 || /【.*】/.test(text);

interface Props {
  /** Address of the index's manifest. */
  readonly index: string;
}

/** Anything that the search can lead to. */
type Entry = SearchEntry & { readonly href: string; readonly label: string; readonly superseded?: boolean };

/** Results of our own index: articles that are named first, then whatever the words fit. */
function ownResults({ findPages }: Engine, entries: readonly Entry[], query: Query): (Result & { readonly named: boolean })[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return findPages(entries, query)
    .slice(0, MOST)
    .flatMap(({ id, anchor, by }) => {
      const entry = byId.get(id);
      return entry ? [{ ...asResult(entry, anchor), named: by === 'citation' }] : [];
    });
}

/** Site search: our own index answers at once, full text is added when Pagefind has it; never an empty page. */
export default function SiteSearch({ index }: Props) {
  const [pages, setPages] = useState<readonly Entry[] | null>(null);
  const [pagesFailed, setPagesFailed] = useState(false);
  const [fullText, setFullText] = useState<readonly Result[]>([]);
  const asked = useRef('');
  const field = useQuery();
  // Names and everyday words are enough here; the wording of the law is what full text finds.
  const {
    engine,
    manifest,
    rumours,
    entries: articles,
    complete,
    failed: libraryFailed,
    query,
  } = useLibrary(index, field.query, true, false);
  useEffect(() => {
    if (!manifest) return;
    loadPages(manifest).then(
      (loaded) => setPages(loaded.map((entry) => ({ ...entry, weight: WEIGHTS[entry.kind] }))),
      () => setPagesFailed(true),
    );
  }, [manifest]);
  useEffect(() => {
    const plain = query?.plain ?? '';
    asked.current = plain;
    setFullText([]);
    if (!plain.trim()) return;
    const timer = setTimeout(async () => {
      const found = await searchFullText(plain);
      if (asked.current === plain) setFullText(found);
    }, 150);
    return () => clearTimeout(timer);
  }, [query]);

  const failed = pagesFailed || libraryFailed;
  const entries = useMemo(() => (pages && (complete || libraryFailed) ? [...pages, ...articles] : null), [pages, complete, libraryFailed]);
  const wanted = field.query.trim();
  const own = useMemo(() => (engine && entries && wanted && query ? ownResults(engine, entries, query) : []), [entries, wanted, query]);
  const marks = useMemo(() => (engine && query ? engine.highlighter(query) : undefined), [query]);
  const ownAddresses = new Set(own.map(({ href }) => href.split('#')[0]));
  const more = fullText.filter(({ href }) => !ownAddresses.has(href.split('#')[0])).slice(0, MOST_FULL_TEXT);
  const help = (pages ?? []).filter(({ id }) => STARTING_POINTS.includes(id)).map((entry) => asResult(entry));
  const crisis = engine?.speaksOfDespair(`${field.query} ${query?.plain}`);
  const nothing = own.length + more.length === 0;
  return (
    <div class="tool" ref={field.root}>
      <SearchBox
        input={field.input}
        label="搜指南、法条、电话"
        placeholder="例如：打给我家人、民法典 675"
        onType={field.ask}
        onSubmit={() => field.input.current?.blur()}
      >
        <button type="submit" class="button lit">
          搜索
        </button>
      </SearchBox>
      {failed && <p class="problem">索引没有下载到，可能断网了。可以直接看指南和法条目录。</p>}
      {crisis && (
        <div data-results-ready>
          <People />
        </div>
      )}
      {!crisis && looksPasted(field.query) && (
        <a class="door" href={`${ROUTES.verify}#m=${encodeURIComponent(field.query.slice(0, MOST_CARRIED))}`} data-sms>
          <span>
            <strong>这像是一条消息：看它是不是真的</strong>
            <small>带着这段文字过去，不上传</small>
          </span>
        </a>
      )}
      {!crisis && (entries || failed) && (
        <section data-results-ready aria-label="搜索结果">
          {wanted && engine && query && <Rumours found={engine.rumoursIn(rumours, query)} open={!own[0]?.named} />}
          {wanted && own.length > 0 && <ResultList results={own} marks={marks} />}
          {more.length > 0 && (
            <>
              <h2>正文里提到的</h2>
              <ResultList results={more} marks={marks} />
            </>
          )}
          {nothing && (
            <>
              <p>
                {wanted
                  ? `没有直接对上“${wanted.slice(0, 30)}”的内容。换个说法试试，例如“打给我家人”“分期”“律师函”，或者条号“民法典 675”。也可以从这里开始：`
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
