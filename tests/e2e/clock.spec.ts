import { expect, type Page, test } from '@playwright/test';
import { open, THOROUGH } from './helpers.ts';

/** Moments at which a careless program is a day off: the instant, where, and the day that the clock on the wall shows. */
const MOMENTS = [
  { instant: '2026-11-25T10:30:00Z', timezoneId: 'Pacific/Kiritimati', day: '2026-11-26', before: '2026-11-25' },
  { instant: '2026-11-26T07:30:00Z', timezoneId: 'America/Los_Angeles', day: '2026-11-25', before: '2026-11-24' },
  { instant: '2028-02-29T15:59:00Z', timezoneId: 'Asia/Shanghai', day: '2028-02-29', before: '2028-02-28' },
  { instant: '2026-12-31T15:59:00Z', timezoneId: 'Asia/Shanghai', day: '2026-12-31', before: '2026-12-30' },
  { instant: '2026-11-25T16:00:00Z', timezoneId: 'Asia/Shanghai', day: '2026-11-26', before: '2026-11-25' },
] as const;

/** As a script stands at its amounts, with a first day to pay. */
const atAmounts = (page: Page, firstDate: string) =>
  page.addInitScript((date) => {
    const form = {
      ...{
        role: 'borrower',
        caller: 'hotline',
        stage: 'just-overdue',
        lenderKind: 'micro-loan',
        lenderName: '',
        wants: ['instalments'],
        verified: '',
        oldDebt: 'false',
        incidents: [],
      },
      ...{ total: '3000', perMonth: '1000', firstDate: date, postponeDate: '', postponeAmount: '' },
    };
    sessionStorage.setItem('script', JSON.stringify({ version: 3, value: { form, step: 'amounts' } }));
  }, firstDate);

for (const [place, { instant, timezoneId, day, before }] of MOMENTS.entries())
  test(`today is the day on the wall: ${instant} in ${timezoneId}`, place > 0 ? { tag: THOROUGH } : {}, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, timezoneId, locale: 'zh-CN' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setFixedTime(new Date(instant));
    await open(page, '/log/');
    await page.locator('[data-agree]').click();
    await page.locator('[data-write]').click();
    await expect(page.locator('input[name=date]')).toHaveValue(day);
    for (const [date, accepted] of [
      [day, true],
      [before, false],
    ] as const) {
      const form = await context.newPage();
      await form.clock.setFixedTime(new Date(instant));
      await atAmounts(form, date);
      await open(form, '/script/');
      await form.locator('[data-next]').click();
      if (accepted) await expect(form.locator('input[name=incidents]').first()).toBeVisible();
      else await expect(form.getByText('这一天已经过去了')).toBeVisible();
      await form.close();
    }
    expect(errors).toEqual([]);
    await context.close();
  });

test('a clock that is set back, and midnight with the page open, lose nothing', { tag: THOROUGH }, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.setFixedTime(new Date('2026-11-25T23:59:00+08:00'));
  await open(page, '/log/');
  await page.locator('[data-agree]').click();
  await page.locator('[data-write]').click();
  await page.locator('input[name=connected][value=true]').check();
  await page.locator('input[name=company]').fill('晴川催收');
  await page.clock.setFixedTime(new Date('2026-11-26T00:01:00+08:00'));
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-day="2026-11-25"]')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-01-01T12:00:00+08:00'));
  await page.reload();
  await expect(page.locator('.log')).not.toHaveAttribute('data-log', 'opening');
  await expect(page.locator('[data-day="2026-11-25"]')).toContainText('1 通');
  expect(errors).toEqual([]);
});
