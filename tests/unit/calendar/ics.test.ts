import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../src/logic/index.ts';

const STAMP = '2026-11-25T03:04:05.678Z';
const entry: CalendarEntry = { uid: 'judgment-1@x', day: '2026-12-31', title: '看备注', text: '一行', remind: [3, 1, 0] };
const lines = (text: string) => text.split('\r\n');
/** The lines as they were before they were folded. */
const unfolded = (text: string) => lines(text.replaceAll('\r\n ', ''));
const readLine = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const read = (value = '') => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

describe('a calendar file', () => {
  test('holds one whole day, its next day as the end, and three reminders', () => {
    const file = calendarFile([entry], STAMP);
    expect(lines(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:/),
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:judgment-1@x',
      'DTSTAMP:20261125T030405Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:看备注',
      'DESCRIPTION:一行',
      'TRANSP:TRANSPARENT',
      ...['-PT63H', '-PT15H', 'PT9H'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:看备注',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  test('holds as many as it is given, none among them', () => {
    const count = (file: string) => file.split('BEGIN:VEVENT').length - 1;
    expect(count(calendarFile([], STAMP))).toBe(0);
    expect(count(calendarFile([entry, { ...entry, uid: 'b', remind: [] }], STAMP))).toBe(2);
    expect(calendarFile([{ ...entry, remind: [] }], STAMP)).not.toContain('VALARM');
  });
  test('whatever the text, lines are short, and it can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 80 }), (text, title) => {
        const file = calendarFile([{ ...entry, text, title }], STAMP);
        for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const plain = (one: string) => one.toWellFormed().replace(/\r\n|\r/g, '\n');
        expect(read(readLine(file, 'DESCRIPTION'))).toBe(plain(text));
        expect(read(readLine(file, 'SUMMARY'))).toBe(plain(title));
      }),
      { numRuns: 500 },
    );
  });
  test('a line of exactly 75 bytes is left whole, one more is folded', () => {
    const room = 75 - 'SUMMARY:'.length;
    const summary = (title: string) =>
      lines(calendarFile([{ ...entry, title, remind: [] }], STAMP)).filter((line) => /^SUMMARY|^ /.test(line));
    expect(summary('a'.repeat(room))).toHaveLength(1);
    expect(summary('a'.repeat(room + 1))).toEqual([`SUMMARY:${'a'.repeat(room)}`, ' a']);
    expect(summary('é'.repeat(34))).toEqual([`SUMMARY:${'é'.repeat(33)}`, ' é']);
    expect(summary('字'.repeat(23))).toEqual([`SUMMARY:${'字'.repeat(22)}`, ' 字']);
    expect(summary('😀'.repeat(17))).toEqual([`SUMMARY:${'😀'.repeat(16)}`, ' 😀']);
  });
  test.each(['', '2026-11-25', '2026-02-30T00:00:00Z', '2026-11-25T03:04:05', 'now'])('%s is no moment', (stamp) => {
    expect(() => calendarFile([entry], stamp)).toThrow(RangeError);
  });
  test('a day that does not exist is refused', () => {
    expect(() => calendarFile([{ ...entry, day: '2026-02-30' }], STAMP)).toThrow(RangeError);
  });
});
