import { dateInWords, readDate } from './dates.ts';
import { weekdayOf } from './days.ts';
import type { Reckoning } from './deadline.ts';
import { HOLIDAY_YEARS, isKnownYear } from './holidays.ts';

/** `2026-10-08` → `周四`; throws on a date that does not exist. */
export const weekdayInWords = (iso: string): string => `周${'日一二三四五六'[weekdayOf(iso)]}`;

/** `2026-10-08` → `2026 年 10 月 8 日（周四）`; throws on a date that does not exist. */
export const dayInWords = (iso: string): string => `${dateInWords(iso)}（${weekdayInWords(iso)}）`;

/** 10 月 3 日是周六, 10 月 2 日（周五）是国庆节假期. */
const restInWords = (iso: string, rest: string): string =>
  rest.startsWith('周') ? `${dateInWords(iso)}是${rest}` : `${dayInWords(iso)}是${rest}假期`;

const knownYears = (): string => HOLIDAY_YEARS.map(({ year }) => year).join('、');

/** How a last day was reckoned, in sentences: which day does not count, where the counting ends, why it moves, what is doubtful. */
export function explainReckoning(reckoning: Reckoning, day: string, event: string): string[] {
  const { amount, unit, first, counted, rest, moved, last, workedWeekend, safe } = reckoning;
  const end =
    unit === 'month'
      ? `数 ${amount} 个月，到 ${dayInWords(counted)}为止`
      : `${dayInWords(first)}是第 1 天，数到第 ${amount} 天，是 ${dayInWords(counted)}`;
  const lines = [`${event}是 ${dayInWords(day)}，这天不算。${end}。`];
  if (rest !== null)
    lines.push(
      moved
        ? `${restInWords(counted, rest)}，顺延到后面第一个上班的日子：${dayInWords(last)}。`
        : `${restInWords(counted, rest)}。能不能顺延，没有查到规定。`,
    );
  if (workedWeekend)
    lines.push(`${dayInWords(last)}是调休要上班的周末。条文没有写这样的日子算不算法定休假日，这里按上班算，是早的那一天。`);
  const unknown = [counted, last].find((one) => !isKnownYear(one));
  if (unknown)
    lines.push(
      `${readDate(unknown)?.year} 年的放假安排，本站没有收录（有的是 ${knownYears()} 年），只算了周末和日子固定的节日，所以这个日子还不能确定。`,
    );
  if (safe !== last) lines.push(`稳妥的办法：最晚 ${dayInWords(safe)}办完，别等到后面那天。`);
  return lines;
}
