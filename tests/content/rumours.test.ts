import { expect, test } from 'vitest';
import { readQuery, rumoursIn } from '../../src/logic/index.ts';
import { citesIn, type Fault, faultsBut, readContent, typed } from '../support/content.ts';

const rumours = readContent('rumours');

test('the truth is one short sentence, and the body says why, with its citations', () => {
  const faults = rumours.flatMap(({ file, body, data: { said, truth } }): Fault[] => [
    ...([...truth].length <= 30 && !/[。！？]$/.test(truth) ? [] : [{ file, words: `truth: ${truth}` }]),
    ...([...said].length >= 4 && said !== truth ? [] : [{ file, words: `said: ${said}` }]),
    ...(citesIn(body).length > 0 ? [] : [{ file, words: 'cites nothing' }]),
    ...(typed(body).trim().length > 20 ? [] : [{ file, words: `says only ${typed(body).trim()}` }]),
    ...(/^#/m.test(body) ? [{ file, words: 'has headings, and stands inside a guide' }] : []),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

test('a rumour is recognised by two characters at least, and no two by the same words', () => {
  const faults: Fault[] = [];
  const owners = new Map<string, string>();
  for (const { file, data } of rumours)
    for (const trigger of data.triggers) {
      if ([...trigger].length < 2) faults.push({ file, words: `“${trigger}” is too short` });
      if (owners.has(trigger)) faults.push({ file, words: `“${trigger}” belongs to ${owners.get(trigger)} too` });
      owners.set(trigger, file);
    }
  expect(faultsBut(faults)).toEqual([]);
});

test('whoever types a rumour as it goes around meets its truth', () => {
  const known = rumours.map(({ id, data }) => ({ id, triggers: data.triggers }));
  const faults = rumours
    .filter(({ id, data }) => !rumoursIn(known, readQuery(data.said)).some((found) => found.id === id))
    .map(({ file, data }): Fault => ({ file, words: `none of its triggers is in “${data.said}”` }));
  expect(faultsBut(faults)).toEqual([]);
});
