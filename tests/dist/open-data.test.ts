import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { BINDS, FACTS, LEVELS, RULES, sentenceOf } from '../../src/logic/index.ts';
import { readContent } from '../support/content.ts';
import { answers, builtFile, builtJson } from '../support/dist.ts';
import { SAYINGS } from '../support/sayings.ts';

interface Item {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly digest: string;
  readonly articles: readonly string[];
}
const statutes = builtJson<Item[]>('data/statutes.json');
const instruments = builtJson<Item[]>('data/instruments.json');
const channels = builtJson<Item[]>('data/channels.json');

/** Whether something has the shape that a schema of the site says. */
const validatorOf = (name: string) =>
  new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(builtJson(`data/schema/${name}.json`));

test.each(['statutes', 'instruments', 'rules'])('/data/%s.json has the shape that its schema says', (name) => {
  const validate = validatorOf(name);
  expect(validate(builtJson(`data/${name}.json`)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  // A schema that takes anything would pass too.
  expect(validate([{ id: 1 }])).toBe(false);
});

describe('statutes and instruments', () => {
  test('are all there, under the ids of content', () => {
    expect(statutes.length).toBe(416);
    expect(statutes.map(({ id }) => id).sort()).toEqual(
      readContent('statutes')
        .map(({ id }) => id)
        .sort(),
    );
    expect(instruments.map(({ id }) => id).sort()).toEqual(
      readContent('instruments')
        .map(({ id }) => id)
        .sort(),
    );
  });
  test('name each other', () => {
    expect(instruments.flatMap(({ articles }) => articles).sort()).toEqual(statutes.map(({ id }) => id).sort());
    expect(instruments.filter(({ id, articles }) => articles.some((article) => !article.startsWith(`${id}/`)))).toEqual([]);
  });
  test('carry a digest that can be worked out again', () => {
    const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
    expect(statutes.filter((one) => digest(one.text) !== one.digest).map(({ id }) => id)).toEqual([]);
  });
  test('lead to pages of this site', () => {
    expect([...statutes, ...instruments].filter(({ href }) => !answers(href)).map(({ href }) => href)).toEqual([]);
  });
});

describe('rules.json', () => {
  const rules = builtJson<{
    levels: unknown;
    binds: unknown;
    facts: { id: string; clean: unknown; question?: string; options?: unknown[] }[];
    rules: {
      id: string;
      tiers: { level: string; cites: string[] }[];
      related: string[];
      rests?: object;
      needs?: string[];
      except?: string;
      hedge?: string;
    }[];
  }>('data/rules.json');

  test('is the judge, whole', () => {
    expect([rules.facts.length, rules.rules.length]).toEqual([45, 42]);
    expect(rules.levels).toEqual(LEVELS);
    expect(rules.binds).toEqual(BINDS);
    expect(rules.facts.map(({ id, clean }) => ({ id, clean }))).toEqual(FACTS.map(({ id, clean }) => ({ id, clean })));
    for (const rule of RULES)
      expect(
        rules.rules.find(({ id }) => id === rule.id),
        rule.id,
      ).toMatchObject(JSON.parse(JSON.stringify(rule)));
  });
  test('can be read without the site: each fact with its question, each rule with its grounds, its limits and its hedge', () => {
    expect(rules.facts.filter(({ question, options }) => !question || !options).map(({ id }) => id)).toEqual([]);
    expect(
      rules.rules.filter(({ rests, needs, except, hedge }) => !rests || !needs?.length || !except || !hedge).map(({ id }) => id),
    ).toEqual([]);
  });
  test('says each rule in one sentence, with its calls', () => {
    const told = builtJson<{ rules: { id: string; sentence: string; group: string; calls: Record<string, { story: string }> }[] }>(
      'data/rules.json',
    ).rules;
    expect(told.map(({ id, sentence }) => [id, sentence])).toEqual(RULES.map(({ id, when }) => [id, sentenceOf(when, SAYINGS)]));
    for (const { id, calls } of told) expect(Object.values(calls).filter(({ story }) => story).length, id).toBe(3);
  });
  test('its schema minds every field, and conditions all the way down', () => {
    const validate = validatorOf('rules');
    const spoilt = (change: (whole: { rules: Record<string, unknown>[]; facts: Record<string, unknown>[] }) => void): boolean => {
      const whole = builtJson<{ rules: Record<string, unknown>[]; facts: Record<string, unknown>[] }>('data/rules.json');
      change(whole);
      return validate(whole);
    };
    expect(spoilt(() => undefined)).toBe(true);
    const fields = [
      'id',
      'title',
      'group',
      'about',
      'when',
      'sentence',
      'tiers',
      'rests',
      'related',
      'urgent',
      'needs',
      'except',
      'hedge',
      'evidence',
      'channels',
      'calls',
      'checkedOn',
    ];
    for (const field of fields)
      expect(
        spoilt(({ rules: [first] }) => delete first?.[field]),
        field,
      ).toBe(false);
    for (const field of ['id', 'kind', 'clean', 'asked', 'question', 'options', 'says'])
      expect(
        spoilt(({ facts: [first] }) => delete first?.[field]),
        field,
      ).toBe(false);
    const when = (condition: unknown) => spoilt(({ rules: [first] }) => Object.assign(first ?? {}, { when: condition }));
    expect(when({ any: [{ not: { fact: 'insulted', is: true } }, { fact: 'hour', from: 22 }] })).toBe(true);
    for (const wrong of [
      { any: [{ not: { fact: 'insultd', is: true } }] },
      { all: [] },
      { fact: 'hour', from: '22' },
      { none: [] },
      { all: [{ fact: 'insulted', is: true, odd: 1 }] },
    ])
      expect(when(wrong), JSON.stringify(wrong)).toBe(false);
    expect(spoilt(({ rules: [first] }) => Object.assign(first ?? {}, { tiers: [{ level: 'none-found', cites: ['psapl/50'] }] }))).toBe(
      false,
    );
    expect(spoilt(({ rules: [first] }) => Object.assign(first ?? {}, { odd: true }))).toBe(false);
  });
  test('cites what statutes.json holds', () => {
    const known = new Set(statutes.map(({ id }) => id));
    const cited = rules.rules.flatMap(({ tiers, related }) => [...tiers.flatMap(({ cites }) => cites), ...related]);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('channels.json holds every channel, each with an anchor that answers', () => {
  expect(channels.length).toBe(17);
  expect(channels.map(({ id }) => id).sort()).toEqual(
    readContent('channels')
      .map(({ id }) => id)
      .sort(),
  );
  const page = builtFile('channels/index.html').toString();
  expect(channels.filter(({ id }) => !page.includes(`id="${id}"`)).map(({ id }) => id)).toEqual([]);
});

test('the feed holds every change, newest first', () => {
  const feed = builtFile('changes/feed.xml').toString();
  const days = [...feed.matchAll(/<published>(\d{4}-\d{2}-\d{2})/g)].map(([, day = '']) => day);
  expect(days.length).toBe(readContent('changes').length);
  expect(days).toEqual([...days].sort().reverse());
});
