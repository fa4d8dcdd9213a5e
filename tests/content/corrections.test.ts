import fs from 'node:fs';
import { expect, test } from 'vitest';
import { readContent, tagsIn } from '../support/content.ts';

// The article that the site began with lies beside the project on the machine where it is written, and not in it.
const shelf = new URL('../../../shared/article/', import.meta.url);
const original = fs.existsSync(shelf)
  ? fs
      .readdirSync(shelf)
      .map((name) => fs.readFileSync(new URL(name, shelf), 'utf8'))
      .join('\n')
  : null;

const guides = readContent('guides');
const corrections = guides
  .flatMap(({ body }) => [...body.matchAll(/<Correction [\s\S]*?<\/Correction>/g)].map(([block]) => block))
  .join('\n');

test.each([
  'psapl/50',
  'psapl-2012/42',
  'civil-code/678',
  'pipl/13',
  'nifa-2018/13',
  'nifa-2018/16',
  'nifa-2018/17',
  'spc-cpl/106',
  'spc-dishonest/1',
  'credit-reg/16',
  'card-measures/70',
])('a correction of the original article rests on %s', (id) => {
  expect(corrections).toContain(`"${id}"`);
});

test('corrections name the bodies and numbers that exist today', () => {
  for (const word of ['国家金融监督管理总局', '12363', '12378']) expect(corrections).toContain(word);
});

test.skipIf(original === null)('every correction quotes the original article word by word', () => {
  const said = guides.flatMap(({ file, body }) =>
    tagsIn(body)
      .filter(({ name }) => name === 'Correction')
      .map(({ attributes }) => ({ file, words: attributes.said ?? '' })),
  );
  expect(said.length).toBeGreaterThanOrEqual(10);
  expect(said.filter(({ words }) => !words || !original?.includes(words))).toEqual([]);
});
