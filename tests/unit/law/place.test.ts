import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  bindsEveryone,
  classOf,
  FORCES,
  isHardLaw,
  keyOf,
  type Place,
  partInWords,
  placeOf,
  statuteLines,
  TEL,
  writeNumeral,
} from '../../../src/logic/index.ts';
import { placeFrom } from '../../../src/logic/law/place.ts';
import { readNumbers } from '../../../src/tooling/generate.mjs';

describe('a place as a key', () => {
  test.each<[Place, string, string | undefined]>([
    [{ id: 'psapl/50' }, 'psapl/50', undefined],
    [{ id: 'pipl/10', paragraph: 2 }, 'pipl/10#p2', 'p2'],
    [{ id: 'psapl/50', paragraph: 1, item: 5 }, 'psapl/50#p1-i5', 'p1-i5'],
    [{ id: 'gbt-45251/contact-when', paragraph: 12, item: 34 }, 'gbt-45251/contact-when#p12-i34', 'p12-i34'],
  ])('%j is %s', (place, key, anchor) => {
    expect(keyOf(place)).toBe(key);
    expect(placeOf(key)).toEqual(place);
    expect(anchorOf(place)).toBe(anchor);
  });
  test('an item without its paragraph stands in the first', () => {
    expect(keyOf({ id: 'psapl/50', item: 5 })).toBe('psapl/50#p1-i5');
    expect(anchorOf({})).toBeUndefined();
  });
  test('there and back', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    const place = fc.record({ id: fc.constantFrom('psapl/50', 'criminal-law/293-1'), paragraph: number }).chain((one) =>
      fc.oneof(
        fc.constant({ id: one.id }),
        fc.constant(one),
        number.map((item) => ({ ...one, item })),
      ),
    );
    fc.assert(
      fc.property(place, (one) => {
        expect(placeOf(keyOf(one))).toEqual(one);
      }),
    );
  });
  test.each([
    '',
    'psapl',
    'psapl/',
    '/50',
    'psapl/50#',
    'psapl/50#p',
    'psapl/50#i5',
    'psapl/50#p1-',
    'psapl/50#p1-i',
    'Psapl/50',
    'psapl/50 ',
    'a/b/c',
    'psapl/50#p1-i5x',
    'x psapl/50',
    'psapl/50#p0',
    'psapl/50#p1-i0',
    'psapl/50#p01',
    'psapl/50#p1-i05',
    `psapl/50#p${'9'.repeat(30)}`,
  ])('%j is none', (key) => {
    expect(() => placeOf(key)).toThrow(RangeError);
  });
});

test.each([
  [{ paragraph: 1, item: 5 }, false, '第一款第五项'],
  [{ paragraph: 1, item: 5 }, true, '第五项'],
  [{ paragraph: 2 }, false, '第二款'],
  [{ paragraph: 1 }, true, ''],
  [{ item: 12 }, false, '第十二项'],
  [{}, false, ''],
])('%j, the only paragraph: %s → %j', (place, single, words) => {
  expect(partInWords(place, single)).toBe(words);
});

test('numbers as statutes write them', () => {
  expect(placeFrom('pipl/10')).toEqual({ id: 'pipl/10' });
  expect(placeFrom('pipl/10', '二', '')).toEqual({ id: 'pipl/10', paragraph: 2 });
  expect(placeFrom('pipl/10', '十二', '5')).toEqual({ id: 'pipl/10', paragraph: 12, item: 5 });
  // They count from 1: there is no 第零款.
  expect(placeFrom('pipl/10', '0', '零')).toEqual({ id: 'pipl/10' });
});

describe('款 and 项 of a text', () => {
  test('get their anchors, counted anew in each 款', () => {
    const lines = statuteLines('有下列行为之一的：\n（一）甲；\n（二）乙。\n前款规定的，从重。\n（十一）丙。\n末款。');
    expect(lines.map(({ anchor }) => anchor)).toEqual(['p1', 'p1-i1', 'p1-i2', 'p2', 'p2-i1', 'p3']);
    expect(lines[2]).toEqual({ text: '（二）乙。', paragraph: 1, item: 2, anchor: 'p1-i2' });
    expect(lines[3]).toEqual({ text: '前款规定的，从重。', paragraph: 2, anchor: 'p2' });
  });
  test('a text that begins with an item begins with a 款 all the same; other brackets are none', () => {
    expect(statuteLines('（一）甲').map(({ anchor }) => anchor)).toEqual(['p1']);
    expect(statuteLines('甲\n（甲）乙\n见（一）丙').map(({ anchor }) => anchor)).toEqual(['p1', 'p2', 'p3']);
  });
  test('every item counts, from the first to one beyond the tenth', () => {
    const text = ['列举：', ...Array.from({ length: 21 }, (_, index) => `（${writeNumeral(index + 1)}）项`)].join('\n');
    expect(statuteLines(text).map(({ item = 0 }) => item)).toEqual(Array.from({ length: 22 }, (_, index) => index));
  });
  test('lines add up to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '（一）', '\n', '。'), maxLength: 40 }), (text) => {
        const lines = statuteLines(text);
        expect(lines.map((line) => line.text).join('\n')).toBe(text);
        expect(new Set(lines.map(({ anchor }) => anchor)).size).toBe(lines.length);
      }),
    );
  });
});

describe('how binding an instrument is', () => {
  test.each([
    ['law', 'law', true],
    ['administrative-regulation', 'law', true],
    ['judicial-interpretation', 'law', true],
    ['local-regulation', 'law', false],
    ['judicial-policy', 'guidance', false],
    ['department-rule', 'regulation', false],
    ['normative-document', 'regulation', false],
    ['recommended-standard', 'standard', false],
    ['self-discipline', 'standard', false],
  ] as const)('%s: %s', (force, kind, hard) => {
    expect(classOf(force)).toBe(kind);
    expect(isHardLaw(force)).toBe(hard);
    expect(bindsEveryone(force)).toBe(hard);
  });
  test('there are nine kinds', () => {
    expect(FORCES.length).toBe(9);
    expect(FORCES[0]).toBe('law');
  });
});

test('the numbers that sentences may name are those of the channels', () => {
  expect({ ...TEL }).toEqual(readNumbers());
});
