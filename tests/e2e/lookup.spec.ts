import { expect, type Page, test } from '@playwright/test';
import { open, results, THOROUGH } from './helpers.ts';

test.beforeEach(({ page }) => open(page, '/statutes/'));

test('the list steps aside for results, and comes back', async ({ page }) => {
  await expect(page.locator('#all-statutes')).toBeVisible();
  await page.locator('input[name=q]').fill('治安法50条');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/psapl/50/');
  await expect(page.locator('#all-statutes')).toBeHidden();
  await page.locator('input[name=q]').fill('');
  await expect(page.locator('#all-statutes')).toBeVisible();
});

/** Ways in which a query comes without the field having been focused empty, which asks for every part at once. */
const WAYS = {
  'typed before the page was alive or dictated': (page: Page) =>
    page.locator('input[name=q]').evaluate((field: HTMLInputElement) => {
      field.value = '刑法293之一';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  'in the address': (page: Page) => page.goto(`/statutes/?q=${encodeURIComponent('刑法293之一')}`),
};

for (const [way, bring] of Object.entries(WAYS)) {
  test(`first the part that the query names, then the rest: ${way}`, { tag: THOROUGH }, async ({ page }) => {
    const parts: string[] = [];
    page.on('request', (request) => request.url().includes('/_index/statutes-') && parts.push('asked'));
    await page.route('**/_index/statutes-*.json', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      parts.push('sent');
      await route.continue();
    });
    await bring(page);
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/criminal-law/293-1/');
    await expect.poll(() => parts.length).toBe(4);
    // The part with the article was asked for alone, and had come before the other was asked for.
    expect(parts).toEqual(['asked', 'sent', 'asked', 'sent']);
  });
}

test('pinyin, traditional characters and slips are read; sentences that go around are answered, truth first', { tag: THOROUGH }, async ({
  page,
}) => {
  for (const [query, wanted] of [
    ['mfd675', '/statutes/civil-code/675/'],
    ['個人信息保護法25條', '/statutes/pipl/25/'],
    ['民典法496', '/statutes/civil-code/496/'],
  ] as const) {
    await page.locator('input[name=q]').fill(query);
    await expect(page.locator('a[data-result]').first(), query).toHaveAttribute('href', wanted);
  }
  for (const query of ['治安法42条', '公约第13条', '36%', '银保监会']) {
    await page.locator('input[name=q]').fill(query);
    await expect(page.locator('[data-claim]').first(), query).toBeVisible();
  }
});

test('a law that is named narrows, as a chip that can be taken off', { tag: THOROUGH }, async ({ page }) => {
  await page.locator('input[name=q]').fill('治安管理处罚法 骚扰');
  await expect(page.locator('.chip')).toContainText('治安管理处罚法');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  for (const href of await results(page)) expect(href).toMatch(/\/statutes\/psapl\//);
  await page.locator('.chip').first().click();
  await expect(page.locator('a[data-result]').nth(3)).toBeVisible();
});

test('as of a day: the old article leads; filters and day are in the address and survive a reload and Back', { tag: THOROUGH }, async ({
  page,
}) => {
  await page.locator('.filters summary').click();
  await page.locator('input[name=day]').fill('2025-06-01');
  await page.locator('input[name=q]').fill('治安法42条');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/psapl-2012/42/');
  await expect(page.locator('a[data-result]').first()).toContainText('旧条文');
  await expect(page.locator('a[data-result][href="/statutes/psapl/50/"]')).toContainText('那天不适用');
  // Both are written a moment after they were typed.
  await expect(page).toHaveURL(/q=[^&]*42[^&]*&day=2025-06-01/);
  await page.reload();
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/psapl-2012/42/');
  await page.locator('a[data-result]').first().click();
  await expect(page).toHaveURL(/\/psapl-2012\/42\/$/);
  await page.goBack();
  await expect(page.locator('input[name=q]')).toHaveValue('治安法42条');
  await expect(page.locator('input[name=day]')).toHaveValue('2025-06-01');
});

test('filters narrow without words', { tag: THOROUGH }, async ({ page }) => {
  await page.locator('.filters summary').click();
  await page.locator('select[name=status]').selectOption('superseded');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  for (const href of await results(page)) expect(href).toMatch(/psapl-2012|nifa-2024/);
});

test('the keyboard is enough: slash, arrows, Escape; the row with the focus is previewed on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('/');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await page.keyboard.type('民法典675');
  // What stands there after 民法典6 is no answer yet.
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', /civil-code\/675\//);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a[data-result]').first()).toBeFocused();
  await expect(page.locator('.preview')).toContainText('按照约定的期限');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('input[name=q]')).toBeFocused();
});

test('a page that nobody searches on fetches nothing; without a connection the list stays, and says so', { tag: THOROUGH }, async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/_index/') && fetched.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await page.route('**/_index/statutes-*.json', (route) => route.abort());
  await page.locator('input[name=q]').fill('生活安宁');
  await expect(page.locator('.problem')).toContainText('断网');
  await expect(page.locator('#all-statutes')).toBeVisible();
});
