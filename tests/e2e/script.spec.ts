import { expect, type Page, test } from '@playwright/test';
import { inDays, kept, open, THOROUGH } from './helpers.ts';

const next = (page: Page) => page.locator('[data-next]').click();

test.beforeEach(async ({ page, javaScriptEnabled }) => {
  if (javaScriptEnabled) await open(page, '/script/');
});

/** From an empty form to the page of amounts: the caller was checked, the debt is not old. */
async function toAmounts(page: Page): Promise<void> {
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('select[name=lenderKind]').selectOption('micro-loan');
  await page.locator('input[name=lenderName]').fill('晴川小额贷款公司');
  await next(page);
  await expect(page.locator('input[name=stage][value=outsourced]')).toBeChecked();
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

test('copy puts the whole card on the clipboard; where that is refused or never answered the text is there to select', {
  tag: THOROUGH,
}, async ({ page, context }) => {
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

test('a card’s plan ends at sixty parts', { tag: THOROUGH }, async ({ page }) => {
  await toAmounts(page);
  for (let back = 0; back < 5; back++) await page.locator('[data-back]').click();
  await page.locator('select[name=lenderKind]').selectOption('bank-card');
  for (let on = 0; on < 5; on++) await next(page);
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

test('prints on two sides of A4 with its plan and answers, and on two of A6', { tag: THOROUGH }, async ({ page }) => {
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
    ['[data-print]', 595, 842, 2],
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

test('a borrower whom an agency calls, who only wants to check, has a card after five taps', async ({ page }) => {
  let taps = 0;
  const tap = async (selector: string) => {
    taps++;
    await page.locator(selector).click();
  };
  await tap('input[name=caller][value=agency]');
  while ((await page.locator('[data-script]').count()) === 0) {
    const heading = await page.locator('[data-heading]').first().innerText();
    await tap('[data-next]');
    await expect(page.locator('[data-heading]').first()).not.toHaveText(heading);
  }
  expect(taps).toBe(5);
  await expect(page.locator('[data-script]')).toContainText('我会挂断，自己打放款机构的官方客服');
});

test('whoever holds a court’s paper is sent to it before anything, and then hears nothing of paying', { tag: THOROUGH }, async ({
  page,
}) => {
  await page.locator('input[name=caller][value=agency]').check();
  await next(page);
  await page.locator('input[name=stage][value=sued]').check();
  await next(page);
  await expect(page.locator('[data-gate] a[href="/papers/"]')).toBeVisible();
  await next(page);
  await expect(page.locator('input[name=wants]')).toHaveCount(3);
  await next(page);
  await next(page);
  const card = page.locator('[data-script]');
  await expect(card.locator('section').first()).toContainText('收到起诉状副本起十五日');
  await expect(card).toContainText('金额不在这通电话里谈');
  await expect(card).not.toContainText('我的方案');
  await expect(page.locator('[data-to-papers] a').first()).toHaveAttribute('href', '/papers/');
});

test('what the other side says is marked as theirs, with an answer to each; so is what never to say', { tag: THOROUGH }, async ({
  page,
}) => {
  await page.locator('input[name=caller][value=agency]').check();
  for (let on = 0; on < 4; on++) await next(page);
  const card = page.locator('[data-script]');
  const theirs = card.locator('[data-collector]');
  for (const no of ['没有分期', '今天必须还一半', '先还三千再谈', '不还就上门', '你家人已经答应了'])
    await expect(theirs.filter({ hasText: no })).toHaveCount(1);
  expect(await card.locator('.replies .mine').count()).toBe(await theirs.count());
  await expect(card.locator('[data-never]')).toContainText('验证码');
  await page.locator('[data-reasons] summary').click();
  await expect(page.locator('[data-reasons]')).toContainText('先核实，挂断');
});

test('a relative says that they need not pay only when nothing binds them', { tag: THOROUGH }, async ({ page }) => {
  await page.locator('input[name=role][value=family]').check();
  await expect(page.locator('input[name=lenderName]')).toHaveCount(0);
  await page.locator('input[name=caller][value=agency]').check();
  await next(page);
  await expect(page.locator('input[name=tied][value=unsure]')).toBeChecked();
  await next(page);
  await next(page);
  const card = page.locator('[data-script]');
  await expect(card).toContainText('请记录：不要再打这个号码');
  await expect(card).not.toContainText('没有义务');
  for (let back = 0; back < 2; back++) await page.locator('[data-back]').click();
  await page.locator('input[name=tied][value=none]').check();
  await next(page);
  await page.locator('input[name=incidents][value=asked-to-pay]').check();
  await next(page);
  await expect(card).toContainText('没有义务替他还');
  await expect(card).toContainText('有人要我替别人付钱');
});

test('a way in by the address chooses for one, and forgets an older card; a reload keeps what was chosen', { tag: THOROUGH }, async ({
  page,
}) => {
  await page.locator('input[name=caller][value=agency]').check();
  await next(page);
  await page.goto('/script/#role=family');
  await expect(page.locator('input[name=role][value=family]')).toBeChecked();
  await expect(page.locator('input[name=caller]:checked')).toHaveCount(0);
  expect(page.url()).toMatch(/\/script\/$/);
  await page.locator('input[name=caller][value=hotline]').check();
  await page.reload();
  await expect(page.locator('input[name=role][value=family]')).toBeChecked();
  await expect(page.locator('input[name=caller][value=hotline]')).toBeChecked();
  await page.goto('about:blank');
  await page.goto('/script/#caller=hotline');
  await expect(page.locator('input[name=role][value=borrower]')).toBeChecked();
  await expect(page.locator('input[name=caller][value=hotline]')).toBeChecked();
});

test('what an older page of this site kept is forgotten, not misread', { tag: THOROUGH }, async ({ page }) => {
  await page.evaluate(() =>
    sessionStorage.setItem(
      'script',
      JSON.stringify({ version: 2, value: { form: { caller: 'lender', wants: ['instalments'] }, step: 'wants' } }),
    ),
  );
  await page.reload();
  await expect(page.locator('input[name=caller]').first()).toBeVisible();
  await expect(page.locator('input[name=caller]:checked')).toHaveCount(0);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('three ready cards, each reached by the address that begins the tool', async ({ page }) => {
    await page.goto('/script/#role=family');
    await expect(page.locator('.fallback .card')).toHaveCount(3);
    await expect(page.locator('[id="role=family"]')).toBeInViewport();
    await expect(page.locator('[id="role=family"]')).toContainText('请记录：不要再打这个号码');
    await expect(page.locator('[id="caller=hotline"]')).toContainText('我名下有没有这笔贷款');
  });
});
