import { afterEach, expect, test, vi } from 'vitest';
import { allowOwnWorkers, isOwnWorker } from '../../../src/islands/common/ownWorkers.ts';

const HERE = 'https://jiedezhu.example';

afterEach(() => vi.unstubAllGlobals());

test('our own workers may run, by address or in full', () => {
  for (const url of ['/sw.js', '/sw.js?v=1', '/_astro/rank.abc.js', '/pagefind/pagefind-worker.js', `${HERE}/sw.js`])
    expect(isOwnWorker(url, HERE), url).toBe(true);
});

test('nothing else may', () => {
  const others = [
    'https://other.example/sw.js',
    '//other.example/_astro/x.js',
    'data:text/javascript,1',
    'blob:https://jiedezhu.example/1',
    'javascript:1',
    '/_astro/../data/rules.json',
    '/guides/',
    '/pagefind/pagefind.js',
    'https://[',
    '',
  ];
  for (const url of others) expect(isOwnWorker(url, HERE), url).toBe(false);
});

test('there is one policy, made once, and it makes neither markup nor scripts', () => {
  const made: [string, { createScriptURL(url: string): string | null }][] = [];
  vi.stubGlobal('location', { origin: HERE });
  vi.stubGlobal('window', { trustedTypes: { createPolicy: (...one: (typeof made)[number]) => made.push(one) } });
  allowOwnWorkers();
  allowOwnWorkers();
  expect(made.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]]);
  expect(made[0]?.[1].createScriptURL('/sw.js')).toBe('/sw.js');
  expect(made[0]?.[1].createScriptURL('data:text/javascript,1')).toBeNull();
});
