import { readDate } from '../calendar/index.ts';
import type { Moment } from './moment.ts';

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

/** Parts of the day that move the hour of a twelve-hour clock. */
const AFTERNOON = /^(?:下午|傍晚|晚上|夜里|夜间|pm)$/;
const DAY_PART = '(凌晨|清早|早上|上午|中午|下午|傍晚|晚上|夜里|夜间|am|pm)?';
const CLOCK = new RegExp(`^${DAY_PART}(\\d{1,2})(?::(\\d{1,2})(?::\\d{1,2}(?:\\.\\d+)?)?|点(?:(\\d{1,2})分?)?)(am|pm)?$`);
const DAY = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?/;

/** Reads a day as people and spreadsheets write it, year first; null where it is no day or its order is not sure. */
export function readDay(written: string): string | null {
  const match = DAY.exec(written.normalize('NFKC').trim());
  if (!match || match[0].length !== written.normalize('NFKC').trim().length) return null;
  const iso = `${match[1]}-${two(match[2])}-${two(match[3])}`;
  return readDate(iso) ? iso : null;
}

/** Reads a time as people and spreadsheets write it: `9:05`, `22:10:33`, 晚上 10 点 10 分; null where it is none. */
export function readTime(written: string): string | null {
  const match = CLOCK.exec(written.normalize('NFKC').replace(/\s/g, '').toLowerCase());
  if (!match) return null;
  const part = match[1] ?? match[5] ?? '';
  const given = Number(match[2]);
  const hour = AFTERNOON.test(part) && given < 12 ? given + 12 : part === 'am' && given === 12 ? 0 : given;
  const minute = Number(match[3] ?? match[4] ?? 0);
  return hour <= 23 && minute <= 59 ? `${two(String(hour))}:${two(String(minute))}` : null;
}

/** Reads a day and a time that stand in one text or in two; a time that is not given is not known. Null where the day cannot be read, or a time is given that cannot. */
export function readMoment(day: string, time: string): Moment | null {
  const [first = '', ...rest] = day
    .normalize('NFKC')
    .trim()
    .split(/[\sT]+/);
  const joined = rest.join(' ');
  const date = readDay(first);
  const clock = (time.trim() || joined).trim();
  if (!date) return null;
  if (clock === '') return { date, time: null };
  const read = readTime(clock) ?? readMoment(clock, '')?.time ?? null;
  return read ? { date, time: read } : null;
}
