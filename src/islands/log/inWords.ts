import { readDate, type Tally } from '../../logic/index.ts';

/** 11 月 23 日 */
export function dayOfYearInWords(iso: string): string {
  const date = readDate(iso);
  return date ? `${date.month} 月 ${date.day} 日` : iso;
}

/** 2026 年 11 月 */
export const monthInWords = (month: string): string => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`;

/** 5 通：接通 3，没接到 2，夜里 1; what is none is not said. */
export function countsInWords({ connected, missed, atNight }: Tally): string {
  const parts = [connected > 0 && `接通 ${connected}`, missed > 0 && `没接到 ${missed}`, atNight > 0 && `夜里 ${atNight}`];
  return `${connected + missed} 通：${parts.filter(Boolean).join('，')}`;
}
