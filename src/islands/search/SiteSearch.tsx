import { useState } from 'preact/hooks';
import type { ShownRumour } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { fetchOnce } from '../common/fetched.ts';
import { People } from '../common/People.tsx';
import { Answer } from './Answer.tsx';
import type { SiteAnswer } from './desk/protocol.ts';
import { ResultList } from './ResultList.tsx';
import { Rumours } from './Rumours.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useDesk } from './useDesk.ts';
import { useFullText } from './useFullText.ts';
import { useQuery } from './useQuery.ts';

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

/** Site search: our own index answers at once, the law follows, full text when it is asked for; never an empty page. */
export default function SiteSearch({ index, own: ownPage = true }: Props) {
  const field = useQuery({}, ownPage);
  const { answer: found, current } = useDesk<SiteAnswer>(field.ready ? { of: 'site', index, query: field.query } : null);
  const [rumours, setRumours] = useState<readonly ShownRumour[]>([]);
  const wanted = field.query.trim();
  const own = found?.results ?? [];
  const little = current && found?.complete && wanted !== '' && own.length < LITTLE;
  const fullText = useFullText(found?.plain ?? '', Boolean(little));
  const ownAddresses = new Set(own.map(({ href }) => href.split('#')[0]));
  const more = fullText.results.filter(({ href }) => !ownAddresses.has(href.split('#')[0])).slice(0, MOST_FULL_TEXT);
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
      {found?.failed && <p class="problem">索引没有下载到，可能断网了。可以直接看指南和法条目录。</p>}
      {found?.crisis && (
        <div data-results-ready={current || undefined}>
          <People />
        </div>
      )}
      {!found?.crisis && looksPasted(field.query) && (
        <a class="door" href={`${ROUTES.verify}#m=${encodeURIComponent(field.query.slice(0, MOST_CARRIED))}`} data-sms>
          <span>
            <strong>这像是一条消息：看它是不是真的</strong>
            <small>带着这段文字过去，不上传</small>
          </span>
        </a>
      )}
      {found && !found.crisis && (
        <section data-results-ready={current || undefined} aria-label="搜索结果">
          {found.answer && <Answer {...found.answer} />}
          <Rumours
            found={found.told}
            full={rumours}
            open={false}
            onOpen={() => fetchOnce<ShownRumour[]>(found.rumours).then(setRumours, () => undefined)}
          />
          {wanted && own.length > 0 && <ResultList results={own} />}
          {more.length > 0 && (
            <>
              <h2>正文里提到的</h2>
              <ResultList results={more} />
            </>
          )}
          {nothing && (
            <>
              <p>
                {wanted
                  ? `没有直接对上“${wanted.slice(0, 30)}”的内容。换个说法试试，例如“打给我家人”“分期”“律师函”，或者条号“民法典 675”。也可以从这里开始：`
                  : '写几个字就会出结果：口语、条号、电话号码都行。也可以从这里开始：'}
              </p>
              <ResultList results={found.help} />
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
