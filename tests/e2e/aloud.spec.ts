import { expect, type Page, test } from '@playwright/test';
import { kept, open, THOROUGH } from './helpers.ts';

const answer = (page: Page, number: number) => page.locator(`[data-answer="${number}"]`);

test('he says a line, one answers, and is told what it would do, with its ground', async ({ page }) => {
  const sent: string[] = [];
  await open(page, '/practice/aloud/');
  page.on('request', (request) => sent.push(request.url()));
  await expect(page.locator('[data-collector]')).toContainText('今天打算怎么处理');
  await expect(page.locator('[data-effect]')).toHaveCount(0);
  await answer(page, 1).click();
  const effect = page.locator('[data-effect]');
  await expect(effect).toHaveAttribute('data-effect', 'gives');
  await expect(effect).toContainText('这句先别说');
  await expect(effect.locator('a[href="/statutes/civil-code/192/#p2"]')).toBeVisible();
  await answer(page, 0).click();
  await expect(effect).toHaveAttribute('data-effect', 'keeps');
  await expect(effect).toContainText('自律');
  await expect(answer(page, 0)).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-next]').click();
  await expect(page).toHaveURL(/#half-today$/);
  await expect(page.locator('[data-heading]')).toBeFocused();
  await expect(effect).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-moment="who-calls"]')).toBeVisible();
  expect(await kept(page)).toBe(0);
  // A browser asks for the icon again when the address changes.
  expect(sent.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});

test('money to a person says whom to call; the last one leads to a card of one’s own', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/practice/aloud/#private-card');
  await answer(page, 0).click();
  await expect(page.locator('[data-effect="gives"] a[href="tel:110"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-moment="private-card"]')).toBeVisible();
  for (let at = 3; at < 12; at++) await page.locator('[data-next]').click();
  await expect(page.locator('[data-next]')).toHaveCount(0);
  await expect(page.locator('.onward a[href="/script/"]')).toBeVisible();
});

test('with the keyboard alone', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/practice/aloud/');
  await answer(page, 0).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-effect="keeps"]')).toBeVisible();
  await page.locator('[data-next]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-heading]')).toHaveText('今天必须还一半');
});

test('the caller is heard where the device has a voice of its own, on a tap', { tag: THOROUGH }, async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'zh-CN', localService: true }],
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => said.push('×'),
        speak: (one: { text: string; onstart?: () => void }) => {
          said.push(one.text);
          one.onstart?.();
        },
      },
    });
  });
  await open(page, '/practice/aloud/#visit');
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((one) => one !== '×'));
  expect(await said()).toEqual([]);
  await page.locator('[data-read-aloud]').click();
  expect(await said()).toEqual(['明天我们两个人去您家里，您几点在？']);
  await page.locator('[data-next]').click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.at(-1))).toBe('×');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('all are there to read, what each would do folded', { tag: THOROUGH }, async ({ page }) => {
    await page.goto('/practice/aloud/');
    await expect(page.locator('[data-aloud]')).toHaveCount(12);
    const moment = page.locator('[data-aloud="old-paper"]');
    await moment.locator('summary').first().click();
    await expect(moment).toContainText('这句先别说');
    await expect(moment.locator('a[href="/statutes/spc-limitation/19/"]')).toBeVisible();
  });
});
