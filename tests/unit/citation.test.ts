import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCitation, readNumeral, statuteLines, writeNumeral } from '../../src/logic/index.ts';

test.each([
  ['民法典675', ['civil-code/675']],
  ['民法典第六百七十五条', ['civil-code/675']],
  ['《中华人民共和国民法典》第675条', ['civil-code/675']],
  ['民法典１０２４条', ['civil-code/1024']],
  ['民典法 496 条', ['civil-code/496']],
  ['《刑法》第二百九十三条之一', ['criminal-law/293-1']],
  ['刑法293-1', ['criminal-law/293-1']],
  ['第七十条 信用卡办法', ['card-measures/70']],
  ['治安法42条', ['psapl/50', 'psapl-2012/42']],
  ['旧治安法42条', ['psapl-2012/42', 'psapl/50']],
  ['治安处罚法50条', ['psapl/50']],
  ['民法典第六百七十五条、第六百七十六条', ['civil-code/675', 'civil-code/676']],
  ['投诉处理办法第十四条', ['complaint-measures/proxy']],
  ['個人信息保護法', []],
  ['民法典2021年1月1日施行', []],
  ['借了675块', []],
  ['', []],
])('%s', (text, ids) => {
  expect(parseCitation(text).map(({ id }) => id)).toEqual(ids);
});

test('paragraph and item', () => {
  expect(parseCitation('个保法第10条第2款')).toEqual([{ id: 'pipl/10', paragraph: 2 }]);
  expect(parseCitation('治安管理处罚法第五十条第一款第（五）项')).toEqual([{ id: 'psapl/50', paragraph: 1, item: 5 }]);
});

test('any text at all is a valid question', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => Array.isArray(parseCitation(text))));
  for (const text of ['民法典第'.repeat(2000), '(((((', '第条第款第项', '[.*+?^$()]\\'])
    expect(Array.isArray(parseCitation(text))).toBe(true);
});

describe('numerals', () => {
  test.each([
    [10, '十'],
    [20, '二十'],
    [101, '一百零一'],
    [293, '二百九十三'],
    [1000, '一千'],
    [1033, '一千零三十三'],
    [1165, '一千一百六十五'],
  ] as const)('%i is %s', (value, text) => {
    expect(writeNumeral(value)).toBe(text);
  });
  test('reading undoes writing', () => {
    for (let value = 1; value <= 9999; value++)
      if (readNumeral(writeNumeral(value)) !== value) throw new Error(`${value}: ${writeNumeral(value)}`);
  });
});

test('款 and 项 get their anchors', () => {
  const lines = statuteLines('有下列行为之一的：\n（一）甲；\n（二）乙。\n前款规定的，从重。\n（一）丙。');
  expect(lines.map(({ anchor }) => anchor)).toEqual(['p1', 'p1-i1', 'p1-i2', 'p2', 'p2-i1']);
});
