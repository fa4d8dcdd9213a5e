import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, MOST_CARD_INSTALMENTS, MOST_INSTALMENTS, planInstalments, readYuan, yuanInWords } from '../../src/logic/index.ts';
import { MOST_FEN } from '../../src/logic/money/index.ts';

const isoDate = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('9988-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sum = (rows: readonly { amountFen: number }[]) => rows.reduce((all, row) => all + row.amountFen, 0);

describe('instalments', () => {
  test('by count: add up to the fen, differ by one fen at most, the larger first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_FEN }), fc.integer({ min: 1, max: 120 }), isoDate, (totalFen, wanted, firstDate) => {
        const count = Math.min(wanted, totalFen);
        const rows = planInstalments({ totalFen, count, firstDate });
        const amounts = rows.map(({ amountFen }) => amountFen);
        expect(rows.length).toBe(count);
        expect(sum(rows)).toBe(totalFen);
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        expect(Math.min(...amounts)).toBeGreaterThan(0);
        for (const [index, row] of rows.entries()) expect(row).toMatchObject({ number: index + 1, date: addMonths(firstDate, index) });
      }),
    );
    expect(planInstalments({ totalFen: 100, count: 91, firstDate: '2026-12-01' }).map(({ amountFen }) => amountFen)).toEqual([
      ...Array<number>(9).fill(2),
      ...Array<number>(82).fill(1),
    ]);
  });
  test('by amount a month: never more than that, the rest last', () => {
    const rows = planInstalments({ totalFen: 1_000_000, perMonthFen: 300_000, firstDate: '2026-12-31' });
    expect(rows.map((row) => row.amountFen)).toEqual([300_000, 300_000, 300_000, 100_000]);
    expect(rows.map((row) => row.date)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_FEN }), fc.integer({ min: 1, max: 120 }), isoDate, (totalFen, parts, firstDate) => {
        const perMonthFen = Math.ceil(totalFen / parts);
        const plan = planInstalments({ totalFen, perMonthFen, firstDate });
        expect(sum(plan)).toBe(totalFen);
        for (const { amountFen } of plan.slice(0, -1)) expect(amountFen).toBe(perMonthFen);
        expect(plan.at(-1)?.amountFen).toBeLessThanOrEqual(perMonthFen);
        expect(plan.at(-1)?.amountFen).toBeGreaterThan(0);
      }),
    );
  });
  test('the longest plans', () => {
    expect([MOST_INSTALMENTS, MOST_CARD_INSTALMENTS, MOST_FEN]).toEqual([120, 60, 1_000_000_000]);
    expect(planInstalments({ totalFen: MOST_FEN, count: 120, firstDate: '9990-01-31' }).at(-1)?.date).toBe('9999-12-31');
    expect(planInstalments({ totalFen: 1, count: 1, firstDate: '2026-12-01' })).toEqual([{ number: 1, date: '2026-12-01', amountFen: 1 }]);
  });
  test.each([
    [{ totalFen: 0, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: -5, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: 10.5, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: MOST_FEN + 1, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 0, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 1.5, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 121, firstDate: '2026-12-01' }],
    [{ totalFen: 3, count: 4, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 2, firstDate: '2026-02-30' }],
    [{ totalFen: 1000, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 2, perMonthFen: 500, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, perMonthFen: 0, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, perMonthFen: MOST_FEN + 1, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, perMonthFen: 8, firstDate: '2026-12-01' }],
    [{ totalFen: Number.NaN, count: 2, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 2, firstDate: '9999-12-01' }],
    [{ totalFen: 1000, count: 2, firstDate: {} as string }],
    [{ totalFen: 1000, count: 2, firstDate: Symbol('x') as unknown as string }],
    [{ totalFen: Symbol('x') as unknown as number, count: 2, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: null as unknown as number, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, perMonthFen: null as unknown as number, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: '2' as unknown as number, firstDate: '2026-12-01' }],
  ])('refuses %o', (input) => {
    expect(() => planInstalments(input)).toThrow(RangeError);
  });
  test.each([
    [{ totalFen: 0, count: 1, firstDate: '2026-12-01' }, 'totalFen'],
    [{ totalFen: 10, count: 1, firstDate: '2026-12' }, 'firstDate'],
    [{ totalFen: 10, count: 0, firstDate: '2026-12-01' }, 'count'],
    [{ totalFen: 10, perMonthFen: -1, firstDate: '2026-12-01' }, 'perMonthFen'],
    [{ totalFen: 10, firstDate: '2026-12-01' }, 'either count or perMonthFen'],
  ])('%o: says that %s is wrong', (input, what) => {
    expect(() => planInstalments(input)).toThrow(what);
  });
});

