import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classOf, type Force } from '../../src/logic/index.ts';
import { citesIn, type Fault, faultsBut, readContent, tagsIn, typed } from '../support/content.ts';

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

/** What people ask about; the addresses are fixed. */
const TOPICS = [
  'answer-or-not lawful-or-harassing if-you-dont-answer which-calls-to-take how-to-answer recording-evidence what-to-do-next',
  'law-behind contacts-harassed not-my-debt too-many-calls threats-and-insults home-visits real-or-fake sued enforcement',
  'credit-report overdue-timeline negotiate interest-and-fees debt-sold complain debt-brokers many-debts when-it-is-too-much',
  'settlement-proof limitation-period arbitration-mediation work-and-wages unlicensed-loans',
].flatMap((line) => line.split(' '));

test('every topic has its guide', () => {
  expect(TOPICS.length).toBe(30);
  expect(guides.map(({ id }) => id).sort()).toEqual([...TOPICS].sort());
});

test('no two guides stand in the same place', () => {
  expect(new Set(guides.map(({ data }) => data.order)).size).toBe(guides.length);
});

describe('how people ask', () => {
  // The queries that the search is measured with lie beside the project: who copies them measures nothing.
  const shelf = new URL('../../../shared/search/dev.jsonl', import.meta.url);
  const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const measured = fs.existsSync(shelf)
    ? fs
        .readFileSync(shelf, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): string => bare(JSON.parse(line).q))
    : [];

  test('each guide has fifteen to twenty-five sentences of its own, none of them told twice', () => {
    const owners = new Map<string, string>();
    const faults = guides.flatMap(({ file, data: { asked = [] } }): Fault[] => [
      ...(asked.length >= 15 && asked.length <= 25 ? [] : [{ file, words: `asked: ${asked.length}` }]),
      ...asked.flatMap((words): Fault[] => {
        const other = owners.get(bare(words));
        owners.set(bare(words), file);
        return other ? [{ file, words: `“${words}” is asked in ${other} too` }] : [];
      }),
    ]);
    expect(faultsBut(faults)).toEqual([]);
  });
  test.skipIf(measured.length === 0)('none is copied from the queries that measure the search', () => {
    const copied = guides.flatMap(({ file, data: { asked = [] } }): Fault[] =>
      asked.filter((words) => measured.includes(bare(words))).map((words) => ({ file, words })),
    );
    expect(faultsBut(copied)).toEqual([]);
  });
});

describe('a guide is as long as it can be read', () => {
  const rumours = new Map(readContent('rumours').map(({ id, body, data }) => [id, data.truth + typed(body) + data.said]));
  const signs = (text: string) => text.replace(/[\s#*-]/g, '').length;
  /** Signs that are seen without opening anything: what is folded counts only by its summary, a rumour by all it says. */
  function visible(body: string): number {
    const open = body.replace(/<Detail summary="([^"]+)">[\s\S]*?<\/Detail>/g, '$1');
    const told = tagsIn(open).flatMap(({ name, attributes: { id = '' } }) => (name === 'Rumour' ? [rumours.get(id) ?? ''] : []));
    return signs(typed(open)) + signs(told.join(''));
  }

  test('folded words do not count, told rumours do', () => {
    expect(visible('先核实。\n\n<Detail summary="旧债">\n\n别签字。\n\n</Detail>')).toBe(6);
    expect(visible('<Rumour id="jail" />')).toBeGreaterThan(100);
  });
  test('500 to 1,800 signs are seen', () => {
    const faults = guides.flatMap(({ file, body }): Fault[] => {
      const length = visible(body);
      return length >= 500 && length <= 1800 ? [] : [{ file, words: `${length} signs` }];
    });
    expect(faultsBut(faults)).toEqual([]);
  });
});

test('a guide on courts says how days are counted, and whom to ask', () => {
  const court = guides.filter(({ data }) => data.kind === 'court');
  expect(court.length).toBeGreaterThanOrEqual(4);
  const faults = court.flatMap(({ file, body, data }): Fault[] => [
    ...(citesIn(body).includes('civil-procedure/85') ? [] : [{ file, words: 'does not say how days are counted' }]),
    ...([...(data.calls ?? []), body].some((words) => words === '12368' || words.includes('<Phone id="12348"'))
      ? []
      : [{ file, words: 'no one to ask' }]),
    ...(headingsOf(body).at(-1) === '他们可以做什么，不可以做什么' ? [] : [{ file, words: `ends with ${headingsOf(body).at(-1)}` }]),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

test('whoever cannot go on meets people first, and hardly any law', () => {
  const care = guides.filter(({ data }) => data.kind === 'care');
  expect(care.map(({ id }) => id)).toEqual(['when-it-is-too-much']);
  for (const { body, data } of care) {
    expect(data.calls).toEqual(['12356', '120', '110']);
    expect(body.indexOf('身边的人')).toBeLessThan(body.indexOf('<Phone'));
    expect(tagsIn(body).find(({ name }) => name === 'Phone')?.attributes.id).toBe('12356');
    expect(citesIn(body).length).toBeLessThanOrEqual(1);
    expect(body).not.toContain('<Conduct>');
  }
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
