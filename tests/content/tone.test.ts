import { expect, test } from 'vitest';
import { type Fault, faultsBut, readContent, readProse, stringsIn, tagsIn, typed } from '../support/content.ts';
import { chineseLines, readSource } from '../support/source.ts';

/** Words that shout, hurry or promise. */
const LOUD = /！|只需|轻松|务必|赶紧|百分之百|保证成功|成功率|一定能|肯定能|没有?核到/;
/** Where readers' Chinese stands in code. */
const SPOKEN = ['src/words', 'src/logic', 'src/islands', 'src/pages', 'src/components', 'src/layouts', 'src/site'];
/** What others say, type or decree, and we only repeat. */
const NOT_OURS = /^(?:text|keywords|triggers|said|asked|aliases|words|not)\b/;
const DATA = [
  'statutes',
  'guides',
  'papers',
  'counting',
  'rumours',
  'answers',
  'changes',
  'channels',
  'questions',
  'rules',
  'calls',
  'calls/practice',
  'instruments',
] as const;

test('the check hears what is loud', () => {
  expect(['别怕！', '只需三步', '务必', '一定能减免', '肯定能', '没有核到', '没核到'].filter((words) => !LOUD.test(words))).toEqual([]);
  expect(LOUD.test('简单说，先核实，不一定要接。')).toBe(false);
});

test('notes, guides and rumours stay calm and promise nothing', () => {
  const faults = readProse().flatMap(({ file, body }): Fault[] => {
    const summaries = tagsIn(body).flatMap(({ attributes }) => (attributes.summary ? [attributes.summary] : []));
    return [...typed(body).split('\n'), ...summaries].filter((line) => LOUD.test(line) || /!/.test(line)).map((words) => ({ file, words }));
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('so does everything else in content', () => {
  const faults = DATA.flatMap((folder) => readContent(folder)).flatMap(({ file, data }): Fault[] =>
    stringsIn(data)
      .filter(({ key, text }) => !NOT_OURS.test(key) && LOUD.test(text))
      .map(({ key, text }) => ({ file, words: `${key}: ${text}` })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('and what the code says', () => {
  const faults = readSource(SPOKEN, /(?<!\.generated)\.(ts|tsx|astro)$/)
    // What swindlers write, by which their messages are known.
    .filter(({ file }) => !file.startsWith('src/logic/message/ideas/'))
    .flatMap(chineseLines)
    .filter(({ words }) => LOUD.test(words));
  expect(faultsBut(faults)).toEqual([]);
});
