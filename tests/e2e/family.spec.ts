import { expect, test } from '@playwright/test';
import { open, THOROUGH } from './helpers.ts';
import { axe, tooWide } from './looks.ts';

test('from the home page to a complaint in one’s own name', async ({ page }) => {
  let taps = 0;
  const tap = async (selector: string) => {
    await page.locator(selector).first().click();
    taps++;
  };
  await page.goto('/');
  await tap('.six .door[href="/family/"]');
  await tap('[data-reader=home] > summary');
  await tap('[data-reader=home] a[href="/check/#callee=family"]');
  await expect(page.locator('.ticks')).toBeVisible();
  await tap('label:has(input[name=askedThirdPartyToPay])');
  await tap('label:has(input[name=debtDisclosed])');
  await tap('label:has(input[name=rest][value=none])');
  await tap('[data-next]');
  // Whether he can be reached, and what he had agreed to, she cannot know.
  await tap('label:has(input[name=borrowerReachable][value=unsure])');
  await tap('[data-next]');
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await expect(page.locator('[data-next-time]')).toHaveAttribute('href', '/family/');
  await tap('[data-letter-link]');
  await expect(page.locator('[data-letter]')).toContainText('我');
  await expect(page.locator('[data-letter]')).not.toContainText('我欠');
  expect(taps).toBeLessThanOrEqual(10);
});

test('what is to be said and sent can be copied; a picture is drawn and can be kept', { tag: THOROUGH }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/family/');
  await page.locator('[data-copy-say]').first().click();
  const said = await page.evaluate(() => navigator.clipboard.readText());
  expect(said).toContain('请说是哪家机构');
  expect(said).toContain('请不要再打这个号码。');
  const send = page.locator('h2#send ~ * [data-copy-say], h2#send ~ [data-say-block] [data-copy-say]');
  await send.first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^可能有人打电话跟你说我的事/);
  await page.locator('a[href="/family/picture/"]').click();
  const picture = page.locator('[data-picture] img');
  await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,iVBOR/);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  await expect(page.locator('[data-picture] a[download]')).toHaveCount(1);
  await expect(page.locator('[data-how]')).toContainText('长按图片');
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('a part is opened by its address, one at a time, and by the keyboard', async ({ page }) => {
  await page.goto('/family/#employer');
  await expect(page.locator('[data-reader=employer]')).toHaveAttribute('open', '');
  await expect(page.locator('#employer')).toBeInViewport();
  await page.locator('[data-reader=spouse] > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details[data-reader][open]')).toHaveCount(1);
  await expect(page.locator('[data-reader=spouse] [data-say-block]')).toContainText('看清以前');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-reader]')?.getAttribute('data-reader'))).toBe('spouse');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a reader’s part opens, what needs a script is not there, the sheet is a page of its own', async ({ page }) => {
    await page.goto('/family/');
    await page.locator('[data-reader=colleague] > summary').click();
    await expect(page.locator('[data-reader=colleague]')).toContainText('不转接私人电话');
    await expect(page.locator('[data-copy-say]').first()).toBeHidden();
    await page.locator('a[href="/family/home/"]').first().click();
    await expect(page.locator('h1')).toContainText('照这一页做');
    await expect(page.locator('[data-print]')).toBeHidden();
    await page.goto('/family/picture/');
    await expect(page.locator('[data-picture]')).toContainText('请不要再打这个号码');
  });
});

for (const sheet of ['home', 'work'])
  test(`the sheet for ${sheet} is one side of A4`, async ({ page }) => {
    await page.goto(`/family/${sheet}/`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

for (const [name, size, scheme] of [
  ['phone', { width: 360, height: 640 }, 'light'],
  ['phone', { width: 360, height: 640 }, 'dark'],
  ['desk', { width: 1280, height: 900 }, 'light'],
] as const)
  test(`reads without barriers on a ${name}, ${scheme}, every part open`, { tag: THOROUGH }, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, '/family/');
    for (const reader of ['home', 'employer']) {
      await page.locator(`[data-reader=${reader}] > summary`).click();
      expect(await axe(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    }
  });
