import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceStore, tabStore } from '../../../src/islands/common/storage.ts';

const schema = v.object({ step: v.string(), count: v.number() });
const store = tabStore('test', 2, schema);
const VALUE = { step: 'who', count: 3 };

/** A session storage that holds these texts; parts of it may be replaced by what refuses. */
function fakeStorage(kept: Record<string, string> = {}, part: Partial<Storage> = {}) {
  const held = new Map(Object.entries(kept));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
    removeItem: (key: string) => held.delete(key),
    ...part,
  });
  return held;
}
const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};
afterEach(() => vi.unstubAllGlobals());

test('what is kept is read again; what is cleared is gone', () => {
  const held = fakeStorage();
  expect(store.read()).toBeNull();
  expect(store.write(VALUE)).toBe(true);
  expect([...held.keys()]).toEqual(['test']);
  expect(store.read()).toEqual(VALUE);
  store.clear();
  expect(held.size).toBe(0);
  expect(store.read()).toBeNull();
});

test('two stores do not see each other', () => {
  fakeStorage();
  const other = tabStore('other', 2, schema);
  store.write(VALUE);
  expect(other.read()).toBeNull();
  other.clear();
  expect(store.read()).toEqual(VALUE);
});

describe('what an older page kept, or nobody, is forgotten instead of misread', () => {
  const whole = (value: unknown, version: unknown = 2) => JSON.stringify({ version, value });
  test.each([
    ['an older version', whole(VALUE, 1)],
    ['a newer version', whole(VALUE, 3)],
    ['a version as a word', whole(VALUE, '2')],
    ['no version', JSON.stringify({ value: VALUE })],
    ['the value alone', JSON.stringify(VALUE)],
    ['another shape', whole({ step: 1, count: '3' })],
    ['half of it', whole({ step: 'who' })],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '2'],
    ['broken JSON', '{"version":2,'],
    ['nothing', ''],
    ['prototype keys', '{"version":2,"value":{"__proto__":{"step":"who","count":3}}}'],
  ])('%s', (_, text) => {
    fakeStorage({ test: text });
    expect(store.read()).toBeNull();
    // And is written over.
    expect(store.write(VALUE)).toBe(true);
    expect(store.read()).toEqual(VALUE);
  });
});

describe('a browser that refuses breaks nothing, and says so', () => {
  const refused = () => {
    expect(store.read()).toBeNull();
    expect(store.write(VALUE)).toBe(false);
    expect(() => store.clear()).not.toThrow();
  };
  test('storage that is absent', () => {
    vi.stubGlobal('sessionStorage', undefined);
    refused();
  });
  test('storage that is null', () => {
    vi.stubGlobal('sessionStorage', null);
    refused();
  });
  test('storage that throws', () => {
    fakeStorage({}, { getItem: refuse, setItem: refuse, removeItem: refuse });
    refused();
  });
  test('storage that throws when it is named', () => {
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: refuse });
    refused();
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });
  test('storage that is full: what was kept before is still there', () => {
    fakeStorage({ test: JSON.stringify({ version: 2, value: VALUE }) }, { setItem: refuse });
    expect(store.write({ step: 'card', count: 4 })).toBe(false);
    expect(store.read()).toEqual(VALUE);
  });
  test('storage that answers undefined', () => {
    fakeStorage({}, { getItem: () => undefined as unknown as null });
    expect(store.read()).toBeNull();
  });
  test('a value that cannot be written down', () => {
    fakeStorage();
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(tabStore('round', 1, v.any()).write(round)).toBe(false);
  });
});

test('a device keeps apart what a tab keeps', () => {
  const tab = fakeStorage();
  const device = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, text: string) => device.set(key, text),
    removeItem: (key: string) => device.delete(key),
  });
  const kept = deviceStore('test', 2, schema);
  expect(kept.write(VALUE)).toBe(true);
  expect([tab.size, device.size]).toEqual([0, 1]);
  expect(store.read()).toBeNull();
  expect(kept.read()).toEqual(VALUE);
  kept.clear();
  expect(device.size).toBe(0);
});

test('a device that names no storage counts as empty', () => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
  const kept = deviceStore('test', 2, schema);
  expect([kept.read(), kept.write(VALUE)]).toEqual([null, false]);
  expect(() => kept.clear()).not.toThrow();
});
