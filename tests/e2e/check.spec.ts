import { expect, type Page, test } from '@playwright/test';
import { forbidStorage, kept, open, THOROUGH } from './helpers.ts';

const next = (page: Page) => page.locator('[data-next]').click();
const who = async (page: Page, callee: string) => {
  await page.locator(`input[name=callee][value=${callee}]`).click();
  await expect(page.locator('input[name=rest]').first()).toBeVisible();
};
const tick = async (page: Page, ...facts: string[]) => {
  for (const fact of facts) await page.locator(`.ticks input[name=${fact}]`).check();
};
const rest = async (page: Page, value: 'none' | 'ask') => {
  await page.locator(`input[name=rest][value=${value}]`).check();
  await next(page);
};
const choose = (page: Page, fact: string, value: string) => page.locator(`input[type=radio][name=${fact}][value="${value}"]`).click();
const verdict = (page: Page, level: string) => expect(page.locator(`[data-verdict="${level}"]`)).toBeVisible();
const lender = (page: Page, value: string) => page.locator('select[name=lender]').selectOption(value);

/** Starts from a result instead of tapping through the whole check. */
async function resultOf(page: Page, answers: Record<string, unknown>, more: object = {}): Promise<void> {
  const telling = { teller: 'debtor', answers: { callee: 'borrower', ...answers }, opened: [], rest: 'none', ...more };
  await page.goto('/about/');
  await page.evaluate((value) => sessionStorage.setItem('call-check', JSON.stringify({ version: 3, value })), {
    run: 'before',
    telling,
    screen: 'result',
    seen: ['danger', 'fraud'],
  });
  await open(page, '/check/');
  await expect(page.locator('[data-verdict]')).toBeVisible();
}

test('a call at night: three screens, eight taps, said across lenders until the lender is chosen', async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await tick(page, 'hour');
  await rest(page, 'none');
  await choose(page, 'hour', '23');
  await choose(page, 'nightCallsAgreed', 'false');
  await next(page);
  const night = page.locator('[data-rule="night-call"]');
  await verdict(page, 'undetermined');
  await expect(night).toHaveAttribute('data-status', 'possible');
  await expect(night).toContainText('消费金融公司');
  await expect(page.locator('[data-caution="find-lender"]')).toBeVisible();
  await lender(page, 'bank-card');
  await verdict(page, 'standard');
  await expect(night).toHaveAttribute('data-status', 'established');
  await expect(page.locator('[data-verdict]')).not.toContainText(/若属实|合法/);
});

test('nothing happened: nothing found in four taps, nobody says lawful, and one checks who called', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await rest(page, 'none');
  await verdict(page, 'none-found');
  await lender(page, 'bank-loan');
  await verdict(page, 'none-found');
  await expect(page.locator('[data-rule]')).toHaveCount(0);
  await expect(page.locator('[data-now]').first()).toHaveAttribute('data-now', 'check-caller');
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', 'lender');
  await expect(page.locator('[data-step="110"]')).toHaveCount(0);
});

test('danger and fraud interrupt at once, each once, and let go on', async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await page.locator('.ticks input[name=personalAccount]').click();
  await expect(page.locator('[data-alert=fraud] a[data-step="96110"]')).toBeVisible();
  await expect(page.locator('[data-heading]')).toBeFocused();
  await page.locator('[data-continue]').click();
  await expect(page.locator('.ticks input[name=personalAccount]')).toBeChecked();
  await page.locator('.ticks input[name=threatenedViolence]').click();
  await expect(page.locator('[data-alert=danger] a[data-step="110"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.ticks input[name=threatenedViolence]')).toBeChecked();
  await page.locator('.ticks input[name=threatenedViolence]').uncheck();
  await tick(page, 'insulted');
  await expect(page.locator('[data-alert]')).toHaveCount(0);
  await rest(page, 'none');
  await expect(page.locator('[data-urgent=fraud]')).toContainText('只有他真的代表那家机构时才成立');
  const steps = await page.locator('[data-step]').evaluateAll((all) => all.map((step) => step.getAttribute('data-step')));
  expect(steps.slice(0, 2)).toEqual(['110', '96110']);
});

test('what only shows in a closer answer interrupts on the way on', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'workplace');
  await tick(page, 'document', 'debtDisclosed');
  await rest(page, 'none');
  await choose(page, 'document', 'court-paper');
  await choose(page, 'borrowerReachable', 'true');
  await next(page);
  await expect(page.locator('[data-alert=fraud]')).toBeVisible();
  await page.locator('[data-continue]').click();
  await verdict(page, 'crime');
});

