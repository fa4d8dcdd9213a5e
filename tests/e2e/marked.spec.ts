import http from 'node:http';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { builtFiles } from '../support/dist.ts';
import { KINDS } from '../support/kinds.mjs';
import { useUp } from '../support/useUp.ts';

const MARK = '记号甲乙丙丁';
const DIGITS = '13800000000';
/** How the mark may look on its way: as it is, percent-encoded, escaped, as Base64. */
const SHAPES = [
  '记号甲',
  DIGITS,
  encodeURIComponent('记号甲'),
  '\\u8bb0\\u53f7',
  Buffer.from(MARK).toString('base64').slice(0, 16),
  Buffer.from(DIGITS).toString('base64').slice(0, 12),
];
const holdsMark = (text: string): boolean => SHAPES.some((shape) => text.toLowerCase().includes(shape.toLowerCase()));

/** One visit to a page: what is pressed first, and the fields that must have taken the mark. */
interface Visit {
  readonly first?: readonly string[];
  readonly wants?: readonly string[];
}
/** Every page with a tool, visit by visit. */
const TOOLS: Readonly<Record<string, readonly Visit[]>> = {
  '/': [{ wants: ['q'] }],
  '/404.html': [{ wants: ['q'] }],
  '/call/': [{}],
  '/check/': [{}],
  '/letter/': [{ wants: ['lenderName', 'number', 'own'] }],
  '/log/': [
    { first: ['[data-agree]', '[data-part=in] > summary'], wants: ['pasted'] },
    { first: ['[data-write]'], wants: ['company', 'words'] },
  ],
  '/papers/payment-order/': [{ wants: ['day'] }],
  '/practice/': [{}],
  '/script/': [{ wants: ['lenderName'] }],
  '/search/': [{ wants: ['q'] }],
  '/statutes/': [{ wants: ['q'] }],
  '/statutes/psapl/50/': [{ wants: ['on'] }],
  '/verify/': [{ wants: ['message'] }],
};
/** Addresses behind whose `#` something may be handed over: `#` is never sent. */
const HANDED_OVER = [`/search/#q=${MARK}`, `/statutes/#q=${MARK}`, `/verify/#m=${MARK}`];
/** Where what is typed may stand behind `#`. */
const FRAGMENT = /^\/(search|statutes)\/$/;
/** Pages of one folder below the root: a tool that is added is tried too. */
const rooms = () => builtFiles().flatMap((name) => (/^[a-z-]+\/index\.html$/.test(name) ? [`/${name.replace('index.html', '')}`] : []));

/** The built site on a port of its own, which writes down everything that arrives: lines, headers, bodies. */
async function listen(): Promise<{ origin: string; arrived: string[]; stop: () => void }> {
  const arrived: string[] = [];
  const files = sirv(new URL('../../dist/', import.meta.url).pathname, { etag: true });
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => arrived.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n${Buffer.concat(parts)}`));
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { origin: `http://127.0.0.1:${port}`, arrived, stop: () => server.close() };
}

/** Ways out that a page has without a request that a test would see, each reported with what it was given. */
function watchWaysOut(): void {
  const report = (way: string, given: unknown[]) =>
    (window as unknown as { wayOut(way: string, given: string): void }).wayOut(
      way,
      given.map((one) => (typeof one === 'string' ? one : (JSON.stringify(one) ?? ''))).join(' '),
    );
  for (const [owner, name] of [
    [Navigator.prototype, 'sendBeacon'],
    [window, 'fetch'],
    [window, 'open'],
    [XMLHttpRequest.prototype, 'open'],
    [XMLHttpRequest.prototype, 'send'],
    [HTMLFormElement.prototype, 'submit'],
    [BroadcastChannel.prototype, 'postMessage'],
  ] as const) {
    const own = (owner as unknown as Record<string, (...given: unknown[]) => unknown>)[name];
    Object.defineProperty(owner, name, {
      configurable: true,
      value(this: unknown, ...given: unknown[]) {
        report(name, given);
        return own?.apply(this, given);
      },
    });
  }
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker'] as const) {
    const Own = (window as unknown as Record<string, (new (...given: unknown[]) => object) | undefined>)[name];
    if (!Own) continue;
    (window as unknown as Record<string, unknown>)[name] = class extends Own {
      constructor(...given: unknown[]) {
        report(name, given);
        super(...given);
      }
    };
  }
  window.print = () => undefined;
}

