import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltPage, builtFile, builtFiles, builtPage, wrongOn } from '../support/dist.ts';

const KIB = 1024;
/** What fits into the first round trip of a connection. */
const ONE_ROUND_TRIP = 14_600;
/** Pages with a tool: their script may be this large; every other page reads with 2 KiB. */
const TOOLS: readonly string[] = [
  '/check/',
  '/debts/',
  '/family/picture/',
  '/letter/',
  '/log/',
  '/practice/',
  '/practice/aloud/',
  '/script/',
  '/search/',
  '/statutes/',
  '/verify/',
];
/** All that the search page fetches until its first answer stands: the page, its scripts, its worker, the first of the index. */
const FIRST_ANSWER = 100 * KIB;
/** The search's worker runs beside the page; it counts towards the first answer. */
const WORKER = /^\/_astro\/worker\.[^/]+\.js$/;
const SCRIPT = { tool: 24 * KIB, reading: 2 * KIB };
/** Tools carry their words with them, and /rules/ every rule of the judge. */
const HTML = { large: 24 * KIB, reading: ONE_ROUND_TRIP };
const LARGE: readonly string[] = [...TOOLS, '/rules/'];

const sizes = new Map<string, number>();
const gzip = (name: string): number => {
  const known = sizes.get(name) ?? gzipSync(builtFile(name), { level: 9 }).length;
  sizes.set(name, known);
  return known;
};

/** What a script imports before it runs; what it fetches later, on demand, does not count. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:\bimport|\bfrom)\s*["'`]([^"'`]+\.js)["'`]/g)].map(([, target = '']) => target);

/** All scripts that a page loads without being asked: its islands, its own, and what they import. */
function scriptsOf({ document }: BuiltPage): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const target of staticImports(builtFile(name).toString())) follow(new URL(target, `https://x${name}`).pathname);
  };
  for (const island of document.querySelectorAll('astro-island'))
    for (const key of ['component-url', 'renderer-url', 'before-hydration-url']) {
      const url = island.getAttribute(key);
      if (url) follow(url);
    }
  for (const script of document.querySelectorAll('script[src], link[rel="modulepreload"]'))
    follow(script.getAttribute('src') ?? script.getAttribute('href') ?? '');
  return [...found];
}

test('an import on demand is not counted, every other is', () => {
  const code = 'import{a}from"./a.js";import"./b.js";export*from"./c.js";const d=()=>import("./d.js");';
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
});

test('every page is light on script', () => {
  const wrong = wrongOn((page) => {
    const inline = page.document
      .querySelectorAll('script:not([src])')
      .reduce((sum, script) => sum + gzipSync(script.innerHTML, { level: 9 }).length, 0);
    const scripts = scriptsOf(page).filter((name) => !WORKER.test(name));
    const total = scripts.reduce((sum, name) => sum + gzip(name), inline);
    const most = TOOLS.includes(page.address) ? SCRIPT.tool : SCRIPT.reading;
    return total <= most ? [] : [`${total} bytes of script, ${most} allowed`];
  });
  expect(wrong).toEqual([]);
});

test('the first answer of the search is light', () => {
  const page = builtPage('/search/');
  const scripts = scriptsOf(page);
  const index = page.document.querySelectorAll('link[rel="preload"]').map((link) => link.getAttribute('href') ?? '');
  expect(scripts.filter((name) => WORKER.test(name))).toHaveLength(1);
  expect(index).toHaveLength(3);
  const total = [...scripts, ...index].reduce((sum, name) => sum + gzip(name), gzipSync(page.html, { level: 9 }).length);
  expect(total).toBeLessThanOrEqual(FIRST_ANSWER);
});

test('every page is light on HTML', () => {
  const wrong = wrongOn(({ address, html }) => {
    const size = gzipSync(html, { level: 9 }).length;
    const most = LARGE.includes(address) ? HTML.large : HTML.reading;
    return size <= most ? [] : [`${size} bytes of HTML, ${most} allowed`];
  });
  expect(wrong).toEqual([]);
});

test('a search fetches its index in parts that a slow connection can bear', () => {
  const parts = builtFiles().filter((name) => name.startsWith('_index/'));
  const wrong = parts.filter((name) => gzip(name) > 48 * KIB).map((name) => `${name}: ${gzip(name)}`);
  expect(parts.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
