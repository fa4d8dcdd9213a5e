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
