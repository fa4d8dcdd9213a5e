import { describe, expect, test, vi } from 'vitest';
import { openDesk } from '../../../src/islands/search/desk/desk.ts';
import type { Answer, LawAnswer, LawQuestion, Question, SiteAnswer } from '../../../src/islands/search/desk/protocol.ts';
import { NO_FILTER } from '../../../src/islands/search/Filters.tsx';
import { whereIs } from '../../../src/logic/index.ts';

const article = (id: string, title: string, summary: string) => ({
  id,
  title,
  summary,
  keywords: [],
  force: 'law',
  label: '法律',
  topics: ['repay'],
});
const FILES: Readonly<Record<string, unknown>> = {
  manifest: {
    shards: [
      { instruments: ['civil-code'], entries: 'law-0', texts: 'texts-0' },
      { instruments: ['psapl'], entries: 'law-1', texts: 'texts-1' },
    ],
    where: [],
    pages: 'pages',
    answers: 'answers',
    rumours: 'rumours',
    pinyin: 'pinyin',
    traditional: ['', ''],
  },
  pages: [
    {
      id: 'guide:jail',
      kind: 'guide',
      href: '/guides/jail/',
      label: '指南',
      title: '会不会坐牢',
      summary: '',
      keywords: [],
      asked: ['欠钱会坐牢吗'],
      text: '',
    },
    { id: 'tool:script', kind: 'tool', href: '/script/', label: '工具', title: '谈话卡', summary: '', keywords: ['话术'], text: '' },
    {
      id: 'rumour:jail',
      kind: 'rumour',
      href: '/rumours/jail/',
      label: '网上的说法',
      title: '还不上一般不坐牢',
      summary: '',
      keywords: ['坐牢'],
      said: '欠钱就要坐牢',
      text: '',
    },
  ],
  answers: { answers: [], cites: {} },
  rumours: [],
  pinyin: { mfd: ['民法典'] },
  'law-0': [article('civil-code/675', '《民法典》第六百七十五条', '什么时候还')],
  'law-1': [article('psapl/50', '《治安管理处罚法》第五十条', '恐吓、骚扰')],
  'texts-0': { 'civil-code/675': '借款人应当按照约定的期限返还借款。' },
  'texts-1': { 'psapl/50': '写恐吓信。' },
};
const site = (query: string): Question => ({ of: 'site', index: 'manifest', query });
const law = (query: string, more: Partial<LawQuestion> = {}): Question => ({
  of: 'law',
  index: 'manifest',
  query,
  filter: NO_FILTER,
  limit: 10,
  narrow: true,
  ...more,
});

/** The same library as one of many parts has it: with the tables that say which part holds which word. */
const entriesOf = (part: string) => (FILES[part] as ReturnType<typeof article>[]).map((entry) => ({ ...entry, text: '' }));
const [even = {}, odd = {}] = whereIs([entriesOf('law-0'), entriesOf('law-1')], 2);
const MANY = { ...FILES, manifest: { ...(FILES.manifest as object), where: ['where-0', 'where-1'] }, 'where-0': even, 'where-1': odd };

/** A desk over these files, with what it asked for and what it told, in order. */
function desk(missing: Set<string> = new Set(), files: Readonly<Record<string, unknown>> = FILES) {
  const asked: string[] = [];
  const told: { no: number; answer: Answer }[] = [];
  const ask = openDesk(
    async (file) => {
      asked.push(file);
      if (missing.has(file)) throw new Error(file);
      return files[file];
    },
    (no, answer) => told.push({ no, answer }),
  );
  return { ask, asked, told, last: () => told.at(-1)?.answer };
}
const settled = async (check: () => void) => vi.waitFor(check, { interval: 2 });
const hrefs = (answer: Answer | undefined) => answer?.results.map(({ href }) => href);

