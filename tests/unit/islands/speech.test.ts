import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownVoice, readAloud } from '../../../src/islands/common/speech.ts';

const voice = (lang: string, localService = true, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

describe('the device’s own Chinese voice', () => {
  test.each(['zh-CN', 'zh_CN', 'zh-Hans-CN', 'cmn-CN', 'cmn-Hans-CN', 'zh_CN_#Hans', 'ZH-cn'])('%s', (lang) => {
    expect(ownVoice([voice('en-US'), voice(lang)])?.lang).toBe(lang);
  });
  test.each(['zh-TW', 'zh-HK', 'yue-Hant-HK', 'en-CN', 'zh', 'xzh-CN', 'zh-CNN', ''])('%s is none', (lang) => {
    expect(ownVoice([voice(lang)])).toBeNull();
  });
  test('a voice that reads on somebody’s server is none; the default goes first', () => {
    expect(ownVoice([voice('zh-CN', false, true)])).toBeNull();
    const own = voice('zh-CN', true, true);
    expect(ownVoice([voice('zh-CN', false), voice('zh-CN'), own])).toBe(own);
    expect(ownVoice([])).toBeNull();
  });
});

class Utterance {
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
let spoken: Utterance[] = [];
let cancelled = 0;
beforeEach(() => {
  spoken = [];
  cancelled = 0;
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', { speak: (one: Utterance) => spoken.push(one), cancel: () => cancelled++ });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const listen = () => ({ at: vi.fn(), end: vi.fn() });

test('one sentence an utterance, the next when it is over, then the end, once', () => {
  const told = listen();
  readAloud(['一。', '二。'], voice('zh-CN'), told);
  expect(spoken.map(({ text }) => text)).toEqual(['一。']);
  spoken[0]?.onstart?.();
  spoken[0]?.onend?.();
  expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['一。', 'zh-CN'],
    ['二。', 'zh-CN'],
  ]);
  spoken[1]?.onend?.();
  spoken[1]?.onend?.();
  expect(told.at.mock.calls).toEqual([[0], [1]]);
  expect(told.end.mock.calls).toEqual([[true]]);
});
test('stops at once, and what the browser says of it later starts nothing', () => {
  const told = listen();
  const stop = readAloud(['一。', '二。'], voice('zh-CN'), told);
  const before = cancelled;
  stop();
  expect(cancelled).toBe(before + 1);
  spoken[0]?.onerror?.();
  spoken[0]?.onend?.();
  expect(spoken.length).toBe(1);
  expect(told.end.mock.calls).toEqual([[true]]);
});
test('a voice that fails, never begins or throws ends it and says so', () => {
  const failing = listen();
  readAloud(['一。'], voice('zh-CN'), failing);
  spoken[0]?.onerror?.();
  expect(failing.end.mock.calls).toEqual([[false]]);
  const silent = listen();
  readAloud(['一。'], voice('zh-CN'), silent);
  vi.advanceTimersByTime(60_000);
  expect(silent.end.mock.calls).toEqual([[false]]);
  const slow = listen();
  readAloud(['一。'], voice('zh-CN'), slow);
  spoken.at(-1)?.onstart?.();
  vi.advanceTimersByTime(60_000);
  expect(slow.end).not.toHaveBeenCalled();
  vi.stubGlobal('speechSynthesis', undefined);
  const none = listen();
  readAloud(['一。'], voice('zh-CN'), none);
  expect(none.end.mock.calls).toEqual([[false]]);
});
