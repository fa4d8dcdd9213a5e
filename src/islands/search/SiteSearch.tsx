import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Query, SearchEntry } from '../../logic/index.ts';
import type { ShownRumour } from '../../payload/index.ts';
import { ROUTES, STARTING_POINTS } from '../../site/routes.ts';
import { People } from '../common/People.tsx';
import { Answer } from './Answer.tsx';
import { asResult, type Result, ResultList } from './ResultList.tsx';
import { Rumours } from './Rumours.tsx';
import { SearchBox } from './SearchBox.tsx';
import { loadRumours } from './source.ts';
import { useFullText } from './useFullText.ts';
import { type Engine, useLibrary } from './useLibrary.ts';
import { usePages } from './usePages.ts';
import { useQuery } from './useQuery.ts';

const MOST = 12;
const MOST_FULL_TEXT = 8;
/** With fewer results of our own, full text is asked at once. */
const LITTLE = 3;
/** An address longer than this is refused by some browsers. */
const MOST_CARRIED = 1000;

/** Whether what stands in the field was pasted from a message rather than asked. */
const looksPasted = (text: string): boolean => text.length > 25 || /【.*】/.test(text);

interface Props {
  /** Address of the index's manifest. */
  readonly index: string;
  /** On a page of its own the query stands in the address; over another page it leaves that page's address alone. */
  readonly own?: boolean;
}

/** Anything that the search can lead to. */
type Entry = SearchEntry & { readonly href: string; readonly label: string; readonly superseded?: boolean };

/** Results of our own index over what is `searched` of its entries: articles that are named first, then whatever the words fit. */
function ownResults(
  { findPages }: Engine,
  searched: readonly Entry[],
  entries: readonly Entry[],
  pages: readonly Entry[],
  query: Query,
): (Result & { readonly named: boolean })[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return findPages(searched, query, pages)
    .slice(0, MOST)
    .flatMap(({ id, anchor, by }) => {
      const entry = byId.get(id);
      return entry ? [{ ...asResult(entry, anchor), named: by === 'citation' }] : [];
    });
}

/** Site search: our own index answers at once, the law follows, full text when it is asked for; never an empty page. */
export default function SiteSearch({ index, own: ownPage = true }: Props) {
  const field = useQuery({}, ownPage);
  // Names and everyday words are enough here; the wording of the law is what full text finds.
  const library = useLibrary(index, field.query, true, false);
  const { engine, manifest, entries: articles, complete, query } = library;
  const { pages, written, failed: pagesFailed } = usePages(manifest);
  const [rumours, setRumours] = useState<readonly ShownRumour[]>([]);
  const failed = pagesFailed || library.failed;
  // Articles come later and stand below; only a question that names one waits for it.
  const namesLaw = query ? query.citations.length > 0 || query.instruments.length > 0 || query.number !== null : false;
  const entries = useMemo<readonly Entry[] | null>(() => pages && [...pages, ...articles], [pages, articles]);
  const loaded = entries !== null && (!namesLaw || complete || articles.length > 0 || failed);
  const wanted = field.query.trim();
  // What comes first is on the screen before the rest is reckoned: on a poor phone that takes a while, and stands below.
  const [deep, setDeep] = useState(false);
  const quick = !deep && !namesLaw;
  const own = useMemo(
    () => (engine && entries && pages && loaded && wanted && query ? ownResults(engine, quick ? [] : entries, entries, pages, query) : []),
    [entries, loaded, wanted, query, quick],
  );
  const ready = loaded && !(quick && wanted && own.length === 0);
  useEffect(() => {
    if (!loaded || deep) return;
    const timer = setTimeout(() => setDeep(true), own.length > 0 ? 50 : 0);
    return () => clearTimeout(timer);
  }, [loaded, deep]);
  const marks = useMemo(() => (engine && query ? engine.highlighter(query) : undefined), [query]);
  const answer = useMemo(
    () => (engine && pages && written && wanted && query ? engine.answerFor(written.answers, pages, query) : null),
    [written, pages, wanted, query],
  );
  const known = useMemo(
    () => (pages ?? []).flatMap(({ href, title, said, keywords }) => (said ? [{ href, said, truth: title, triggers: keywords }] : [])),
    [pages],
  );
  const told = useMemo(() => (wanted && engine && query ? engine.rumoursIn(known, query) : []), [known, wanted, query]);
  const fullText = useFullText(query?.plain ?? '', ready && complete && wanted !== '' && own.length < LITTLE);
  const ownAddresses = new Set(own.map(({ href }) => href.split('#')[0]));
  const more = fullText.results.filter(({ href }) => !ownAddresses.has(href.split('#')[0])).slice(0, MOST_FULL_TEXT);
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
      {!crisis && (ready || failed) && (
        <section data-results-ready aria-label="搜索结果">
          {answer && written && <Answer answer={answer} cites={written.cites} />}
          <Rumours
            found={told}
            full={rumours}
            open={false}
            onOpen={() => manifest && loadRumours(manifest).then(setRumours, () => undefined)}
          />
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
          {wanted && !nothing && !fullText.asked && (
            <p>
              <button type="button" class="button" data-full-text onClick={fullText.ask}>
                再到正文里找
              </button>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
