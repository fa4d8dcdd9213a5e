import { expect, type Page, test } from '@playwright/test';
import { edition, host } from '../support/versions.ts';
import { open, results, THOROUGH } from './helpers.ts';

test.use({ serviceWorkers: 'allow' });

/** To store a thousand articles and their full text takes longer than a commit should; a test of the build holds that the list has all. */
const STORES = process.env.EVERYWHERE ? /^/ : /^(?:_|search\/|guides\/sued\/|statutes\/psapl)/;
const SMALL = edition({ stores: STORES });

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 40_000 });

/** Says that the connection saves data. */
const saving = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }));

test('after one visit everything works without a network', async ({ browser }) => {
  const site = await host(SMALL);
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  await ready(page);
  await expect(page.getByText('已存好，断网也能用')).toBeVisible();
  await site.silence();
  await page.goto('/guides/sued/');
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
  await page.goto('/statutes/psapl-2012/42/?on=2025-01-01');
  await expect(page.locator('h1').first()).toBeVisible();
  await page.goto('/call');
  await expect(page).toHaveURL(/\/call\/$/);
  await open(page, '/check/#callee=borrower&insulted=true');
  await page.locator('input[name=rest][value=none]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-verdict] [data-rule="insulted"]')).toBeVisible();
  await open(page, '/script/');
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('input[name=stage]').first()).toBeVisible();
  await open(page, '/search/#q=爆通讯录');
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(3);
  if (process.env.EVERYWHERE) {
    await page.locator('[data-full-text]').click();
    await expect(page.getByRole('heading', { name: '正文里提到的' })).toBeVisible();
  }
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('断网怎么用');
  await context.close();
});

test('an update comes as a whole, and only when nothing of the old is open', { tag: THOROUGH }, async ({ browser }) => {
  const site = await host(SMALL);
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  await ready(page);
  const other = await context.newPage();
  await open(other, '/check/');
  site.deploy(edition({ stores: STORES, titles: { words: '新的', of: ['', 'guides/sued/'] } }));
  // The visit that finds the new version is answered by the old one, as is every page beside one that is open.
  await page.goto('/guides/');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
  });
  for (const address of ['/guides/sued/', '/']) {
    await page.goto(address);
    await expect(page).not.toHaveTitle(/新的/);
  }
  await other.locator('input[name=callee][value=borrower]').check();
  await other.locator('[data-next]').click();
  await expect(other.locator('.ticks')).toBeVisible();
  await other.close();
  // Once nothing of the old is open, the next page is the new version's, and so is everything after it, without a network too.
  await page.close();
  const next = await context.newPage();
  // A closed page lingers for a moment.
  await expect(async () => {
    await next.goto('about:blank');
    await next.waitForTimeout(500);
    await next.goto('/');
    await expect(next).toHaveTitle(/新的/, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await ready(next);
  await site.silence();
  await next.goto('/guides/sued/');
  await expect(next).toHaveTitle(/新的/);
  await context.close();
});

test('on a saving connection only what is needed first is stored, and what was opened', { tag: THOROUGH }, async ({ browser }) => {
  const site = await host(SMALL);
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await saving(page);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/guides/sued/');
  await page.waitForTimeout(4000);
  expect(site.asked.filter((address) => address.startsWith('/statutes/')).sort()).toEqual(['/statutes/']);
  await site.silence();
  for (const address of ['/call/', '/guides/when-it-is-too-much/', '/guides/sued/', '/check/']) {
    await page.goto(address);
    await expect(page).not.toHaveTitle(/断网/);
  }
  await page.goto('/guides/negotiate/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('断网怎么用');
  await expect(page.locator('html')).not.toHaveAttribute('data-offline');
  await context.close();
});

test('where the browser stores nothing, pages are as they were', async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on('pageerror', (problem) => problems.push(problem.message));
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  await page.goto(`${baseURL}/guides/sued/`);
  await page.waitForTimeout(300);
  await expect(page.locator('footer').getByText('断网怎么用')).toBeVisible();
  expect(problems).toEqual([]);
});
