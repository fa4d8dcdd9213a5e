import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kept, THOROUGH } from './helpers.ts';

/** Comes near the fields of a paper, which brings them to life. */
async function comeNear(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[name=day]').focus();
  await expect(page.locator('[data-last-day] [data-alive]')).toHaveCount(1);
}
const last = (page: Page, of: string) => page.locator(`[data-last-day-of~="${of}"]`);

test('from the check to the paper in the hand, by its picture, to the last day, step by step', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('[data-court-paper] a').click();
  await expect(page).toHaveURL(/\/papers\/$/);
  await page.locator('.which a', { hasText: '支付令' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付令');
  await expect(page.locator('.term-list')).toContainText('十五日');
  await page.locator('[name=day]').focus();
  await expect(page.locator('[data-last-day] [data-alive]')).toHaveCount(1);
  await page.locator('[name=day]').fill('2026-09-17');
  await expect(last(page, 'payment-order')).toHaveAttribute('data-last', '2026-10-08');
  await expect(last(page, 'payment-order')).toContainText('2026 年 10 月 8 日');
  await expect(last(page, 'payment-order')).toContainText('国庆节');
  await expect(last(page, 'payment-order').locator('a[data-cite="civil-procedure/85"]')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('a year whose holidays are not known is said to be so', { tag: THOROUGH }, async ({ page }) => {
  await comeNear(page, '/papers/judgment/');
  await page.locator('[name=day]').fill('2026-12-18');
  await expect(last(page, 'appeal-judgment')).toHaveAttribute('data-sure', 'false');
  await expect(last(page, 'appeal-judgment')).toContainText('还不能确定');
  await expect(last(page, 'appeal-judgment')).toContainText('2026 年 12 月 31 日');
});

test('one paper, several days: each is asked for by its own name', { tag: THOROUGH }, async ({ page }) => {
  await comeNear(page, '/papers/preservation-ruling/');
  await page.locator('[name=day]').fill('2026-05-06');
  await expect(last(page, 'preservation-review')).toHaveAttribute('data-last', '2026-05-11');
  await page.locator('[name=event]').nth(1).check();
  await expect(last(page, 'preservation-suit')).toHaveAttribute('data-last', '2026-06-05');
  await expect(last(page, 'preservation-suit')).toContainText('对方的最后一天');
  await expect(last(page, 'preservation-review')).toHaveCount(0);
  await page.reload();
  await expect(last(page, 'preservation-suit')).toHaveAttribute('data-last', '2026-06-05');
});

test('the number of days that stands in the paper is asked for; bad input has a message beside it and is not lost', {
  tag: THOROUGH,
}, async ({ page }) => {
  await comeNear(page, '/papers/property-report-order/');
  await page.locator('[name=day]').fill('2026-11-25');
  await expect(page.locator('[data-last-days] section')).toHaveCount(0);
  for (const days of ['abc', '0', '366', '10个工作日']) {
    await page.locator('[name=days]').fill(days);
    await expect(page.locator('#days-problem'), days).toBeVisible();
    await expect(page.locator('[name=days]')).toHaveValue(days);
  }
  await page.locator('[name=days]').fill('10');
  await expect(page.locator('#days-problem')).toHaveCount(0);
  await expect(last(page, 'paper')).toHaveAttribute('data-last', '2026-12-07');
  await comeNear(page, '/papers/enforcement-notice/');
  await page.locator('[name=day]').fill('2026-11-25');
  await page.locator('[name=days]').fill('x');
  await expect(last(page, 'paper')).toHaveCount(0);
  await expect(last(page, 'arbitration-not-enforced')).toHaveAttribute('data-last', '2026-12-10');
  await expect(last(page, 'notarised-not-enforced')).toContainText('依据是公证债权文书的');
});

test('into the calendar as a file, and in words where files do not come; copied as text; printed on one page', { tag: THOROUGH }, async ({
  page,
  context,
}) => {
  await comeNear(page, '/papers/summons/');
  await page.locator('[name=event]').nth(1).check();
  await page.locator('[name=day]').fill('2026-09-17');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-calendar]').click()]);
  expect(download.suggestedFilename()).toBe('days.ics');
  const file = fs.readFileSync(await download.path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  await expect(last(page, 'answer')).toContainText('书面提管辖异议');
  expect(file).toContain('DTSTART;VALUE=DATE:20261008');
  expect(file).not.toMatch(/SUMMARY:.*(?:法院|传票|起诉)/);
  await expect(page.locator('[data-calendar-text]')).toContainText('2026 年 10 月 8 日');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy]').click();
  await expect(page.getByText('已复制。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('【最后一天：2026 年 10 月 8 日（周四）】');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-print]').click();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('what was typed survives a reload, another paper and the way back; one tap clears it', { tag: THOROUGH }, async ({ page }) => {
  await comeNear(page, '/papers/payment-order/');
  await page.locator('[name=day]').fill('2026-11-25');
  await page.reload();
  await expect(last(page, 'payment-order')).toHaveAttribute('data-last', '2026-12-10');
  await page.goto('/papers/judgment/');
  await expect(page.locator('[data-last-day] [data-alive]')).toHaveCount(1);
  await expect(page.locator('[name=day]')).toHaveValue('');
  await page.goBack();
  await expect(page.locator('[name=day]')).toHaveValue('2026-11-25');
  await page.locator('[data-clear]').click();
  await expect(page.locator('[name=day]')).toHaveValue('');
  expect(await kept(page)).toBe(0);
});

test('storage that is corrupt or refused breaks nothing', { tag: THOROUGH }, async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('last-days', '{"version":1,"value":{"payment-order":5}');
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await page.goto('/papers/payment-order/');
  await expect(page.locator('[data-last-day] [data-alive]')).toHaveCount(1);
  await page.locator('[name=day]').fill('2026-11-25');
  await expect(last(page, 'payment-order')).toHaveAttribute('data-last', '2026-12-10');
});

test('a day typed before the script came is reckoned when it comes', { tag: THOROUGH }, async ({ page }) => {
  await page.route('**/wake*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1200));
    await route.continue();
  });
  await page.goto('/papers/payment-order/');
  await page.locator('[name=day]').fill('2026-11-25');
  await expect(last(page, 'payment-order')).toHaveAttribute('data-last', '2026-12-10', { timeout: 10_000 });
});

test('where the script or the terms do not come it says so, and tries again', { tag: THOROUGH }, async ({ page }) => {
  for (const blocked of ['**/wake*.js', '**/_index/last-days*']) {
    await page.route(blocked, (route) => route.abort());
    await page.goto('/papers/payment-order/');
    await page.locator('[name=day]').focus();
    await expect(page.locator('[data-not-woken]'), blocked).toBeVisible();
    await expect(page.locator('.term-list')).toContainText('十五日');
    await page.unroute(blocked);
    await page.locator('[name=day]').fill('2026-11-25');
    await expect(last(page, 'payment-order'), blocked).toHaveAttribute('data-last', '2026-12-10');
    await expect(page.locator('[data-not-woken]'), blocked).toBeHidden();
    await page.evaluate(() => sessionStorage.clear());
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the pictures, the table of terms and the way to verify are all there; no field that does nothing', async ({ page }) => {
    await page.goto('/papers/');
    await expect(page.locator('.which svg')).toHaveCount(12);
    await expect(page.locator('.paper-terms')).toContainText('收到支付令起');
    await page.goto('/papers/payment-order/');
    await expect(page.locator('.term-list')).toContainText('十五日');
    await expect(page.locator('[name=day]')).toBeHidden();
    await expect(page.locator('a[href="tel:12368"]').first()).toBeVisible();
  });
});
