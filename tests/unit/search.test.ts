import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/data/article/compare.ts';
import { claimsIn, findStatutes, highlighter, linkReferences, type StatuteEntry, statuteLines, understand } from '../../src/logic/index.ts';
import { readContent } from '../support/content.ts';

const statutes = readContent('statutes');
const index: StatuteEntry[] = statutes.map(({ id, data }) => ({
  id,
  title: String(data.label),
  summary: String(data.heading),
  keywords: data.keywords as string[],
  text: String(data.text),
  ...(data.status === 'superseded' && { superseded: true, weight: 0.6, to: '2025-12-31' }),
  ...(data.effectiveFrom ? { from: String(data.effectiveFrom) } : {}),
}));
const found = (query: string, day?: string) => findStatutes(index, query, day).map(({ id }) => id);
const READING = { traditional: ['條訊錄個資', '条讯录个资'] as [string, string], pinyin: { mfd: ['民法典'], btxl: ['爆通讯录'] } };

describe('finding statutes', () => {
  test.each([
    ['民法典675', 'civil-code/675'],
    ['675', 'civil-code/675'],
    ['治安法42条', 'psapl/50'],
    ['砍头息', 'civil-code/670'],
    ['诉讼时效几年', 'civil-code/188'],
    ['征信五年', 'credit-reg/16'],
  ])('%s → %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });
  test('the day decides which version leads', () => {
    expect(found('治安法42条', '2025-12-31')[0]).toBe('psapl-2012/42');
    expect(found('治安法42条', '2026-01-01')[0]).toBe('psapl/50');
  });
  test('names the place', () => {
    expect(findStatutes(index, '治安管理处罚法第五十条第一款第五项')[0]).toEqual({ id: 'psapl/50', by: 'citation', anchor: 'p1-i5' });
  });
  test('any string is a query, each article comes once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
        const ids = found(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
    for (const query of ['constructor', '__proto__', '第条', '((((', '字'.repeat(5000)]) expect(Array.isArray(found(query))).toBe(true);
  });
});

test('a query is read in the library’s own words', () => {
  expect(understand('民法典第675條', READING)).toBe('民法典第675条');
  expect(understand('ＭＦＤ675', READING)).toBe('民法典675');
  expect(understand('btxl', READING)).toBe('爆通讯录');
  expect(understand('app constructor', READING)).toBe('app constructor');
  expect(understand('诉讼失效', READING)).toBe('诉讼时效');
});

test('claims are recognised by their words, the longest first', () => {
  const claims = [{ triggers: ['合同法'] }, { triggers: ['36%', '百分之36'] }, { triggers: ['公约第13条', '公约13条'] }];
  expect(claimsIn(claims, '《合同法》第 196 条')).toEqual([claims[0]]);
  expect(claimsIn(claims, '自律公约 第１３条')).toEqual([claims[2]]);
  expect(claimsIn(claims, '延期')).toEqual([]);
});

test('highlighting adds up to the text and marks what was asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(
        highlighter(query)
          .mark(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
  expect(highlighter('生活安宁').mark('侵扰他人的私人生活安宁')).toEqual([
    { text: '侵扰他人的私人', hit: false },
    { text: '生活安宁', hit: true },
  ]);
  expect(highlighter('生活安宁').excerpt('第一行\n以电话、短信侵扰他人的私人生活安宁；')).toContain('生活安宁');
  expect(highlighter('生活安宁').excerpt('毫不相干')).toBe('');
});

describe('references inside official text', () => {
  const ids = new Set(statutes.map(({ id }) => id));
  const linked = (id: string) => {
    const statute = statutes.find((one) => one.id === id);
    return statuteLines(String(statute?.data.text)).flatMap(({ text }) =>
      linkReferences(text, id.split('/')[0] ?? '', (other) => ids.has(other)),
    );
  };
  test('no text changes by being linked', () => {
    for (const { id, data } of statutes)
      expect(
        linked(id)
          .map(({ text }) => text)
          .join(''),
      ).toBe(String(data.text).replaceAll('\n', ''));
  });
  test('本法, other laws by name, places', () => {
    expect(linked('civil-code/675')).toContainEqual({ text: '第五百一十条', id: 'civil-code/510' });
    expect(linked('spc-cpl/23')).toContainEqual({ text: '第二十二条', id: 'civil-procedure/22' });
    expect(linked('spc-dishonest/3')).toContainEqual({ text: '第一条第一项', id: 'spc-dishonest/1', anchor: 'p1-i1' });
  });
  test('an article of a law that is not here is not guessed', () => {
    expect(linkReferences('依照银行业监督管理法第五条处理', 'civil-code', () => true)).toEqual([
      { text: '依照银行业监督管理法第五条处理' },
    ]);
  });
});

test('comparing two wordings loses nothing and marks what differs', () => {
  const text = (id: string) => String(statutes.find((one) => one.id === id)?.data.text);
  const { before, after } = compareTexts(text('psapl-2012/42'), text('psapl/50'));
  const join = (lines: typeof before) => lines.map((line) => line.map((part) => part.text).join('')).join('\n');
  expect(join(before)).toBe(text('psapl-2012/42'));
  expect(join(after)).toBe(text('psapl/50'));
  expect(
    before
      .flat()
      .filter((part) => part.changed)
      .map((part) => part.text),
  ).toContain('五百');
  expect(after.flat().some((part) => part.changed && part.text.includes('滋扰、纠缠、跟踪'))).toBe(true);
});
