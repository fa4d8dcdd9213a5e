import { expect, test } from '@playwright/test';
import { open, results, THOROUGH } from './helpers.ts';

test('a query behind ? and behind # finds the same; the site writes it behind #, which is never sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await open(page, '/search/?q=民法典675');
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  const first = (await results(page))[0];
  expect(first).toBe('/statutes/civil-code/675/');
  sent.length = 0;
  await page.goto('/');
  await page.locator('[data-search-field] input').fill('秘密的话民法典675');
  await page.locator('[data-search-field] button').click();
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/civil-code/675/');
  expect(decodeURIComponent(page.url())).toContain('/search/#q=秘密的话');
  expect(sent.map(decodeURIComponent).filter((url) => url.replace(/#.*$/, '').includes('秘密'))).toEqual([]);
});

test('Enter shows the results and leaves them there; a result, Back, and the query is still there', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/search/');
  await page.locator('input[name=q]').fill('打给我爸妈');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(page.locator('input[name=q]')).not.toBeFocused();
  await page.locator('a[data-result]').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.locator('input[name=q]')).toHaveValue('打给我爸妈');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
});

test('never an empty page, whatever is typed', { tag: THOROUGH }, async ({ page }) => {
  for (const query of ['   ', '卅卌亓', '(((*+?^$[]\\', '😀'.repeat(150), '\ud83d', '<script>alert(1)</script>', 'q'.repeat(1500)]) {
    await open(page, '/search/');
    await page.locator('input[name=q]').fill(query);
    await expect(page.locator('[data-results-ready]')).toBeVisible();
    expect((await results(page)).length, query).toBeGreaterThan(0);
  }
});

test('a sentence that goes around stands once: among the results, or above them where a law is named', { tag: THOROUGH }, async ({
  page,
}) => {
  await open(page, '/search/#q=网贷不还会坐牢吗');
  await expect(page.locator('a[data-result][href="/rumours/jail/"]')).toHaveCount(1);
  await expect(page.locator('[data-claim]')).toHaveCount(0);
  await page.locator('input[name=q]').fill('治安法42条');
  const claim = page.locator('[data-claim]').first();
  await expect(claim).toContainText('网上的说法');
  await claim.locator('summary').click();
  await expect(claim.locator('a[href^="/statutes/psapl/50/"]').first()).toBeVisible();
});

test('full text adds pages, and is fetched only when it is asked for', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/search/#q=公证');
  await page.locator('[data-full-text]').click();
  await expect(page.locator('a[data-result][href^="/guides/recording-evidence/"]').first()).toBeVisible();
});

test('a lost connection is said, and leaves a way on', { tag: THOROUGH }, async ({ page }) => {
  await page.route('**/_index/*.json', (route) => route.abort());
  await open(page, '/search/?q=675');
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  await expect(page.locator('.problem')).toContainText('断网');
});

test('where the worker does not come, the page searches by itself', async ({ page }) => {
  await page.route('**/_astro/worker.*.js', (route) => route.abort());
  await open(page, '/search/#q=爆通讯录');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/guides/contacts-harassed/');
  await page.locator('input[name=q]').fill('民法典675');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/civil-code/675/');
});

test('a common fear is answered in two or three sentences, each with its ground, before any list', async ({ page }) => {
  await open(page, '/search/#q=网贷还不上会坐牢吗');
  const answer = page.locator('[data-answer="jail"]');
  await expect(answer.locator('a.cite').first()).toBeVisible();
  const [answered, listed] = await Promise.all([answer.boundingBox(), page.locator('a[data-result]').first().boundingBox()]);
  expect(answered?.y).toBeLessThan(listed?.y ?? 0);
  await page.locator('input[name=q]').fill('网贷还不上会坐牢吗不想活了');
  await expect(page.locator('[data-people]')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('a rumour as it goes around finds its own page first', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/search/#q=官司输了，就会进失信名单');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/rumours/dishonest-automatic/');
});

test('the search opens over any page, keeps what is typed to itself, and is there again after Back', async ({ page }) => {
  const sent: string[] = [];
  await page.goto('/guides/sued/');
  page.on('request', (request) => sent.push(request.url()));
  await page.locator('[data-search]').click();
  const panel = page.locator('.find-panel');
  await expect(panel.locator('input')).toBeFocused();
  await panel.locator('input').fill('催收打给我爸妈了');
  await expect(panel.locator('[data-results-ready]')).toContainText('打给家人、朋友');
  const result = panel.locator('a[data-result]').first();
  expect(new URL(page.url()).hash).toBe('');
  await result.click();
  await expect(page).toHaveURL(/contacts-harassed/);
  expect(sent.map(decodeURIComponent).filter((url) => url.replace(/#.*$/, '').includes('爸妈'))).toEqual([]);
  await page.goBack();
  await expect(panel.locator('input')).toHaveValue('催收打给我爸妈了');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('without its script the search in the header is a link to a page with every guide', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/guides/sued/');
  await page.locator('[data-search]').click();
  await expect(page).toHaveURL(/\/search\/$/);
  expect(await page.locator('main a[href^="/guides/"]').count()).toBeGreaterThanOrEqual(30);
  await context.close();
});

test('the text of a report names the page and the day it was checked', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/guides/sued/');
  await page.locator('[data-report]').click();
  await expect(page.locator('[data-report-text]')).toContainText('/guides/sued/');
  await expect(page.locator('[data-report-text]')).toContainText(/本页 \d{4}-\d{2}-\d{2} 核对/);
});

for (const address of ['/search/', '/statutes/'])
  test(`whoever may hurt themselves meets people, and nothing else: ${address}`, async ({ page }) => {
    await open(page, `${address}#q=${encodeURIComponent('网贷还不上不想活了')}`);
    await expect(page.locator('[data-people] a[href="tel:12356"]')).toBeVisible();
    await expect(page.locator('a[data-result]')).toHaveCount(1);
    await page.locator('input[name=q]').fill('网贷还不上');
    await expect(page.locator('[data-people]')).toHaveCount(0);
    await expect(page.locator('a[data-result]').nth(2)).toBeVisible();
  });
