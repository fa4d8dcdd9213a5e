import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  CALLERS,
  composeScript,
  INCIDENTS,
  planInstalments,
  readDate,
  readYuan,
  scriptToText,
  WANTS,
  yuanInWords,
} from '../../src/logic/index.ts';

const isoDate = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('instalments', () => {
  test('add up to the fen, whatever the sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 120 }), isoDate, (totalFen, wanted, firstDate) => {
        const count = Math.min(wanted, totalFen);
        const rows = planInstalments({ totalFen, count, firstDate });
        expect(rows.length).toBe(count);
        expect(rows.reduce((sum, row) => sum + row.amountFen, 0)).toBe(totalFen);
        expect(rows.every((row) => row.amountFen > 0)).toBe(true);
        for (const [index, row] of rows.entries()) expect(row.date).toBe(addMonths(firstDate, index));
      }),
    );
  });
  test('by amount a month: never more than that, the rest last', () => {
    const rows = planInstalments({ totalFen: 1_000_000, perMonthFen: 300_000, firstDate: '2026-12-31' });
    expect(rows.map((row) => row.amountFen)).toEqual([300_000, 300_000, 300_000, 100_000]);
    expect(rows.map((row) => row.date)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });
  test.each([
    [{ totalFen: 0, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: 10.5, count: 1, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 0, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 121, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 2, firstDate: '2026-02-30' }],
    [{ totalFen: 1000, firstDate: '2026-12-01' }],
    [{ totalFen: 1000, count: 2, perMonthFen: 500, firstDate: '2026-12-01' }],
    [{ totalFen: Number.NaN, count: 2, firstDate: '2026-12-01' }],
  ])('refuses %o', (input) => {
    expect(() => planInstalments(input)).toThrow(RangeError);
  });
});

describe('amounts as typed', () => {
  test.each([
    ['1200', 120_000],
    ['1,200.50', 120_050],
    ['１２００', 120_000],
    ['1200元', 120_000],
    ['¥1200', 120_000],
    ['1.2万', 1_200_000],
    [' 0.01 ', 1],
  ])('%s', (text, fen) => {
    expect(readYuan(text)).toEqual({ fen });
  });
  test.each(['', 'abc', '-5', '0', '1.234', '99999999999', '1e9', '<b>1</b>', '9'.repeat(10_000)])('%s is refused in words', (text) => {
    expect(readYuan(text)).toEqual({ problem: expect.stringMatching(/[。]$/) });
  });
  test('any text gives an amount or a message', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readYuan(text);
        if ('fen' in reading) expect(Number.isSafeInteger(reading.fen) && reading.fen > 0).toBe(true);
        else expect(reading.problem.length).toBeGreaterThan(4);
      }),
    );
  });
  test('in words', () => {
    expect(yuanInWords(123_456_789)).toBe('1,234,567.89 元');
    expect(yuanInWords(100_000)).toBe('1,000 元');
  });
});

test('dates that do not exist are none', () => {
  expect(readDate('2026-02-29')).toBeNull();
  expect(readDate('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 });
  expect(readDate('2026-13-01')).toBeNull();
});

describe('the card', () => {
  const plan = { totalFen: 1_234_500, perMonthFen: 100_000, firstDate: '2026-12-15' };
  const all = CALLERS.flatMap((caller) =>
    ['bank-card', 'micro-loan', undefined].map((lenderKind) =>
      composeScript({ caller, lenderKind, wants: WANTS, incidents: INCIDENTS, plan, postpone: { until: '2027-01-05', amountFen: 50_000 } }),
    ),
  );
  test('has no blanks, brackets or stand-ins left', () => {
    for (const script of all) expect(scriptToText(script, [])).not.toMatch(/[[\]{}]|undefined|NaN|甲方|乙方|某某|XX|____/);
  });
  test('says the proposal in exact amounts and dates', () => {
    const text = scriptToText(composeScript({ caller: 'lender', wants: ['instalments'], incidents: [], plan }));
    expect(text).toContain('12,345 元');
    expect(text).toContain('2026 年 12 月 15 日');
    expect(text).toContain('分 13 期');
    expect(text).toContain('第 13 期  2027 年 12 月 15 日  345 元');
  });
  test('never offers money to somebody who claims to be a court', () => {
    const script = composeScript({ caller: 'authority', wants: WANTS, incidents: [], plan });
    expect(script.instalments).toEqual([]);
    expect(script.parts.map((part) => part.id)).not.toContain('proposal');
  });
  test('cites only what binds the lender', () => {
    const grounds = composeScript({
      caller: 'agency',
      lenderKind: 'micro-loan',
      wants: ['leave-family'],
      incidents: ['insult'],
    }).grounds.map((ground) => ground.cite);
    expect(grounds).toContain('micro-loan-measures/37');
    expect(grounds).not.toContain('bank-consumer-measures/41');
    expect(grounds).not.toContain('cba-2026/third-ban');
  });
  test('is the same for the same input', () => {
    expect(all[0]).toEqual(
      composeScript({
        caller: CALLERS[0],
        lenderKind: 'bank-card',
        wants: WANTS,
        incidents: INCIDENTS,
        plan,
        postpone: { until: '2027-01-05', amountFen: 50_000 },
      }),
    );
  });
});
