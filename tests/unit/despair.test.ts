import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speaksOfDespair } from '../../src/logic/index.ts';

test.each([
  '自杀',
  '不想活了',
  '我想死',
  '欠网贷二十万真的不想活了',
  '活着没意思',
  '要跳楼了',
  '被催收逼死',
  '写好遗书了',
  '不 想 活',
  '撑不下去了',
  '自殺',
  '死了算了',
])('%s meets people first', (words) => {
  expect(speaksOfDespair(words)).toBe(true);
});

test.each([
  '网贷逾期怎么办',
  '自决定书送达',
  '失信被执行人',
  '死循环',
  '借款人死亡证明怎么办',
  '我爸死了他的贷款要我还吗',
  '人死了债怎么办',
  '催收说要弄死我',
  '',
])('%s is a question like others', (words) => {
  expect(speaksOfDespair(words)).toBe(false);
});

test('any string', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof speaksOfDespair(text) === 'boolean'));
});
