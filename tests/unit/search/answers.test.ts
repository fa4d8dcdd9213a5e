import { expect, test } from 'vitest';
import { answerFor, findPages, type SearchEntry } from '../../../src/logic/index.ts';

const entry = (id: string, more: Partial<SearchEntry>): SearchEntry => ({ id, title: id, summary: '', keywords: [], text: '', ...more });
const index = [
  entry('guide:sued', { title: '被起诉了', asked: ['会不会坐牢', '被起诉怎么办', '开庭不去会怎样'] }),
  entry('guide:calls', { title: '电话太多', asked: ['一天打几十个电话', '半夜打电话', '电话轰炸怎么办'] }),
  entry('guide:when-it-is-too-much', { title: '撑不住的时候', asked: ['快崩溃了', '睡不着一直哭', '好害怕'] }),
  entry('rumour:jail', { title: '还不上钱是民事违约', said: '网贷不还就要坐牢', keywords: ['要坐牢', '会坐牢'] }),
  entry('tool:letter', { title: '写一封投诉信', keywords: ['投诉信'] }),
  entry('criminal-law/313', { title: '刑法第三百一十三条', summary: '拒不执行判决', keywords: ['坐牢', '投诉信'] }),
];
const answers = [
  { id: 'jail', guides: ['guide:sued'], words: ['坐牢|判刑'], not: ['别人'] },
  { id: 'court', guides: ['guide:sued'], words: ['起诉 怎么办|咋办'], not: [] },
];
const idFor = (question: string) => answerFor(answers, index, question)?.id ?? null;

test('an answer needs its words, each group of them, and none that speaks against it', () => {
  expect(idFor('会不会坐牢')).toBe('jail');
  expect(idFor('被起诉了怎么办')).toBe('court');
  expect(idFor('被起诉了')).toBeNull();
  expect(idFor('别人会坐牢吗')).toBeNull();
});

test('of two the one that accounts for more of the question counts', () => {
  expect(idFor('被起诉会不会坐牢怎么办')).toBe('court');
});

test('a question that is about something else gets none, though it has the words', () => {
  expect(idFor('快崩溃了睡不着好害怕会坐牢')).toBeNull();
  const elsewhere = [{ id: 'x', guides: ['guide:unknown'], words: ['坐牢'], not: [] }];
  expect(answerFor(elsewhere, index, '会不会坐牢')).toBeNull();
});

test('a rumour typed as it goes around finds its own page first; one that is only touched comes after the topics', () => {
  expect(findPages(index, '网贷不还就要坐牢')[0]?.id).toBe('rumour:jail');
  const ids = findPages(index, '开庭不去会坐牢吗').map(({ id }) => id);
  expect(ids.indexOf('rumour:jail')).toBeGreaterThan(ids.indexOf('guide:sued'));
  expect(ids.indexOf('rumour:jail')).toBeLessThan(ids.indexOf('criminal-law/313'));
});

test('our own pages come before the law, unless it is named', () => {
  const ids = findPages(index, '投诉信').map(({ id }) => id);
  expect(ids[0]).toBe('tool:letter');
  expect(ids.at(-1)).toBe('criminal-law/313');
  expect(findPages(index, '刑法313')[0]?.id).toBe('criminal-law/313');
});
