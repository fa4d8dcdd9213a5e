import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../support/dist.ts';
import { pagesWithEveryPart } from '../support/signatures.ts';
import { THOROUGH } from './helpers.ts';
import { ABOUT_COLOUR, ABOUT_WIDTH, axe, enlargeText, smallTargets, thinOut, tooWide } from './looks.ts';

/** How a page is looked at: on a phone in full by day, on a desk with what its width changes; by night only colours differ. */
const LOOKS = {
  'phone, day': { viewport: { width: 390, height: 844 }, colorScheme: 'light', rules: undefined },
  'phone, night': { viewport: { width: 390, height: 844 }, colorScheme: 'dark', rules: ABOUT_COLOUR },
  'desk, day': { viewport: { width: 1280, height: 900 }, colorScheme: 'light', rules: process.env.EVERYWHERE ? undefined : ABOUT_WIDTH },
  'desk, night': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', rules: ABOUT_COLOUR },
} as const;
type Look = keyof typeof LOOKS;
const EVERY_LOOK = Object.keys(LOOKS) as Look[];

const CONTROLS =
  'button, summary, select, input[type=text], input[type=search], input[type=date], label.choice, .site-header a, .site-footer li a, .list a, .door, .sos a, .menu a';

/** What sticks to an edge of the screen, as a share of its height; text of the page, in px. */
const measures = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const stuck = [...document.querySelectorAll<HTMLElement>('.sos, .onward, .site-header')].filter(
      (element) => getComputedStyle(element).position === 'sticky' && element.getBoundingClientRect().bottom <= innerHeight + 1,
    );
    return {
      stuck: stuck.map((element) => element.getBoundingClientRect().height / innerHeight),
      text: Number.parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize),
    };
  });

/** Screens and sizes of text; nightly each at both, otherwise those at which a page breaks first. */
const WIDTHS = process.env.EVERYWHERE
  ? [320, 390, 1280].flatMap((width) => [false, true].map((large) => [width, large] as const))
  : ([
      [390, false],
      [320, true],
      [1280, true],
    ] as const);

/** What is too wide, too small or in the way on a page, at each width. */
async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, large] of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await enlargeText(page, large);
    const where = `${width} px${large ? ', text at 200 %' : ''}`;
    const over = await tooWide(page);
    if (over > 0) found.push(`${where}: ${over} px too wide`);
    const { stuck, text } = await measures(page);
    for (const share of stuck) if (share > 0.15) found.push(`${where}: what sticks takes ${share} of the screen`);
    if (width !== 390 || large) continue;
    if (text < 18) found.push(`${where}: text of ${text} px`);
    found.push(...(await smallTargets(page, CONTROLS)).map((target) => `${where}: ${target}`));
  }
  await enlargeText(page, false);
  return found;
}

/** Pages that add fewer parts than this to those before them are looked at in two looks, each width and each scheme once. */
const FEW = 12;

/** Everything nightly (`npm run test:everywhere`), the pages that together show every part otherwise. */
const pagesToLookAt = (): { readonly address: string; readonly looks: readonly Look[] }[] =>
  process.env.EVERYWHERE
    ? builtPages().map(({ address }) => ({ address, looks: EVERY_LOOK }))
    : [
        ...pagesWithEveryPart().map(({ address, adds }) => ({
          address,
          looks: adds < FEW ? (['phone, day', 'desk, night'] as const) : EVERY_LOOK,
        })),
        ...['/search/#q=675', '/statutes/#q=治安法'].map((address) => ({ address, looks: EVERY_LOOK })),
      ];

/** As many tests, so that both workers have as much to do. */
const PARTS = [0, 1, 2, 3];
for (const part of PARTS)
  test(`nothing scrolls sideways, text is 18 px, targets 48; axe finds nothing on a phone and on a desk, by day and by night; nothing leaves the origin (${part + 1} of ${PARTS.length})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(process.env.EVERYWHERE ? 1_800_000 : 180_000);
    const origin = new URL(baseURL ?? '').origin;
    const trouble: string[] = [];
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(origin) && !request.url().startsWith('data:') && trouble.push(`left the origin: ${request.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    const found: string[] = [];
    for (const { address, looks } of pagesToLookAt().filter((_, place) => place % PARTS.length === part)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('about:blank');
      await page.goto(address);
      if (address.includes('#q=')) await expect(page.locator('a[data-result]').first()).toBeVisible();
      found.push(...(await misfits(page)).map((text) => `${address} ${text}`));
      if (!process.env.EVERYWHERE) await thinOut(page);
      for (const look of looks) {
        const { viewport, colorScheme, rules } = LOOKS[look];
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        found.push(...(await axe(page, rules)).map((text) => `${address} ${look}: ${text}`));
      }
      found.push(...trouble.splice(0).map((text) => `${address} ${text}`));
    }
    expect(found).toEqual([]);
  });

