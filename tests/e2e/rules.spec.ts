import { expect, test } from '@playwright/test';
import { THOROUGH } from './helpers.ts';

/** Height and width of the text on a sheet of A4, in CSS pixels, as the style sheet sets its margins. */
const SHEET = { width: Math.round((178 / 25.4) * 96), height: Math.round((267 / 25.4) * 96) };

test('on paper: every rule whole, the picture on it, no controls, few sheets', { tag: THOROUGH }, async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.goto('/rules/');
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(9);
  expect(sheets).toBeLessThanOrEqual(18);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rule-groups')).toBeHidden();
  await expect(page.locator('.asked details')).toBeHidden();
  await expect(page.locator('.imprint')).toContainText('/rules/');
  await page.locator('.asked img').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.asked img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
  expect((await page.locator('.asked img').boundingBox())?.height).toBeLessThanOrEqual(SHEET.height);
  const rows = await page
    .locator('[data-rule-row]')
    .evaluateAll((all) =>
      all.map((row) => ({ id: row.id, height: row.getBoundingClientRect().height, rule: getComputedStyle(row).breakInside })),
    );
  expect(rows.length).toBe(42);
  expect(rows.filter(({ height, rule }) => rule !== 'avoid' || height > SHEET.height / 2).map(({ id }) => id)).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('from the index to a group, to a rule, to the rule in full and back; the picture as a list', async ({ page }) => {
    await page.goto('/rules/');
    await page.locator('.rule-groups a[href="#threats"]').click();
    await expect(page.locator('h2#threats')).toBeInViewport();
    await page.goto('/rules/#rule-insulted');
    await expect(page.locator('#rule-insulted .when')).toBeInViewport();
    await page.locator('#rule-insulted').getByRole('link', { name: 'insulted', exact: true }).click();
    await expect(page).toHaveURL(/\/rules\/threats\/#rule-insulted$/);
    await expect(page.locator('#rule-insulted')).toContainText('要弄清');
    await page.locator('#rule-insulted').getByRole('link', { name: 'insulted', exact: true }).click();
    await expect(page).toHaveURL(/\/rules\/#rule-insulted$/);
    await page.locator('.asked summary').click();
    await expect(page.locator('.asked details')).toContainText('才问');
  });
});

for (const width of [320, 390]) {
  test(
    `the picture of what is asked when is as wide as the text at ${width} px, and can be read`,
    width === 390 ? { tag: THOROUGH } : {},
    async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/rules/');
      const image = page.locator('.asked img');
      await image.scrollIntoViewIfNeeded();
      const box = await image.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      // Its words are drawn at 15 of 360 and more.
      expect(((box?.width ?? 0) / 360) * 15).toBeGreaterThanOrEqual(12);
    },
  );
}
