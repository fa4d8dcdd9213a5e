import { describe, expect, test, vi } from 'vitest';
import { readFile } from '../../src/islands/log/files.ts';
import {
  composeLetter,
  findPages,
  findStatutes,
  highlighter,
  linkReferences,
  normaliseKeeping,
  parseCitation,
  readMessage,
  readQuery,
  readYuan,
  rumoursIn,
  speaksOfDespair,
  statuteLines,
  toText,
} from '../../src/logic/index.ts';
import { WORDS } from './letter/words.ts';
import { library } from './search/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const LENGTH = 100_000;
const long = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** Texts that make a careless pattern slow, each of 100,000 characters. */
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '字',
    '第',
    '民法典第',
    '民法典675、',
    '第六百七十五条、',
    '刑法第二百九十三条之一第一款第（五）项，',
    '中华人民共和国',
    '一二三四五六七八九',
    '(',
    '（一）\n',
    '1,',
    '1',
    '1.',
    '，。；',
    'a',
    'mfd ',
    '😀',
    '\ud800',
    '\u200b',
    '催收打到单位',
    '[.*+?^$()]\\',
    '您涉嫌洗钱',
    '不会把钱转到安全账户',
    '转-',
    '(2026)',
    'a.',
    '“',
    '\n',
    ' ',
  ].map((part) => [JSON.stringify(part), long(part)]),
);

/** Milliseconds of processor time of the quickest of some runs: what else the machine does is not what is measured. */
function quickest(run: () => unknown, enough = 200): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 20 && best >= enough; attempt++) {
    const start = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const QUERIES = [readQuery('催收打到单位民法典675'), readQuery(long('催收打到单位一二三四五六七八九')), readQuery('第')];
const RUMOURS = Array.from({ length: 60 }, (_, index) => ({ triggers: [`第${index}条`, '催收打到单位的人', '字'.repeat(30)] }));

const RUNS: Readonly<Record<string, (text: string) => unknown>> = {
  parseCitation,
  readQuery: (text) => readQuery(text, { traditional: ['條', '条'], pinyin: { mfd: ['民法典'] } }),
  'find in the library': (text) => findStatutes(library, text),
  'find in a long text': (text) => findPages([{ id: 'a', title: text, summary: '', keywords: [text], text }], '催收打到单位'),
  'highlighter.mark': (text) => QUERIES.map((query) => highlighter(query).mark(text)),
  'highlighter.excerpt': (text) => QUERIES.map((query) => highlighter(query).excerpt(text)),
  linkReferences: (text) => linkReferences(text, 'civil-code', () => true),
  statuteLines,
  normaliseKeeping,
  rumoursIn: (text) => rumoursIn(RUMOURS, readQuery(text)),
  readYuan,
  readMessage,
  speaksOfDespair,
  'a letter with one’s own words': (own) =>
    toText(
      composeLetter({
        facts: { callee: 'borrower', insulted: true, lender: 'micro-loan' },
        teller: 'debtor',
        details: { own },
        words: WORDS,
      }),
    ),
  'a log that is brought in': (text) => [
    readFile(`时间,号码,接通\n${text}`),
    readFile(
      JSON.stringify({
        format: 'jiedezhu-call-log',
        version: 1,
        calls: [{ id: '1', date: text, time: text, connected: true, words: text }],
      }),
    ),
  ],
};

describe.each(Object.entries(RUNS))('%s takes 100,000 characters in under 200 ms', (_, run) => {
  test.each(Object.entries(TEXTS))('of %s', (_, text) => {
    expect(quickest(() => run(text))).toBeLessThan(200);
  });
});

/** Official wording that names an article wherever it can, each of 100,000 characters. */
const REFERENCES = [
  '第1条',
  '刑法第1条',
  '《刑法》第1条',
  '《《第1条',
  '第六百七十五条、',
  '刑法第二百九十三条之一第一款第（五）项，',
  '某某法第5条、',
  '劳动争议调解仲裁法第二十七条',
  '关于的公约第1条',
  '依照公约第1条',
  '2019年仲裁法第3条',
  '民法典（2020年修正）第1条',
  '（）第1条（',
  '（（）第1条',
  '（仲裁法）第1条',
  '民事诉讼法第5条的规定和',
  '第1条第1款、第2款，',
  '最高人民法院关于适用中华人民共和国民法典合同编通则若干问题的解释第1条',
  `${'　'.repeat(50)}第1条`,
];

describe('linkReferences takes 100,000 characters in under 200 ms', () => {
  test.each([...REFERENCES, ...Object.keys(TEXTS).map((part): string => JSON.parse(part))])('of %j', (part) => {
    const text = long(part);
    expect(quickest(() => linkReferences(text, 'civil-code', () => true), 200)).toBeLessThan(200);
  });
  test('and twice as much in about twice the time', () => {
    const text = long('甲乙丙丁戊公约第1条');
    const [once, twice] = [text, text + text].map((one) => quickest(() => linkReferences(one, 'civil-code', () => true), 1));
    expect(Number(twice)).toBeLessThan(5 * Number(once) + 20);
  });
});
