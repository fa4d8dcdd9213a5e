import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOf, isAtNight, KEPT, LONGEST, type LoggedCall, momentOf, readCall, readCalls, readTime } from '../../../src/logic/index.ts';
import { junk, loggedBy } from './calls.ts';

const WHOLE = {
  id: 'x',
  at: '2026-11-23T22:10',
  connected: true,
  number: '021-5555',
  who: '工号 7',
  company: '晴川公司',
  lenderName: '大江银行',
  line: '卡二',
  refused: true,
  lender: 'bank-card',
  words: '第一行\n第二行',
  kept: ['recording', 'witness'],
  facts: { callee: 'family', insulted: true, hour: 22 },
  teller: 'third-party',
} as const;

describe('a call is read', () => {
  test('whole, and again', () => {
    expect(readCall(WHOLE)).toEqual(WHOLE);
    expect(readCall(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
  });
  test('with only what it must have', () => {
    expect(readCall({ id: 'x', at: '2026-11-23', connected: false })).toEqual({
      id: 'x',
      at: '2026-11-23',
      connected: false,
      facts: {},
      teller: 'debtor',
    });
  });
  test('without what it cannot have', () => {
    const read = readCall({
      ...WHOLE,
      kept: ['recording', 'gold', 3],
      lender: 'mafia',
      refused: 'yes',
      teller: 'me',
      facts: { insulted: 'yes', hour: 99, callee: 'dog' },
      more: 1,
    });
    expect(read).toMatchObject({ kept: ['recording'], teller: 'debtor', facts: {} });
    for (const name of ['lender', 'refused', 'more']) expect(read).not.toHaveProperty(name);
  });
  test('what is kept stands in one order, each once', () => {
    expect(readCall({ ...WHOLE, kept: [...KEPT].reverse().concat(KEPT) })).toMatchObject({ kept: KEPT });
    expect(readCall({ ...WHOLE, kept: [] })).not.toHaveProperty('kept');
    expect(readCall({ ...WHOLE, kept: 'recording' })).not.toHaveProperty('kept');
  });
  test('without what cannot be seen, lines kept where they are', () => {
    expect(readCall({ ...WHOLE, words: ' 甲\u202E乙\r\n丙\t丁\u0000 ', company: '\u200B', number: 13800000001 })).toMatchObject({
      words: '甲乙\n丙 丁',
      number: '13800000001',
    });
    expect(readCall({ ...WHOLE, company: '\u200B ' })).not.toHaveProperty('company');
    expect(readCall({ ...WHOLE, words: '\uD800' })).toMatchObject({ words: '\uFFFD' });
  });
  test('a day that cannot be read stays as it is; one that can is written in one way', () => {
    expect(readCall({ ...WHOLE, at: ' 昨天晚上 ' })).toMatchObject({ at: '昨天晚上' });
    expect(readCall({ ...WHOLE, at: '2026-11-23 22:10:59' })).toMatchObject({ at: '2026-11-23T22:10' });
    expect(readCall({ ...WHOLE, at: undefined })).toMatchObject({ at: '' });
  });
  test.each([
    ['no-record', null],
    ['no-record', 'x'],
    ['no-id', { ...WHOLE, id: '' }],
    ['no-id', { ...WHOLE, id: 7 }],
    ['no-id', { ...WHOLE, id: 'x'.repeat(LONGEST.id + 1) }],
    ['no-connected', { ...WHOLE, connected: 'true' }],
    ['no-connected', { ...WHOLE, connected: undefined }],
    ['too-long', { ...WHOLE, words: '字'.repeat(LONGEST.words + 1) }],
    ['too-long', { ...WHOLE, number: '1'.repeat(LONGEST.number + 1) }],
    ['too-long', { ...WHOLE, company: '字'.repeat(LONGEST.name + 1) }],
    ['too-long', { ...WHOLE, at: 'x'.repeat(LONGEST.at + 1) }],
  ])('or it is said why not: %s', (fault, raw) => {
    expect(readCall(raw)).toBe(fault);
    expect(readCalls([raw, WHOLE])).toEqual([WHOLE]);
  });
  test('at the longest', () => {
    const longest = {
      ...WHOLE,
      id: 'x'.repeat(LONGEST.id),
      words: '字'.repeat(LONGEST.words),
      number: '1'.repeat(LONGEST.number),
      company: '字'.repeat(LONGEST.name),
    };
    expect(readCall(longest)).toEqual(longest);
  });
  test('nothing of a prototype counts', () => {
    expect(readCall(Object.create(WHOLE))).toBe('no-id');
    expect(readCall(JSON.parse('{"__proto__":{"id":"x"},"at":"2026-11-23","connected":true}'))).toBe('no-id');
  });
  test('whatever it is given: it never throws, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(junk, loggedBy('a')), (raw) => {
        const read = readCall(raw);
        if (typeof read !== 'string') expect(readCall(read)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a moment', () => {
  test.each([
    ['2026-11-23T00:00', '00:00'],
    ['2026-11-23 23:59', '23:59'],
    ['2026-11-23T09:05:59', '09:05'],
    ['2026-11-23', null],
  ])('%s', (at, time) => {
    expect(momentOf(at)).toEqual({ date: '2026-11-23', time });
    expect(momentOf(atOf({ date: '2026-11-23', time }))).toEqual({ date: '2026-11-23', time });
  });
  test.each([
    '2026-11-23T24:00',
    '2026-11-23T10:60',
    '2026-11-23T1:00',
    '2026-11-23T10',
    '2026-11-31',
    '2026-11-23T10:00Z',
    'x2026-11-23',
    '2026-11-23T10:00x',
    '',
  ])('%s is none', (at) => {
    expect(momentOf(at)).toBeNull();
  });
  test('night is from 22:00 to 8:00', () => {
    const night = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).filter(isAtNight);
    expect(night).toEqual(['00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00', '22:00', '23:00']);
  });
});

test('a call has the shape that is kept', () => {
  fc.assert(
    fc.property(loggedBy('a'), (one: LoggedCall) => {
      const read = readCall(one) as LoggedCall;
      expect(read.id).toBe(one.id);
      expect(read.connected).toBe(one.connected);
      expect(momentOf(read.at)).toEqual(momentOf(one.at));
    }),
  );
});

test('a text of a hundred thousand signs is read, or refused, in no time', () => {
  for (const part of ['字', ' ', '\u200b', '2026-11-23T', '\n', '\ud800']) {
    const text = part.repeat(100_000 / part.length);
    const from = process.cpuUsage();
    expect(readCall({ ...WHOLE, at: text, words: text, number: text })).toSatisfy(
      (read) => read === 'too-long' || typeof read === 'object',
    );
    momentOf(text);
    readTime(text);
    expect(process.cpuUsage(from).user / 1000, JSON.stringify(part)).toBeLessThan(400);
  }
});
