import { expect, type Page, test } from '@playwright/test';
import { hurryAnimations, open, THOROUGH } from './helpers.ts';

const MARK = '记号甲乙丙13800000000';

/** Watches what a page sends: every address that holds the mark, or an answer. */
function watch(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const all = decodeURIComponent(request.url().replace(/#.*$/, '')) + (request.postData() ?? '');
    if (all.includes('记号') || /\?(lender|callee|caller|q)=/.test(all)) sent.push(all);
  });
  return sent;
}

for (const scripts of ['on, slow', 'off', 'blocked'] as const) {
  test(`forms send nothing: scripts ${scripts}`, scripts === 'blocked' ? { tag: THOROUGH } : {}, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts !== 'off' });
    const page = await context.newPage();
    const sent = watch(page);
    if (scripts === 'blocked') await page.route('**/_astro/*.js', (route) => route.abort());
    if (scripts === 'on, slow')
      await page.route('**/_astro/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
    for (const [address, fill] of [
      ['/check/', 'input[name=callee]'],
      ['/script/', 'input[name=lenderName]'],
      ['/search/', 'input[name=q]'],
      ['/', 'input[name=q]'],
      ['/404.html', 'input[name=q]'],
    ] as const) {
      await page.goto(address, { waitUntil: 'commit' });
      const field = page.locator(fill).first();
      if (scripts === 'off' && !(await field.isVisible())) continue;
      if (address === '/check/') await field.check();
      else await field.fill(MARK);
      await field.focus();
      await page.keyboard.press('Enter');
      await page
        .locator('[data-next], form button[type=submit]')
        .first()
        .click({ timeout: 150, force: true })
        .catch(() => undefined);
      await page.waitForTimeout(200);
      expect(new URL(page.url()).search, `${address}, scripts ${scripts}`).toBe('');
    }
    expect(sent).toEqual([]);
    await context.close();
  });
}

test('what was chosen and typed before a tool came alive is kept', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('/script/', { waitUntil: 'commit' });
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('input[name=lenderName]').fill('晴川公司');
  await expect(page.locator('[data-next]')).toBeDisabled();
  await expect(page.locator('astro-island [data-alive]')).toHaveCount(1);
  await expect(page.locator('input[name=caller][value=agency]')).toBeChecked();
  await expect(page.locator('input[name=lenderName]')).toHaveValue('晴川公司');
  await page.locator('[data-next]').click();
  await expect(page.locator('input[name=stage]').first()).toBeVisible();
  await page.goto('/check/', { waitUntil: 'commit' });
  await page.locator('input[name=callee][value=family]').check();
  await expect(page.locator('astro-island [data-alive]')).toHaveCount(1);
  await expect(page.locator('input[name=callee][value=family]')).toBeChecked();
});

test('where an island does not come, the page helps all the same', async ({ page }) => {
  await hurryAnimations(page);
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const [address, help] of [
    ['/check/', 'a[href="/rules/"]'],
    ['/script/', '[data-script]'],
    ['/search/', 'summary'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(`.fallback ${help}`).first(), address).toBeVisible({ timeout: 8000 });
  }
});

test.describe('as a browser is', () => {
  // Playwright's own way of keeping service workers out would answer in the page's place.
  test.use({ serviceWorkers: 'allow' });
  test('no text becomes markup, a script or a worker; only our own workers start, the one of the full text too', async ({ page }) => {
    await open(page, '/check/');
    const tried = await page.evaluate(async () => {
      const ways: Record<string, () => unknown> = {
        markup: () => {
          document.createElement('p').innerHTML = '<b>x</b>';
        },
        script: () => {
          document.createElement('script').src = '/_astro/x.js';
        },
        worker: () => new Worker('data:text/javascript,1'),
        'service worker': () => navigator.serviceWorker.register('https://other.example/sw.js'),
        policy: () =>
          (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('x', {}),
      };
      const went = [];
      for (const [name, way] of Object.entries(ways))
        try {
          await way();
          went.push(name);
        } catch {}
      return went;
    });
    expect(tried).toEqual([]);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname.replace(/\.[^/]*\./, '.')));
    await open(page, '/search/#q=公证');
    await page.locator('[data-full-text]').click();
    await expect.poll(() => workers).toEqual(['/_astro/worker.js', '/pagefind/pagefind-worker.js']);
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });
    test('guides, statutes, channels, a sample script and the rules are all readable', async ({ page }) => {
      await page.goto('/guides/answer-or-not/');
      await expect(page.getByRole('heading', { name: '简短回答' })).toBeVisible();
      await page.goto('/statutes/psapl/50/');
      await expect(page.locator('blockquote #p1-i5')).toContainText('多次发送淫秽、侮辱、恐吓等信息');
      await expect(page.locator('.as-of a[href="/statutes/psapl-2012/42/"]')).toBeVisible();
      await expect(page.locator('.as-of input')).toBeHidden();
      await page.goto('/statutes/');
      await page.locator('#all-statutes a[href="/statutes/civil-code/"]').click();
      await expect(page.locator('a[href="/statutes/civil-code/675/"]')).toBeVisible();
      await page.goto('/channels/');
      await expect(page.locator('a[href="tel:12378"]').first()).toBeVisible();
      await page.goto('/script/');
      await expect(page.locator('[data-script]')).toContainText('先核对身份');
      await page.goto('/check/');
      await expect(page.locator('.fallback a[href="/rules/"]')).toBeVisible();
      await page.goto('/rules/');
      await expect(page.locator('[data-rule-row]')).toHaveCount(42);
    });
  });
});
