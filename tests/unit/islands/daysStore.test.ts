import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { daysStore } from '../../../src/islands/common/storage.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 30, 12);
const store = daysStore('card', 2, v.object({ step: v.string() }), 7);
const VALUE = { step: 'card' };
const refuse = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

/** A local storage that holds these texts; parts of it may be replaced by what refuses. */
function fakeStorage(part: Partial<Storage> = {}, kept: Record<string, string> = {}) {
  const held = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
    ...part,
  });
  return held;
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(START);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('kept for seven days by this device’s clock, with the moment it ends, and then gone from the device', () => {
  const held = fakeStorage();
  expect(store.read()).toBeNull();
  expect(store.write(VALUE)).toBe(START + 7 * DAY);
  vi.setSystemTime(START + 7 * DAY - 1);
  expect(store.read()).toEqual({ value: VALUE, until: START + 7 * DAY });
  vi.setSystemTime(START + 7 * DAY);
  expect(store.read()).toBeNull();
  expect(held.size).toBe(0);
});

test('wherever the clock is set, it is there within seven days from keeping, and never outside', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400 * DAY, max: 400 * DAY }), (moved) => {
      const held = fakeStorage();
      vi.setSystemTime(START);
      store.write(VALUE);
      vi.setSystemTime(START + moved);
      const inside = moved >= 0 && moved < 7 * DAY;
      expect(store.read() !== null).toBe(inside);
      expect(held.size).toBe(inside ? 1 : 0);
    }),
  );
});

test('a clock that goes back and forth gives no further day: what once came from the future stays forgotten', () => {
  fakeStorage();
  store.write(VALUE);
  vi.setSystemTime(START - DAY);
  expect(store.read()).toBeNull();
  vi.setSystemTime(START + DAY);
  expect(store.read()).toBeNull();
});

test('changing what is kept gives it no day more; where nothing is kept nothing is put', () => {
  const held = fakeStorage();
  expect(store.replace(VALUE)).toBeNull();
  expect(held.size).toBe(0);
  store.write(VALUE);
  vi.setSystemTime(START + 3 * DAY);
  expect(store.replace({ step: 'who' })).toBe(START + 7 * DAY);
  expect(store.read()).toEqual({ value: { step: 'who' }, until: START + 7 * DAY });
  vi.setSystemTime(START + 8 * DAY);
  expect(store.replace(VALUE)).toBeNull();
});

describe('never breaks a page', () => {
  test.each([
    ['blocked', { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ['full', { setItem: refuse }],
  ])('%s', (_, part) => {
    fakeStorage(part);
    expect(store.write(VALUE)).toBeNull();
    expect(store.read()).toBeNull();
    expect(store.replace(VALUE)).toBeNull();
    expect(() => store.clear()).not.toThrow();
  });
  test('no storage at all', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(store.write(VALUE)).toBeNull();
    expect(store.read()).toBeNull();
  });
  test('full while something older is kept: it is not taken for the new one', () => {
    const held = fakeStorage();
    store.write(VALUE);
    fakeStorage({ setItem: refuse }, Object.fromEntries(held));
    expect(store.replace({ step: 'who' })).toBeNull();
    expect(store.read()).toBeNull();
  });
  test.each([
    '',
    'null',
    '[]',
    '{',
    JSON.stringify({ version: 1, since: START, value: VALUE }),
    JSON.stringify({ version: 2, value: VALUE }),
    JSON.stringify({ version: 2, since: '7', value: VALUE }),
    JSON.stringify({ version: 2, since: null, value: VALUE }),
    JSON.stringify({ version: 2, since: START, value: { step: 1 } }),
  ])('%s is forgotten', (text) => {
    const held = fakeStorage({}, { card: text });
    expect(store.read()).toBeNull();
    expect(held.size).toBe(0);
  });
});
