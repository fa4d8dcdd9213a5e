import { expect, type Page, test } from '@playwright/test';
import { forbidStorage, hurryAnimations, kept, open, THOROUGH } from './helpers.ts';

const lines = (page: Page) => page.locator('[role=log] .line');

/** Hears the call on screen out, says something of it, and waits for the answer. */
async function answer(page: Page, guess: string, sure: 'sure' | 'unsure' = 'sure'): Promise<void> {
  await page.locator('[data-all]').click();
  await page.locator(`input[name=guess][value=${guess}]`).check();
  await page.locator(`[data-guess=${sure}]`).click();
  await expect(page.locator('[data-outcome]')).toBeVisible();
}

test('a call is heard line by line, judged, explained, and the next one is in reach', async ({ page }) => {
  await open(page, '/practice/#told-mother');
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('log')).toContainText('您是他母亲吧');
  await expect(page.locator('input[name=guess]')).toHaveCount(0);
  for (const heard of [2, 3, 4, 5]) {
    await page.locator('[data-next]').click();
    await expect(lines(page)).toHaveCount(heard);
  }
  // The last line is read out before the question, and nothing was lost with the button.
  await expect(lines(page).last()).toBeFocused();
  await expect(page.locator('[data-next]')).toHaveCount(0);
  await page.locator('[data-guess=sure]').click();
  await expect(page.getByRole('alert').filter({ hasText: '先选一项' })).toBeVisible();
  await page.locator('input[name=guess][value=standard]').check();
  await page.locator('[data-guess=sure]').click();
  const verdict = page.locator('[data-verdict="unlawful"]');
  await expect(verdict).toHaveAttribute('data-outcome', 'under');
  await expect(page.locator('[data-heading]')).toBeFocused();
  await expect(verdict).toContainText('由公安机关、法院认定');
  await expect(verdict).not.toContainText('照你说的');
  await expect(verdict).not.toContainText('合法');
  const leaked = page.locator('[data-rule="debt-leaked"][data-status="established"]');
  await expect(leaked.locator('a[data-cite="civil-code/1038"]')).toHaveAttribute('href', '/statutes/civil-code/1038/#p1');
  await expect(leaked).toContainText('什么时候不算');
  const told = page.locator('[data-rule="debt-disclosed"]');
  await told.locator('summary').click();
  await expect(told).toContainText('推荐性标准：网上借的消费贷');
  await expect(page.locator('[data-near="none-found"]')).toBeVisible();
  await page.locator('[data-next]').click();
  await expect(page).toHaveURL(/#second-call$/);
  await expect(page.locator('[data-heading]')).toBeFocused();
  await expect(lines(page)).toHaveCount(1);
});

test('nothing goes on by itself', { tag: THOROUGH }, async ({ page }) => {
  await page.clock.install();
  await open(page, '/practice/');
  await page.clock.runFor(120_000);
  await expect(lines(page)).toHaveCount(1);
});

test('danger and fraud say first what to do in real life; what hangs on the lender says so', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/practice/#threat');
  await answer(page, 'law');
  const danger = page.locator('[data-urgent="danger"]');
  await expect(danger).toHaveAttribute('data-outcome', 'same');
  await expect(danger.locator('.panel.danger a[href="tel:110"]')).toBeVisible();
  await open(page, '/practice/#account-unknown');
  await answer(page, 'undetermined', 'unsure');
  const fraud = page.locator('[data-verdict="undetermined"][data-urgent="fraud"]');
  await expect(fraud.locator('.panel.danger a[href="tel:96110"]')).toBeVisible();
  await expect(page.locator('[data-rule="personal-account"][data-status="possible"]')).toContainText('消费金融公司');
  await open(page, '/practice/#sold-debt-night');
  await answer(page, 'undetermined');
  await expect(page.locator('[data-verdict="none-found"]')).toHaveAttribute('data-outcome', 'same');
  await expect(page.locator('[data-unruled]').filter({ hasText: '22:00 到次日 8:00' })).toBeVisible();
});

