import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { statuteLines } from '../../src/logic/index.ts';
import { type Fault, faultsBut, readContent, typed } from '../support/content.ts';

const statutes = readContent('statutes');
const instruments = readContent('instruments');
const ids = new Set(statutes.map(({ id }) => id));

/** The parts of every note, in order. */
const PARTS = ['来电时意味着什么', '举个例子', '容易弄错的地方'];
/** A run of official text longer than this is no longer a quotation in passing. */
const LONGEST_RUN = 24;

test('there is a library to test', () => {
  expect(statutes.length).toBeGreaterThanOrEqual(416);
  expect(instruments.length).toBeGreaterThanOrEqual(72);
});

test('every official text is the one that was checked in', () => {
  const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
  expect(statutes.filter(({ data }) => digest(data.text) !== data.digest).map(({ file }) => file)).toEqual([]);
});

test('every article has a note of its own, in three parts', () => {
  const faults = statutes.flatMap(({ file, body }): Fault[] => {
    const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    const parts = body.split(/^## .+$/m).slice(1);
    return [
      ...(headings.join() === PARTS.join() ? [] : [{ file, words: `its parts are ${headings.join('、')}` }]),
      ...parts.filter((part) => part.trim().length <= 20).map((part) => ({ file, words: `a part says only “${part.trim()}”` })),
      ...(/待写|TODO/.test(body) ? [{ file, words: 'is not finished' }] : []),
    ];
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('no note repeats the official text as its own', () => {
  const faults = statutes.flatMap(({ file, data, body }): Fault[] => {
    const own = typed(body).replace(/\s/g, '');
    return statuteLines(data.text)
      .flatMap(({ text }) => text.split(/[，。；：、]/))
      .filter((run) => run.length > LONGEST_RUN && own.includes(run))
      .map((words) => ({ file, words }));
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('articles refer to articles that exist, never to themselves, and an old one names its successor', () => {
  const faults = statutes.flatMap(({ id, file, data }): Fault[] => [
    ...data.related.filter((other) => !ids.has(other) || other === id).map((other) => ({ file, words: `related: ${other}` })),
    ...(data.supersededBy && !ids.has(data.supersededBy) ? [{ file, words: `supersededBy: ${data.supersededBy}` }] : []),
    ...(data.supersededBy && data.status !== 'superseded' ? [{ file, words: 'is replaced, and yet in force' }] : []),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

test('every instrument has articles, and replaces only what exists', () => {
  const known = new Set(instruments.map(({ id }) => id));
  expect(new Set([...ids].map((id) => id.split('/')[0]))).toEqual(known);
  const faults = instruments.flatMap(({ file, data }): Fault[] =>
    [data.replaces, data.replacedBy].filter((other) => other && !known.has(other)).map((other) => ({ file, words: `${other}` })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('only what was seen in part may break off in the middle', () => {
  const faults = statutes
    .filter(({ data }) => ['two-transcriptions', 'one-transcription'].includes(data.checked))
    .flatMap(({ file, data }): Fault[] =>
      data.text
        .trim()
        .split('\n')
        .filter((line, place, lines) => !(place === lines.length - 1 ? /[。”）]$/ : /[。；：，、”）]$/).test(line))
        .map((line) => ({ file, words: `ends in “${line.slice(-20)}”` })),
    );
  expect(faultsBut(faults)).toEqual([]);
});
