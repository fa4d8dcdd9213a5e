// How the library grows: npm run bench:library [sizes…]. Builds the site with synthetic articles and measures the build,
// what a page downloads, the index, the first result and every keystroke, with the processor slowed six times.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';
import { writeSynthetic } from './synthetic.mjs';

const root = new URL('../../', import.meta.url).pathname;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const SLOWED = 6;
const TYPED = ['民法典675', '爆通讯录打给我家人', '诉讼时效', '上门堵门怎么办'];

function build(size) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'library-bench-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    fs.cpSync(path.join(root, name), path.join(place, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'));
  writeSynthetic(path.join(place, 'content'), size);
  execFileSync('node', ['src/tooling/generate.mjs'], { cwd: place });
  const start = performance.now();
  execFileSync('node', ['--max-old-space-size=8192', path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { place, dist: path.join(place, 'dist'), seconds: (performance.now() - start) / 1000 };
}

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => fs.statSync(name).isFile());
const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file)).length, 0);

async function serve(dist) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const file = path.join(dist, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': kinds[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' })
      .end(gzipSync(fs.readFileSync(file)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function measure(dist) {
  const site = await serve(dist);
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${site.origin}/statutes/`, { waitUntil: 'networkidle' });
  const pageBytes = bytes;
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const start = performance.now();
  await page.locator('input[name=q]').fill('民法典675');
  await page.locator('a[data-result]').first().waitFor({ timeout: 120_000 });
  const firstResult = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  // The first search after everything has come builds the index once; it is reported by itself.
  const keystrokes = await page.evaluate(async (typed) => {
    const input = document.querySelector('input[name=q]');
    const times = [];
    for (const text of ['证据', ...typed]) {
      for (let end = 1; end <= text.length; end++) {
        input.value = text.slice(0, end);
        const before = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // The island renders in a microtask: after a turn of the queue the results are in the page.
        await new Promise((done) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(done))));
        times.push(performance.now() - before);
        await new Promise((done) => setTimeout(done, 20));
      }
    }
    return times;
  }, TYPED);
  await browser.close();
  site.close();
  const [indexing, ...rest] = keystrokes;
  rest.sort((a, b) => a - b);
  return {
    pageBytes,
    firstResult,
    indexing,
    median: rest[rest.length >> 1],
    p95: rest[Math.floor(rest.length * 0.95)],
    worst: rest.at(-1),
  };
}

console.log(
  'articles | pages | build s | ms/page | page bytes | index gz | wording gz | first result ms | index once ms | keystroke p50 / p95 / max ms',
);
for (const size of sizes.length > 0 ? sizes : [263, 1000, 10_000]) {
  const { place, dist, seconds } = build(size);
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
  const search = path.join(dist, 'data/search');
  const got = await measure(dist);
  const index = gzipped([...filesBelow(path.join(search, 'statutes')), path.join(search, 'library.json')]);
  console.log(
    [
      size,
      pages,
      seconds.toFixed(1),
      ((seconds * 1000) / pages).toFixed(1),
      got.pageBytes,
      index,
      gzipped(filesBelow(path.join(search, 'texts'))),
      got.firstResult.toFixed(0),
      got.indexing.toFixed(0),
      `${got.median.toFixed(1)} / ${got.p95.toFixed(1)} / ${got.worst.toFixed(1)}`,
    ].join(' | '),
  );
  fs.rmSync(place, { recursive: true, force: true });
}
