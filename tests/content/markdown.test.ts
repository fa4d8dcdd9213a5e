import { expect, test } from 'vitest';
import { type Fault, faultsBut, readProse, typed } from '../support/content.ts';

/** Where Chinese and Markdown do not get on. */
const TRAPS: readonly (readonly [trap: RegExp, why: string])[] = [
  [/\*\*[“‘《（]|[”’》”）。，；：！？]\*\*/, 'stars beside punctuation stay stars, or bold the wrong words'],
  [/~/, 'becomes a line through the words'],
  [/[\u4e00-\u9fff，。；：、”）]\n[\u4e00-\u9fff“（]/, 'a soft break becomes a space between Chinese characters'],
  [/^\d+、/m, 'is no list'],
  [/^[ \t]{4,}\S/m, 'becomes code'],
  [/[\u4e00-\u9fff]"|"[\u4e00-\u9fff]/, 'quotes with the wrong marks'],
  [/^#+[^#\s]/m, 'is no heading'],
];

/** The traps that a body falls into; what stands in tags is no Markdown. */
const trapsIn = (body: string): string[] =>
  TRAPS.flatMap(([trap, why]) => {
    const found = trap.exec(typed(body));
    return found ? [`${found[0].trim()} ${why}`] : [];
  });

test('the check finds every trap, and lets Chinese be', () => {
  const bad = ['**“引号”**后', '**句号。**后', '8~22 点', '先核实，\n再开口', '1、先核实', '\n    缩进', '他说"要来"。', '##标题'];
  expect(bad.filter((body) => trapsIn(body).length === 0)).toEqual([]);
  expect(trapsIn('## 标题\n\n先核实，再开口<Cite id="civil-code/1" />。\n\n- “要来”\n- 见下\n')).toEqual([]);
});

test('notes, guides and rumours keep clear of them', () => {
  expect(faultsBut(readProse().flatMap(({ file, body }): Fault[] => trapsIn(body).map((words) => ({ file, words }))))).toEqual([]);
});