describe('the desk of the search', () => {
  test('what stands first is told before the articles are asked for, and stays first', async () => {
    const { ask, told, asked, last } = desk();
    ask(1, site('欠钱要坐牢吗'));
    await settled(() => expect(last()?.complete).toBe(true));
    expect(hrefs(told[0]?.answer)?.[0]).toBe('/guides/jail/');
    expect(hrefs(last())?.[0]).toBe('/guides/jail/');
    expect(asked.indexOf('pages')).toBeLessThan(asked.indexOf('law-0'));
    expect(asked.some((file) => file.startsWith('texts'))).toBe(false);
  });

  test('a question that names a law waits for its articles; the part it names comes first', async () => {
    const { ask, told, asked } = desk();
    ask(1, law('治安管理处罚法50条'));
    await settled(() => expect(told.length).toBeGreaterThan(0));
    await settled(() => expect(hrefs(told.at(-1)?.answer)).toEqual(['/statutes/psapl/50/']));
    expect(asked.filter((file) => file.startsWith('law'))).toEqual(['law-1', 'law-0', 'law-1']);
    const site1 = desk();
    site1.ask(1, site('民法典675'));
    await settled(() => expect(site1.told.length).toBeGreaterThan(0));
    expect(hrefs(site1.told[0]?.answer)?.[0]).toBe('/statutes/civil-code/675/');
  });

  test('only the latest question is answered, with its own number', async () => {
    const { ask, told, last } = desk();
    ask(1, site('坐牢'));
    ask(2, site('谈话卡'));
    await settled(() => expect(last()?.complete).toBe(true));
    expect(new Set(told.map(({ no }) => no))).toEqual(new Set([2]));
    expect(hrefs(last())).toContain('/script/');
  });

  test('a rumour stands once', async () => {
    const { ask, last } = desk();
    ask(1, site('欠钱就要坐牢'));
    await settled(() => expect(last()?.complete).toBe(true));
    const answer = last() as SiteAnswer;
    expect(hrefs(answer)?.filter((href) => href === '/rumours/jail/')).toHaveLength(1);
    expect(answer.told).toEqual([]);
    ask(2, site('民法典675 坐牢'));
    expect(hrefs(last())).not.toContain('/rumours/jail/');
    expect((last() as SiteAnswer).told.map(({ href }) => href)).toEqual(['/rumours/jail/']);
  });

  test('whoever may hurt themselves waits for nothing', () => {
    for (const question of [site('不想活了'), law('不想活了')]) {
      const { ask, told } = desk();
      ask(1, question);
      expect(told[0]?.answer.crisis).toBe(true);
    }
  });

  test('pinyin is read once its table has come, also where it cannot be had', async () => {
    const { ask, last } = desk();
    ask(1, law('mfd675'));
    await settled(() => expect(hrefs(last())).toEqual(['/statutes/civil-code/675/']));
    const without = desk(new Set(['pinyin']));
    without.ask(1, law('mfd675'));
    await settled(() => expect(without.last()?.complete).toBe(true));
  });

  test('what could not be had is said, and asked for again with the next question', async () => {
    const missing = new Set(['law-0']);
    const { ask, last } = desk(missing);
    ask(1, law('治安管理处罚法50条'));
    await settled(() => expect(last()?.failed).toBe(true));
    expect(hrefs(last())).toEqual(['/statutes/psapl/50/']);
    missing.clear();
    ask(2, law('民法典675'));
    await settled(() => expect(last()).toMatchObject({ failed: false, complete: true }));
    expect(hrefs(last())).toEqual(['/statutes/civil-code/675/']);
  });

  test('of many parts, nothing comes before something is asked; the part that holds the words comes first, then the rest', async () => {
    const { ask, asked, told, last } = desk(new Set(), MANY);
    ask(1, law(''));
    await settled(() => expect(told.length).toBeGreaterThan(0));
    expect(asked).toEqual(['manifest']);
    ask(2, law('骚扰'));
    await settled(() => expect((last() as LawAnswer | undefined)?.results[0]?.text).toBe('写恐吓信。'));
    expect(asked.filter((file) => file.startsWith('law'))).toEqual(['law-1', 'law-0', 'law-1']);
    const first = told.find(({ answer }) => answer.results.length > 0)?.answer;
    expect(first?.complete).toBe(false);
    expect(hrefs(first)).toEqual(['/statutes/psapl/50/']);
    expect(hrefs(last())).toEqual(['/statutes/psapl/50/']);
  });

  test('of many parts, a filter asks too, a law that is named needs no table, and without tables everything comes', async () => {
    const filtering = desk(new Set(), MANY);
    filtering.ask(1, law('', { filter: { ...NO_FILTER, topic: 'repay' } }));
    await settled(() => expect(filtering.last()).toMatchObject({ complete: true, count: 2 }));
    const naming = desk(new Set(), MANY);
    naming.ask(1, law('治安管理处罚法'));
    await settled(() => expect(naming.last()?.complete).toBe(true));
    expect(naming.asked.filter((file) => file.startsWith('where'))).toEqual([]);
    const without = desk(new Set(['where-0', 'where-1']), MANY);
    without.ask(1, law('骚扰'));
    await settled(() => expect(hrefs(without.last())).toEqual(['/statutes/psapl/50/']));
  });

  test('filters, the law that is named and the limit narrow; the wording is quoted when it has come', async () => {
    const { ask, last } = desk();
    ask(1, law('恐吓'));
    await settled(() => expect((last() as LawAnswer | undefined)?.results[0]?.text).toBe('写恐吓信。'));
    expect((last() as LawAnswer).results[0]?.quote).toContainEqual({ text: '恐吓', hit: true });
    ask(2, law('', { filter: { ...NO_FILTER, topic: 'repay' }, limit: 1 }));
    expect(last()).toMatchObject({ count: 2, results: { length: 1 } });
    ask(3, law('', { filter: { ...NO_FILTER, status: 'superseded' } }));
    expect(last()).toMatchObject({ count: 0 });
    ask(4, law('治安管理处罚法'));
    expect((last() as LawAnswer).laws).toEqual([{ id: 'psapl', name: '《治安管理处罚法》' }]);
    expect(hrefs(last())).toEqual(['/statutes/psapl/50/']);
  });
});
