import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHINESE_DIGITS, NUMERAL, normalise, normaliseKeeping, readNumeral, writeNumeral } from '../../src/logic/text/index.ts';

describe('numerals', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [293, '二百九十三'],
    [1000, '一千'],
    [1033, '一千零三十三'],
    [1165, '一千一百六十五'],
    [2005, '二千零五'],
    [9999, '九千九百九十九'],
  ] as const)('%i is %s', (value, text) => {
    expect(writeNumeral(value)).toBe(text);
    expect(readNumeral(text)).toBe(value);
  });
  test('reading undoes writing', () => {
    for (let value = 1; value <= 9999; value++)
      if (readNumeral(writeNumeral(value)) !== value) throw new Error(`${value}: ${writeNumeral(value)}`);
  });
  test.each([
    ['675', 675],
    ['六七五', 675],
    ['六百七十五', 675],
    ['一〇', 10],
    ['二〇二六', 2026],
    ['两百', 200],
    ['百', 100],
    ['一千〇三', 1003],
    ['十', 10],
    ['007', 7],
    ['六百七', 670],
    ['一千二', 1200],
    ['一千二百五', 1250],
    ['两百五', 250],
    ['一千零二', 1002],
    ['一千零五十', 1050],
    ['六百零七', 607],
    ['二十五', 25],
    ['百五十', 150],
  ])('%s reads as %i', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
  test.each(['十十', '百千', '一百二百', '一二百', '三五十', '', '甲', '-1', '1.5', '1e3', ' 1', '十a', '廿', '第十', '壹', '１'])(
    '%j is no numeral',
    (text) => {
      expect(readNumeral(text)).toBeNaN();
    },
  );
  test('any text reads as a whole number or as none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...CHINESE_DIGITS, '1', '9', '甲') })), (text) => {
        const value = readNumeral(text);
        expect(Number.isNaN(value) || (Number.isInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
  test.each([0, -1, 10_000, 1.5, Number.NaN, Infinity])('%d cannot be written', (value) => {
    expect(() => writeNumeral(value)).toThrow(RangeError);
  });
  test('whatever is written is what citations can be written with', () => {
    const whole = new RegExp(`^${NUMERAL}$`);
    for (let value = 1; value <= 9999; value++) if (!whole.test(writeNumeral(value))) throw new Error(writeNumeral(value));
    for (const none of ['', '123456', '甲', '1二']) expect(none).not.toMatch(whole);
  });
});

describe('the form in which names and queries are compared', () => {
  test.each([
    ['《民法典》 第６７５条', '民法典第675条'],
    ['ＧＢ／Ｔ 45251', 'gb/t45251'],
    ['“个保法”', '个保法'],
    ['"个保法"', '个保法'],
    ['民\ud800法', '民\ufffd法'],
    ["'刑法'‘之’「一」『二』〈三〉<四>", '刑法之一二三四'],
    ['第十條', '第十条'],
    ['第五項', '第五项'],
    ['民\u200b法\u202e典\ufeff', '民法典'],
    ['A\tB\nC\u3000D', 'abcd'],
    ['㈠', '(一)'],
    ['', ''],
  ])('%j is %j', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
  test('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
  test('is cut at 400 characters, never inside one', () => {
    expect(normalise('字'.repeat(1000))).toBe('字'.repeat(400));
    expect(normalise(`${'字'.repeat(399)}😀😀`)).toBe('字'.repeat(399));
    expect(normalise(`${'字'.repeat(398)}😀😀`)).toBe(`${'字'.repeat(398)}😀`);
    expect(normalise(`${'字'.repeat(10)}\ud83d`)).toBe('字'.repeat(10));
  });
});

describe('with the place of each sign', () => {
  test('leads back to where it stood', () => {
    expect(normaliseKeeping(' 《A』㈠😀b')).toEqual({ text: 'a(一)😀b', from: [2, 4, 4, 4, 5, 5, 7, 8] });
    expect(normaliseKeeping('')).toEqual({ text: '', from: [0] });
  });
  test('every place is one of the text, rising, one more than signs, and nothing is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const { text, from } = normaliseKeeping(given);
        expect(from.length).toBe(text.length + 1);
        expect(from.at(-1)).toBe(given.length);
        for (const [index, place] of from.entries()) {
          expect(place).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(given.length);
        }
      }),
    );
    expect(normaliseKeeping('字'.repeat(5000)).text.length).toBe(5000);
  });
  test('a sign that stays as it is stands at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('字', '法', ' ', '《', '1', '\u200b'), maxLength: 80 }), (given) => {
        const { text, from } = normaliseKeeping(given);
        for (let index = 0; index < text.length; index++) expect(given[from[index] ?? -1]).toBe(text[index]);
      }),
    );
  });
});
