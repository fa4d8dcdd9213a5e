import { expect, type Page, test } from '@playwright/test';

async function results(page: Page, query: string): Promise<string[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  return page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const [query, first] of [
  ['民法典675', '/statutes/civil-code/675/'],
  ['治安法42条', '/statutes/psapl/50/'],
  ['《刑法》第二百九十三条之一', '/statutes/criminal-law/293-1/'],
  ['个保法第10条第1款', '/statutes/pipl/10/#p1'],
] as const) {
  test(`${query} goes straight to the article`, async ({ page }) => {
    expect((await results(page, query))[0]).toBe(first);
  });
}

test('everyday words find guides', async ({ page }) => {
  expect((await results(page, '不接电话会怎么样')).slice(0, 3)).toContain('/guides/if-you-dont-answer/');
  expect((await results(page, '他们打给我爸妈了')).slice(0, 3)).toContain('/guides/lawful-or-harassing/');
});

test('never an empty page, whatever is typed', async ({ page }) => {
  for (const query of ['', '   ', '卅卌亓', '(((*+?^$[]\\', '😀😀', '<script>alert(1)</script>', 'q'.repeat(1500)])
    expect((await results(page, query)).length, query).toBeGreaterThan(0);
});

test('filters as one types, from the header, and full text adds pages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '搜索' }).click();
  await page.locator('input[name=q]').fill('公证');
  await expect(page.locator('a[data-result][href^="/guides/recording-evidence/"]').first()).toBeVisible();
});

test('the look-up narrows the list of articles, and gives it back', async ({ page }) => {
  await page.goto('/statutes/');
  await expect(page.locator('#all-statutes')).toBeVisible();
  await page.locator('input[name=q]').fill('治安法50条');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/statutes/psapl/50/');
  await expect(page.locator('#all-statutes')).toBeHidden();
  await page.locator('input[name=q]').fill('');
  await expect(page.locator('#all-statutes')).toBeVisible();
});

test('a lost connection is said, and leaves a way on', async ({ page }) => {
  await page.route('**/data/search/*.json', (route) => route.abort());
  await page.goto('/search/?q=675');
  await expect(page.locator('[data-results-ready]')).toBeVisible();
  await expect(page.locator('.problem')).toContainText('断网');
});
