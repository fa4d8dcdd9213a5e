import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, findPages, findStatutes, inForceOn, readQuery, type SearchEntry, WEIGHTS } from '../../../src/logic/index.ts';
import { library } from './library.ts';

const found = (query: string, day?: string) => findStatutes(library, query, day).map(({ id }) => id);
const entry = (id: string, part: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  title: '',
  summary: '',
  keywords: [],
  text: '',
  ...part,
});
const order = (entries: readonly SearchEntry[], query: string) => findPages(entries, query).map(({ id }) => id);

describe('in the library', () => {
  test.each([
    ['民法典675', 'civil-code/675'],
    ['675', 'civil-code/675'],
    ['第六百七十五条', 'civil-code/675'],
    ['治安法42条', 'psapl/50'],
    ['砍头息', 'civil-code/670'],
    ['诉讼时效几年', 'civil-code/188'],
    ['征信五年', 'credit-reg/16'],
  ])('%s → %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });
  test('every article of a number that stands alone, in the library’s order', () => {
    const named = findStatutes(library, '10').filter(({ by }) => by === 'citation');
    expect(named.map(({ id }) => id)).toEqual(library.filter(({ id }) => id.endsWith('/10')).map(({ id }) => id));
    expect(named.length).toBeGreaterThan(1);
  });
  test('the day decides which version leads; what did not apply then comes last, but comes', () => {
    expect(found('治安法42条', '2025-12-31')[0]).toBe('psapl-2012/42');
    expect(found('治安法42条', '2026-01-01')[0]).toBe('psapl/50');
    expect(found('治安法42条', '2025-12-31')).toContain('psapl/50');
    expect([...found('治安法42条', '2025-12-31')].sort()).toEqual([...found('治安法42条')].sort());
  });
  test('names the place', () => {
    expect(findStatutes(library, '治安管理处罚法第五十条第一款第五项')[0]).toEqual({ id: 'psapl/50', by: 'citation', anchor: 'p1-i5' });
    expect(findStatutes(library, '民法典675')[0]).toEqual({ id: 'civil-code/675', by: 'citation' });
  });
  test('a law that is named narrows: its articles first, ranked by the other words, then everything else', () => {
    const hits = found('治安管理处罚法 骚扰电话');
    const own = hits.filter((id) => id.startsWith('psapl/'));
    expect(own.length).toBeGreaterThan(1);
    expect(hits.slice(0, own.length)).toEqual(own);
    expect(own[0]).toBe('psapl/50');
    expect(hits.length).toBeGreaterThan(own.length);
  });
  test.each(['治安管理处罚法 骚扰', '治安管理处罚法骚扰', '骚扰 治安法', '《治安管理处罚法》骚扰'])(
    '%s: its name says nothing of which article',
    (query) => {
      const own = found(query).filter((id) => id.startsWith('psapl/'));
      expect(own[0]).toBe('psapl/50');
      expect(found(query).slice(0, own.length)).toEqual(own);
      expect(new Set(own).size).toBe(own.length);
      // What the name alone fits still comes, after what was asked.
      expect(own.indexOf('psapl/136')).toBeGreaterThan(own.indexOf('psapl/25'));
    },
  );
  test('a longer law that is not here narrows nothing, nor does a court', () => {
    for (const query of ['人民法院 送达', '劳动争议调解仲裁法 时效', '儿童权利公约 送达']) {
      expect(readQuery(query).instruments, query).toEqual([]);
      expect(found(query)).toEqual(findStatutes(library, { ...readQuery(query), instruments: [] }).map(({ id }) => id));
    }
    expect(found('人民法院 送达')[0]).toBe('civil-procedure/88');
  });
  test('an article that is not here is not found', () => {
    expect(found('民法典9999')).not.toContain('civil-code/9999');
    expect(findStatutes(library, '民法典9999').filter(({ by }) => by === 'citation')).toEqual([]);
  });
  test('nothing asked, nothing found', () => {
    for (const nothing of ['', '   ', '？？', '《》']) expect(found(nothing), nothing).toEqual([]);
    expect(find([], '砍头息')).toEqual([]);
  });
});

test('any string is a query: each article comes once, and is one of the library', () => {
  const ids = new Set(library.map(({ id }) => id));
  const check = (query: string) => {
    const hits = found(query);
    expect(new Set(hits).size).toBe(hits.length);
    expect(hits.filter((id) => !ids.has(id))).toEqual([]);
  };
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), check), { numRuns: 60 });
  for (const query of ['constructor', '__proto__', '第条', '((((', '字'.repeat(5000), '\ud800']) check(query);
});

