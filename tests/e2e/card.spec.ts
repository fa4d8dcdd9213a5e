import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { encode } from 'uqr';
import { inDays, open, THOROUGH } from './helpers.ts';

const next = (page: Page) => page.locator('[data-next]').click();
const LENDER = '晴川小额贷款公司';

/** A card with a plan: who calls was checked, the debt is not old. */
async function toCard(page: Page, lender = LENDER, total = '5820'): Promise<void> {
  await open(page, '/script/');
  await page.locator('input[name=caller][value=agency]').check();
  await page.locator('input[name=lenderName]').fill(lender);
  await next(page);
  await expect(page.locator('input[name=stage][value=outsourced]')).toBeChecked();
  await next(page);
  for (const want of ['verify', 'instalments']) await page.locator(`input[name=wants][value=${want}]`).check();
  await next(page);
  await page.locator('input[name=verified][value=true]').check();
  await next(page);
  await page.locator('input[name=oldDebt][value=false]').check();
  await next(page);
  await page.locator('input[name=total]').fill(total);
  await page.locator('input[name=perMonth]').fill('500');
  await page.locator('input[name=firstDate]').fill(inDays(10));
  await next(page);
  await next(page);
  await expect(page.locator('[data-script]')).toBeVisible();
}
const actions = (page: Page) => page.locator('.actions').first().locator('button');
const isLit = (page: Page) => actions(page).first().getAttribute('class');

/** How many colours a picture has, where it has ink, and what it is. */
const lookAt = (page: Page, place: number) =>
  page
    .locator('.picture img')
    .nth(place)
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const back = data.slice(0, 3).join();
      let ink = 0;
      let edge = 0;
      let first = canvas.height;
      let last = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data.slice(at, at + 3).join() === back) continue;
        const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
        ink++;
        if (x < 60 || x >= canvas.width - 60) edge++;
        first = Math.min(first, y);
        last = Math.max(last, y);
      }
      return { width: canvas.width, height: canvas.height, ink, edge, first, last, png: image.src.startsWith('data:image/png;') };
    });

test('on a phone the picture is first, drawn on the device, and nothing leaves', async ({ page, context }) => {
  await toCard(page);
  await expect(actions(page).first()).toHaveAttribute('data-save-image');
  expect(await isLit(page)).toContain('lit');
  await expect(actions(page).last()).toHaveAttribute('data-print-plan');
  const order = await actions(page).evaluateAll((buttons) => buttons.map((one) => Object.keys((one as HTMLElement).dataset)[0]));
  expect(order.slice(0, 4)).toEqual(['saveImage', 'large', 'copy', 'print']);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.locator('[data-save-image]').click();
  await expect(page.locator('.picture img')).toHaveCount(3);
  await expect(page.getByRole('status')).toContainText('长按');
  const lock = await lookAt(page, 0);
  expect(lock).toMatchObject({ width: 1080, edge: 0, png: true });
  expect(lock.height).toBeGreaterThan(1900);
  expect(lock.ink).toBeGreaterThan(50_000);
  // Clear of the clock and of the buttons.
  expect(lock.first).toBeGreaterThan(lock.height * 0.25);
  expect(lock.last).toBeLessThan(lock.height * 0.88);
  const whole = await lookAt(page, 1);
  expect(whole).toMatchObject({ width: 1080, edge: 0, png: true });
  expect(whole.ink).toBeGreaterThan(100_000);
  expect(whole.last).toBeLessThan(whole.height - 20);
  await expect(page.locator('.picture a[download]')).toHaveCount(3);
  expect(sent.filter((url) => !/^(data:|http:\/\/127\.0\.0\.1:\d+\/_astro\/[\w.-]+\.js$)/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the locked screen is the same whoever lent and however much: what was typed is not in it', { tag: THOROUGH }, async ({ page }) => {
  const lock = async (lender: string, total: string) => {
    await toCard(page, lender, total);
    await page.locator('[data-save-image]').click();
    const image = page.locator('.picture img').first();
    await expect(image).toBeVisible();
    expect(await image.getAttribute('alt')).not.toMatch(/晴川|元|债|贷|欠|分期/);
    return [await image.getAttribute('src'), await page.locator('.picture img').nth(1).getAttribute('src')];
  };
  const [one, whole] = await lock('晴川消费金融公司', '5820');
  await page.locator('[data-clear]').click();
  const [other, wholeOther] = await lock('北山银行', '8000');
  // Compared by hand: a picture in a message of failure is a megabyte.
  expect(other === one).toBe(true);
  expect(whole === wholeOther).toBe(false);
});

test('where a browser cannot draw it says so; another card takes the pictures away', { tag: THOROUGH }, async ({ page }) => {
  await toCard(page);
  await page.locator('[data-save-image]').click();
  await expect(page.locator('.picture')).toHaveCount(3);
  await page.locator('[data-back]').click();
  await next(page);
  await expect(page.locator('.picture')).toHaveCount(0);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.locator('[data-save-image]').click();
  await expect(page.getByRole('status')).toContainText('画不了图片');
});

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } });
  test('printing is first', { tag: THOROUGH }, async ({ page }) => {
    await toCard(page);
    await expect(actions(page).first()).toHaveAttribute('data-print');
    expect(await isLit(page)).toContain('lit');
  });
});

