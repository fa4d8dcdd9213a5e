import { describe, expect, test } from 'vitest';
import type { Force, LetterWords } from '../../../src/logic/index.ts';
import { groundLines } from '../../../src/logic/letter/groundLines.ts';

const cite = (title: string, force: Force) => ({ title: `《${title}》`, label: '第一条', force, from: null });
const words: LetterWords = {
  told: {},
  toldByThird: {},
  rests: {},
  cites: { 'law/1': cite('法', 'law'), 'rule/1': cite('办法', 'department-rule'), 'code/1': cite('公约', 'self-discipline') },
};
const [law, rule, code] = ['law/1', 'rule/1', 'code/1'].map((id) => ({ place: { id }, says: `${id}说的` })) as [
  { place: { id: string }; says: string },
  { place: { id: string }; says: string },
  { place: { id: string }; says: string },
];

describe('what a letter rests on', () => {
  test('what the requests rest on stands after them, rules of a ministry last and called so', () => {
    expect(groundLines({ conduct: [], requests: [rule, law] }, 'lender', words)).toEqual([
      '下面的请求，依据是：',
      '《法》第一条：law/1说的',
      '《办法》第一条：rule/1说的（监管规定）',
    ]);
  });

  test('each ground of the complaint stands once, under how binding it is', () => {
    const lines = groundLines({ conduct: [code, law, rule], requests: [] }, 'lender', words);
    expect(lines.filter((line) => line.includes('第一条'))).toEqual([
      '《法》第一条：law/1说的',
      '《办法》第一条：rule/1说的',
      '《公约》第一条：code/1说的',
    ]);
    expect(lines).toHaveLength(7);
    expect(lines).not.toContain('下面的请求，依据是：');
  });

  test('nothing to rest on gives no line; the police get paragraphs without heads', () => {
    expect(groundLines({ conduct: [], requests: [] }, 'lender', words)).toEqual([]);
    expect(groundLines({ conduct: [law], requests: [rule] }, '110', words)).toEqual(['《法》第一条：law/1说的']);
  });
});