/** Opens a page, lets it be used up, and looks where it stands then. */
async function useOne(page: Page, address: string, rounds: number, { first = [], wants = [] }: Visit): Promise<void> {
  await page.goto(address);
  // The fields of a paper come to life when one comes near.
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=day]')?.focus());
  await page.waitForFunction(() => [...document.querySelectorAll('astro-island')].every((island) => island.querySelector('[data-alive]')));
  for (const button of first) await page.locator(button).click();
  // What a press opens may have its code still to come: who presses on meanwhile never meets it.
  if (first.length > 0) await page.locator(`[name=${wants[0]}]`).waitFor();
  // A search on another page leads to the search page: that is the end of it here.
  await page.evaluate(useUp, { mark: MARK, digits: DIGITS, rounds, wants }).catch((error: Error) => {
    if (!/context was destroyed/.test(error.message)) throw error;
  });
  await page.waitForLoadState();
  const { pathname, search, hash } = new URL(page.url());
  expect(holdsMark(pathname + search), page.url()).toBe(false);
  if (!FRAGMENT.test(pathname)) expect(holdsMark(hash), page.url()).toBe(false);
}

/** What this browser keeps in places that travel or that others see. */
async function keptElsewhere(context: BrowserContext, origin: string): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  return [...cookies.map(({ name }) => `cookie ${name}`), ...origins.flatMap((one) => (one.origin === origin ? [] : [one.origin]))];
}

test('a mark typed wherever anything can be typed is in no request, address, cookie or foreign storage', async ({ browser }) => {
  test.setTimeout(180_000);
  const { origin, arrived, stop } = await listen();
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const out: string[] = [];
  const seen: string[] = [];
  await context.exposeBinding('wayOut', (_, way: string, given: string) => out.push(`${way} ${given}`));
  const typed = new Set<string>();
  await context.exposeBinding('took', (_, address: string, name: string) => typed.add(`${address} ${name}`));
  await context.addInitScript(watchWaysOut);
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()))
      seen.push(`${request.url().replace(/#.*/, '')}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}`);
  });
  const violations: string[] = [];
  context.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && violations.push(message.text()));
  context.on('weberror', (error) => violations.push(error.error().message));

  const queue = [...new Set([...Object.keys(TOOLS), ...HANDED_OVER, ...rooms(), ...(process.env.EVERYWHERE ? KINDS : [])])];
  const walk = async () => {
    const page = await context.newPage();
    page.on('websocket', (socket) => out.push(`websocket ${socket.url()}`));
    page.on('framenavigated', (frame) => out.push(`address ${frame.url().replace(/#.*/, '')}`));
    for (let address = queue.shift(); address; address = queue.shift()) {
      for (const visit of TOOLS[address] ?? [{}]) await useOne(page, address, TOOLS[address] ? 4 : 1, visit);
      // Left as one leaves a page, so that what it would send on its way out is sent; a navigation of its own may come between.
      await expect(async () => void (await page.goto('/robots.txt', { timeout: 5000 }))).toPass({ timeout: 20_000 });
    }
    await page.close();
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  // What a page sends as it goes arrives after it has gone.
  await new Promise((done) => setTimeout(done, 300));

  const wanted = Object.entries(TOOLS).flatMap(([address, visits]) =>
    visits.flatMap(({ wants = [] }) => wants.map((name) => `${address} ${name}`)),
  );
  expect(wanted.filter((one) => !typed.has(one))).toEqual([]);
  expect(arrived.length).toBeGreaterThan(queue.length);
  expect([...arrived, ...seen, ...out].filter(holdsMark)).toEqual([]);
  expect(seen.filter((one) => !one.startsWith(origin))).toEqual([]);
  expect(out.filter((one) => !/^(address|fetch|open \w+ |BroadcastChannel|postMessage)/.test(one))).toEqual([]);
  expect(await keptElsewhere(context, origin)).toEqual([]);
  expect(violations).toEqual([]);
  await context.close();
  stop();
});

test('the watch would see a mark on any way out', async ({ browser }) => {
  const { origin, arrived, stop } = await listen();
  const context = await browser.newContext({ baseURL: origin, bypassCSP: true });
  const out: string[] = [];
  await context.exposeBinding('wayOut', (_, way: string, given: string) => out.push(`${way} ${given}`));
  await context.addInitScript(watchWaysOut);
  const page = await context.newPage();
  await page.goto('/about/');
  await page.evaluate((mark) => {
    addEventListener('pagehide', () => navigator.sendBeacon('/beacon', mark));
    void fetch('/kept', { method: 'POST', body: mark, keepalive: true });
    void fetch(`/asked?q=${mark}`, { headers: { 'x-mark': encodeURIComponent(mark) } });
    new WebSocket(`ws://127.0.0.1:9/${mark}`);
  }, MARK);
  await page.goto('/changes/');
  await page.close();
  await expect
    .poll(() => arrived.filter(holdsMark).map((one) => one.split(/[ ?\n]/)[1]))
    .toEqual(expect.arrayContaining(['/beacon', '/kept', '/asked']));
  expect(out.filter(holdsMark).map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(['fetch', 'WebSocket']));
  await context.close();
  stop();
});
