import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Plan, Stored } from '../../src/offline/plan.ts';
import { builtFile, builtFiles, builtJson, builtPages } from '../support/dist.ts';

const worker = builtFile('sw.js').toString();
const plan = JSON.parse(/^const PLAN=(.*);\n/.exec(worker)?.[1] ?? '{}') as Plan;
const rest = builtJson<Stored[]>(plan.rest);
const all = [...plan.first, ...rest];
const paths = new Set(all.map(([path]) => path));
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const bytes = (stored: readonly Stored[]) => stored.reduce((sum, [path]) => sum + builtFile(fileOf(path)).length, 0);

test('every page is stored but those that only a connection needs, each once', () => {
  const missing = builtPages()
    .map(({ address }) => address.slice(1))
    .filter((path) => !paths.has(path));
  expect(missing.sort()).toEqual(['404.html', 'about/look/']);
  expect(paths.size).toBe(all.length);
});

test('everything that pages fetch is stored: scripts, the index, full text', () => {
  const fetched = builtFiles().filter((name) =>
    /^(?:_astro|_index|pagefind\/(?:index|fragment))\/|^pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry|wasm)/.test(name),
  );
  expect(fetched.length).toBeGreaterThan(100);
  expect(fetched.filter((name) => !paths.has(name))).toEqual([]);
});

test('a file whose name does not say its content is named with its hash', () => {
  const wrong = all.filter(([path, integrity]) =>
    integrity
      ? integrity !==
        `sha256-${createHash('sha256')
          .update(builtFile(fileOf(path)))
          .digest('base64')}`
      : !/^(?:_astro|_index|_offline|pagefind\/(?:fragment|index))\//.test(path),
  );
  expect(wrong).toEqual([]);
});

test('first comes what somebody needs whose phone is ringing, and little of it', () => {
  const first = plan.first.map(([path]) => path);
  expect(first).toEqual(
    expect.arrayContaining(['', 'offline/', 'call/', 'guides/when-it-is-too-much/', 'check/', 'script/', 'verify/', 'letter/', 'icon.svg']),
  );
  expect(bytes(plan.first)).toBeLessThan(1_500_000);
  expect(first.filter((path) => /^(?:statutes|rumours|pagefind)\/./.test(path))).toEqual([]);
});

test('all of it is no burden, and nothing is stored that only programs read', () => {
  expect(bytes(all)).toBeLessThan(30_000_000);
  expect([...paths].filter((path) => /\.(?:xml|txt|map)$|^data\/.+\.json$/.test(path))).toEqual([]);
});

test('the worker knows nothing of where the site lives, and never pushes an open page aside', () => {
  expect(worker).not.toContain('jiedezhu.example');
  // A new version waits until nothing of the old is open.
  expect(worker).not.toContain('skipWaiting');
});

test('the site can be put on the first screen of a phone, and says nothing of debts there', () => {
  const manifest = builtJson<{ name: string; start_url: string; icons: { src: string; purpose: string }[]; shortcuts: { url: string }[] }>(
    'manifest.webmanifest',
  );
  expect(manifest.name).toBe('接得住');
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src } of manifest.icons) expect(builtFile(src).length).toBeGreaterThan(100);
  for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) expect(paths.has(url.slice(1))).toBe(true);
  expect(JSON.stringify(manifest)).not.toMatch(/债|欠|贷|催/);
});