describe('words', () => {
  test('what is named comes before what only fits', () => {
    const entries = [entry('a/2', { title: '甲乙', keywords: ['民法典1'] }), entry('civil-code/1', { title: '丙' })];
    expect(findPages(entries, '民法典1')).toEqual([
      { id: 'civil-code/1', by: 'citation' },
      { id: 'a/2', by: 'words' },
    ]);
  });
  test('keywords weigh more than the title, the title more than the summary, the summary more than the text', () => {
    const fields = [
      entry('text', { text: '催收电话' }),
      entry('summary', { summary: '有人说催收电话里' }),
      entry('title', { title: '催收电话' }),
      entry('keywords', { keywords: ['催收电话'] }),
    ];
    expect(order(fields, '催收电话')[0]).toBe('keywords');
    expect(
      order(
        fields.filter(({ id }) => id !== 'keywords' && id !== 'summary'),
        '催收电话',
      ),
    ).toEqual(['title', 'text']);
    expect(
      order(
        fields.filter(({ id }) => id === 'summary' || id === 'text'),
        '催收电话',
      ),
    ).toEqual(['summary', 'text']);
  });
  test('rare words decide', () => {
    const often = Array.from({ length: 8 }, (_, index) => entry(`often-${index}`, { title: '催收电话' }));
    expect(order([...often, entry('rare', { title: '征信' })], '征信催收')[0]).toBe('rare');
  });
  test('equal ones keep their order; a weight moves them', () => {
    const [a, b] = [entry('a', { title: '利息上限' }), entry('b', { title: '利息上限' })];
    expect(order([a, b], '利息上限')).toEqual(['a', 'b']);
    expect(order([b, a], '利息上限')).toEqual(['b', 'a']);
    expect(order([a, { ...b, weight: 1.5 }], '利息上限')).toEqual(['b', 'a']);
  });
  test('inside a named law the other words rank, and not its name', () => {
    const entries = [
      entry('civil-code/1', { keywords: ['民法典的规定'] }),
      entry('civil-code/2', { text: '利息' }),
      entry('civil-code/3', { keywords: ['利息'] }),
      entry('other', { keywords: ['民法典利息'] }),
    ];
    expect(order(entries, '民法典 利息')).toEqual(['civil-code/3', 'civil-code/2', 'civil-code/1', 'other']);
    // Where no law is named, what is not law comes first.
    expect(order(entries, '利息')).toEqual(['other', 'civil-code/3', 'civil-code/2']);
    // The name alone is all that was said.
    expect(order(entries, '民法典')).toEqual(['civil-code/1', 'other']);
    expect(order(entries, '民法典怎么规定')[0]).toBe('civil-code/1');
  });
  test('everyday words find ours, below the words that were said', () => {
    const entries = [entry('ours', { keywords: ['爆通讯录'] }), entry('said', { keywords: ['打给我朋友'] })];
    expect(order(entries, '打给我朋友')).toEqual(['said', 'ours']);
    expect(order(entries.slice(0, 1), '打给我朋友')).toEqual(['ours']);
  });
  test('a keyword that is just what was asked says most, and the best of several counts', () => {
    const whole = entry('whole', { keywords: ['催收电话'] });
    const parts = entry('parts', { keywords: ['催收', '收电', '电话'] });
    const both = entry('both', { keywords: ['催收电话', '电话'] });
    expect(order([parts, whole], '催收电话')).toEqual(['whole', 'parts']);
    expect(order([both, whole], '催收电话')).toEqual(['both', 'whole']);
  });
  test('a keyword is not found in a longer number', () => {
    const entries = [entry('whole', { keywords: ['36%利率'] }), entry('part', { keywords: ['利率36'] })];
    expect(order(entries, '利率365')[0]).toBe('whole');
    expect(order(entries, '利率36')[0]).toBe('part');
  });
  test('what hardly fits is left out', () => {
    const many = Array.from({ length: 30 }, (_, index) => entry(`x${index}`, { keywords: ['分期', `甲${index}乙`] }));
    expect(order([entry('far', { text: '利息' }), ...many], '分期还款的利息怎么算才对呢请告诉我好不好')).not.toContain('far');
  });
  test('the query as read is as good as the query as typed', () => {
    for (const query of ['砍头息', '民法典675', '675', '打到单位了怎么办'])
      expect(findStatutes(library, readQuery(query))).toEqual(findStatutes(library, query));
  });
});

test('in force on a day: both ends count, unknown ones do not shut out', () => {
  const span = { from: '2026-01-01', to: '2026-12-31' };
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => inForceOn(span, day))).toEqual([false, true, true, false]);
  expect(inForceOn({}, '1949-10-01')).toBe(true);
  expect(inForceOn({ from: '2026-01-01' }, '2999-01-01')).toBe(true);
});

test('guides come before tools, tools before articles, old articles last', () => {
  const { guide, tool, channel, statute, instrument, superseded } = WEIGHTS;
  const weights = [guide, tool, channel, statute, instrument, superseded];
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});
