import { expect, test } from '@playwright/test';
import { builtPages } from '../support/dist.ts';
import { THOROUGH } from './helpers.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
const copied = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());
/** The version on screen. */
const seen = '[data-version]:not([hidden])';

/** Every article that has more than one version, and the days to look at it. */
const VERSIONED = builtPages()
  .filter(({ address, html }) => /^\/statutes\/[^/]+\/[^/]+\/$/.test(address) && /<[^>]+ data-as-of\b/.test(html))
  .map(({ address, document }) => ({
    address,
    days: document
      .querySelectorAll('[data-choose]')
      .map((choice) => choice.getAttribute('data-to') ?? choice.getAttribute('data-from') ?? ''),
  }));

test('there are articles with versions to try', () => {
  expect(VERSIONED.length).toBeGreaterThanOrEqual(8);
});

test('the chosen day moves everything together, stands in the address, and copies give just what is seen', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  // Every article with versions nightly, some of each law otherwise.
  for (const { address, days } of process.env.EVERYWHERE ? VERSIONED : VERSIONED.filter((_, place) => place % 3 === 0)) {
    for (const day of days) {
      await page.goto(`${address}?on=${day}`);
      const block = page.locator(seen);
      await expect(block).toHaveCount(1);
      const name = await block.getAttribute('data-version');
      await expect(page.locator('h1')).toHaveText(name ?? '', { useInnerText: true });
      await block.locator('[data-copy-text]').click();
      await expect(block.locator('.copy-tools [role=status]')).toHaveText('已复制原文');
      const lines = await block.locator('[data-official] p').evaluateAll((all) => all.map((line) => line.textContent?.trim()));
      expect(await copied(page)).toBe(lines.join('\n'));
      await block.locator('[data-copy-citation]').click();
      await expect(block.locator('.copy-tools [role=status]')).toHaveText('已复制引用');
      const citation = await copied(page);
      const label = name?.replace(/^.*》/, '') ?? '';
      expect(citation, `${address} ${day}`).toContain(label);
      expect(citation).not.toMatch(/（[^）]*（/);
      const old = (await block.getAttribute('data-to')) !== null;
      expect(/至\d{4}-\d{2}-\d{2}施行/.test(citation)).toBe(old);
      expect(citation).toContain(`${baseURL}/statutes/`);
      const note = await block.locator('h2', { hasText: '来电时意味着什么' }).count();
      expect(note).toBe(1);
    }
  }
});

test('the switch and the day lead to the same; a day without a version says so', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/statutes/psapl/50/');
  await page.locator('[data-choose="psapl-2012/42"]').click();
  await expect(page.locator(seen)).toContainText('五百元以下罚款');
  await expect(page).toHaveURL(/\?on=2025-12-31/);
  await page.locator('input[name=on]').fill('2026-01-01');
  await expect(page.locator(seen)).toContainText('一千元以下罚款');
  await page.locator('input[name=on]').fill('2001-01-01');
  await expect(page.locator('[data-as-of] [role=status]')).toContainText('没有收录');
  await page.goto('/statutes/psapl/?on=2025-01-01');
  await expect(page.locator(`${seen} a`).first()).toHaveAttribute('href', /psapl-2012/);
});

test('each paragraph and item has an address to copy; the citation names it', { tag: THOROUGH }, async ({ page, baseURL }) => {
  await page.goto('/statutes/psapl/50/');
  await page.locator('#p1-i5 a[data-place]').click();
  await expect(page.locator(`${seen} .copy-tools [role=status]`)).toHaveText('已复制第一款第五项的链接');
  expect(await copied(page)).toBe(`${baseURL}/statutes/psapl/50/#p1-i5`);
  await page.locator(`${seen} [data-copy-citation]`).click();
  await expect(page.locator(`${seen} .copy-tools [role=status]`)).toHaveText('已复制引用');
  expect(await copied(page)).toBe(
    `《中华人民共和国治安管理处罚法》（2025年修订，2026-01-01施行）第五十条第一款第五项 ${baseURL}/statutes/psapl/50/#p1-i5`,
  );
});

test('what changed is marked in place; articles named, old numbers too, and terms defined are links', async ({ page }) => {
  await page.goto('/statutes/psapl/50/');
  await expect(page.locator(`${seen} .changed`).filter({ hasText: '滋扰' }).first()).toBeVisible();
  await page.goto('/statutes/civil-code/675/');
  await expect(page.locator('blockquote a[href="/statutes/civil-code/510/"]').first()).toHaveText('第五百一十条');
  await page.goto('/statutes/spc-delay-interest/1/');
  await expect(page.locator('blockquote a[href="/statutes/civil-procedure/264/"]').first()).toHaveText('第二百五十三条');
  await page.goto('/statutes/pipl/10/');
  await expect(page.locator('blockquote a[href="/statutes/pipl/4/"]').first()).toHaveText('个人信息');
});

test('a name in the line of grounds opens the article’s own words in place', async ({ page }) => {
  await page.goto('/guides/lawful-or-harassing/');
  const name = page.locator('.grounds a').first();
  await name.click();
  await expect(page.locator('.law[data-opened]')).toContainText('银行');
  await name.click();
  await expect(page.locator('.law[data-opened]')).toHaveCount(0);
  await page.route('**/text.txt', (route) => route.abort());
  const href = await name.getAttribute('href');
  await name.click();
  await expect(page).toHaveURL(new RegExp(`${href?.split('#')[0]}`));
});

test('sentences to say are copied, and shown large', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/guides/how-to-answer/');
  await page.locator('[data-copy-say]').first().click();
  await expect(page.locator('.say [role=status]').first()).toHaveText('已复制');
  expect(await copied(page)).toMatch(/^“您好，我是机主。/);
  await page.locator('[data-large-say]').first().click();
  await expect(page.locator('dialog.large')).toContainText('我是机主');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.large')).toHaveCount(0);
});
