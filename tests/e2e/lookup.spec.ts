import { expect, type Page, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/statutes/');
});

/** Types a query; returns the addresses found once the whole library has answered. */
async function find(page: Page, query: string): Promise<string[]> {
  await page.locator('input[name=q]').fill(query);
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  await expect(page.locator('[role=status]').filter({ hasText: '正在找' })).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  return page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const [query, wanted] of [
  ['民法典６７５', '/statutes/civil-code/675/'],
  ['民法典第六百七十五條', '/statutes/civil-code/675/'],
  ['個人信息保護法25條', '/statutes/pipl/25/'],
  ['mfd675', '/statutes/civil-code/675/'],
  ['minfadian 675', '/statutes/civil-code/675/'],
  ['民典法496', '/statutes/civil-code/496/'],
  ['治安法42条', '/statutes/psapl/50/'],
  ['刑法293之1', '/statutes/criminal-law/293-1/'],
  ['国标催收时间', '/statutes/gbt-45251/time/'],
] as const) {
  test(`${query} finds ${wanted} first`, async ({ page }) => {
    expect((await find(page, query))[0]).toBe(wanted);
  });
}

test('everyday words, slips of the keyboard and traditional characters land', async ({ page }) => {
  for (const [query, wanted] of [
    ['暴通讯录', '/statutes/gbt-45251/'],
    ['爆通訊錄', '/statutes/'],
    ['btxl', '/statutes/'],
    ['诉讼失效', '/statutes/civil-code/188/'],
    ['坎头息', '/statutes/civil-code/670/'],
  ] as const)
    expect(
      (await find(page, query)).slice(0, 5).some((href) => href.startsWith(wanted)),
      query,
    ).toBe(true);
});

test('wrong numbers and dead institutions are explained', async ({ page }) => {
  for (const query of ['治安法42条', '公约第13条', '合同法', '36%', '银保监会', '银监局196条']) {
    await find(page, query);
    await expect(page.locator('[data-claim]').first(), query).toBeVisible();
  }
});

test('as of a day: before 2026 the old article leads, and says that it did', async ({ page }) => {
  await find(page, '治安法42条');
  await page.locator('.filters summary').click();
  await page.locator('input[name=day]').fill('2025-06-01');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/psapl-2012/42/');
  await expect(page.locator('a[data-result][href="/statutes/psapl/50/"]')).toContainText('那天不适用');
});

test('filters narrow by kind, topic and status, with and without words', async ({ page }) => {
  await page.locator('.filters summary').click();
  await page.locator('select[name=status]').selectOption('superseded');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  for (const href of await page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
    expect(href).toMatch(/psapl-2012|nifa-2024/);
  await page.locator('select[name=status]').selectOption('');
  await page.locator('select[name=force]').selectOption('judicial-interpretation');
  await page.locator('select[name=topic]').selectOption('enforcement');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', /\/statutes\/spc-/);
});

test('the keyboard is enough: slash, arrows, Escape, Enter', async ({ page }) => {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await page.keyboard.type('民法典675');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a[data-result]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/statutes\/civil-code\/675\/$/);
});

test('matches are marked, and nothing is remembered', async ({ page }) => {
  await find(page, '生活安宁');
  await expect(page.locator('a[data-result] .hit').first()).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(page.url()).toMatch(/\/statutes\/$/);
});

test('any input gets an answer, never an exception', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const query of [
    '(((.*+?^$[]{}|\\',
    '😀👨‍👩‍👧',
    '字'.repeat(5000),
    '第'.repeat(3000),
    '<img src=x onerror=alert(1)>',
    '\u0000\u202e',
    'constructor',
    '__proto__',
  ]) {
    await page.locator('input[name=q]').fill(query);
    await expect(page.locator('[data-results-ready]')).toBeVisible();
  }
  await page.locator('input[name=q]').fill('    ');
  await expect(page.locator('#all-statutes')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a page that nobody searches on fetches nothing of the index', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/data/search/') && fetched.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
});

test('without a connection the list stays, and says so', async ({ page }) => {
  await page.route('**/data/search/statutes/*.json', (route) => route.abort());
  await page.locator('input[name=q]').fill('生活安宁');
  await expect(page.locator('.problem')).toContainText('断网');
  await expect(page.locator('#all-statutes')).toBeVisible();
});