test('the code opens the empty tool, module by module, and shows on paper only', { tag: THOROUGH }, async ({ page, baseURL }) => {
  await toCard(page);
  const address = `${baseURL}/script/`;
  const code = page.locator('[data-script] [data-qr]');
  await expect(code).toHaveAttribute('data-qr', address);
  await expect(code).toBeHidden();
  const drawn = await code.locator('path').getAttribute('d');
  const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const dark = new Set([...(drawn ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(x) - 4} ${Number(y) - 4}`));
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  expect(side).toBe(size + 8);
  const wanted = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect([...dark].sort()).toEqual(wanted.sort());
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
});

test('large type by keyboard: one sentence a screen, the place announced, what is not said marked, back where one was', {
  tag: THOROUGH,
}, async ({ page }) => {
  await toCard(page);
  await page.locator('[data-large]').focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const large = page.locator('dialog.large');
  await expect(large).toBeVisible();
  await expect(page.locator('[data-large-next]')).toBeFocused();
  await expect(page.locator('[data-large-text]')).toHaveText('您好，我是机主。');
  await expect(page.locator('[data-large-place]')).toContainText('第 1 句，共');
  await expect(page.locator('[data-large-back]')).toBeDisabled();
  const size = await page.locator('[data-large-text]').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(30);
  for (const button of ['[data-large-next]', '[data-large-back]'])
    expect((await page.locator(button).boundingBox())?.height).toBeGreaterThanOrEqual(64);
  await expect(large.locator('[aria-live=polite]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-large-place]')).toContainText('第 2 句');
  await page.reload();
  await expect(page.locator('[data-large-place]')).toContainText('第 2 句');
  const total = Number((await page.locator('[data-large-place]').textContent())?.match(/共 (\d+)/)?.[1]);
  for (let at = 2; at < total; at++) await page.keyboard.press('PageDown');
  await expect(page.locator('[data-large-place]')).toContainText(`第 ${total} 句`);
  await expect(large.locator('[data-never]')).toBeVisible();
  await expect(large).toContainText('✕');
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(page.locator('[data-large]')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page.locator('[data-script]')).toBeVisible();
});

test('Back closes the large type, and only that', { tag: THOROUGH }, async ({ page }) => {
  await toCard(page);
  await page.locator('[data-large]').click();
  await page.locator('[data-large-next]').click();
  await page.goBack();
  await expect(page.locator('dialog.large')).toHaveCount(0);
  await expect(page.locator('[data-script]')).toBeVisible();
  await page.locator('[data-large]').click();
  await page.locator('[data-large-close]').click();
  await expect(page.locator('dialog.large')).toHaveCount(0);
  await expect(page.locator('[data-script]')).toBeVisible();
});

test('each step is an entry of the history: Back goes one back, a reload stays, forward comes back', { tag: THOROUGH }, async ({
  page,
}) => {
  await toCard(page);
  await page.goBack();
  await expect(page.locator('input[name=incidents]').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('input[name=total]')).toHaveValue('5820');
  await page.reload();
  await expect(page.locator('input[name=total]')).toHaveValue('5820');
  await page.goForward();
  await page.goForward();
  await expect(page.locator('[data-script]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-script]')).toBeVisible();
  await page.locator('[data-back]').click();
  await expect(page.locator('input[name=incidents]').first()).toBeVisible();
  await page.goForward();
  await page.locator('[data-clear]').click();
  await expect(page.locator('input[name=caller]').first()).toBeVisible();
  await page.goBack();
  // The card of before is gone: nothing empty stands in its place.
  await expect(page.locator('input[name=caller]').first()).toBeVisible();
});

/** A day so many days from now as this device's owner reads it: the tests live in Shanghai. */
const dayHere = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

/** The same device another time: nothing of the tab is left, the device's own storage is. */
async function later(page: Page, context: BrowserContext, days: number): Promise<Page> {
  await page.close();
  const other = await context.newPage();
  await other.clock.setSystemTime(Date.now() + days * 86_400_000);
  await open(other, '/script/');
  return other;
}

test('kept seven days only if asked, with the day it ends, and forgotten with one tap', { tag: THOROUGH }, async ({ page, context }) => {
  await toCard(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  let other = await later(page, context, 0);
  await expect(other.locator('input[name=caller]').first()).toBeVisible();
  await toCard(other);
  await other.locator('[data-keep]').click();
  await expect(other.locator('[data-kept-until]')).toContainText(/\d{4} 年 \d+ 月 \d+ 日/);
  await expect(other.locator('[data-kept-until]')).toHaveAttribute('data-kept-until', dayHere(7));
  other = await later(other, context, 6.9);
  await expect(other.locator('[data-script]')).toContainText('5,820 元');
  await expect(other.locator('[data-kept-until]')).toHaveAttribute('data-kept-until', dayHere(7));
  other = await later(other, context, -1);
  await expect(other.locator('input[name=caller]').first()).toBeVisible();
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await toCard(other);
  await other.locator('[data-keep]').click();
  other = await later(other, context, 8);
  await expect(other.locator('input[name=caller]').first()).toBeVisible();
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await toCard(other);
  await other.locator('[data-keep]').click();
  await other.locator('[data-forget]').click();
  await expect(other.locator('[data-keep]')).toBeVisible();
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await other.locator('[data-keep]').click();
  await other.locator('[data-clear]').click();
  expect(await other.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('blocked and corrupt storage never break it', { tag: THOROUGH }, async ({ page, browser, baseURL }) => {
  await page.goto('/about/');
  for (const bad of ['{', '{"version":3,"since":1e15,"value":{}}', '{"version":3,"since":0,"value":{"form":[],"step":"card"}}', '7']) {
    await page.evaluate((text) => localStorage.setItem('script', text), bad);
    await open(page, '/script/');
    await expect(page.locator('input[name=caller]').first()).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }
  const context = await browser.newContext({ baseURL });
  await context.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  const other = await context.newPage();
  await toCard(other);
  await other.locator('[data-keep]').click();
  await expect(other.locator('.keep')).toContainText('不让网页留东西');
  await other.locator('[data-save-image]').click();
  await expect(other.locator('.picture img').first()).toBeVisible();
  await context.close();
});

/** A speech synthesis that says what it was asked to say, and when it was told to stop; its voices come late. */
const stubSpeech = (page: Page, voices: readonly { lang: string; localService: boolean }[]) =>
  page.addInitScript((given) => {
    const said: string[] = [];
    const heard = new EventTarget();
    let late: readonly unknown[] = [];
    let current: { onend?: () => void } | null = null;
    Object.assign(window, {
      said,
      endOne: () => current?.onend?.(),
      SpeechSynthesisUtterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => late,
        addEventListener: heard.addEventListener.bind(heard),
        removeEventListener: heard.removeEventListener.bind(heard),
        cancel: () => said.push('×'),
        speak: (one: { text: string; onstart?: () => void; onend?: () => void }) => {
          said.push(one.text);
          current = one;
          one.onstart?.();
        },
      },
    });
    setTimeout(() => {
      late = given;
      heard.dispatchEvent(new Event('voiceschanged'));
    }, 300);
  }, voices);
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const endOne = (page: Page) => page.evaluate(() => (window as unknown as { endOne: () => void }).endOne());

test('read aloud sentence by sentence with the device’s own voice; it stops at once, and with Back', { tag: THOROUGH }, async ({
  page,
}) => {
  await stubSpeech(page, [
    { lang: 'en-US', localService: true },
    { lang: 'zh-CN', localService: true },
  ]);
  await toCard(page);
  const read = page.locator('[data-read-aloud]');
  await read.click();
  expect((await said(page)).slice(-1)).toEqual(['开口第一句：']);
  await endOne(page);
  await endOne(page);
  expect((await said(page)).slice(-2)).toEqual(['您好，我是机主。', '为了核对，这通电话我会录音。']);
  await read.click();
  expect((await said(page)).at(-1)).toBe('×');
  await expect(read).toHaveText('念给我听');
  await page.locator('[data-large]').click();
  const one = page.locator('dialog [data-read-aloud]');
  await one.click();
  expect((await said(page)).at(-1)).toBe('您好，我是机主。');
  await page.goBack();
  expect((await said(page)).at(-1)).toBe('×');
});

test('no voice of the device’s own, no button; without speech at all nothing breaks', { tag: THOROUGH }, async ({ page, context }) => {
  await stubSpeech(page, [
    { lang: 'zh-CN', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await toCard(page);
  await page.waitForTimeout(500);
  await expect(page.locator('[data-read-aloud]')).toHaveCount(0);
  const other = await context.newPage();
  await other.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await toCard(other);
  await expect(other.locator('[data-read-aloud]')).toHaveCount(0);
});

test('on paper: A4 in 13.5 points with room for notes, A6 in 9 with two sides, a wallet card without what was typed, the plan alone', async ({
  page,
}) => {
  await toCard(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const points = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
  for (const [hook, width, sheets, least, text] of [
    // The answers and what never to say are a sheet of their own.
    ['data-print', 595, 2, 13.5, '.card .spoken li'],
    ['data-print-small', 298, 2, 9, '.card .spoken li'],
    ['data-print-wallet', 595, 1, 9, '.wallet .spoken li'],
    ['data-print-plan', 595, 1, 9, '.card .rows li'],
  ] as const) {
    await page.emulateMedia({ media: null });
    await page.locator(`[${hook}]`).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(Math.abs(Number(/\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1]) - width)).toBeLessThan(2);
    expect(pdf.match(/\/Type \/Page\b/g)?.length, hook).toBe(sheets);
    // Printing takes the size off again.
    await page.emulateMedia({ media: null });
    await page.locator(`[${hook}]`).click();
    await page.emulateMedia({ media: 'print' });
    expect(await points(text), hook).toBeGreaterThanOrEqual(least);
    if (hook === 'data-print') expect((await page.locator('.card .strip').boundingBox())?.height).toBeGreaterThan(800);
    if (hook !== 'data-print-plan') await expect(page.locator('.card .rows')).toBeHidden();
  }
  await expect(page.locator('.card .spoken').first()).toBeHidden();
  expect(await page.locator('.wallet').textContent()).not.toMatch(/晴川|元|债|贷|欠/);
});