test('a third party: own words, none of the contract’s facts, the telling of the debt stays open', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'family');
  await expect(page.getByText('要我还钱、垫钱')).toBeVisible();
  for (const fact of ['settlementSigned', 'upfrontCut', 'usurious', 'outsourcingAnnounced', 'connectedToday'])
    await expect(page.locator(`input[name=${fact}]`)).toHaveCount(0);
  await tick(page, 'debtDisclosed', 'hour');
  await rest(page, 'none');
  await choose(page, 'hour', '23');
  await choose(page, 'borrowerReachable', 'true');
  for (const fact of ['disclosureAgreed', 'nightCallsAgreed']) await expect(page.locator(`input[name=${fact}]`)).toHaveCount(0);
  await next(page);
  await lender(page, 'consumer-finance');
  await verdict(page, 'standard');
  await expect(page.locator('[data-rule="debt-leaked"]')).toHaveAttribute('data-status', 'possible');
  await expect(page.locator('.answers')).toContainText('没有问你');
});

test('a borrower whose family was called is asked what only a borrower knows', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/check/#others');
  await page.locator('input[name=callee][value=family]').click();
  await tick(page, 'debtDisclosed');
  await rest(page, 'none');
  await choose(page, 'disclosureAgreed', 'false');
  await choose(page, 'borrowerReachable', 'true');
  await next(page);
  await verdict(page, 'unlawful');
  await page.goto('/about/');
  await open(page, '/check/#callee=spouse&visited=true');
  await expect(page.locator('.ticks input[name=visited]')).toBeChecked();
  expect(new URL(page.url()).hash).toBe('');
});

test('what one is not sure of is asked one by one, with how to find out; the result can be seen at any time', { tag: THOROUGH }, async ({
  page,
}) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await tick(page, 'insulted');
  await rest(page, 'ask');
  const first = await page.locator('fieldset input').first().getAttribute('name');
  await choose(page, first ?? '', 'unsure');
  await expect(page.locator('.unsure small')).not.toBeEmpty();
  await next(page);
  await expect(page.locator(`fieldset input[name="${first}"]`)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(`input[name="${first}"][value=unsure]`)).toBeChecked();
  await page.locator('[data-finish]').click();
  await expect(page.locator('[data-verdict]')).toContainText('还没弄清的');
  await expect(page.locator('[data-rule="insulted"]')).toBeVisible();
});

test('the phone’s back button goes one back; forward, reload and a new visit lose nothing', async ({ page }) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await tick(page, 'hour', 'insulted');
  await rest(page, 'none');
  await choose(page, 'hour', '0');
  await choose(page, 'nightCallsAgreed', 'false');
  await next(page);
  await verdict(page, 'undetermined');
  await page.goBack();
  await expect(page.locator('input[name=hour][value="0"]')).toBeChecked();
  await page.reload();
  await expect(page.locator('input[name=hour][value="0"]')).toBeChecked();
  await page.goBack();
  await expect(page.locator('.ticks input[name=insulted]')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await verdict(page, 'undetermined');
  await page.goto('/about/');
  await open(page, '/check/');
  await verdict(page, 'undetermined');
  await page.goBack();
  await expect(page.locator('input[name=hour][value="0"]')).toBeChecked();
  await expect(page.locator('[data-restart]')).toBeVisible();
});

test('answers stay in this tab, never in the address, and one tap clears them, the way back too', async ({ page, context }) => {
  await open(page, '/check/');
  await who(page, 'borrower');
  await tick(page, 'insulted');
  await rest(page, 'none');
  await expect(page.locator('[data-verdict]')).toBeVisible();
  expect(page.url()).toMatch(/\/check\/$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  const other = await context.newPage();
  await open(other, '/check/');
  await expect(other.locator('input[name=callee]:checked')).toHaveCount(0);
  await page.locator('[data-clear]').click();
  expect(await kept(page)).toBe(0);
  await page.goBack();
  await expect(page.locator('input[name=callee]').first()).toBeVisible();
  await expect(page.locator('input[name=callee]:checked')).toHaveCount(0);
});

test('storage that is corrupt, older or forbidden breaks nothing; forbidden, a reload still keeps the answers', { tag: THOROUGH }, async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/about/');
  for (const text of [
    '{"version":3,"value":{"telling":7}}',
    '{"version":2,"value":{"answers":{"callee":"borrower"},"current":null,"trail":[]}}',
    '{',
  ]) {
    await page.goto('/about/');
    await page.evaluate((value) => sessionStorage.setItem('call-check', value), text);
    await open(page, '/check/');
    await expect(page.locator('input[name=callee]:checked')).toHaveCount(0);
  }
  await who(page, 'borrower');
  const context = await browser.newContext({ baseURL });
  await forbidStorage(context);
  const other = await context.newPage();
  await open(other, '/check/');
  await who(other, 'borrower');
  await tick(other, 'insulted');
  await other.reload();
  await expect(other.locator('.ticks input[name=insulted]')).toBeChecked();
  await rest(other, 'none');
  await other.reload();
  await expect(other.locator('[data-rule="insulted"]')).toBeVisible();
  await context.close();
});