test('back is back, a reload goes on where one was, and the list shows what to look at again without marks', { tag: THOROUGH }, async ({
  page,
}) => {
  await open(page, '/practice/');
  await expect(page).toHaveURL(/#polite-reminder$/);
  await answer(page, 'none-found');
  await page.locator('[data-next]').click();
  await answer(page, 'law');
  await page.locator('[data-next]').click();
  await page.locator('[data-next]').click();
  await expect(lines(page)).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-alive]')).toHaveCount(1);
  await expect(lines(page)).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('[data-outcome="over"]')).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/#sue-and-credit$/);
  await page.getByRole('link', { name: '全部电话' }).click();
  const list = page.locator('[data-overview]');
  await expect(list).toContainText('听过 2 通');
  await expect(list.locator('[data-again] a')).toHaveAttribute('href', '#night-2240');
  await expect(list).not.toContainText(/分数|得分|正确率|答对|答错|\d+ ?%/);
  await list.locator('[data-again] a').click();
  await page.locator('[data-back]').click();
  await answer(page, 'standard');
  await page.getByRole('link', { name: '全部电话' }).click();
  await expect(page.locator('[data-again]')).toHaveCount(0);
});

test('what is chosen stays in this tab, never in the address or a request, and one tap clears it', { tag: THOROUGH }, async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await open(page, '/practice/');
  await answer(page, 'regulation');
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).not.toContain('regulation');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(sent.filter((one) => one.includes('regulation') || !one.startsWith('GET'))).toEqual([]);
  await page.locator('[data-clear]').click();
  await expect(lines(page)).toHaveCount(1);
  expect(await kept(page)).toBe(0);
});

test('corrupt and forbidden storage do not break it', { tag: THOROUGH }, async ({ page, browser, baseURL }) => {
  await page.goto('/about/');
  for (const bad of [
    '{"version":1,"value":{"at":"gone","heard":3,"answers":{"gone":{"guess":"law","sure":true}}}}',
    '{"version":1,"value":{"at":"jail","heard":-1,"answers":[1]}}',
    '{"version":0,"value":7}',
    '{',
  ]) {
    await page.evaluate((text) => sessionStorage.setItem('practice', text), bad);
    await open(page, '/practice/');
    await expect(page.getByRole('log')).toContainText('您有一笔贷款到期了');
    await page.goto('/about/');
  }
  const context = await browser.newContext({ baseURL });
  await forbidStorage(context);
  const other = await context.newPage();
  await open(other, '/practice/');
  await answer(other, 'none-found');
  await expect(other.locator('.practice')).toContainText('不让网页记东西');
  await context.close();
});

test('with the keyboard alone, from the first line to the next call', async ({ page }) => {
  await open(page, '/practice/#jail');
  await page.locator('[data-next]').focus();
  for (let line = 2; line <= 5; line++) await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(5);
  await expect(lines(page).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-guess=sure]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict="regulation"][data-outcome="same"]')).toBeVisible();
});

test('offline before the calls came: the page’s own text goes on standing in', { tag: THOROUGH }, async ({ page }) => {
  await page.route('**/_index/practice.*.json', (route) => route.abort());
  await hurryAnimations(page);
  await page.goto('/practice/');
  await expect(page.getByRole('status').filter({ hasText: '没有下载到' })).toBeVisible();
  await expect(page.locator('.fallback [data-invented="jail"]')).toBeVisible({ timeout: 8000 });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('all thirty are there, each with its answer folded', async ({ page }) => {
    await page.goto('/practice/');
    await expect(page.locator('[data-invented]')).toHaveCount(30);
    const call = page.locator('[data-invented="fake-court-paper"]');
    await expect(call).toContainText('案号、落款和红章');
    await expect(call.locator('.level')).toBeHidden();
    await call.locator('summary').click();
    await expect(call.locator('.level')).toHaveText('可能涉嫌犯罪');
    await expect(call.locator('a[data-cite="criminal-law/280"]')).toBeVisible();
    await expect(call.locator('a[href="/rules/#rule-fake-court-paper"]')).toBeVisible();
    await expect(page.getByText('正在取电话')).toHaveCount(0);
  });
});
