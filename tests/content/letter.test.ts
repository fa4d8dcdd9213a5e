import { expect, test } from 'vitest';
import { anchorOf, classOf, keyOf, letterPlaces } from '../../src/logic/index.ts';
import { anchorsOf, type Fault, faultsBut, readContent } from '../support/content.ts';
import { WORDS } from '../unit/letter/words.ts';

const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
const questions = readContent('questions');

test('every place that a letter can cite exists, and is in force', () => {
  const wrong = letterPlaces().filter((place) => {
    const statute = statutes.get(place.id);
    const anchor = anchorOf(place);
    return statute?.status !== 'in-force' || (anchor !== undefined && !anchorsOf(statute.text).includes(anchor));
  });
  expect(wrong).toEqual([]);
  expect(letterPlaces().length).toBeGreaterThan(60);
});

test('each is law, a regulation or a standard: nothing that only guides a court', () => {
  const classes = letterPlaces().map((place) => classOf(WORDS.cites[keyOf(place)]?.force ?? 'judicial-policy'));
  expect(new Set(classes)).toEqual(new Set(['law', 'regulation', 'standard']));
});

test('a third party tells only what somebody else tells too, otherwise', () => {
  const faults = questions.flatMap(({ file, data }): Fault[] =>
    Object.entries(data.toldByThird ?? {})
      .filter(([answer, words]) => data.told[answer] === undefined || data.told[answer] === words)
      .map(([answer]) => ({ file, words: answer })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('whatever is told ends without a full stop, admits nothing, and of others says so', () => {
  const faults = questions.flatMap(({ file, data }): Fault[] => [
    ...[...Object.values(data.told), ...Object.values(data.toldByThird ?? {})]
      .filter((words) => /[。！]$|我欠|我借|我会还|我答应/.test(words))
      .map((words) => ({ file, words })),
    ...Object.values(data.toldByThird ?? {})
      .filter((words) => /我(?:本人|的家人|的配偶)/.test(words))
      .map((words) => ({ file, words })),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});
