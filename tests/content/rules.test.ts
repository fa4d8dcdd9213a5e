import { describe, expect, test } from 'vitest';
import { classOf, FACTS, type Force, type Level, RULES } from '../../src/logic/index.ts';
import { anchorsOf, type Excuse, type Fault, faultsBut, readContent } from '../support/content.ts';

const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
const channels = new Set(readContent('channels').map(({ id }) => id));
const forces = new Map(readContent('instruments').map(({ id, data }) => [id, data.force as Force]));
const told = readContent('rules');

/** Kinds of instrument that can carry each level; nothing else makes a call worse than it is. */
const CARRIES: Readonly<Record<Exclude<Level, 'none-found'>, readonly Force[]>> = {
  standard: ['recommended-standard', 'self-discipline'],
  regulation: ['department-rule', 'normative-document'],
  unlawful: ['law', 'administrative-regulation', 'judicial-interpretation'],
  crime: ['law'],
};

/** Every level with an article that is to carry it. */
const grounds = RULES.flatMap(({ id, tiers }) => tiers.flatMap(({ level, cites }) => cites.map((cite) => ({ rule: id, level, cite }))));

describe('level and force', () => {
  test('each level rests on the kind of instrument that can carry it', () => {
    const faults = grounds
      .filter(({ level, cite }) => !CARRIES[level].includes(forces.get(cite.split('/')[0] ?? '') ?? 'judicial-policy'))
      .map(({ rule, level, cite }): Fault => ({ file: rule, words: `${level} rests on ${cite}` }));
    expect(faultsBut(faults)).toEqual([]);
  });
  test('a crime is one of the criminal law, and what the criminal law forbids is a crime', () => {
    const faults = grounds
      .filter(({ level, cite }) => (level === 'crime') !== cite.startsWith('criminal-law/'))
      .map(({ rule, level, cite }): Fault => ({ file: rule, words: `${level} rests on ${cite}` }));
    expect(faultsBut(faults)).toEqual([]);
  });
  test('the kinds here are those of the logic', () => {
    for (const force of CARRIES.standard) expect(classOf(force)).toBe('standard');
    for (const force of CARRIES.regulation) expect(classOf(force)).toBe('regulation');
    for (const force of CARRIES.unlawful) expect(classOf(force)).toBe('law');
  });
  test('no ground is a text that no longer applies', () => {
    const faults = grounds
      .filter(({ cite }) => statutes.get(cite)?.status !== 'in-force')
      .map(({ rule, cite }): Fault => ({ file: rule, words: cite }));
    expect(faultsBut(faults)).toEqual([]);
  });
});

test('every rule names articles, places and channels that exist', () => {
  const faults = RULES.flatMap(({ id: file, tiers, related, channels: named, pinpoints = {} }): Fault[] => {
    const cited = tiers.flatMap(({ cites }) => cites);
    return [
      ...[...cited, ...related].filter((id) => !statutes.has(id)).map((words) => ({ file, words })),
      ...named.filter((id) => !channels.has(id)).map((words) => ({ file, words })),
      ...Object.entries(pinpoints).flatMap(([id, places]) => {
        const known = anchorsOf(statutes.get(id)?.text ?? '');
        return places.filter((place) => !cited.includes(id) || !known.includes(place)).map((place) => ({ file, words: `${id}#${place}` }));
      }),
    ];
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('where an article has several items, the rule says which one it means', () => {
  const faults = RULES.flatMap(({ id, tiers, pinpoints = {} }): Fault[] =>
    tiers
      .flatMap(({ cites }) => cites)
      .filter(
        (cite) => /^(?:psapl|civil-code|criminal-law)\//.test(cite) && /\n（/.test(statutes.get(cite)?.text ?? '') && !pinpoints[cite],
      )
      .map((words) => ({ file: id, words })),
  );
  const excuses: readonly Excuse[] = [['illegal-debt-violence', 'criminal-law/293-1', '几种手段一起用，落在哪几项看是哪几种']];
  expect(faultsBut(faults, excuses)).toEqual([]);
});

test('what a rule rests on, in words, is what it cites, place by place', () => {
  expect(told.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  const faults = RULES.flatMap(({ id, tiers, pinpoints = {} }): Fault[] => {
    const cited = tiers.flatMap(({ cites }) => cites.flatMap((cite) => pinpoints[cite]?.map((at) => `${cite}#${at}`) ?? [cite]));
    const file = told.find((one) => one.id === id);
    const rests = Object.keys(file?.data.rests ?? {});
    const wrong = [...cited.filter((place) => !rests.includes(place)), ...rests.filter((place) => !cited.includes(place))];
    const empty = Object.values(file?.data.rests ?? {}).filter((words) => words.trim().length < 5);
    return [...wrong, ...empty].map((words) => ({ file: `content/rules/${id}.yaml`, words }));
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('every rule has its three calls', () => {
  const calls = readContent('calls').map(({ id, data }) => `${id} is about ${data.rule}`);
  expect(calls).toEqual(RULES.map(({ id }) => `${id} is about ${id}`).sort());
});

test('every fact is asked, with exactly its answers, and only what is not clean is told', () => {
  const questions = new Map(readContent('questions').map(({ id, data }) => [id, data]));
  expect([...questions.keys()].sort()).toEqual(FACTS.map(({ id }): string => id).sort());
  for (const { id, kind, values = [], clean } of FACTS) {
    const allowed = kind === 'choice' ? values : kind === 'yes-no' ? ['true', 'false'] : [];
    expect(
      questions.get(id)?.options.map(({ value }) => value),
      id,
    ).toEqual(allowed);
    const telling = Object.keys(questions.get(id)?.told ?? {});
    const tellable = kind === 'count' ? ['n'] : allowed.filter((value) => value !== String(clean) || id === 'borrowerReachable');
    // Which lender it was is told by its name.
    if (id !== 'lender') expect(telling.sort(), id).toEqual([...tellable].sort());
  }
});
