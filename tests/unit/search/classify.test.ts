import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, findPages, readQuery, type SearchEntry } from '../../../src/logic/index.ts';

const topic = (id: string, title: string, asked: string[], keywords: string[] = []): SearchEntry => ({
  id,
  title,
  summary: '',
  keywords,
  asked,
  text: '',
});
const page = (id: string, title: string, keywords: string[] = []): SearchEntry => ({ id, title, summary: '', keywords, text: '' });
const TOPICS = [
  topic('jail', '会不会坐牢', ['欠钱会坐牢吗', '不还网贷会被抓吗', '会判刑吗']),
  topic('family', '他们打给我家人', ['催收打给我爸妈了怎么办', '爆我通讯录了', '给我同事打电话']),
  topic('night', '夜里打来', ['半夜打电话合法吗', '晚上十点还在打', '一天打几十个']),
];
const about = (words: string, entries: readonly SearchEntry[] = TOPICS) => classify(entries, readQuery(words));

describe('what a question is about', () => {
  test.each([
    ['逾期了要不要坐牢啊', 'jail'],
    ['他们给我妈打电话说我欠钱', 'family'],
    ['通讯录全爆了', 'family'],
    ['半夜十二点打过来', 'night'],
    ['凌晨一直打电话', 'night'],
  ])('%s is about %s', (words, id) => {
    expect(about(words)[0]).toBe(id);
  });

  test('all topics, likeliest first, each once; pages without sentences are no topics', () => {
    expect(about('坐牢', [...TOPICS, page('tool', '坐牢')]).sort()).toEqual(['family', 'jail', 'night']);
  });

  test('single characters, nothing known and nothing at all are about nothing', () => {
    for (const words of ['', ' ', '还', '钱', 'xyzzy', '！？', '🙏']) expect(about(words), words).toEqual([]);
    expect(classify([], readQuery('坐牢'))).toEqual([]);
    expect(classify([page('tool', '坐牢')], readQuery('坐牢'))).toEqual([]);
  });

  test('a rare word says more than frequent ones, particles say nothing', () => {
    expect(about('打电话坐牢')[0]).toBe('jail');
    expect(about('坐牢')).toEqual(about('坐了牢吧'));
  });

  test('a topic told at greater length is not likelier for it', () => {
    const long = topic(
      'long',
      '别的事',
      Array.from({ length: 40 }, (_, at) => `第${at}种别的情况要怎么处理才好`),
    );
    expect(about('会不会坐牢', [...TOPICS, long])[0]).toBe('jail');
  });

  test('any string, never throws, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(about(words)).toEqual(about(words));
      }),
    );
  });
});

describe('what the site search shows first', () => {
  const LAW = page('civil-code/675', '民法典第六百七十五条', ['还款期限', '坐牢']);
  const CARD = page('tool:script', '谈话卡', ['话术']);
  const all = [LAW, CARD, ...TOPICS];
  const ids = (words: string) => findPages(all, words).map(({ id }) => id);

  test('a citation, and nothing before it', () => {
    expect(findPages(all, '民法典675')[0]).toEqual({ id: 'civil-code/675', by: 'citation' });
  });
  test('what bears just that name, then topics', () => {
    expect(ids('谈话卡')[0]).toBe('tool:script');
    expect(ids('话术')[0]).toBe('tool:script');
  });
  test('three topics before the first article, each page once', () => {
    const found = ids('欠钱会不会坐牢');
    expect(found[0]).toBe('jail');
    expect(found.indexOf('civil-code/675')).toBeGreaterThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });
});
