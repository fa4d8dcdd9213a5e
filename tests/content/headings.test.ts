import { expect, test } from 'vitest';
import { type Fault, faultsBut, readContent } from '../support/content.ts';

const statutes = readContent('statutes');

/** Why a heading cannot be the whole of what was meant; null where nothing is wrong. */
function brokenOff(heading: string): string | null {
  if (/[，、；：,;:—…]$/.test(heading)) return 'ends in the middle';
  if (/[。.！!]$/.test(heading)) return 'is no heading with a full stop';
  // Words that want another one after them.
  if (/(?:和|或者|或|与|及|把|被|对|向|给|在|从|按|为了|因为|如果|但是|但|而|且|并|不得|应当|可以|不|未|没)$/.test(heading))
    return 'ends in a word that wants another';
  const pairs = ['“”', '（）', '《》'] as const;
  const open = pairs.some(([left = '', right = '']) => heading.split(left).length !== heading.split(right).length);
  return open ? 'leaves a mark open' : null;
}

test('the check finds headings that break off', () => {
  const bad = ['收到传票后，', '法院可以冻结和', '银行不得', '写“担保到还清为止的', '先核实（再', '催收不得。'];
  expect(bad.filter((heading) => brokenOff(heading) === null)).toEqual([]);
  expect(['拒绝要说理由', '欠了钱，名誉还是你的', '限高由法院决定，催收没这个权'].filter((heading) => brokenOff(heading))).toEqual([]);
});

test('no heading ends in the middle of a sentence', () => {
  const faults = statutes.flatMap(({ file, data: { heading } }): Fault[] => {
    const why = brokenOff(heading);
    return why ? [{ file, words: `“${heading}” ${why}` }] : [];
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('every heading is different within its instrument', () => {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const { id, file, data } of statutes) {
    const key = `${id.split('/')[0]} ${data.heading}`;
    const other = seen.get(key);
    if (other) faults.push({ file, words: `“${data.heading}” is the heading of ${other} too` });
    seen.set(key, id);
  }
  expect(faultsBut(faults)).toEqual([]);
});
