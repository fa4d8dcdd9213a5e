import { expect, type Page, test } from '@playwright/test';
import { inDays, kept, open } from './helpers.ts';

const next = (page: Page) => page.locator('[data-next]').click();

test.beforeEach(({ page }) => open(page, '/script/'));

/** From an empty form to the page of amounts: the caller was checked, the debt is not old. */
async function toAmounts(page: Page): Promise<void> {
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('select[name=lenderKind]').selectOption('micro-loan');
  await page.locator('input[name=lenderName]').fill('晴川小额贷款公司');
  await next(page);
  for (const want of ['verify', 'instalments', 'leave-family']) await page.locator(`input[name=wants][value=${want}]`).check();
  await next(page);
  await page.locator('input[name=verified][value=true]').check();
  await next(page);
  await page.locator('input[name=oldDebt][value=false]').check();
  await next(page);
}

test('a checked caller, a young debt: a card with exact amounts and dates', async ({ page }) => {
  await toAmounts(page);
  await page.locator('input[name=total]').fill('5,820.50');
  await page.locator('input[name=perMonth]').fill('1000元');
  await page.locator('input[name=firstDate]').fill(inDays(10));
  await next(page);
  await page.locator('input[name=incidents][value=insult]').check();
  await next(page);
  const card = page.locator('[data-script]');
  await expect(card).toContainText('5,820.50 元');
  await expect(card).toContainText('分 6 期');
  await expect(card.locator('.rows li')).toHaveCount(6);
  await expect(card.locator('a[href^="/statutes/micro-loan-measures/37/"]').first()).toBeVisible();
  expect(await card.innerText()).not.toMatch(/[[\]{}]|undefined|甲方|某某/);
  for (const hook of ['[data-copy]', '[data-print]']) await expect(page.locator(hook)).toHaveCount(1);
});

test('a caller who was not checked hears nothing about money; an old debt stops every proposal', async ({ page }) => {
  await page.locator('input[name=caller][value=lender]').check();
  await next(page);
  await page.locator('input[name=wants][value=instalments]').check();
  await next(page);
  await page.locator('input[name=verified][value=false]').check();
  await next(page);
  await next(page);
  const card = page.locator('[data-script]');
  await expect(card).toContainText('我是机主');
  await expect(card).not.toContainText('协商方案');
  await page.locator('[data-back]').click();
  await page.locator('[data-back]').click();
  await page.locator('input[name=verified][value=true]').check();
  await next(page);
  await page.locator('input[name=oldDebt][value=unsure]').check();
  await next(page);
  await next(page);
  await expect(page.locator('[data-stop]')).toContainText('12348');
  await expect(card).not.toContainText('协商方案');
});

test('copy puts the whole card on the clipboard; where that is refused or never answered the text is there to select', async ({
  page,
  context,
}) => {
  await page.locator('input[name=caller][value=authority]').check();
  await next(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy]').click();
  await expect(page.getByRole('status')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('【先核对身份】');
  for (const writeText of ['() => Promise.reject(new Error("no"))', '() => new Promise(() => undefined)']) {
    await page
      .evaluate(
        (code) =>
          Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: new Function(`return ${code}`)() } }),
        writeText,
      )
      .catch(() => undefined);
    await page.locator('[data-copy]').click();
    await expect(page.locator('textarea.copy-text')).toHaveValue(/12368/);
  }
});

test('bad input: a message beside each field, nothing typed is lost, nothing runs', async ({ page }) => {
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await next(page);
  await expect(page.locator('#caller-problem')).toBeVisible();
  await page.locator('input[name=caller][value=lender]').check();
  for (const [name, says] of [
    ['<img src=x onerror=alert(1)>', '符号'],
    ['晴川\u202E公司', '看不见'],
    ['晴'.repeat(10_000), '太长'],
  ] as const) {
    await page.locator('input[name=lenderName]').fill(name);
    await next(page);
    await expect(page.locator('#lenderName-problem')).toContainText(says);
    await expect(page.locator('input[name=lenderName]')).toHaveValue(name);
  }
  await toAmounts(page);
  const bad: [string, string, string][] = [
    ['', '', '还没有填'],
    ['一万', 'abc', '数字'],
    ['-5', '0', '大于零'],
    ['1.234', '1', '小数点'],
    ['1200,50', '1', '逗号'],
    ['5²', '1', '数字'],
    ['99999999999999', '1', '一千万'],
    ['100', '200', '填反'],
    ['1000000', '1', '个月'],
  ];
  for (const [total, perMonth, says] of bad) {
    await page.locator('input[name=total]').fill(total);
    await page.locator('input[name=perMonth]').fill(perMonth);
    await page.locator('input[name=firstDate]').fill(inDays(5));
    await next(page);
    await expect(page.locator('.problem').filter({ hasText: says }).first(), total).toBeVisible();
    await expect(page.locator('input[name=total]')).toHaveValue(total);
  }
  await page.locator('input[name=firstDate]').fill('2020-01-01');
  await next(page);
  await expect(page.locator('#firstDate-problem')).toContainText('已经过去');
});

test('a card’s plan ends at sixty parts', async ({ page }) => {
  await toAmounts(page);
  for (let back = 0; back < 4; back++) await page.locator('[data-back]').click();
  await page.locator('select[name=lenderKind]').selectOption('bank-card');
  for (let on = 0; on < 4; on++) await next(page);
  await page.locator('input[name=total]').fill('96000');
  await page.locator('input[name=perMonth]').fill('1000');
  await page.locator('input[name=firstDate]').fill(inDays(5));
  await next(page);
  await expect(page.locator('#perMonth-problem')).toContainText('60 期');
});

test('back, a reload on any page and the card itself keep what was typed; one tap clears it', async ({ page }) => {
  await toAmounts(page);
  await page.locator('input[name=total]').fill('3000');
  await page.reload();
  await expect(page.locator('input[name=total]')).toHaveValue('3000');
  await page.locator('input[name=perMonth]').fill('500');
  await page.locator('input[name=firstDate]').fill(inDays(10));
  await next(page);
  await next(page);
  await page.reload();
  await expect(page.locator('[data-script]')).toContainText('3,000 元');
  expect(page.url()).toMatch(/\/script\/$/);
  await page.locator('[data-clear]').click();
  await expect(page.locator('input[name=lenderName]')).toHaveValue('');
  await expect(page.locator('select[name=lenderKind]')).toHaveValue('');
  expect(await kept(page)).toBe(0);
});

test('prints on one A4 page, and on two sides of A6', async ({ page }) => {
  await toAmounts(page);
  await page.locator('input[name=total]').fill('6000');
  await page.locator('input[name=perMonth]').fill('500');
  await page.locator('input[name=firstDate]').fill(inDays(10));
  await next(page);
  await next(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const [hook, width, height, sheets] of [
    ['[data-print]', 595, 842, 1],
    ['[data-print-small]', 298, 420, 2],
  ] as const) {
    await page.locator(hook).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
    expect(Math.abs(Number(box?.[1]) - width)).toBeLessThan(2);
    expect(Math.abs(Number(box?.[2]) - height)).toBeLessThan(2);
    expect(pdf.match(/\/Type \/Page\b/g)?.length, hook).toBe(sheets);
  }
});
