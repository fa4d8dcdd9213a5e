import { afterEach, expect, test, vi } from 'vitest';
import { allowOwnScripts, isOwnScript } from '../../../src/site/ownScripts.ts';

const HERE = 'https://jiedezhu.example';

afterEach(() => vi.unstubAllGlobals());

test('our own scripts may start, by address or in full', () => {
  for (const url of ['/_astro/rank.abc.js', '/_astro/rank.abc.js?v=1', '/pagefind/pagefind-worker.js', `${HERE}/_astro/x.js`])
    expect(isOwnScript(url, HERE), url).toBe(true);
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
  for (const url of others) expect(isOwnScript(url, HERE), url).toBe(false);
});

test('there is one policy, made once, and it makes neither markup nor scripts', () => {
  const made: [string, { createScriptURL(url: string): string | null }][] = [];
  const trustedTypes = {
    defaultPolicy: null as unknown,
    createPolicy: (...one: (typeof made)[number]) => {
      made.push(one);
      trustedTypes.defaultPolicy = one;
    },
  };
  vi.stubGlobal('location', { origin: HERE });
  vi.stubGlobal('window', { trustedTypes });
  allowOwnScripts();
  allowOwnScripts();
  expect(made.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]]);
  expect(made[0]?.[1].createScriptURL('/_astro/x.js')).toBe('/_astro/x.js');
  expect(made[0]?.[1].createScriptURL('data:text/javascript,1')).toBeNull();
});

test('a browser without Trusted Types needs nothing', () => {
  vi.stubGlobal('window', {});
  expect(allowOwnScripts()).toBeUndefined();
});
