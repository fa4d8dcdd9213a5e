import { expect, type Page, test } from '@playwright/test';
import { hurryAnimations, kept, open, THOROUGH } from './helpers.ts';
import { tooWide } from './looks.ts';

const MESSAGE = '【XX市人民法院】您因贷款逾期已立案，请点 sft8.top 查看，并把 2000 元转到安全账户，不要告诉家人。';
const read = async (page: Page, text: string) => {
  await page.locator('textarea[name=message]').fill(text);
  await page.locator('[data-read]').click();
};

test.beforeEach(({ page }) => open(page, '/verify/'));

test('a message is read on the device: marked in place, why, how to check; nothing in it can be clicked, nothing is kept or sent', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await read(page, MESSAGE);
  const result = page.locator('[data-message="alarm"]');
  await expect(result.locator('[data-heading]')).toBeFocused();
  await expect(result.locator('mark[data-sign~="safe-account"]', { hasText: '安全账户' })).toBeVisible();
  await expect(result.locator('mark[data-sign~="odd-link"]')).toHaveText('sft8.top');
  expect((await result.locator('.message').textContent()) ?? '').toBe(MESSAGE);
  await expect(result.locator('.message a')).toHaveCount(0);
  await expect(result.locator('[data-why="safe-account"] a[href^="/statutes/anti-fraud/2/"]')).toBeVisible();
  await expect(result.locator('.now a[href="tel:110"]')).toBeVisible();
  await expect(result.locator('.now a[href="tel:96110"]')).toBeVisible();
  await expect(result.locator('a[href="tel:12368"]')).toBeVisible();
  expect(sent.filter((address) => address.includes('安全账户'))).toEqual([]);
  expect(await kept(page)).toBe(0);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.locator('textarea[name=message]')).toHaveValue('');
});

test('nothing conspicuous is never silence; what must be verified says where; an empty field says what is missing', {
  tag: THOROUGH,
}, async ({ page }) => {
  await page.locator('[data-read]').click();
  await expect(page.locator('#message-problem')).toBeVisible();
  await read(page, '今晚一起吃饭吗');
  await expect(page.locator('[data-message="plain"]')).toContainText('还不能判断，先别照做');
  await read(page, '【XX区人民法院】（2026）沪0101民初3321号案件已受理，请领取应诉材料');
  await expect(page.locator('[data-message="check"]')).toContainText('区号');
  await page.locator('[data-clear]').click();
  await expect(page.locator('[data-message]')).toHaveCount(0);
  await expect(page.locator('textarea[name=message]')).toHaveValue('');
});

test('five questions answer without typing', { tag: THOROUGH }, async ({ page }) => {
  await page.locator('[data-next]').click();
  await expect(page.locator('#told-problem')).toBeVisible();
  await page.locator('input[name=told][value=link]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-message="check"]')).toBeVisible();
  await page.locator('input[name=told][value=code]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-message="alarm"] [data-why="give-code"]')).toBeVisible();
  await page.locator('input[name=told][value=none]').check();
  await expect(page.locator('input[name=told][value=code]')).not.toBeChecked();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-message="plain"]')).toBeVisible();
});

test('a message handed over behind # is read and leaves the address at once', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto(`/verify/#m=${encodeURIComponent(MESSAGE)}`);
  await expect(page.locator('[data-message="alarm"]')).toBeVisible();
  await expect(page.locator('textarea[name=message]')).toHaveValue(MESSAGE);
  expect(new URL(page.url()).hash).toBe('');
});

test('whoever speaks of dying meets people first, alone; what was typed is kept', async ({ page }) => {
  await page.locator('textarea[name=message]').fill('天天催，我不想活了');
  const people = page.locator('[data-people]');
  await expect(people.locator('a[href="tel:12356"]')).toBeVisible();
  await expect(people.locator('a[href="tel:110"]')).toBeVisible();
  await expect(people.locator('[data-heading]')).toBeFocused();
  await expect(page.locator('textarea[name=message]')).toBeHidden();
  await expect(page.locator('#court')).toBeHidden();
  await expect(page.locator('[data-message]')).toHaveCount(0);
  await people.locator('[data-continue]').click();
  await expect(page.locator('textarea[name=message]')).toHaveValue('天天催，我不想活了');
  await page.locator('[data-read]').click();
  await expect(page.locator('[data-message]')).toBeVisible();
});

test('before the tool came alive: what was pasted is kept, and the page helps without it', { tag: THOROUGH }, async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('/verify/', { waitUntil: 'commit' });
  await page.locator('textarea[name=message]').fill(MESSAGE);
  await expect(page.locator('[data-read]')).toBeDisabled();
  await expect(page.locator('astro-island [data-alive]')).toHaveCount(1, { timeout: 20_000 });
  await expect(page.locator('textarea[name=message]')).toHaveValue(MESSAGE);
  await page.unroute('**/_astro/*.js');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await hurryAnimations(page);
  await page.goto('/verify/');
  await expect(page.locator('.fallback table')).toBeVisible({ timeout: 8000 });
  await expect(page.locator('.fallback')).toContainText('安全账户');
});

test('two phones: the result is read with one thumb, and nothing scrolls sideways', { tag: THOROUGH }, async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 640 });
    await read(page, `${MESSAGE} ${'https://very-long.example.com/'.repeat(4)}`);
    await expect(page.locator('[data-message]')).toBeVisible();
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  }
});
