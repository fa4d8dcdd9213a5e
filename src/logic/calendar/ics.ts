import { readDate } from './dates.ts';
import { addDays } from './days.ts';

/** A day to be put into somebody's own calendar. */
export interface CalendarEntry {
  /** Unique in the world and the same each time, so that taking it again does not double it. */
  readonly uid: string;
  /** ISO; it lasts the whole day. */
  readonly day: string;
  /** What others may see over the reader's shoulder. */
  readonly title: string;
  readonly text: string;
  /** How many days before, at nine in the morning, it speaks up. */
  readonly remind: readonly number[];
}

/** Most bytes of a line; longer ones are folded. */
const LONGEST_LINE = 75;

/** Bytes of one sign in UTF-8. */
const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line cut so that none is too long; the rest goes on after a space. No sign is cut in two. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (length + bytes > LONGEST_LINE) [text, length] = [`${text}\r\n `, 1];
    text += sign;
    length += bytes;
  }
  return text;
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n');

const compact = (iso: string): string => iso.replaceAll('-', '');

/**
 * A calendar file (RFC 5545) with whole days. `stamp` is when it was made, as in `2026-11-25T03:04:05Z`. Throws RangeError on a
 * day or a stamp that does not exist.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const made = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(stamp);
  if (!made?.[1] || !readDate(made[1])) throw new RangeError(`not a moment: ${stamp}`);
  const dtstamp = `${compact(made[1])}T${made.slice(2).join('')}Z`;
  const events = entries.flatMap(({ uid, day, title, text, remind }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${dtstamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...remind.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      // From midnight of the day: nine in the morning so many days before.
      `TRIGGER:${before > 0 ? `-PT${before * 24 - 9}H` : 'PT9H'}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//jiedezhu//papers//ZH', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
