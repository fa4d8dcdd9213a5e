import { expect, test } from 'vitest';
import { byWorth, pathOf, stageOf } from '../../../src/offline/plan.ts';

const file = (name: string, size = 1000) => stageOf({ name, size });

test('first what is needed while the phone rings, then all that can be read, never what only programs read', () => {
  for (const name of [
    'index.html',
    'call/index.html',
    'offline/index.html',
    'guides/when-it-is-too-much/index.html',
    '_index/judge.0123456789.json',
  ])
    expect(file(name), name).toBe('first');
  for (const name of ['guides/sued/index.html', 'statutes/psapl/50/index.html', 'pagefind/pagefind.js', '_index/texts-0.0123456789.json'])
    expect(file(name), name).toBe('rest');
  for (const name of [
    'sw.js',
    'jiedezhu.html',
    '404.html',
    'robots.txt',
    '_headers',
    'changes/feed.xml',
    'data/statutes.json',
    'pagefind/pagefind-ui.js',
  ])
    expect(file(name), name).toBeNull();
});

test('a script comes first unless it is large', () => {
  expect(file('_astro/a.js')).toBe('first');
  expect(file('_astro/paperDocx.js', 214_432)).toBe('rest');
});

test('a page is stored under the address of its folder', () => {
  expect(['index.html', 'call/index.html', 'icon.svg'].map(pathOf)).toEqual(['', 'call/', 'icon.svg']);
});

test('guides come before the law, full text last', () => {
  const order = byWorth([['pagefind/pagefind.js'], ['statutes/a/'], ['guides/b/'], ['guides/a/'], ['_index/pages.json']]);
  expect(order.map(([path]) => path)).toEqual(['_index/pages.json', 'guides/a/', 'guides/b/', 'statutes/a/', 'pagefind/pagefind.js']);
});