test('missing answers and numbers that are none get a message beside them, and stay', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/check/');
  await next(page);
  await expect(page.locator('#problem')).toContainText('请选一项');
  await who(page, 'borrower');
  await tick(page, 'connectedToday');
  await next(page);
  await expect(page.locator('#rest-problem')).toBeVisible();
  await rest(page, 'none');
  await next(page);
  await expect(page.locator('#missedToday-problem')).toContainText('请写一个数字');
  const field = page.locator('input[type=text][name=connectedToday]');
  for (const bad of ['很多', '-3', '3.5', '100000', '<img src=x onerror=alert(1)>', '9'.repeat(10_000)]) {
    await field.fill(bad);
    await next(page);
    await expect(page.locator('#connectedToday-problem')).toContainText('整数');
    await expect(field).toHaveValue(bad);
  }
  await field.fill('５');
  await page.getByRole('button', { name: '多一次' }).last().click();
  await expect(page.locator('input[type=text][name=missedToday]')).toHaveValue('1');
  await next(page);
  await expect(page.locator('[data-rule="frequent-connected"]')).toBeVisible();
});

test('the result: what to do, findings that open the article’s words, answers last and changeable', { tag: THOROUGH }, async ({ page }) => {
  await resultOf(page, { threatenedViolence: true, hour: 23, nightCallsAgreed: false, lender: 'bank-loan' });
  await verdict(page, 'unlawful');
  await expect(page.locator('[data-verdict] h2').first()).toContainText('1 件可能违法');
  await expect(page.locator('[data-urgent=danger] [data-step]').first()).toHaveAttribute('data-step', '110');
  const threat = page.locator('[data-rule="threat-violence"][data-status="established"]');
  await expect(threat.locator('a[data-cite="psapl/50"]')).toHaveAttribute('href', '/statutes/psapl/50/#p1-i1');
  await threat.locator('summary').click();
  await expect(threat.locator('blockquote').first()).toContainText('威胁');
  await expect(page.locator('[data-rule="night-call"]')).toContainText('推荐性标准：网上借的消费贷');
  await expect(page.locator('[data-belief="law-sets-hours"]')).toBeVisible();
  await expect(page.locator('[data-letter-link]')).toHaveAttribute('href', '/letter/');
  expect((await page.locator('[data-verdict] h2:visible').allInnerTexts()).at(-1)).toBe('你的回答');
  await page.getByRole('row', { name: /几点/ }).getByRole('button').click();
  await choose(page, 'hour', '15');
  await expect(page.locator('[data-rule="threat-violence"]')).toBeVisible();
  await expect(page.locator('[data-rule="night-call"]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
});

test('an unlicensed lender is never the one to complain to; what no rule binds is named', { tag: THOROUGH }, async ({ page }) => {
  await resultOf(page, { insulted: true, hour: 23, nightCallsAgreed: false, lender: 'unlicensed' });
  await expect(page.locator('[data-step="lender"]')).toHaveCount(0);
  await expect(page.locator('[data-step="local-finance"]')).toBeVisible();
  await expect(page.locator('[data-unruled="night-call"]')).toBeVisible();
});

test('printed: two sheets at most, with the evidence and room to write; a browser without print says so', { tag: THOROUGH }, async ({
  page,
}) => {
  await resultOf(page, {
    threatenedViolence: true,
    threatenedExposure: true,
    insulted: true,
    hour: 23,
    nightCallsAgreed: false,
    connectedToday: 5,
    visited: true,
    refusedToLeave: true,
    lender: 'bank-loan',
  });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('来电号码')).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: undefined }));
  await page.locator('[data-verdict] [data-print]').click();
  await expect(page.getByRole('status').last()).toContainText('不能打印');
});

test('with the keyboard alone', async ({ page }) => {
  await open(page, '/check/');
  await page.locator('input[name=callee]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('input[name=callee][value=borrower]')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-heading]')).toBeFocused();
  await page.locator('.ticks input[name=insulted]').focus();
  await page.keyboard.press('Space');
  await page.locator('input[name=rest]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-heading]')).toBeFocused();
  await expect(page.locator('[data-rule="insulted"]')).toBeVisible();
});
