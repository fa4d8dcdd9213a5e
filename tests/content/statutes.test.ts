import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseCitation, statuteLines } from '../../src/logic/index.ts';
import * as library from '../../src/logic/law/names.generated.ts';
import { citationData } from '../../src/tooling/generate.mjs';
import { readContent } from '../support/content.ts';

const statutes = readContent('statutes');
const instruments = readContent('instruments');
const ids = new Set(statutes.map(({ id }) => id));

test('there is a library to test', () => {
  expect(statutes.length).toBeGreaterThanOrEqual(263);
  expect(instruments.length).toBeGreaterThanOrEqual(40);
});

describe.each(statutes)('$id', ({ id, data, body }) => {
  test('the official text is the one that was checked in', () => {
    expect(`sha256-${createHash('sha256').update(String(data.text)).digest('hex')}`).toBe(data.digest);
  });
  test('has a note of its own in three parts, and refers only to what exists', () => {
    expect([...body.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(['来电时意味着什么', '举个例子', '容易弄错的地方']);
    for (const part of body.split(/^## .+$/m).slice(1)) expect(part.trim().length).toBeGreaterThan(20);
    expect(body).not.toContain('待写');
    for (const other of data.related as string[]) expect(ids.has(other), other).toBe(true);
    expect(data.related).not.toContain(id);
  });
  test('does not repeat the official text as its own', () => {
    const own = body.replace(/<[^>]+>/g, '').replace(/\s/g, '');
    const runs = statuteLines(String(data.text))
      .flatMap(({ text }) => text.split(/[，。；：、]/))
      .filter((run) => run.length > 24);
    for (const run of runs) expect(own).not.toContain(run);
  });
});

test('every heading is different within its instrument', () => {
  const seen = new Map<string, string>();
  for (const { id, data } of statutes) {
    const key = `${id.split('/')[0]} ${data.heading}`;
    expect(seen.get(key), key).toBeUndefined();
    seen.set(key, id);
  }
});

test('every instrument has articles, and replaces only what exists', () => {
  const instrumentIds = new Set(instruments.map(({ id }) => id));
  expect(new Set([...ids].map((id) => id.split('/')[0]))).toEqual(instrumentIds);
  for (const { data } of instruments)
    for (const other of [data.replaces, data.replacedBy]) if (other) expect(instrumentIds.has(String(other))).toBe(true);
});

test('what the citation parser knows was generated from this content', () => {
  expect({ ...library }).toEqual(citationData());
});

test('every name of every numbered instrument, with each of its articles, finds that article', () => {
  const { ALIASES, SUCCESSORS, UNNUMBERED } = library;
  for (const { id, data } of statutes) {
    const [instrument = ''] = id.split('/');
    const label = String(data.label).match(/^第[〇零一二三四五六七八九十百千]+条(之[一二三])?/)?.[0];
    if (!label || UNNUMBERED.includes(instrument)) continue;
    for (const alias of Object.keys(ALIASES).filter((name) => ALIASES[name] === instrument)) {
      const found = parseCitation(`${alias}${label}`).map((citation) => citation.id);
      expect(found, `${alias}${label}`).toContain(id);
      if (!(id in SUCCESSORS)) expect(found[0], `${alias}${label}`).toBe(successorFirst(id));
    }
  }
  // A number that the new law and the old one both have: the successor of the old one stands first.
  function successorFirst(id: string): string {
    const [instrument, article] = id.split('/');
    return SUCCESSORS[`${instrument}-2012/${article}`] ?? id;
  }
});
