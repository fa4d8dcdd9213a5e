import { addDays, weekdayOf } from './days.ts';

/** A break: name, first and last day. Days in it that were moved there from a weekend rest like the others. */
type Break = readonly [name: string, from: string, to: string];

/** One year's arrangement of holidays as the State Council's General Office published it. */
interface HolidayYear {
  readonly year: number;
  /** The notice that says so. */
  readonly notice: string;
  readonly breaks: readonly Break[];
  /** Saturdays and Sundays on which people work instead (调休上班). */
  readonly worked: readonly string[];
}

/**
 * The years that are known, oldest first. Written from the wording of both notices as Xinhua published it, and compared day by
 * day with two independent data sets; the next year is added when its notice is out, never by reckoning.
 */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2025,
    notice: '国务院办公厅关于 2025 年部分节假日安排的通知（2024-11-12）',
    breaks: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    notice: '国务院办公厅关于 2026 年部分节假日安排的通知（2025-11-04）',
    breaks: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

/** Holidays that fall on the same day every year; all that is certain of a year whose arrangement is not known. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

const yearOf = (iso: string): HolidayYear | undefined => HOLIDAY_YEARS.find(({ year }) => iso.startsWith(`${year}-`));

/** Whether the arrangement of holidays is known for the year of this day. */
export const isKnownYear = (iso: string): boolean => yearOf(iso) !== undefined;

/** Whether a day is a Saturday or Sunday on which people work instead of another day. */
export const isWorkedWeekend = (iso: string): boolean => yearOf(iso)?.worked.includes(iso) ?? false;

/**
 * Why a day is a day of rest: the holiday's name, or 周六, 周日; null for a working day. In a year that is not known only
 * weekends and the holidays with a fixed day are seen. Throws RangeError on a date that does not exist.
 */
export function restOn(iso: string): string | null {
  const weekday = weekdayOf(iso);
  const known = yearOf(iso);
  if (known?.worked.includes(iso)) return null;
  const holiday = known ? known.breaks.find(([, from, to]) => from <= iso && iso <= to)?.[0] : FIXED[iso.slice(5)];
  return holiday ?? (weekday === 6 ? '周六' : weekday === 0 ? '周日' : null);
}

/** The first working day from a day on, that day included; `step` of -1 looks back. */
export function workingDayFrom(iso: string, step: 1 | -1 = 1): string {
  let day = iso;
  while (restOn(day) !== null) day = addDays(day, step);
  return day;
}
