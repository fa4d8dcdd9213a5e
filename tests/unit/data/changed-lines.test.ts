import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRanges, markRanges } from '../../../src/data/article/changed-lines.ts';
import { compareTexts } from '../../../src/data/article/compare.ts';
import { readStatutes } from '../../../src/tooling/generate.mjs';

const statutes = readStatutes() as Readonly<Record<string, { readonly text: string }>>;
const [OLD, NEW] = [statutes['psapl-2012/42']?.text ?? '', statutes['psapl/50']?.text ?? ''];
const wording = fc.string({ unit: fc.constantFrom('处', '五百元', '罚款', '，', '\n', '拘留', '一千'), maxLength: 30 });
const joined = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

describe('comparing two wordings', () => {
  test('loses nothing of either', () => {
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const { before, after } = compareTexts(one, other);
        expect([joined(before), joined(after)]).toEqual([one, other]);
      }),
    );
    const { before, after } = compareTexts(OLD, NEW);
    expect([joined(before), joined(after)]).toEqual([OLD, NEW]);
  });
  test('marks what differs, and only that', () => {
    const { before, after } = compareTexts(OLD, NEW);
    const changed = (lines: typeof before) => lines.flat().flatMap((part) => (part.changed ? [part.text] : []));
    expect(changed(before)).toContain('五百');
    expect(changed(after).some((text) => text.includes('滋扰、纠缠、跟踪'))).toBe(true);
    expect(changed(compareTexts(OLD, OLD).after)).toEqual([]);
    const same = (lines: typeof before) =>
      lines
        .flat()
        .filter((part) => !part.changed)
        .map(({ text }) => text)
        .join('');
    expect(same(before)).toBe(same(after));
  });
});

describe('the places that changed', () => {
  test('lie in their line, one after the other', () => {
    fc.assert(
      fc.property(wording, wording, (text, other) => {
        const lines = text.split('\n');
        const ranges = changedRanges(text, other);
        expect(ranges.length).toBe(lines.length);
        for (const [index, line] of lines.entries()) {
          let from = 0;
          for (const [start, end] of ranges[index] ?? []) {
            expect(start >= from && end > start && end <= line.length).toBe(true);
            from = end;
          }
        }
      }),
    );
    expect(changedRanges('处五百元罚款', '处五百元罚款')).toEqual([[]]);
  });
  test('cut the runs of a line, which still add up and keep what they lead to', () => {
    const parts = [{ text: '处' }, { text: '第五条', id: 'psapl/5' }, { text: '罚款' }];
    expect(markRanges(parts, [[2, 5]])).toEqual([
      { text: '处' },
      { text: '第', id: 'psapl/5' },
      { text: '五条', id: 'psapl/5', changed: true },
      { text: '罚', changed: true },
      { text: '款' },
    ]);
    expect(markRanges(parts, [])).toEqual(parts);
    expect(markRanges([], [[0, 3]])).toEqual([]);
  });
  test('of any runs', () => {
    const runs = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }) }), { maxLength: 6 });
    const ranges = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 });
    fc.assert(
      fc.property(runs, ranges, (parts, places) => {
        const marked = markRanges(parts, places);
        expect(marked.map(({ text }) => text).join('')).toBe(parts.map(({ text }) => text).join(''));
        const inside = (at: number) => places.some(([start, end]) => start <= at && at < end);
        let at = 0;
        for (const { text, changed } of marked) for (const _ of text.split('')) expect(inside(at++)).toBe(changed === true);
      }),
    );
  });
});
