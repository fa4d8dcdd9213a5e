// Pictures of one page of every kind, for eyes: npm run shots [address…]. Serves the built site and writes
// test-results/shots/<page>-<width>-<scheme>.png, a contact sheet for each size and scheme, and what the pages print.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';
import { KINDS } from '../support/kinds.mjs';
import { serve } from '../support/serve.mjs';

const SIZES = [
  [360, 640],
  [390, 844],
  [1280, 900],
  [1920, 1080],
];
const out = new URL('../../test-results/shots/', import.meta.url).pathname;
const addresses = process.argv.slice(2).length > 0 ? process.argv.slice(2) : KINDS;
const nameOf = (address) => address.replace(/[^a-z0-9-]+/gi, '_').replace(/^_|_$/g, '') || 'home';

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const site = await serve();
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
for (const [width, height] of SIZES) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    const shots = [];
    for (const address of addresses) {
      await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      const file = path.join(out, `${nameOf(address)}-${width}-${colorScheme}.png`);
      // The first screen and one more: what a reader sees before deciding to stay.
      await page.screenshot({ path: file, clip: { x: 0, y: 0, width, height: height * 2 }, fullPage: true });
      shots.push(file);
    }
    const columns = width < 600 ? 8 : 4;
    const cells = shots.map(
      (file) =>
        `<figure><img src="data:image/png;base64,${fs.readFileSync(file).toString('base64')}"><figcaption>${path.basename(file)}</figcaption></figure>`,
    );
    const sheet = await browser.newPage({ viewport: { width: 1800, height: 900 } });
    await sheet.setContent(
      `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:8px;font:12px sans-serif}figure{margin:0}img{width:100%;border:1px solid #999}</style>${cells.join('')}`,
    );
    await sheet.screenshot({ path: path.join(out, `sheet-${width}-${colorScheme}.png`), fullPage: true });
    await sheet.close();
    await context.close();
  }
}
const page = await browser.newPage();
for (const address of addresses) {
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  await page.pdf({ path: path.join(out, `${nameOf(address)}.pdf`), preferCSSPageSize: true, format: 'A4' });
}
await browser.close();
site.close();
console.log(`${out}: ${addresses.length} pages`);
