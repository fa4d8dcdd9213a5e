import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
const copied = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

test('each paragraph and item has an address to copy; the citation names it', async ({ page, baseURL }) => {
  await page.goto('/statutes/psapl/50/');
  await page.locator('#p1-i5 a[data-place]').click();
  await expect(page.locator('.copy-tools [role=status]')).toHaveText('已复制第一款第五项的链接');
  expect(await copied(page)).toBe(`${baseURL}/statutes/psapl/50/#p1-i5`);
  await page.locator('[data-copy-citation]').click();
  await expect(page.locator('.copy-tools [role=status]')).toHaveText('已复制引用');
  expect(await copied(page)).toBe(
    `《中华人民共和国治安管理处罚法》（2025年修订，2026-01-01施行）第五十条第一款第五项 ${baseURL}/statutes/psapl/50/#p1-i5`,
  );
  await page.locator('[data-copy-text]').click();
  await expect(page.locator('.copy-tools [role=status]')).toHaveText('已复制原文');
  expect(await copied(page)).toMatch(/^有下列行为之一的，处五日以下拘留或者一千元以下罚款[\s\S]+\n（五）多次发送/);
});

test('the day of the act decides which version leads, on the article and on the instrument', async ({ page }) => {
  await page.goto('/statutes/psapl/50/');
  await page.locator('input[name=on]').fill('2025-12-31');
  await expect(page.locator('[data-version]:not([hidden])')).toContainText('五百元以下罚款');
  await page.locator('input[name=on]').fill('2026-01-01');
  await expect(page.locator('[data-version]:not([hidden])')).toContainText('一千元以下罚款');
  await page.goto('/statutes/psapl/');
  await page.locator('input[name=on]').fill('2025-01-01');
  await expect(page.locator('[data-version]:not([hidden]) a').first()).toHaveAttribute('href', /psapl-2012/);
});

test('old and new stand side by side, with what differs marked for sight and for screen readers', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/statutes/psapl-2012/42/');
  const [old, current] = await page.locator('.compare figure').all();
  await expect(old?.getByRole('deletion').first() ?? page.locator('none')).toHaveText('五百');
  await expect(current?.getByRole('insertion').first() ?? page.locator('none')).toHaveText('一千');
  const [left, right] = [await old?.boundingBox(), await current?.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
});

test('articles named and terms defined are links inside the official text', async ({ page }) => {
  await page.goto('/statutes/civil-code/675/');
  await expect(page.locator('blockquote a[href="/statutes/civil-code/510/"]').first()).toHaveText('第五百一十条');
  await page.goto('/statutes/pipl/10/');
  await expect(page.locator('blockquote a[href="/statutes/pipl/4/"]').first()).toHaveText('个人信息');
});

test('without scripts both versions are a link away', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/statutes/psapl/50/');
  await expect(page.locator('.as-of a[href="/statutes/psapl-2012/42/"]')).toBeVisible();
  await expect(page.locator('.as-of input')).toBeHidden();
  await context.close();
});
