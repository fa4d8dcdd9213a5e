import { describe, expect, test } from 'vitest';
import { levelOfTold, MESSAGE_QUESTIONS, type MessageQuestion, SIGNS, speaksOfDespair } from '../../../src/logic/index.ts';
import { fold } from '../../../src/logic/message/fold.ts';
import { WORDS } from '../../../src/logic/message/ideas/index.ts';
import { partsOf } from '../../../src/logic/message/parts.ts';
import { quotedIn } from '../../../src/logic/message/quoted.ts';
import { scan, wordsOf } from '../../../src/logic/message/scan.ts';
import { SHAPES } from '../../../src/logic/message/shapes.ts';
import { readSource } from '../../support/source.ts';

test('a pattern of words stands for each of them', () => {
  expect(wordsOf('转账')).toEqual(['转账']);
  expect(wordsOf('转[账到]')).toEqual(['转账', '转到']);
  expect(wordsOf('转[账到]?我')).toEqual(['转账我', '转到我', '转我']);
  expect(wordsOf('你的?(爸爸?|妈)')).toEqual(['你的爸爸', '你的爸', '你的妈', '你爸爸', '你爸', '你妈']);
  expect(wordsOf('还\\d')).toHaveLength(10);
});

test('a folded message keeps the place of every sign', () => {
  const message = '加 ❤微-信\n①';
  const { text, from, to } = fold(message);
  expect(text).toBe('加微信\n1');
  expect([...text].map((_, place) => message.slice(from[place], to[place]))).toEqual(['加', '微', '信', '\n', '①']);
});

test.each([
  ['转.账', '转账'],
  ['1.2万', '1.2万'],
  ['a-b', 'a-b'],
  ['转...账', '转...账'],
  ['-账-', '-账-'],
  ['賬戶', '账户'],
  ['ＱＱ', 'qq'],
])('%s is read as %s', (message, text) => {
  expect(fold(message).text).toBe(text);
});

test('sentences and clauses have their ends', () => {
  const at = partsOf('甲,乙。丙', /[。,]/);
  expect([0, 1, 2, 3, 4, 5].map((place) => at(place).from)).toEqual([0, 0, 2, 2, 4, 4]);
  expect(at(0)).toBe(at(1));
});

test('quotation marks of every kind quote, and none for ever', () => {
  const quoted = (text: string, sign: string) => quotedIn(text)(text.indexOf(sign));
  expect(quoted('他说“甲”乙', '甲')).toBe(true);
  expect(quoted('他说“甲”乙', '乙')).toBe(false);
  expect(quoted('「甲」', '甲')).toBe(true);
  expect(quoted('"甲"乙', '甲')).toBe(true);
  expect(quoted('"甲"乙', '乙')).toBe(false);
  expect(quoted('“从不收口\n乙', '乙')).toBe(false);
  expect(quoted('"从不收口\n乙', '乙')).toBe(false);
  expect(quoted('”甲', '甲')).toBe(false);
});

describe('shapes', () => {
  const found = (text: string) => scan(text).flatMap(({ idea, from, to }) => (idea in SHAPES ? [`${idea} ${text.slice(from, to)}`] : []));
  test.each([
    ['(2026)沪0101民初12号', ['caseNumber (2026)沪0101民初12号']],
    ['(2026)x0105诉前调33xx号', ['caseNumber (2026)x0105诉前调33xx号']],
    ['(2026)年', []],
    ['http://a.com/b', ['link a.com', 'link http://']],
    ['zxfw.court.gov.cn', ['link zxfw.court.gov.cn']],
    ['t.cn/abc', ['link t.cn', 'shortLink t.cn']],
    ['abc.top', ['link abc.top', 'oddLink abc.top']],
    ['abc点com', ['link abc点com', 'oddLink abc点com']],
    ['http://1.2.3.4/x.apk', ['link http://', 'oddLink http://1.2.3.4', 'oddLink .apk']],
    ['6217001820012345678', ['cardNumber 6217001820012345678']],
    ['62170018', []],
    ['13800001111', ['mobile 13800001111']],
    ['138xxxx1111', ['mobile 138xxxx1111']],
    ['138000011112', []],
    ['+85261234567', ['foreignPhone +85261234567']],
    ['+8613800001111', ['mobile 8613800001111']],
    ['2.5折', ['deepCut 2.5折']],
    ['8.5折', []],
    ['wx:a1', ['chatName wx']],
    ['qq.com', ['link qq.com']],
  ])('%s', (text, shapes) => {
    expect(found(text).sort()).toEqual([...shapes].sort());
  });
});

test('every idea serves a sign or the reading of the context', () => {
  const context = readSource(['src/logic/message'], /context\.ts$/)[0]?.text ?? '';
  const used = new Set(
    SIGNS.flatMap(({ patterns }) => patterns.flatMap(({ is, also = [], unless = [] }) => [...is, ...also.flat(), ...unless])),
  );
  expect(
    [...Object.keys(WORDS), ...Object.keys(SHAPES)].filter((idea) => !used.has(idea as never) && !context.includes(`'${idea}'`)),
  ).toEqual([]);
});

test('no word is listed twice for one idea', () => {
  const twice = Object.entries(WORDS).flatMap(([idea, words]) => {
    const all = words.trim().split(/\s+/);
    return all.filter((word, place) => all.indexOf(word) !== place).map((word) => `${idea} ${word}`);
  });
  expect(twice).toEqual([]);
});

test.each(['我不想活了', '活着没意思', '想 死 的心都有', '撑不住了', '遗书写好了', '我想跳楼'])('“%s” puts people first', (text) => {
  expect(speaksOfDespair(text)).toBe(true);
});
test.each(['想死你了', '跳楼价甩卖', '逾期要还吗', '打死不还'])('“%s” does not', (text) => {
  expect(speaksOfDespair(text)).toBe(false);
});

test('five questions: each yes is a sign; a link alone is to be verified', () => {
  const questions = Object.keys(MESSAGE_QUESTIONS) as MessageQuestion[];
  expect(questions).toHaveLength(5);
  expect(levelOfTold([])).toBe('plain');
  expect(levelOfTold(['link'])).toBe('check');
  for (const question of questions) {
    const sign = SIGNS.find(({ id }) => id === MESSAGE_QUESTIONS[question]);
    expect(levelOfTold([question])).toBe(sign?.level);
    if (question !== 'link') expect(levelOfTold(['link', question])).toBe('alarm');
  }
});
