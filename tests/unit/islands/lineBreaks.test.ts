import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, unbreakable } from '../../../src/islands/common/lineBreaks.ts';

/** A Chinese sign is as wide as two Latin ones. */
const measure = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF—…“”‘’]/u.test(sign) ? 2 : 1), 0);
const CLOSING = /^[，。、；：？！）》”’]/u;
const OPENING = /[（《“‘]$/u;

describe('where a line may break', () => {
  test('between Chinese signs; never inside a number, a word or an address', () => {
    expect(unbreakable('在22:00至8:00打来')).toEqual(['在', '22:00', '至', '8:00', '打', '来']);
    expect(unbreakable('GB/T 45251—2025')).toEqual(['GB/T ', '45251—', '2025']);
    expect(unbreakable('看 https://a.example/x?y=1')).toEqual(['看 ', 'https://a.example/x?', 'y=1']);
    expect(unbreakable('5,820.50 元')).toEqual(['5,820.50 ', '元']);
  });
  test('signs stay with the words that they close or open', () => {
    expect(unbreakable('他说：“（走）。”好')).toEqual(['他', '说：', '“（走）。”', '好']);
    expect(unbreakable('，先')).toEqual(['，', '先']);
    expect(unbreakable('完（')).toEqual(['完', '（']);
  });
  test('nothing is lost or moved', () => {
    const text = fc.string({ unit: fc.constantFrom(...'他们，。“”（）《》12a: —'), maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        expect(unbreakable(given).join('')).toBe(given);
      }),
    );
  });
});

describe('lines', () => {
  test('are as full as they can be, and break before what does not fit', () => {
    expect(breakLines('一二三四五六七', 6, measure)).toEqual(['一二三', '四五六', '七']);
    expect(breakLines('一二三，四五六', 6, measure)).toEqual(['一二', '三，四', '五六']);
    expect(breakLines('一二（三四', 6, measure)).toEqual(['一二', '（三四']);
    expect(breakLines('', 6, measure)).toEqual([]);
  });
  test('a piece that is wider than a line is cut, whole signs only', () => {
    expect(breakLines('abcdefgh', 3, measure)).toEqual(['abc', 'def', 'gh']);
    expect(breakLines('𠮷𠮷𠮷', 2, () => 2)).toEqual(['𠮷', '𠮷', '𠮷']);
  });
  test('whatever the text: none too wide, none begins or ends badly, nothing but spaces at their ends is lost', () => {
    const text = fc.string({ unit: fc.constantFrom(...'他们打来了，。、“”（）《》12:0ab '), maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 40 }), (given, width) => {
        const cut = unbreakable(given).some((piece) => measure(piece.trimEnd()) > width);
        const lines = breakLines(given, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const [place, line] of lines.entries()) {
          expect(measure(line)).toBeLessThanOrEqual(width);
          if (cut) continue;
          if (place > 0) expect(line).not.toMatch(CLOSING);
          if (place < lines.length - 1) expect(line).not.toMatch(OPENING);
        }
      }),
    );
  });
  test('a hundred thousand signs in an instant', () => {
    const text = '他说今天 22:00 以前（含）必须还，“不然就上门”。'.repeat(4000);
    const before = performance.now();
    expect(breakLines(text, 60, measure).length).toBeGreaterThan(3000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