/** What has the focus is wholly on screen and not under anything that sticks. */
async function isWhollyVisible(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    // What a choice changes on the page is drawn in the next frame; what is seen is measured after it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    const target = active.closest('label.choice') ?? active;
    const box = target.getBoundingClientRect();
    if (box.height > innerHeight * 0.7) return null;
    if (box.top < -1 || box.bottom > innerHeight + 1) return `${target.outerHTML.slice(0, 90)} is off screen: ${box.top}–${box.bottom}`;
    for (const bar of document.querySelectorAll<HTMLElement>('.onward, .sos')) {
      if (bar.contains(active) || getComputedStyle(bar).position !== 'sticky') continue;
      const edge = bar.getBoundingClientRect();
      if (box.bottom > edge.top + 1 && box.top < edge.bottom - 1)
        return `${target.outerHTML.slice(0, 90)} is under a bar: ${box.bottom} > ${edge.top}`;
    }
    return null;
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [1280, 720],
] as const) {
  // What sticks is what could cover: the smallest screen walks every kind, the others the pages with a bar.
  const walked = [
    '/check/',
    '/script/',
    ...(process.env.EVERYWHERE ? ['/letter/'] : []),
    ...(width === 360 && process.env.EVERYWHERE ? ['/', '/practice/', '/search/', '/statutes/', '/about/look/'] : []),
  ];
  test(
    `with the keyboard, what has the focus is wholly visible at ${width}×${height}`,
    width === 360 ? {} : { tag: THOROUGH },
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      for (const address of walked) {
        await page.goto(address);
        if (await page.locator('astro-island').count())
          await page
            .locator('astro-island [data-alive]')
            .first()
            .waitFor({ timeout: 10_000 })
            .catch(() => undefined);
        const trouble: (string | null)[] = [];
        for (let step = 0; step < 30; step++) {
          await page.keyboard.press('Tab');
          trouble.push(await isWhollyVisible(page));
          if (await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))) {
            const others = await page.evaluate(() => {
              const { form, name } = document.activeElement as HTMLInputElement;
              return form?.querySelectorAll(`input[name="${name}"]`).length ?? 1;
            });
            for (let down = 1; down < others; down++) {
              await page.keyboard.press('ArrowDown');
              trouble.push(await isWhollyVisible(page));
            }
          }
        }
        expect(trouble.filter(Boolean), address).toEqual([]);
      }
    },
  );
}

test('the home page: six doors, the search field and the line of numbers in the first screen of a phone', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const doors = page.locator('.six .door');
    await expect(doors).toHaveCount(6);
    const bar = await page.locator('.sos').boundingBox();
    const last = await page.locator('.search-field').boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(height);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await expect(doors.nth(0)).toContainText('电话正在响');
    for (const number of ['110', '96110', '12356']) await expect(page.locator(`.sos a[href="tel:${number}"]`)).toBeInViewport();
    expect(await page.evaluate(() => document.querySelector('main')?.innerText)).toContain('人有不被骚扰的权利');
  }
});

test('from an article every tool is reached in two taps (that every page has the menu, a test of the built pages says)', {
  tag: THOROUGH,
}, async ({ page }) => {
  for (const tool of ['/check/', '/script/', '/letter/', '/statutes/', '/channels/', '/debts/']) {
    await page.goto('/statutes/psapl/50/');
    await page.locator('.menu summary').click();
    await page.locator(`.site-header a[href="${tool}"]:visible`).first().click();
    await expect(page).toHaveURL(new RegExp(`${tool}$`));
  }
});

test('leaving fast replaces the page and takes along what was filled in', async ({ page }) => {
  await page.route('https://www.baidu.com/**', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto('/guides/');
  await page.goto('/channels/');
  await page.evaluate(() => sessionStorage.setItem('call-check', 'something'));
  await page.locator('.menu summary').click();
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(/baidu/);
  await page.goBack();
  await expect(page).toHaveURL(/\/guides\//);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('print: no chrome, address and date at the foot, what was folded stays folded', async ({ page }) => {
  await page.goto('/guides/answer-or-not/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.imprint')).toContainText('/guides/answer-or-not/');
  await expect(page.locator('article details p').first()).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.goto('/statutes/psapl/50/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
});
