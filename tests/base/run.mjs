// npm run test:base: builds the site for another origin and under a base path, into a folder of its own, and looks whether every link,
// script, index and address there leads under it; then searches and judges in a browser. It ends with `base: N passed, N failed`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'node-html-parser';
import sirv from 'sirv';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';

const [SITE, BASE] = ['https://example.org', '/x/'];
const root = path.resolve(import.meta.dirname, '../..');
const out = process.argv[2] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'jiedezhu-base-'));
if (!process.argv[2])
  for (const command of [`astro build --outDir ${out}`, `pagefind --site ${out} --quiet`])
    execFileSync('npx', command.split(' '), {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, SITE, BASE_PATH: BASE },
    });

const files = fs
  .readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
const text = (name) => fs.readFileSync(path.join(out, name), 'utf8');
const isThere = (address) => {
  const file = decodeURI(address.slice(BASE.length).replace(/[#?].*/, ''));
  return files.includes(file === '' || file.endsWith('/') ? `${file}index.html` : file);
};

const CHECKS = {
  'every link of every page leads to something under the base path': () => {
    const wrong = new Set();
    for (const name of files.filter((one) => one.endsWith('.html')))
      for (const element of parse(text(name)).querySelectorAll('[href], [src], [component-url], [renderer-url]'))
        for (const attribute of ['href', 'src', 'component-url', 'renderer-url']) {
          const address = element.getAttribute(attribute);
          if (address?.startsWith('/') && !(address.startsWith(BASE) && isThere(address))) wrong.add(`${name}: ${address}`);
        }
    assert.deepEqual([...wrong].slice(0, 20), []);
  },
  'indexes name their parts, the feed, the sitemap and canonical addresses themselves, under origin and base path': () => {
    for (const name of files.filter((one) => /^_index\/.*\.json$/.test(one)))
      for (const [, address = ''] of text(name).matchAll(/"(\/[a-z_][\w-]*\/[^"\s]*)"/g))
        assert.ok(isThere(address), `${name}: ${address}`);
    for (const name of ['sitemap-0.xml', 'changes/feed.xml', 'robots.txt']) {
      const addresses = text(name).match(/https:\/\/(?:example\.org|jiedezhu\.example)[^<"\s]*/g) ?? [];
      assert.ok(addresses.length > 0, name);
      for (const address of addresses)
        assert.ok(address.startsWith(SITE + BASE) && isThere(address.slice(SITE.length)), `${name}: ${address}`);
    }
    assert.match(text('guides/index.html'), new RegExp(`rel="canonical" href="${SITE}${BASE}guides/"`));
    for (const name of files.filter((one) => one.endsWith('.html'))) assert.ok(!text(name).includes('jiedezhu.example'), name);
  },
  'in a browser: search, full text, look-up, check': async () => {
    const serve = sirv(out, { dev: false });
    const asked = [];
    const server = http.createServer((request, response) => {
      asked.push(request.url);
      if (!request.url.startsWith(BASE)) return response.writeHead(404).end();
      request.url = request.url.slice(BASE.length - 1);
      serve(request, response, () => response.writeHead(404).end());
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
    try {
      const page = await browser.newPage();
      const trouble = [];
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      const origin = `http://127.0.0.1:${server.address().port}`;
      await page.goto(`${origin}${BASE}search/#q=${encodeURIComponent('公证')}`);
      await page.locator('a[data-result]', { hasText: '全文' }).first().waitFor();
      for (const href of await page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
        assert.ok(href?.startsWith(BASE), href);
      await page.goto(`${origin}${BASE}statutes/#q=${encodeURIComponent('民法典675')}`);
      await page.locator(`a[data-result][href="${BASE}statutes/civil-code/675/"]`).waitFor();
      await page.goto(`${origin}${BASE}check/`);
      await page.locator('[data-alive]').first().waitFor({ state: 'attached' });
      await page.locator('input[name=callee][value=borrower]').click();
      await page.locator('input[name=rest][value=none]').check();
      await page.locator('[data-next]').click();
      await page.locator('[data-verdict]').waitFor();
      assert.deepEqual(trouble, []);
      assert.deepEqual(
        asked.filter((one) => !one.startsWith(BASE) && one !== '/favicon.ico'),
        [],
      );
    } finally {
      await browser.close();
      server.close();
    }
  },
};

let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(CHECKS)) {
  try {
    await check();
    passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
if (!process.argv[2]) fs.rmSync(out, { recursive: true, force: true });
console.log(`base: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
