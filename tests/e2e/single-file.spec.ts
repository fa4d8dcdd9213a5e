import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { THOROUGH } from './helpers.ts';

const FILE = new URL('../../dist/jiedezhu.html', import.meta.url).href;
const main = (page: Page) => page.locator('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the file with nothing around it; what it asks for, and what goes wrong in it. */
async function opened(page: Page, hash = ''): Promise<string[]> {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).pathname !== fileURLToPath(FILE)) wrong.push(request.url());
  });
  page.on('pageerror', (problem) => wrong.push(problem.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.goto(FILE + hash);
  await expect(main(page)).toHaveCount(1);
  return wrong;
}

const follow = async (page: Page, href: string) => page.locator(`main a[href="${href}"]`).first().click();
const fromMenu = async (page: Page, href: string) => {
  if (
    !(await page
      .locator('.menu')
      .getAttribute('open')
      .catch(() => null))
  )
    await page.locator('.menu summary').click();
  await page.locator(`.menu a[href="${href}"]`).click();
};

test('the single file is the site: read, follow, come back, search', async ({ page }) => {
  const wrong = await opened(page);
  await fromMenu(page, '#/guides/');
  await page.evaluate(() => scrollTo(0, 400));
  await follow(page, '#/guides/sued/');
  await expect(page.locator('main[id="/guides/sued/"]')).toBeVisible();
  await expect(page).toHaveTitle(/接得住/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.locator('.grounds a[href="#/statutes/civil-procedure/128/p1"]').first().click();
  await expect(heading(page)).toHaveText('《民事诉讼法》第一百二十八条');
  await expect(page.locator('[id="/statutes/civil-procedure/128/p1"]')).toBeInViewport();
  await expect(page.getByRole('heading', { name: '一起看' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toContainText('指南');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.locator('header a[href="#/search/"]').click();
  await page.locator('input[name=q]').fill('baotongxunlu');
  const results = page.locator('[data-results-ready] a[data-result]');
  await expect(results.nth(2)).toBeVisible();
  await page.locator('input[name=q]').fill('治安法50条第1款第5项');
  await expect(results.first()).toHaveAttribute('href', '#/statutes/psapl/50/#p1-i5');
  // The address has the query a moment after it was typed.
  await expect(page).toHaveURL(/q=%E6%B2%BB/);
  await results.first().click();
  await expect(heading(page)).toHaveText('《治安管理处罚法》第五十条');
  await expect(page.locator('.law .item', { hasText: '（五）' })).toBeInViewport();
  await page.goBack();
  await expect(page.locator('input[name=q]')).toHaveValue('治安法50条第1款第5项');
  await page.goto(`${FILE}#/statutes/`);
  await page.locator('input[name=q]').fill('采取滋扰纠缠跟踪');
  await expect(page.locator('a[data-result][href^="#/statutes/psapl/50/"]').first()).toBeVisible();
  expect(wrong).toEqual([]);
});

test('the single file judges a call, makes a card, reads a message, and sends nothing', async ({ page }) => {
  const wrong = await opened(page, '#/check/#callee=borrower&insulted=true');
  await page.locator('input[name=rest][value=none]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-verdict] [data-rule="insulted"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.ticks input[name=insulted]')).toBeChecked();
  await page.goForward();
  await follow(page, '#/script/');
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('[data-next]').click();
  await page.locator('[data-next]').click();
  await page.locator('input[name=wants]').first().check();
  for (let step = 0; step < 6 && (await page.locator('[data-script]').count()) === 0; step += 1) {
    for (const name of ['verified', 'oldDebt', 'role'])
      if (await page.locator(`input[name=${name}]`).count()) await page.locator(`input[name=${name}]`).first().check();
    await page.locator('[data-next]').click();
  }
  await expect(page.locator('[data-script] [data-never]').first()).toBeVisible();
  await page.goto(`${FILE}#/verify/`);
  await page.locator('textarea').fill('【法院】您已被起诉，请添加微信缴纳保证金，把验证码发给我。');
  await page.locator('[data-read], button[type=submit]').first().click();
  await expect(page.locator('[data-message="alarm"]')).toBeVisible();
  expect(wrong).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the single file is one long document with working links', { tag: THOROUGH }, async ({ page }) => {
    await page.goto(FILE);
    expect(await main(page).count()).toBeGreaterThan(400);
    await fromMenu(page, '#/guides/');
    await page.locator('[id="/guides/"] a[href="#/guides/sued/"]').click();
    await expect(page.locator('[id="/guides/sued/"] h1')).toBeInViewport();
    await expect(page.locator('[id="/check/"] .fallback')).toBeVisible();
  });
});