describe('amounts as typed', () => {
  test.each([
    ['1200', 120_000],
    ['1200.5', 120_050],
    ['1200.50', 120_050],
    ['1,200.50', 120_050],
    ['1,200,000', 120_000_000],
    ['１２００', 120_000],
    ['１，２００．５０', 120_050],
    ['1，200', 120_000],
    ['1200元', 120_000],
    ['1200块', 120_000],
    ['1200 块钱', 120_000],
    ['1、200、000', 120_000_000],
    ['1200元整', 120_000],
    ['1200人民币', 120_000],
    ['¥1200', 120_000],
    ['￥1200', 120_000],
    ['1 200', 120_000],
    ['1.2万', 1_200_000],
    ['1.2W', 1_200_000],
    ['1.2８万元', 1_280_000],
    ['0.000001万', 1],
    ['1.282898万', 1_282_898],
    ['0.57万', 570_000],
    ['0.29', 29],
    ['1000万', MOST_FEN],
    ['10000000', MOST_FEN],
    [' 0.01 ', 1],
  ])('%s', (text, fen) => {
    expect(readYuan(text)).toEqual({ fen });
  });
  test.each([
    ['', '还没有填'],
    ['   ', '还没有填'],
    ['元', '还没有填'],
    ['abc', '要写数字'],
    ['一千', '要写数字'],
    ['5²', '要写数字'],
    ['12元00', '要写数字'],
    ['12¥00', '要写数字'],
    ['12￥00', '要写数字'],
    ['¥¥12', '要写数字'],
    ['⑤', '要写数字'],
    ['٥', '要写数字'],
    ['1e9', '要写数字'],
    ['<b>1</b>', '要写数字'],
    ['1.', '要写数字'],
    ['.5', '要写数字'],
    ['1.5.5', '要写数字'],
    ['-5', '大于零'],
    ['－5', '大于零'],
    ['0', '大于零'],
    ['0.00', '大于零'],
    ['1200,50', '逗号'],
    ['1,2', '逗号'],
    ['0,200', '逗号'],
    ['01,200', '逗号'],
    ['0,2万', '逗号'],
    ['12,00', '逗号'],
    ['1,200,', '逗号'],
    ['1234,567', '逗号'],
    ['1200、50', '逗号'],
    ['1200,50.25', '逗号'],
    ['1,2万', '逗号'],
    ['1,5w', '逗号'],
    ['1，25 万元', '逗号'],
    ['x1,2', '要写数字'],
    ['1,2x', '要写数字'],
    ['5-5', '要写数字'],
    ['1.234', '小数点后两位'],
    ['1.005', '最多写到分'],
    ['1.2828985万', '例如 1.25 万'],
    ['10000000.01', '一千万'],
    ['1000.000001万', '一千万'],
    ['99999999999', '一千万'],
    ['9'.repeat(20), '一千万'],
    ['9'.repeat(21), '太长'],
    ['9'.repeat(10_000), '太长'],
  ])('%s is refused in words', (text, word) => {
    expect(readYuan(text)).toEqual({ problem: expect.stringContaining(word) });
  });
  test('what is no text is nothing filled in', () => {
    for (const value of [null, undefined, 1200, {}, [], Symbol('x'), Object.create(null)])
      expect(readYuan(value as string)).toEqual({ problem: expect.stringContaining('还没有填') });
  });
  test('any text gives an amount or a message', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,，、 万w元¥-²五'.split('')), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), typed), (text) => {
        const reading = readYuan(text);
        if ('fen' in reading) expect(Number.isSafeInteger(reading.fen) && reading.fen > 0 && reading.fen <= MOST_FEN).toBe(true);
        else expect(reading.problem).toMatch(/.{6,}。$/);
      }),
      { numRuns: 500 },
    );
  });
  test('to the fen exactly, in yuan and in 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_FEN }), (fen) => {
        const digits = String(fen).padStart(7, '0');
        expect(readYuan(`${digits.slice(0, -2)}.${digits.slice(-2)}`)).toEqual({ fen });
        expect(readYuan(`${digits.slice(0, -6)}.${digits.slice(-6)}万`)).toEqual({ fen });
        expect(readYuan(yuanInWords(fen))).toEqual({ fen });
      }),
      { numRuns: 500 },
    );
  });
});

describe('amounts in words', () => {
  test.each([
    [0, '0 元'],
    [1, '0.01 元'],
    [50, '0.50 元'],
    [99_999, '999.99 元'],
    [100_000, '1,000 元'],
    [123_456_789, '1,234,567.89 元'],
    [100_000_005, '1,000,000.05 元'],
  ])('%i fen: %s', (fen, words) => {
    expect(yuanInWords(fen)).toBe(words);
  });
  test.each([-1, 1.5, Number.NaN, Infinity])('%d is no amount', (fen) => {
    expect(() => yuanInWords(fen)).toThrow(RangeError);
  });
});
