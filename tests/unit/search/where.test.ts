import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatutes, likelyParts, readQuery, tablesFor, whereIs } from '../../../src/logic/index.ts';
import { library } from './library.ts';

const entry = (title: string, keywords: readonly string[] = []) => ({ id: title, title, summary: '', keywords, text: '催收' });
const parts = [[entry('借款', ['利息']), entry('还款')], [entry('爆通讯录', ['骚扰'])], [entry('催收'), entry('借款合同')]];
const likely = (query: string, most = 2, tables = 3) => {
  const words = readQuery(query);
  const all = whereIs(parts, tables);
  return likelyParts(
    tablesFor(words, tables).map((table) => all[table] ?? {}),
    words,
    { parts: parts.length, most },
  );
};

describe('which parts of a library to ask for first', () => {
  test.each([
    ['爆通讯录', [1]],
    ['借款', [0, 2]],
    ['借款利息', [0, 2]],
    ['骚扰', [1]],
    ['无此词语', []],
    ['', []],
  ])('%s', (query, expected) => {
    expect(likely(query)).toEqual(expected);
    expect(likely(query, 1)).toEqual(expected.slice(0, 1));
    expect(likely(query, 2, 1)).toEqual(expected);
  });

  test('what stands only in the wording is in no table: the rest of the parts finds it', () => {
    expect(JSON.stringify(whereIs([[entry('利息')]], 1))).not.toContain('催收');
  });

  test('a rare word counts more than a frequent one', () => {
    const many = [[entry('借款')], [entry('借款')], [entry('借款')], [entry('时效')]];
    const words = readQuery('借款时效');
    expect(likelyParts(whereIs(many, 1), words, { parts: 4, most: 1 })).toEqual([3]);
  });

  test('any part may be one of more than fifty-three', () => {
    const many = Array.from({ length: 200 }, (_, part) => [entry(part === 190 ? '时效' : '借款')]);
    expect(likelyParts(whereIs(many, 4), readQuery('时效'), { parts: 200, most: 2 })).toEqual([190]);
  });

  test('cut into nine parts, the library has its best answer among the first three: nine times in ten', () => {
    const entries = library.map((one) => ({ ...one, text: '' }));
    const cut = Array.from({ length: Math.ceil(entries.length / 50) }, (_, part) => entries.slice(part * 50, part * 50 + 50));
    const tables = whereIs(cut, 8);
    const asked = ['爆通讯录', '诉讼时效', '上门堵门', '冒充公检法', '逾期利息', '信用卡停息挂账', '个人信息', '辱骂', '征信', '第三人'];
    const hit = asked.filter((query) => {
      const best = findStatutes(entries, query)[0]?.id;
      return likelyParts(tables, readQuery(query), { parts: cut.length, most: 3 }).some((part) => cut[part]?.some(({ id }) => id === best));
    });
    expect(hit.length).toBeGreaterThanOrEqual(9);
  });

  test('any query chooses parts that are there, at most as many as asked for', () => {
    const tables = whereIs(parts, 3);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(4), (query, most) => {
        const chosen = likelyParts(tables, readQuery(query), { parts: parts.length, most });
        expect(chosen.length).toBeLessThanOrEqual(most);
        for (const part of chosen) expect(parts[part]).toBeDefined();
      }),
    );
  });
});
