import { expect, type Page, test } from '@playwright/test';

/** Answers the question on screen by its fact id; returns the id. */
async function answer(page: Page, value: string): Promise<string> {
  const name = (await page.locator('fieldset input').first().getAttribute('name')) ?? '';
  const radio = page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
  if (await radio.count()) await radio.check();
  else await page.locator(`input[type=text][name="${name}"]`).fill(value);
  await page.locator('[data-next]').click();
  await expect(page.locator(`fieldset input[name="${name}"]`)).toHaveCount(0);
  return name;
}

/** Answers every question by `told`, else with 不清楚; returns the ids asked. */
async function answerAll(page: Page, told: Record<string, string>): Promise<string[]> {
  const asked: string[] = [];
  while ((await page.locator('[data-verdict]').count()) === 0) {
    const name = (await page.locator('fieldset input').first().getAttribute('name')) ?? '';
    asked.push(await answer(page, told[name] ?? 'unsure'));
    if (asked.length > 45) throw new Error('asks without end');
  }
  return asked;
}

const POLITE: Record<string, string> = {
  lender: 'bank-loan',
  callee: 'borrower',
  visit: 'none',
  document: 'none',
  hour: '15',
  connectedToday: '1',
  missedToday: '0',
  agencyStated: 'true',
  outsourcingAnnounced: 'true',
};
const NO = {
  threatenedViolence: 'false',
  threatenedExposure: 'false',
  threatenedJob: 'false',
  threatenedFamily: 'false',
  insulted: 'false',
  repeatedMessages: 'false',
  falseConsequence: 'false',
  creditRepairPitch: 'false',
  personalAccount: 'false',
  askedSecrets: 'false',
  extraFees: 'false',
  pushedNewLoan: 'false',
  posedAsOfficial: 'false',
  posedAsLawyer: 'false',
  posedAsLender: 'false',
  privateChannel: 'false',
  bombing: 'false',
  postedPublicly: 'false',
  doctoredPhoto: 'false',
  contactsHarvested: 'false',
  upfrontCut: 'false',
};

test.beforeEach(async ({ page }) => {
  await page.goto('/check/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
});

test('a polite call: nothing found, and nobody says lawful', async ({ page }) => {
  await answerAll(page, { ...POLITE, ...NO });
  const verdict = page.locator('[data-verdict]');
  await expect(verdict).toHaveAttribute('data-verdict', 'none-found');
  await expect(verdict).not.toContainText('合法');
  await expect(page.locator('[data-rule]')).toHaveCount(0);
});

test('a threat at night: danger first, then findings with their articles, evidence, where to go, answers last', async ({ page }) => {
  await answerAll(page, { ...POLITE, ...NO, threatenedViolence: 'true', hour: '23', nightCallsAgreed: 'false' });
  const verdict = page.locator('[data-verdict="unlawful"][data-urgent="danger"]');
  await expect(verdict).toBeVisible();
  const threat = page.locator('[data-rule="threat-violence"][data-status="established"]');
  await expect(threat.locator('a[data-cite="psapl/50"]')).toHaveAttribute('href', '/statutes/psapl/50/#p1-i1');
  await expect(page.locator('[data-rule="night-call"]')).toContainText('不符合标准');
  await expect(page.locator('[data-rule]').first()).toHaveAttribute('data-rule', 'threat-violence');
  await expect(page.getByRole('heading', { name: '留好这些证据' })).toBeVisible();
  await expect(verdict.locator('a[href="tel:110"]').first()).toBeVisible();
  const order = await page.locator('[data-verdict] h2').allInnerTexts();
  expect(order.at(-1)).toBe('你的回答');
});

test('nothing known: undetermined, with what to find out', async ({ page }) => {
  const asked = await answerAll(page, {});
  expect(new Set(asked).size).toBe(asked.length);
  await expect(page.locator('[data-verdict="undetermined"]')).toContainText('弄清这几件事');
});

test('a debt that was sold: says what was not verified', async ({ page }) => {
  await answerAll(page, { ...POLITE, ...NO, lender: 'assignee' });
  await expect(page.locator('[data-verdict]')).toContainText('没有核到依据');
});

test('back keeps the answer; going on without one says so beside the question', async ({ page }) => {
  await page.locator('[data-next]').click();
  await expect(page.locator('#problem')).toContainText('请选一项');
  await answer(page, 'micro-loan');
  await page.locator('[data-back]').click();
  await expect(page.locator('input[name=lender][value=micro-loan]')).toBeChecked();
});

test('changing one answer on the result keeps the others', async ({ page }) => {
  await answerAll(page, { ...POLITE, ...NO, hour: '23', nightCallsAgreed: 'false' });
  await expect(page.locator('[data-verdict="standard"]')).toBeVisible();
  await page.getByRole('row', { name: /几点/ }).getByRole('button').click();
  await page.locator('input[name=hour][value="15"]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-verdict="none-found"]')).toBeVisible();
  await expect(page.getByRole('row', { name: /^放款方/ })).toContainText('银行的网上消费贷');
});

test('numbers: letters, absurd counts and 10,000 characters get a message, and stay', async ({ page }) => {
  await page.evaluate(() =>
    sessionStorage.setItem(
      'call-check',
      JSON.stringify({ answers: { lender: 'bank-loan', callee: 'borrower' }, current: 'connectedToday', trail: ['lender', 'callee'] }),
    ),
  );
  await page.reload();
  const field = page.locator('input[type=text][name=connectedToday]');
  for (const bad of ['很多', '-3', '3.5', '100000', '<img src=x onerror=alert(1)>', '9'.repeat(10_000)]) {
    await field.fill(bad);
    await page.locator('[data-next]').click();
    await expect(page.locator('#problem')).toContainText('整数');
    await expect(field).toHaveValue(bad);
  }
  await field.fill('５');
  await page.locator('[data-next]').click();
  await expect(field).toHaveCount(0);
});

test('answers stay in this tab, never in the address, and one tap clears them', async ({ page, context }) => {
  await answer(page, 'bank-card');
  await page.reload();
  await expect(page.locator('input[name=callee]').first()).toBeVisible();
  expect(page.url()).toMatch(/\/check\/$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.locator('[data-clear]').click();
  await expect(page.locator('input[name=lender]').first()).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('corrupt, full and forbidden storage do not break it', async ({ page, browser, baseURL }) => {
  await page.evaluate(() => sessionStorage.setItem('call-check', '{"answers":[1,{"lender":"x"}],"current":7,"trail":"no"'));
  await page.reload();
  await answer(page, 'bank-card');
  const context = await browser.newContext({ baseURL });
  await context.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const other = await context.newPage();
  await other.goto('/check/');
  await expect(other.locator('astro-island[ssr]')).toHaveCount(0);
  await answer(other, 'bank-card');
  await expect(other.locator('input[name=callee]').first()).toBeVisible();
  await context.close();
});

test('with the keyboard alone', async ({ page }) => {
  await page.locator('input[name=lender]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name=callee]').first()).toBeVisible();
  await expect(page.locator('[data-heading]')).toBeFocused();
});
