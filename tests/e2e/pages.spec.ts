import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/dist.ts';

const addresses = builtPages().map(({ address }) => address);
/** One of each kind of page; these are looked at in every combination, the many articles each in one. */
const KINDS = [
  '/',
  '/guides/',
  '/guides/lawful-or-harassing/',
  '/guides/law-behind/',
  '/statutes/',
  '/statutes/psapl/',
  '/statutes/psapl-2012/42/',
  '/statutes/gbt-45251/time/',
  '/check/',
  '/script/',
  '/search/?q=675',
  '/channels/',
  '/about/',
  '/404.html',
];
const LOOKS = [
  { name: 'phone light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desktop light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desktop dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

for (const [index, look] of LOOKS.entries()) {
  test(`axe finds nothing: ${look.name}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ baseURL, viewport: look.viewport, colorScheme: look.colorScheme, locale: 'zh-CN' });
    const page = await context.newPage();
    const origin = new URL(baseURL ?? '').origin;
    const trouble: string[] = [];
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(origin) && !request.url().startsWith('data:') && trouble.push(`left the origin: ${request.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    for (const address of [...KINDS, ...addresses.filter((_, place) => place % LOOKS.length === index)]) {
      await page.goto(address);
      if (address.startsWith('/search/?')) await expect(page.locator('[data-results-ready]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(trouble, address).toEqual([]);
    }
    await context.close();
  });
}

for (const width of [320, 390, 1280]) {
  test(`nothing scrolls sideways at ${width} px, nor with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of KINDS) {
      await page.goto(address);
      for (const size of ['', '200%']) {
        await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, `${address} ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('text is 18 px or more, targets 48 px or more', async ({ page }) => {
  for (const address of KINDS) {
    await page.goto(address);
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize)),
      address,
    ).toBeGreaterThanOrEqual(18);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, summary, select, input[type=text], input[type=search], input[type=date], label.choice, .site-header a, .site-footer li a, .list a, .doors a',
        ),
      ]
        .map((element) => ({ html: element.outerHTML.slice(0, 80), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 47.5),
    );
    expect(small, address).toEqual([]);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('guides, statutes, channels, a sample script and the rules are all readable', async ({ page }) => {
    await page.goto('/guides/answer-or-not/');
    await expect(page.getByRole('heading', { name: '简短回答' })).toBeVisible();
    await page.goto('/statutes/psapl/50/');
    await expect(page.locator('blockquote #p1-i5')).toContainText('多次发送淫秽、侮辱、恐吓等信息');
    await page.goto('/statutes/');
    await page.locator('#all-statutes summary').first().click();
    await expect(page.locator('#all-statutes a[href="/statutes/civil-code/675/"]')).toBeVisible();
    await page.goto('/channels/');
    await expect(page.locator('a[href="tel:12378"]').first()).toBeVisible();
    await page.goto('/script/');
    await expect(page.locator('[data-script]')).toContainText('先核对身份');
    await page.goto('/check/');
    await expect(page.locator('table.rules tbody tr')).toHaveCount(40);
  });
});

test('the home page opens on three doors, then the guides; numbers can be tapped', async ({ page }) => {
  await page.goto('/');
  const doors = page.locator('main ul').first().locator('a');
  await expect(doors).toHaveCount(3);
  await expect(doors.nth(0)).toContainText('电话正在响');
  await expect(doors.nth(1)).toContainText('他们说的是真的吗');
  await expect(doors.nth(2)).toContainText('他们在找我家人');
  for (const number of ['110', '12378', '12356']) await expect(page.locator(`main a[href="tel:${number}"]`)).toBeVisible();
});

test('leaving fast replaces the page', async ({ page }) => {
  await page.route('https://www.baidu.com/**', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto('/guides/');
  await page.goto('/channels/');
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/baidu/);
  await page.goBack();
  await expect(page).toHaveURL(/\/guides\//);
});

test('print opens what is folded and drops the chrome', async ({ page }) => {
  await page.goto('/guides/answer-or-not/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('details').first().locator('p').first()).toBeVisible();
});
