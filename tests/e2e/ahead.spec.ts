import http from 'node:http';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { THOROUGH } from './helpers.ts';

test('a page whose link the pointer rests on is fetched ahead, the whole site in one file never', { tag: THOROUGH }, async ({
  browser,
}) => {
  const ahead: string[] = [];
  const files = sirv(new URL('../../dist/', import.meta.url).pathname, { etag: true });
  const server = http.createServer((request, response) => {
    if (request.headers['sec-purpose']?.includes('prefetch')) ahead.push(request.url ?? '');
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}`, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto('/offline/');
  await page.locator('main a[href="/jiedezhu.html"]').hover();
  await page.waitForTimeout(500);
  await page.locator('.site-header nav a[href="/check/"]').hover();
  await expect.poll(() => ahead).toEqual(['/check/']);
  await page.locator('.site-header nav a[href="/check/"]').click();
  await expect(page).toHaveURL(/\/check\/$/);
  // It is shown as it came: nothing of it is fetched twice.
  expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as { deliveryType?: string }).deliveryType)).toBe(
    'navigational-prefetch',
  );
  await context.close();
  server.close();
});
