import { expect, test } from '@playwright/test';
import { THOROUGH } from './helpers.ts';

test('not answering is lit at night, answering by day, by the device’s own clock', { tag: THOROUGH }, async ({ page }) => {
  const lit = (door: string) => page.locator(`.two .${door}`).evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const [hour, night] of [
    ['23:59', true],
    ['07:59', true],
    ['08:00', false],
    ['21:59', false],
  ] as const) {
    await page.clock.setFixedTime(new Date(`2026-11-25T${hour}:00+08:00`));
    await page.goto('/call/');
    await expect(page.locator('[data-clock]')).toContainText(`${Number(hour.slice(0, 2))}:${hour.slice(3)}`);
    expect((await lit('no')) === (await lit('yes'))).toBe(false);
    await expect(page.locator('.call')).toHaveAttribute('data-night', String(night));
  }
});

test('one sentence a screen, a chip answers at once, and what was tapped goes to the check', async ({ page }) => {
  await page.goto('/');
  await page.locator('.six .door').first().click();
  await page.locator('.two .yes').click();
  await expect(page.locator('[data-say]:visible')).toHaveCount(1);
  await page.locator('[data-chip=insulted]').click();
  await expect(page.locator('[data-say]:visible').last()).toContainText('请不要骂人');
  await page.locator('[data-chip=hour]').click();
  await page.locator('[data-chip=personalAccount]').click();
  await expect(page.locator('details[open] a[href="tel:110"]')).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(1);
  const said = [];
  for (let step = 0; step < 6; step++) {
    said.push(await page.locator('.sentence:visible [data-say]').innerText());
    await page.locator('.sentence:visible .onward .lit').click();
  }
  expect(new Set(said).size).toBe(6);
  await page.goBack();
  await expect(page.locator('.sentence:visible [data-say]')).toHaveText(said[5] ?? '');
  await page.goForward();
  await expect(page.locator('[data-tapped]')).toContainText('骂人');
  await page.locator('[data-judge]').click();
  for (const fact of ['insulted', 'hour', 'personalAccount']) await expect(page.locator(`.ticks input[name=${fact}]`)).toBeChecked();
  expect(new URL(page.url()).hash).toBe('');
});

test('two more ways in: I am a relative; I call the customer service', { tag: THOROUGH }, async ({ page }) => {
  for (const [way, sentences, end] of [
    ['relative', 2, '/family/'],
    ['service', 6, '/script/'],
  ] as const) {
    await page.goto('/call/');
    await page.locator(`a[href="#${way}-1"]`).click();
    const said = new Set<string>();
    for (let step = 0; step < sentences; step++) {
      await expect(page.locator('[data-say]:visible')).toHaveCount(1);
      said.add(await page.locator('[data-say]:visible').innerText());
      // What a collector says is not what a relative or one's own call meets.
      await expect(page.locator('.chips')).toBeHidden();
      await page.locator('.sentence:visible .onward .lit').click();
    }
    expect(said.size).toBe(sentences);
    await expect(page.locator(`#${way} a.lit[href="${end}"]`)).toBeVisible();
  }
});

test('how long it took is said when it is over, and the next call begins at nothing', { tag: THOROUGH }, async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T12:00:00+08:00') });
  await page.goto('/call/');
  await page.locator('.two .yes').click();
  await page.clock.runFor(65_000);
  await expect(page.locator('.sentence:visible [data-timer]')).toHaveText(/1:0[5-9]/);
  await page.locator('.sentence:visible .onward a').first().click();
  await expect(page.locator('[data-lasted]')).toHaveText(/1:(?:0[5-9]|1\d)。/);
  await page.locator('#after a[href="#take-1"]').click();
  await page.clock.runFor(2000);
  await expect(page.locator('.sentence:visible [data-timer]')).toHaveText(/ 0:0\d/);
});

test('what was tapped can be kept in the log, if one wishes, and nothing is kept before', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/call/#take-1');
  await page.locator('[data-chip=insulted]').click();
  await page.locator('.sentence:visible .onward a').first().click();
  await page.locator('[data-log]').click();
  const form = page.locator('[data-tool=keep]');
  await expect(form).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await form.locator('[data-keep-now]').click();
  await page.locator('[data-consent] [data-agree]').click();
  await page.locator('[data-kept-call] a').click();
  await expect(page.locator('.log [data-heading]').first()).toHaveText('记了 1 通');
  await page.locator('[data-day] > summary').first().click();
  await expect(page.locator('[data-day]').first()).toContainText('辱骂');
});

test.describe('before or without any script', () => {
  test.use({ javaScriptEnabled: false });
  test('it is whole: the choice, the sentences, the chips, what comes after', async ({ page }) => {
    await page.goto('/call/');
    await expect(page.locator('.two .no')).toBeVisible();
    await page.locator('.two .yes').click();
    await expect(page.locator('.sentence:visible [data-say]')).toContainText('哪家机构');
    await page.locator('[data-chip=askedSecrets]').click();
    await expect(page.locator('details[open]')).toContainText('挂断');
    await page.locator('.sentence:visible .onward a').first().click();
    await expect(page.locator('#after a[href="/check/#callee=borrower"]')).toBeVisible();
  });
});

test('large type, large targets, dark at any hour, nothing stored', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/call/');
  for (const box of await page.locator('.two .door').all()) expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(96);
  for (const box of await page.locator('.two .door').all()) await expect(box).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 20, 28)');
  await page.locator('.two .yes').click();
  expect(
    await page.locator('.sentence:visible [data-say]').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
  ).toBeGreaterThanOrEqual(30);
  await expect(page.locator('.sentence:visible .onward .lit')).toBeInViewport({ ratio: 1 });
  await page.locator('[data-chip=insulted]').click();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});
