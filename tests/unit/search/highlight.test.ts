import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlighter, readQuery } from '../../../src/logic/index.ts';

const marked = (query: string, text: string) =>
  highlighter(query)
    .mark(text)
    .filter(({ hit }) => hit)
    .map((part) => part.text);

test('highlighting adds up to the text, in runs that take turns', () => {
  const word = fc.string({ unit: fc.constantFrom('催', '收', '电', '话', '，', 'A', 'p', '😀', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(word, fc.string({ unit: 'grapheme' })), fc.oneof(word, fc.string({ unit: 'grapheme' })), (text, query) => {
      const parts = highlighter(query).mark(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const [index, { text: run, hit }] of parts.entries()) {
        expect(run).not.toBe('');
        expect(parts[index + 1]?.hit).not.toBe(hit);
      }
    }),
    { numRuns: 300 },
  );
});

test('what was asked is marked, and nothing else', () => {
  expect(highlighter('生活安宁').mark('侵扰他人的私人生活安宁')).toEqual([
    { text: '侵扰他人的私人', hit: false },
    { text: '生活安宁', hit: true },
  ]);
  expect(marked('生活安宁', '活安，生活；安宁。')).toEqual(['活安', '生活', '安宁']);
  expect(marked('APP催收', '在 App 上催收')).toEqual(['App', '催收']);
  expect(marked('催收', '催收催收的')).toEqual(['催收催收']);
  expect(marked('催', '催收')).toEqual([]);
  expect(marked('', '催收')).toEqual([]);
  expect(highlighter('催收').mark('')).toEqual([]);
});

test('synonyms are marked whole only', () => {
  expect(marked('打给我朋友', '他们爆通讯录，又看通讯')).toEqual(['爆通讯录']);
});

test('the query as read is as good as the query as typed', () => {
  expect(highlighter(readQuery('生活安宁')).mark('私人生活安宁')).toEqual(highlighter('生活安宁').mark('私人生活安宁'));
});

describe('the excerpt', () => {
  const { excerpt } = highlighter('生活安宁');
  test('is the line that shares most', () => {
    expect(excerpt('生活\n侵扰他人的私人生活安宁；\n安宁')).toBe('侵扰他人的私人生活安宁；');
    expect(excerpt('毫不相干')).toBe('');
    expect(excerpt('')).toBe('');
  });
  test('takes large and small letters alike, as the marks do', () => {
    expect(highlighter('APP').excerpt('不相干\n他们在 App 上说\n也不相干')).toBe('他们在 App 上说');
    expect(highlighter('lpr').excerpt(`${'前'.repeat(20)}LPR 四倍`)).toBe(`…${'前'.repeat(12)}LPR 四倍`);
  });
  test('is cut around its first hit', () => {
    const line = `${'前'.repeat(20)}生活安宁${'后'.repeat(80)}`;
    expect(excerpt(line)).toBe(`…${'前'.repeat(12)}生活安宁${'后'.repeat(44)}…`);
    expect(excerpt(line, 20)).toBe(`…${'前'.repeat(12)}生活安宁${'后'.repeat(4)}…`);
    expect(excerpt(`生活安宁${'后'.repeat(80)}`)).toBe(`生活安宁${'后'.repeat(56)}…`);
    expect(excerpt(`${'前'.repeat(12)}生活安宁`)).toBe(`${'前'.repeat(12)}生活安宁`);
    expect(excerpt(`生活安宁${'后'.repeat(56)}`)).toBe(`生活安宁${'后'.repeat(56)}`);
  });
});
