import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageFrom } from '../../../src/islands/verify/fragment.ts';
import { segmentsOf } from '../../../src/islands/verify/segments.ts';
import { readMessage, SIGNS, type SignFound } from '../../../src/logic/index.ts';

const sign = (id: SignFound['id'], from: number, to: number): SignFound => ({ id, from, to, why: '' });

describe('segmentsOf', () => {
  test('cuts where signs begin and end', () => {
    expect(segmentsOf('甲乙丙丁', [sign('court', 1, 3)], 99)).toEqual([
      { text: '甲', signs: [] },
      { text: '乙丙', signs: ['court'] },
      { text: '丁', signs: [] },
    ]);
  });
  test('what two signs share belongs to both', () => {
    expect(segmentsOf('甲乙丙', [sign('court', 0, 2), sign('suit', 1, 3)], 99)).toEqual([
      { text: '甲', signs: ['court'] },
      { text: '乙', signs: ['court', 'suit'] },
      { text: '丙', signs: ['suit'] },
    ]);
  });
  test('shows no more than is asked for', () => {
    expect(segmentsOf('甲乙丙', [sign('court', 1, 3), sign('suit', 2, 3)], 2)).toEqual([
      { text: '甲', signs: [] },
      { text: '乙', signs: ['court'] },
    ]);
  });
  test('loses nothing of any text, and marks every sign', () => {
    const found = fc.array(
      fc.record({ id: fc.constantFrom(...SIGNS.map(({ id }) => id)), from: fc.nat(19), length: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 28, maxLength: 28, unit: 'grapheme-ascii' }), found, (text, signs) => {
        const given = signs.map(({ id, from, length }) => sign(id, from, from + length));
        const segments = segmentsOf(text, given, 99);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(new Set(segments.flatMap((segment) => segment.signs))).toEqual(new Set(given.map(({ id }) => id)));
      }),
    );
  });
  test('of a message that was read', () => {
    const text = '【法院】请把钱转到安全账户';
    const segments = segmentsOf(text, readMessage(text).signs, 99);
    expect(segments.filter(({ signs }) => signs.length > 0).length).toBeGreaterThan(1);
  });
});

describe('messageFrom', () => {
  test('reads what stands behind #m=', () => {
    expect(messageFrom({ hash: `#m=${encodeURIComponent('【法院】a&b=c#d\n二')}` })).toBe('【法院】a&b=c#d\n二');
    expect(messageFrom({ hash: '' })).toBe('');
    expect(messageFrom({ hash: '#court' })).toBe('');
    expect(messageFrom({ hash: '#q=x' })).toBe('');
  });
  test('never throws, and takes no book', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => messageFrom({ hash: `#${hash}` }).length <= 20_000));
    expect(messageFrom({ hash: '#m=%E4%' })).not.toBe('');
    expect(messageFrom({ hash: `#m=${'字'.repeat(30_000)}` })).toHaveLength(20_000);
  });
});
