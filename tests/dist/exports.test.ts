import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { builtFile } from '../support/dist.ts';

const json = (name: string) => JSON.parse(builtFile(name).toString());

test.each(['statutes', 'instruments'])('/data/%s.json has the shape that its schema says', (name) => {
  const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(json(`data/schema/${name}.json`));
  const data = json(`data/${name}.json`);
  expect(data.length).toBeGreaterThan(0);
  expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  // A schema that takes anything would pass too.
  expect(validate([{ id: 1 }])).toBe(false);
});

test('instruments and statutes name each other', () => {
  const ids = new Set(json('data/statutes.json').map(({ id }: { id: string }) => id));
  const named = json('data/instruments.json').flatMap(({ articles }: { articles: string[] }) => articles);
  expect(new Set(named)).toEqual(ids);
});

test('the feed holds every change, newest first', () => {
  const feed = builtFile('changes/feed.xml').toString();
  const days = [...feed.matchAll(/<published>(\d{4}-\d{2}-\d{2})/g)].map((match) => match[1] ?? '');
  expect(days.length).toBeGreaterThanOrEqual(16);
  expect(days).toEqual([...days].sort().reverse());
});
