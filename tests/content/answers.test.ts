import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerFor, placeOf, readQuery, type SearchEntry, TEL } from '../../src/logic/index.ts';
import { anchorsOf, type Fault, faultsBut, readContent } from '../support/content.ts';

const answers = readContent('answers');
const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
const guides = readContent('guides');
const heard: Record<string, string[]> = parse(fs.readFileSync(new URL('../../content/search/heard.yaml', import.meta.url), 'utf8'));
const known = answers.map(({ id, data }) => ({
  id,
  words: data.words,
  not: data.not ?? [],
  guides: data.guides.map((slug) => `guide:${slug}`),
}));
/** The guides as the search knows them, without the sentences left out. */
const indexBut = (left: ReadonlySet<string>): SearchEntry[] =>
  guides.map(({ id, data }) => ({
    id: `guide:${id}`,
    title: data.title,
    summary: data.summary,
    keywords: (data as unknown as { keywords: string[] }).keywords,
    asked: [
      ...(data.asked ?? []),
      ...(heard[id] ?? []),
      ...answers.filter((one) => one.data.guides[0] === id).flatMap((one) => one.data.said),
    ].filter((words) => !left.has(words)),
    text: '',
  }));
const index = indexBut(new Set());

test('there are answers to at least thirty fears, each two or three short sentences with a ground', () => {
  expect(answers.length).toBeGreaterThanOrEqual(30);
  const faults = answers.flatMap(({ file, data }): Fault[] => [
    ...(data.answer.length >= 2 && data.answer.length <= 3 ? [] : [{ file, words: `${data.answer.length} sentences` }]),
    ...data.answer.flatMap(({ says, on, by }): Fault[] => [
      ...(Boolean(on?.length) === Boolean(by) ? [{ file, words: `no ground, or two: ${says}` }] : []),
      ...(by === 'nothing-found' && !/没有查到|没查到|免不了/.test(says)
        ? [{ file, words: `does not say what was not found: ${says}` }]
        : []),
      // What the law orders or forbids is never mere advice.
      ...(by === 'advice' && /违法|犯罪|不得|应当|有权|处罚/.test(says) ? [{ file, words: `advice that speaks as law: ${says}` }] : []),
    ]),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

test('they cite what exists, down to the paragraph, and dial numbers that are known', () => {
  const faults = answers.flatMap(({ file, data }): Fault[] =>
    data.answer.flatMap(({ says, on = [] }): Fault[] => [
      ...on.flatMap((key): Fault[] => {
        const [id = '', at] = key.split('#');
        const statute = statutes.get(placeOf(key).id);
        if (!statute) return [{ file, words: key }];
        if (statute.status === 'superseded') return [{ file, words: `${id} no longer applies` }];
        return at && !anchorsOf(statute.text).includes(at) ? [{ file, words: key }] : [];
      }),
      ...[...says.matchAll(/\{(\w+)\}/g)].filter(([, id = '']) => !(id in TEL)).map(([words]) => ({ file, words })),
      ...[...says.replace(/\{\w+\}/g, '').matchAll(/(?<!\d)1[012]\d{1,3}(?!\d)|96110|第[一二三四五六七八九十百千零]+条/g)].map(
        ([words]) => ({
          file,
          words: `typed by hand: ${words}`,
        }),
      ),
    ]),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('whoever asks as an answer says it asks meets that answer', () => {
  const faults = answers.flatMap(({ id, file, data }): Fault[] =>
    data.said.filter((words) => answerFor(known, index, words)?.id !== id).map((words) => ({ file, words })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

describe('an answer keeps still', () => {
  test('before despair, whatever else is said', () => {
    const sayings = answers.flatMap(({ data }) => data.said);
    fc.assert(
      fc.property(
        fc.constantFrom(...sayings),
        fc.constantFrom('不想活了', '想死', '撑不住了', '活着没意思'),
        fc.boolean(),
        (fear, despair, first) => {
          expect(answerFor(known, index, first ? `${despair}，${fear}` : `${fear}，${despair}`)).toBeNull();
        },
      ),
    );
    for (const words of ['我快崩溃了睡不着', '感觉走投无路', '一个人好害怕'])
      expect(answerFor(known, index, words)?.id, words).toBeUndefined();
  });
  test('where a law, an article or a number is named, and for a pasted message', () => {
    for (const words of ['民法典675', '刑法 会坐牢吗', '治安管理处罚法第五十条威胁', '50', '【某某贷】您已逾期，不还将坐牢'])
      expect(answerFor(known, index, words), words).toBeNull();
  });
  test('for what has nothing to do with a fear', () => {
    const others = [
      '今天天气怎么样',
      '红烧肉怎么做',
      '手机屏幕碎了去哪修',
      '高考志愿怎么填',
      '附近的停车场',
      '怎么学英语',
      '衣服洗缩水了',
      '感冒吃什么药',
      '周末去哪玩',
      '怎么退快递',
      'hello',
      '哈哈哈',
    ];
    expect(others.filter((words) => answerFor(known, index, words))).toEqual([]);
  });
  test('for anything without its words', () => {
    const all = answers.flatMap(({ data }) => data.words.flatMap((pattern) => pattern.split(/[ |]/)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { normal } = readQuery(text);
        if (all.every((word) => !normal.includes(word))) expect(answerFor(known, index, text)).toBeNull();
      }),
    );
  });
});

// Real questions lie beside the project on the machine where it is written, and not in it.
const shelf = new URL('../../../shared/search/dev.jsonl', import.meta.url);
const asked: { readonly q: string; readonly targets: readonly string[] }[] = fs.existsSync(shelf)
  ? fs
      .readFileSync(shelf, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
const FOLDS = 10;

test.skipIf(asked.length === 0)(
  'on real questions an answer is one of a page that answers, each question left out of what was learned',
  () => {
    const shown = Array.from({ length: FOLDS }, (_, fold) => {
      const cases = asked.filter((_, place) => place % FOLDS === fold);
      const rest = indexBut(new Set(cases.map(({ q }) => q)));
      return cases.flatMap(({ q, targets }) => {
        const answer = answerFor(known, rest, q);
        return answer
          ? [{ q, id: answer.id, right: targets.some((target) => answer.guides.includes(target.replace('guides/', 'guide:'))) }]
          : [];
      });
    }).flat();
    const right = shown.filter((one) => one.right).length;
    const about = asked.filter(({ targets }) => targets[0]?.startsWith('guides/')).length;
    console.log(
      `answers, each question left out (${FOLDS} folds): precision ${((100 * right) / shown.length).toFixed(1)} %, coverage of questions about guides ${((100 * shown.length) / about).toFixed(1)} %`,
    );
    expect(right / shown.length).toBeGreaterThanOrEqual(0.97);
    expect(shown.length / about).toBeGreaterThanOrEqual(0.7);
  },
);
