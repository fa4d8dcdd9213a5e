import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText, NO_PRINT, printPage } from '../../../src/islands/common/takeAway.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('copying', () => {
  const clipboard = (writeText?: unknown) => vi.stubGlobal('navigator', writeText ? { clipboard: { writeText } } : {});
  test('says yes once the browser has the text', async () => {
    const writeText = vi.fn(async () => undefined);
    clipboard(writeText);
    expect(await copyText('念这一句')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('念这一句');
    expect(vi.getTimerCount()).toBe(0);
  });
  test('says no where there is no clipboard, where it refuses, where it throws', async () => {
    clipboard();
    expect(await copyText('x')).toBe(false);
    clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    expect(await copyText('x')).toBe(false);
    clipboard(() => {
      throw new TypeError('no');
    });
    expect(await copyText('x')).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('says no after two seconds where the browser never answers, not before', async () => {
    clipboard(() => new Promise(() => undefined));
    const said = vi.fn();
    void copyText('x').then(said);
    await vi.advanceTimersByTimeAsync(1999);
    expect(said).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toHaveBeenCalledExactlyOnceWith(false);
  });
  test('a late answer still counts, within two seconds', async () => {
    clipboard(() => new Promise((answer) => setTimeout(answer, 1900)));
    const said = copyText('x');
    await vi.advanceTimersByTimeAsync(1900);
    expect(await said).toBe(true);
  });
});

describe('printing', () => {
  const page = () => {
    const dataset: Record<string, string> = {};
    const after: (() => void)[] = [];
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) => name === 'afterprint' && after.push(listener));
    return { dataset, after };
  };
  test('is done as the paper that was asked for, and forgotten afterwards', () => {
    const { dataset, after } = page();
    const print = vi.fn(() => expect(dataset).toEqual({ paper: 'a6' }));
    vi.stubGlobal('print', print);
    expect(printPage('a6')).toBe(true);
    expect(print).toHaveBeenCalledOnce();
    for (const listener of after) listener();
    expect(dataset).toEqual({});
  });
  test('of the page as it is names no paper', () => {
    const { dataset } = page();
    vi.stubGlobal('print', vi.fn());
    expect(printPage()).toBe(true);
    expect(dataset).toEqual({});
  });
  test('says no where the browser cannot, and leaves nothing behind', () => {
    const { dataset } = page();
    vi.stubGlobal('print', undefined);
    expect(printPage('a6')).toBe(false);
    vi.stubGlobal('print', () => {
      throw new Error('blocked');
    });
    expect(printPage('a6')).toBe(false);
    expect(dataset).toEqual({});
    expect(NO_PRINT).toMatch(/不能打印.*复制.*截图/);
  });
});
