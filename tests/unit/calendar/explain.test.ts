import { describe, expect, test } from 'vitest';
import { dayInWords, explainReckoning, reckon, reckonDays } from '../../../src/logic/index.ts';

const said = (kind: Parameters<typeof reckon>[0], day: string) => explainReckoning(reckon(kind, day), day, '收到支付令');

test('a day in words has its weekday', () => {
  expect(dayInWords('2026-10-08')).toBe('2026 年 10 月 8 日（周四）');
  expect(() => dayInWords('2026-02-30')).toThrow(RangeError);
});

describe('the explanation', () => {
  test('says which day does not count, which is the first, and where the counting ends', () => {
    const lines = said('payment-order', '2026-11-25');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /收到支付令是 2026 年 11 月 25 日（周三），这天不算。2026 年 11 月 26 日（周四）是第 1 天，数到第 15 天，是 2026 年 12 月 10 日（周四）。/,
    );
  });
  test('says why it moves, and which day is safe', () => {
    const [, moved, safe, ...rest] = said('payment-order', '2026-09-17');
    expect(moved).toMatch(/2026 年 10 月 2 日（周五）是国庆节假期，.*2026 年 10 月 8 日（周四）/);
    expect(safe).toContain('2026 年 9 月 30 日（周三）');
    expect(rest).toEqual([]);
    expect(said('payment-order', '2026-11-06')[1]).toMatch(/2026 年 11 月 21 日是周六，.*2026 年 11 月 23 日（周一）/);
  });
  test('says that the law does not speak of weekends that are worked', () => {
    const lines = said('payment-order', '2026-04-24');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/2026 年 5 月 9 日（周六）是调休要上班的周末。条文没有写/);
  });
  test('says that a year is not known, and which ones are', () => {
    const lines = said('payment-order', '2026-12-20');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/2027 年的放假安排，本站没有收录（有的是 2025、2026 年）.*还不能确定/);
    expect(said('payment-order', '2026-12-17').join()).toMatch(/元旦.*2027 年的放假安排.*2026 年 12 月 31 日（周四）/);
    expect(said('payment-order', '2026-11-25').join()).not.toContain('放假安排');
  });
  test('of months: no number of days, and no rule for a last day of rest', () => {
    const lines = said('arbitration-set-aside', '2026-07-02');
    expect(lines[0]).toMatch(/数 3 个月，到 2026 年 10 月 2 日（周五）为止/);
    expect(lines[1]).toMatch(/没有查到规定/);
    expect(lines.join()).not.toContain('顺延到');
    expect(lines.at(-1)).toContain('2026 年 9 月 30 日（周三）');
  });
  test('of days that a paper names', () => {
    expect(explainReckoning(reckonDays(10, '2026-11-25'), '2026-11-25', '收到')[0]).toContain(
      '数到第 10 天，是 2026 年 12 月 5 日（周六）',
    );
  });
});
