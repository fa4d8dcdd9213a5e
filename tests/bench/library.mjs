// How the library grows: npm run bench:library [sizes…]. Builds the site with synthetic articles and measures the build, what
// the look-up's page downloads, the index, the first results on a slow line with the processor slowed six times, and every
// keystroke, as it is and slowed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';
import { median, SLOW } from './page.mjs';
import { serve } from './serve.mjs';
import { writeSynthetic } from './synthetic.mjs';

const root = new URL('../../', import.meta.url).pathname;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const SLOWED = 6;
const RUNS = 3;
/** A question that names an article, one in a reader's words, one in the words of the law. */
const FIRST = ['民法典675', '爆通讯录', '诉讼时效'];
const TYPED = ['民法典675', '爆通讯录打给我家人', '诉讼时效', '上门堵门怎么办'];

function build(size) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'library-bench-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    fs.cpSync(path.join(root, name), path.join(place, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'));
  writeSynthetic(path.join(place, 'content'), size);
  execFileSync(process.execPath, ['src/tooling/generate.mjs'], { cwd: place });
  const start = performance.now();
  execFileSync(process.execPath, ['--max-old-space-size=8192', path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { place, dist: path.join(place, 'dist'), seconds: (performance.now() - start) / 1000 };
}

const filesIn = (folder, name) => fs.readdirSync(folder).flatMap((file) => (name.test(file) ? [path.join(folder, file)] : []));
const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file), { level: 9 }).length, 0);
const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** Runs in the page: how long the page itself is kept busy by a keystroke, and when the answer to it stands in the page. */
function watchTheDesk() {
  window.desk = { asked: new Map(), stands: new Map(), busy: 0 };
  // A task behind those that wait; a timer would do, but one set by a timer set by a timer waits four milliseconds more.
  window.free = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.question) window.desk.asked.set(message.question.query, message.no);
    return post.call(this, message, ...rest);
  };
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (kind, handle, ...rest) {
    const watched = async (event) => {
      const start = performance.now();
      handle(event);
      if (kind !== 'message' || !event.data.answer) return;
      await window.free();
      window.desk.busy += performance.now() - start;
      window.desk.stands.set(event.data.no, performance.now());
    };
    return listen.call(this, kind, watched, ...rest);
  };
}

async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.addInitScript(watchTheDesk);
  const got = { bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    got.bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, session, context, pageBytes: got.bytes, got };
}

/** From typing into a page that has fetched nothing of the index until the first result stands there, and the bytes for it. */
async function firstResult(browser, address, query) {
  const { page, session, context, pageBytes, got } = await open(browser, address);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down,
    uploadThroughput: SLOW.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const ms = await page.evaluate(
    (text) =>
      new Promise((done) => {
        const input = document.querySelector('input[name=q]');
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('a[data-result]')) return;
          observer.disconnect();
          done(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true });
        input.focus();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
  const bytes = got.bytes - pageBytes;
  await context.close();
  return { ms, bytes, pageBytes };
}

/** Every keystroke of what is typed, once all has come. */
async function keystrokes(browser, address, rate) {
  const { page, session, context } = await open(browser, address);
  await page.locator('input[name=q]').fill('证据');
  await page.locator('a[data-result]').first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(5000);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = await page.evaluate(async (typed) => {
    const input = document.querySelector('input[name=q]');
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    const times = [];
    for (const text of typed)
      for (let end = 1; end <= text.length; end++) {
        window.desk.busy = 0;
        const start = performance.now();
        input.value = text.slice(0, end);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await window.free();
        const busy = performance.now() - start;
        // The worker may answer more than once; the last answer is the one that stays.
        await pause(400);
        const stands = window.desk.stands.get(window.desk.asked.get(input.value)) ?? Number.NaN;
        times.push({ busy: busy + window.desk.busy, stands: stands - start });
      }
    return times;
  }, TYPED);
  await context.close();
  if (times.some(({ stands }) => Number.isNaN(stands))) throw new Error('the desk did not answer a keystroke');
  return { busy: times.map(({ busy }) => busy), stands: times.map(({ stands }) => stands) };
}

const three = (numbers) =>
  `${percentile(numbers, 0.5).toFixed(1)} / ${percentile(numbers, 0.95).toFixed(1)} / ${Math.max(...numbers).toFixed(1)}`;
const head = ['articles', 'pages', 'build s', 'ms a page', 'bytes of the page', 'index gz', 'wording gz'];
console.log(
  [...head, ...FIRST.map((query) => `${query} ms (KiB)`), 'page busy p50 / p95 / max', 'at 6 ×', 'answer stands p50 / p95 / max'].join(
    ' | ',
  ),
);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
for (const size of sizes.length > 0 ? sizes : [334, 1000, 10_000]) {
  const { place, dist, seconds } = build(size);
  const pages = fs.readdirSync(dist, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  const site = await serve(dist);
  const address = `${site.origin}/statutes/`;
  const firsts = [];
  for (const query of FIRST) {
    const got = [];
    for (let run = 0; run < RUNS; run++) got.push(await firstResult(browser, address, query));
    firsts.push({ ms: median(got.map(({ ms }) => ms)), bytes: median(got.map(({ bytes }) => bytes)), pageBytes: got[0].pageBytes });
  }
  const plain = await keystrokes(browser, address, 1);
  const { busy, stands } = await keystrokes(browser, address, SLOWED);
  console.log(
    [
      size,
      pages,
      seconds.toFixed(1),
      ((seconds * 1000) / pages).toFixed(1),
      firsts[0].pageBytes,
      gzipped(filesIn(path.join(dist, '_index'), /^(?:statutes|where)-/)),
      gzipped(filesIn(path.join(dist, '_index'), /^texts-/)),
      ...firsts.map(({ ms, bytes }) => `${ms.toFixed(0)} (${(bytes / 1024).toFixed(0)})`),
      three(plain.busy),
      three(busy),
      three(stands),
    ].join(' | '),
  );
  site.close();
  fs.rmSync(place, { recursive: true, force: true });
}
await browser.close();
