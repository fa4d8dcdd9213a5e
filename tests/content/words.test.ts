import { expect, test } from 'vitest';
import { RULES } from '../../src/logic/index.ts';
import { CAUTIONS } from '../../src/words/judge.ts';
import { LEVEL_NAMES, VERDICTS } from '../../src/words/levels.ts';
import { type Fault, faultsBut, readContent } from '../support/content.ts';
import { readSource } from '../support/source.ts';

/** Levels at which something was found. */
const FOUND = ['crime', 'unlawful', 'regulation', 'standard'] as const;
const SAID = [...Object.entries(VERDICTS), ...Object.entries(LEVEL_NAMES)];

test('no verdict calls a call lawful, and none decides that it is unlawful', () => {
  expect(SAID.filter(([, words]) => /合法|是违法的|就是犯罪|构成犯罪(?!，由)/.test(words))).toEqual([]);
});

test('every verdict below certainty says so: 可能, or that a standard is no law', () => {
  expect(FOUND.filter((level) => !/可能|不是法律/.test(VERDICTS[level]))).toEqual([]);
  expect(FOUND.filter((level) => level !== 'standard' && !LEVEL_NAMES[level].includes('可能'))).toEqual([]);
  // A badge has no room for a hedge: it names the standard, and nothing more.
  expect(LEVEL_NAMES.standard).toMatch(/标准.*自律/);
  expect(LEVEL_NAMES.standard).not.toMatch(/违法|违规/);
});

test('a verdict says who decides', () => {
  expect(FOUND.filter((level) => level !== 'standard' && !/由[^，。]*认定/.test(VERDICTS[level]))).toEqual([]);
});

test('what was not found is not said to be fine', () => {
  expect(VERDICTS['none-found']).toMatch(/不等于/);
});

test('what an impostor cannot be held to, and what was not verified, is said', () => {
  expect(CAUTIONS.impostor).toMatch(/只有他真的代表那家机构时才成立/);
  expect(CAUTIONS['rules-not-verified']).toMatch(/不代表/);
  expect(CAUTIONS['standard-is-no-law']).toMatch(/不是法律.*不等于违法/);
});

test('a rule below the law is hedged, and none of them is called unlawful', () => {
  const faults = readContent('rules').flatMap(({ id, file, data }): Fault[] => {
    const levels = RULES.find((rule) => rule.id === id)?.tiers.map(({ level }) => level) ?? [];
    const onlyStandard = levels.every((level) => level === 'standard');
    return onlyStandard && !/不是法律/.test(data.hedge) ? [{ file, words: data.hedge }] : [];
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('what is possible is never hung on 若属实', () => {
  expect(
    readSource()
      .filter(({ text }) => text.includes('若属实'))
      .map(({ file }) => file),
  ).toEqual([]);
});
