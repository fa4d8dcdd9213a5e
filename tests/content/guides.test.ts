import { describe, expect, test } from 'vitest';
import { classOf, type Force } from '../../src/logic/index.ts';
import { citesIn, type Fault, faultsBut, readContent } from '../support/content.ts';

const guides = readContent('guides');
const forces = new Map(readContent('instruments').map(({ id, data }) => [id, data.force as Force]));

const headingsOf = (body: string) => [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);

test('every part of the original article has its guide', () => {
  expect(guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'answer-or-not',
      'lawful-or-harassing',
      'if-you-dont-answer',
      'which-calls-to-take',
      'how-to-answer',
      'recording-evidence',
      'what-to-do-next',
      'law-behind',
    ]),
  );
});

test('every guide answers first, says three things to do now, and leads on', () => {
  const faults = guides.flatMap(({ file, body, data }): Fault[] => [
    ...(headingsOf(body)[0] === '简短回答' ? [] : [{ file, words: `begins with ${headingsOf(body)[0]}` }]),
    ...(data.doNow.length === 3 ? [] : [{ file, words: `doNow: ${data.doNow.length}` }]),
    ...(new Set(data.next.map(({ href }) => href)).size >= 2 ? [] : [{ file, words: 'leads on to less than two pages' }]),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

describe('guides on conduct', () => {
  const conduct = guides.filter(({ data }) => data.kind === 'conduct');

  test('end with what they may and may not do, by force, and rest on the law', () => {
    expect(conduct.length).toBeGreaterThanOrEqual(8);
    const faults = conduct.flatMap(({ file, body }): Fault[] => [
      ...(headingsOf(body).at(-1) === '他们可以做什么，不可以做什么' ? [] : [{ file, words: `ends with ${headingsOf(body).at(-1)}` }]),
      ...['<Conduct>', '<May>', '<MayNot force="law">', '<MayNot force="regulation">', '<MayNot force="standard">']
        .filter((tag) => body.split(tag).length !== 2)
        .map((tag) => ({ file, words: `${tag} should stand there once` })),
      ...(citesIn(body).length >= 5 ? [] : [{ file, words: 'cites less than five articles' }]),
    ]);
    expect(faultsBut(faults)).toEqual([]);
  });
});

/** What each block of a guide's 不可以 may rest on. */
function misplaced({ file, body }: { readonly file: string; readonly body: string }): Fault[] {
  return [...body.matchAll(/<MayNot force="(\w+)">([\s\S]*?)<\/MayNot>/g)].flatMap(([, force = '', block = '']) => {
    const cited = citesIn(block);
    const items = block.split('\n').filter((line) => line.startsWith('- '));
    return [
      ...cited
        .filter((id) => classOf(forces.get(id.split('/')[0] ?? '') ?? 'judicial-policy') !== force)
        .map((id) => ({ file, words: `${id} under ${force}` })),
      ...items.filter((item) => citesIn(item).length === 0).map((words) => ({ file, words })),
    ];
  });
}

test('what is not allowed is sorted by how binding its ground is, and each item has one', () => {
  const planted = '<MayNot force="law">\n\n- 夜里打来<Cite id="gbt-45251/time" />\n- 骂人\n\n</MayNot>';
  expect(misplaced({ file: 'x', body: planted }).map(({ words }) => words)).toEqual(['gbt-45251/time under law', '- 骂人']);
  expect(faultsBut(guides.flatMap(misplaced))).toEqual([]);
});
