import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { libraryOf } from '../../../src/offline/library.ts';
import type { Plan, Stored } from '../../../src/offline/plan.ts';

const SCOPE = 'https://x.example/base/';
const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A cache in memory, with the little that is used of one. */
function memory() {
  const kept = new Map<string, string>();
  const urlOf = (request: RequestInfo | URL) => (typeof request === 'object' && 'url' in request ? request.url : String(request));
  const cache = {
    match: async (request: RequestInfo) => (kept.has(urlOf(request)) ? new Response(kept.get(urlOf(request))) : undefined),
    put: async (request: RequestInfo, response: Response) => void kept.set(urlOf(request), await response.text()),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async (request: RequestInfo) => kept.delete(urlOf(request)),
  };
  return { kept, caches: { open: async () => cache as unknown as Cache } };
}

/** A version of the site: its plan, and what its server answers. */
function version(pages: Readonly<Record<string, string>>, first: readonly string[]) {
  const stored = (path: string): Stored => [path, integrityOf(pages[path] ?? '')];
  const rest = JSON.stringify(
    Object.keys(pages)
      .filter((path) => !first.includes(path))
      .map(stored),
  );
  const list = `_offline/${integrityOf(rest).slice(7, 15).replace(/\W/g, '')}.json`;
  const files: Record<string, string> = { ...pages, [list]: rest };
  const plan: Plan = { version: integrityOf(JSON.stringify(pages)), first: [...first.map(stored), [list]], rest: list, help: 'offline/' };
  return { plan, files };
}

/** A network that has these files, checks integrity as a browser does, and counts. */
function network(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (request: Request | string, init: RequestInit = {}) => {
    const path = (typeof request === 'string' ? request : request.url).slice(SCOPE.length).replace(/[?#].*/, '');
    asked.push(path);
    const text = files[path];
    if (text === undefined) return new Response('', { status: 404 });
    if (init.integrity && init.integrity !== integrityOf(text)) throw new TypeError('integrity');
    return new Response(text);
  };
  return { asked, fetch };
}
const silent = async (): Promise<Response> => {
  throw new TypeError('offline');
};
const visit = (path: string) => Object.defineProperty(new Request(SCOPE + path), 'mode', { value: 'navigate' });
const read = async (answer: Promise<{ response: Response; kept?: Promise<unknown> }>) => {
  const { response, kept } = await answer;
  const text = await response.text();
  await kept;
  return text;
};

const PAGES = { '': 'home', 'offline/': 'help', 'guides/a/': 'a', 'guides/b/': 'b' };
const FIRST = ['', 'offline/'];

test('two stages, then every page without a network, whatever the query', async () => {
  const { plan, files } = version(PAGES, FIRST);
  const { caches } = memory();
  const online = libraryOf(plan, { scope: SCOPE, caches, fetch: network(files).fetch });
  await online.storeFirst();
  expect(await online.isWhole()).toBe(false);
  const offline = libraryOf(plan, { scope: SCOPE, caches, fetch: silent });
  expect(await read(offline.answer(visit('?q=x')))).toBe('home');
  expect(await read(offline.answer(visit('guides/a/')))).toBe('help');
  await expect(offline.answer(new Request(`${SCOPE}guides/a/`))).rejects.toThrow('offline');
  await online.storeRest();
  expect(await online.isWhole()).toBe(true);
  expect(await read(offline.answer(visit('guides/a/?on=2025-01-01')))).toBe('a');
  expect((await offline.answer(visit('guides/a'))).response.headers.get('location')).toBe(`${SCOPE}guides/a/`);
});

test('a site that changes while it is stored is not stored half', async () => {
  const { plan, files } = version(PAGES, FIRST);
  const { caches, kept } = memory();
  const { fetch } = network({ ...files, 'guides/b/': 'another b' });
  const library = libraryOf(plan, { scope: SCOPE, caches, fetch });
  await library.storeFirst();
  await expect(library.storeRest()).rejects.toThrow('integrity');
  expect(await library.isWhole()).toBe(false);
  // What is newer is shown, and not kept as this version's.
  expect(await read(library.answer(visit('guides/b/')))).toBe('another b');
  expect([...kept.values()]).not.toContain('another b');
});

test('a new version fetches what changed, answers with its own alone, and the old one goes when it is told to', async () => {
  const old = version(PAGES, FIRST);
  const next = version({ ...PAGES, 'guides/b/': 'new b' }, FIRST);
  const { caches, kept } = memory();
  const before = libraryOf(old.plan, { scope: SCOPE, caches, fetch: network(old.files).fetch });
  await before.storeFirst();
  await before.storeRest();
  const { asked, fetch } = network(next.files);
  const after = libraryOf(next.plan, { scope: SCOPE, caches, fetch });
  expect(await after.wasWhole()).toBe(true);
  await after.storeFirst();
  await after.storeRest();
  expect(asked.sort()).toEqual([next.plan.rest, 'guides/b/'].sort());
  expect(await read(before.answer(visit('guides/b/')))).toBe('b');
  expect(await read(after.answer(visit('guides/b/')))).toBe('new b');
  await after.forgetOthers();
  expect([...kept.values()]).toContain('b');
  await after.succeed();
  await after.forgetOthers();
  expect([...kept.values()].sort()).toEqual(
    [
      '',
      JSON.stringify(JSON.parse(next.files[next.plan.rest] ?? '')),
      ...Object.values(PAGES).map((text) => (text === 'b' ? 'new b' : text)),
    ].sort(),
  );
  expect(await after.isWhole()).toBe(true);
});

test('storage that refuses does not keep a page from coming', async () => {
  const { plan, files } = version(PAGES, FIRST);
  const caches = { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
  const library = libraryOf(plan, { scope: SCOPE, caches, fetch: network(files).fetch });
  await expect(library.storeFirst()).rejects.toThrow('denied');
  const { response, kept } = await library.answer(visit('guides/a/'));
  await kept?.catch(() => undefined);
  expect(await response.text()).toBe('a');
});
