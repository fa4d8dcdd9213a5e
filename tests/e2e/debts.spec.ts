import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { forbidStorage, open, THOROUGH } from './helpers.ts';

const NOW = new Date('2026-11-30T09:30:00+08:00');
const page = (of: Page) => of.locator('.debts');
const result = (of: Page) => of.locator('[data-debt-result]');

/** Opens the page on a day that does not change, with the parts that come later. */
async function openDebts(of: Page, hash = ''): Promise<void> {
  await of.clock.setFixedTime(NOW);
  await open(of, `/debts/${hash}`);
  await expect(of.locator('.debts-more, [data-rate], [data-month], [data-one-debt]').first()).toBeAttached();
}

/** Writes one debt with a name and what else is given, by field, and puts it into the list. */
async function write(of: Page, name: string, selects: Record<string, string> = {}, fields: Record<string, string> = {}): Promise<void> {
  await of.locator('[data-new]').click();
  await of.fill('[name=name]', name);
  for (const [field, value] of Object.entries(selects)) await of.selectOption(`[name=${field}]`, value);
  for (const [field, value] of Object.entries(fields)) await of.fill(`[name=${field}]`, value);
  await of.locator('[data-save]').click();
  await expect(of.locator('[data-debt] strong', { hasText: name })).toBeVisible();
}

test('one debt: what it makes at every moment, a bad amount beside its field, then the list in the order of harm', async ({ page: of }) => {
  await openDebts(of);
  await expect(of.locator('[data-first-step]')).toBeVisible();
  await of.locator('[data-new]').click();
  await expect(result(of)).toContainText('还比不了');
  await of.fill('[name=receivedFen]', '8000');
  await of.fill('[name=paidFen]', '3000');
  await of.fill('[name=claimedFen]', '1,2万');
  await of.locator('summary', { hasText: '合同写多少' }).click();
  await of.fill('[name=contractFen]', '10000');
  await expect(of.locator('#claimedFen-problem')).toContainText('逗号');
  await expect(result(of)).toContainText('少了 2,000 元');
  await expect(result(of).locator('a.cite').first()).toHaveAttribute('href', /civil-code\/670|civil-code\/561/);
  await of.locator('[data-save]').click();
  await expect(of.locator('#name-problem')).toBeVisible();
  await expect(of.locator('[name=name]')).toBeFocused();
  await expect(of.locator('[name=claimedFen]')).toHaveValue('1,2万');
  await of.fill('[name=name]', '晴川消费金融');
  await of.fill('[name=claimedFen]', '1.2万');
  await of.selectOption('[name=lender]', 'consumer-finance');
  await expect(result(of)).toContainText('比到手的多 7,000 元');
  await of.locator('summary', { hasText: '哪条可以说' }).click();
  await expect(result(of).locator('[data-standing=not]')).toContainText('不适用民间借贷的四倍');
  await expect(result(of).locator('[data-papers] li')).toHaveCount(2);
  await expect(result(of).locator('[data-someone] a')).toHaveAttribute('href', 'tel:12356');
  await of.locator('[data-save]').click();

  await write(of, '某银行信用卡', { lender: 'bank-card', stage: 'sued' }, { actBy: '2026-12-08' });
  await write(of, '很久的一笔', { old: 'true' });
  await expect(of.locator('[data-debt] strong')).toHaveText(['某银行信用卡', '晴川消费金融', '很久的一笔']);
  await expect(of.locator('[data-dated]')).toContainText('某银行信用卡：2026 年 12 月 8 日以前');
  // No sum stands on the page until it is asked for.
  await expect(page(of)).not.toContainText(/\d,\d{3} 元/, { useInnerText: true });
  await of.locator('[data-debt]', { hasText: '很久的一笔' }).click();
  await expect(result(of)).toContainText('先别还一点');
  await expect(result(of).locator('[data-leads]')).not.toContainText('谈话卡');
  await of.goBack();
  await expect(of.locator('[data-debt]')).toHaveCount(3);
});

test('a reload, Back and pasted HTML lose nothing', { tag: THOROUGH }, async ({ page: of }) => {
  await openDebts(of);
  await of.locator('[data-new]').click();
  await of.fill('[name=name]', '<table><tr>晴川');
  await of.fill('[name=note]', '字'.repeat(10_000));
  await of.locator('[data-save]').click();
  await expect(of.locator('#name-problem')).toContainText('< >');
  await expect(of.locator('#note-problem')).toContainText('10000');
  await of.reload();
  await expect(of.locator('[name=name]')).toHaveValue('<table><tr>晴川');
  await expect(of.locator('[name=note]')).toHaveValue('字'.repeat(10_000));
  await of.goBack();
  await expect(of.locator('[data-draft]')).toBeVisible();
  // Another one is begun, and the first is still there.
  await of.locator('[data-new]').click();
  await of.fill('[name=name]', '另一笔');
  await of.goBack();
  await expect(of.locator('[data-draft]')).toHaveCount(2);
  await of.locator('[data-draft] button').first().click();
  await expect(of.locator('[name=name]')).toHaveValue('<table><tr>晴川');
});

test('what a month leaves: living first, automatic deductions beside it, a plan to the fen and the day', { tag: THOROUGH }, async ({
  page: of,
}) => {
  await openDebts(of);
  await of.locator('[data-new]').click();
  await of.fill('[name=name]', '晴川');
  await of.locator('summary', { hasText: '自动扣款' }).click();
  await of.selectOption('[name=automatic]', 'true');
  await of.fill('[name=monthlyFen]', '2500');
  await of.locator('[data-save]').click();
  await of.locator('[data-month-first]').click();
  await expect(of).toHaveURL(/#month$/);
  await of.fill('[name=income]', '5200');
  await of.fill('[name=food]', '1200');
  await of.fill('[name=home]', '1800');
  await expect(of.locator('[data-left]')).toContainText('剩下 2,200 元');
  await expect(of.locator('[data-automatic]')).toContainText('会扣到过日子的钱 300 元');
  await of.locator('[data-plan] > summary').click();
  await of.selectOption('[data-plan] [name=lender]', 'bank-card');
  await of.fill('[name=total]', '5820');
  await of.fill('[name=perMonth]', '500');
  await of.fill('[name=firstDate]', '2026-12-31');
  await expect(of.locator('[data-plan-sum]')).toContainText('12 期，2026 年 12 月 31 日到 2027 年 11 月 30 日，最后一期 320 元');
  await of.fill('[name=perMonth]', '50');
  await of.fill('[name=firstDate]', '2026-11-01');
  await of.locator('[name=perMonth]').focus();
  await expect(of.locator('#firstDate-problem')).toContainText('已经过去');
  await of.fill('[name=firstDate]', '2026-12-31');
  await of.locator('[name=total]').focus();
  await expect(of.locator('#perMonth-problem')).toContainText('最长 5 年');
  await of.locator('[data-back]').click();
  await expect(of.locator('[data-debt]')).toHaveCount(1);
});

test('the rate by itself: from the address, two ways to state it, the table that shows it', { tag: THOROUGH }, async ({ page: of }) => {
  await openDebts(of, '#rate');
  await of.fill('[name=received]', '10000');
  await of.fill('[name=receivedOn]', '2025-01-15');
  await of.fill('[name=each]', '950');
  await of.fill('[name=count]', '12');
  await of.fill('[name=firstOn]', '2025-02-15');
  await expect(of.locator('[data-compound]')).toHaveText('28.1%');
  await expect(of.locator('[data-simple]')).toHaveText('25.0%');
  await of.locator('summary', { hasText: '怎么算出来的' }).click();
  await expect(of.locator('[data-flows] tbody tr')).toHaveCount(13);
  await of.locator('[name=way][value=list]').check();
  await of.fill('[name=lines]', '2025-02-15 很多');
  await of.locator('[name=received]').focus();
  await expect(of.locator('#lines-problem')).toContainText('第 1 行');
  await of.fill('[name=lines]', '2025-01-22 14000');
  await expect(of.locator('[data-simple]')).toHaveText('2,085.7%');
  await of.selectOption('[name=lender]', 'private');
  await of.fill('[name=lpr]', '3.45');
  await expect(of.locator('[data-four]')).toContainText('四倍是 13.8%');
  await of.selectOption('[name=lender]', 'micro-loan');
  await expect(of.locator('[data-four]')).toHaveCount(0);
  await expect(of.locator('[data-standing=not]')).toContainText('四倍');
});

test('kept on this device only where somebody says so; taken along, brought in again, taken away', async ({ page: of, context }) => {
  await openDebts(of);
  await write(of, '晴川', { lender: 'consumer-finance' }, { receivedFen: '8000', paidFen: '0', claimedFen: '9000.50' });
  expect(await of.evaluate(() => localStorage.length)).toBe(0);
  await of.locator('[data-ask-keep]').click();
  await of.locator('[data-agree]').click();
  await expect(page(of)).toHaveAttribute('data-kept', '');
  expect(await of.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);

  await of.locator('[data-part=out] > summary').click();
  const [download] = await Promise.all([of.waitForEvent('download'), of.locator('[data-json]').click()]);
  const backup = fs.readFileSync((await download.path()) ?? '', 'utf8');
  expect(JSON.parse(backup)).toMatchObject({ format: 'jiedezhu-debts', debts: [{ name: '晴川', claimedFen: 900_050 }] });
  await expect(of.locator('[data-sum]')).not.toContainText('9,000.50 元', { useInnerText: true });
  await of.locator('[data-sum] > summary').click();
  await expect(of.locator('[data-sum]')).toContainText('9,000.50 元');
  await expect(of.locator('[data-sum] [data-someone]')).toBeVisible();

  const another = await context.newPage();
  await openDebts(another);
  await expect(another.locator('[data-debt]')).toHaveCount(1);
  await another.locator('[data-clear]').click();
  await another.locator('[data-continue]').click();
  await expect(another.locator('[data-debt]')).toHaveCount(0);
  expect(await another.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await another.locator('[data-part=in] > summary').click();
  await another.fill('[name=pasted]', '放款方,到手的\n晴川,8000');
  await another.locator('[data-look]').click();
  await expect(another.locator('#file-problem')).toContainText('只读本页存的备份');
  await another.fill('[name=pasted]', backup);
  await another.locator('[data-look]').click();
  await expect(another.locator('[data-bring] [role=status]')).toContainText('加进来 1 笔');
  await expect(another.locator('[data-debt] strong')).toHaveText('晴川');
});

test('printed, it is the list alone', { tag: THOROUGH }, async ({ page: of }) => {
  await openDebts(of);
  await write(of, '晴川', {}, { receivedFen: '8000' });
  await of.evaluate(() => {
    window.print = () => undefined;
  });
  await of.locator('[data-part=out] > summary').click();
  await of.locator('[data-print]').click();
  await expect(of.locator('[data-debts-paper]')).toBeAttached();
  await of.emulateMedia({ media: 'print' });
  await expect(of.locator('[data-debts-paper]')).toBeVisible();
  await expect(of.locator('[data-debts-paper]')).toContainText('不等于本人认可');
  await expect(of.locator('main > h1')).toBeHidden();
  await expect(of.locator('[data-new]')).toBeHidden();
});

test('where the browser keeps nothing, the page still works', { tag: THOROUGH }, async ({ page: of, context }) => {
  await forbidStorage(context);
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await openDebts(of);
  await write(of, '晴川');
  await of.locator('[data-ask-keep]').click();
  await of.locator('[data-agree]').click();
  await expect(of.locator('[data-refused]')).toBeVisible();
  await expect(of.locator('[data-debt]')).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is a table to write by hand, the order, and how to reckon', async ({ page: of }) => {
    await of.goto('/debts/');
    await expect(of.locator('.blank-debts')).toBeVisible();
    await expect(of.locator('.blank-debts tbody tr')).toHaveCount(14);
    await expect(of.locator('aside')).toContainText('先办哪一笔');
    await of.emulateMedia({ media: 'print' });
    await expect(of.locator('.blank-debts')).toBeVisible();
  });
});
