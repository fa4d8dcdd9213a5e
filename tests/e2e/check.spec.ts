import { expect, type Page, test } from '@playwright/test';
import { kept, open } from './helpers.ts';

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

const CLEAN: Record<string, string> = {
  lender: 'bank-loan',
  callee: 'borrower',
  document: 'none',
  hour: '15',
  connectedToday: '1',
  missedToday: '0',
  agencyStated: 'true',
  outsourcingAnnounced: 'true',
};

/** Answers every question by `told`, else cleanly (with `unsure`: 不清楚); skips groups where it may. */
async function answerAll(page: Page, told: Record<string, string>, unsure = false): Promise<string[]> {
  const asked: string[] = [];
  while ((await page.locator('[data-verdict]').count()) === 0) {
    const name = (await page.locator('fieldset input').first().getAttribute('name')) ?? '';
    asked.push(await answer(page, told[name] ?? (unsure ? 'unsure' : (CLEAN[name] ?? 'false'))));
    if (asked.length > 50) throw new Error('asks without end');
  }
  return asked;
}

/** Starts from recorded answers instead of clicking through the whole check. */
async function withAnswers(page: Page, answers: Record<string, unknown>, current: string | null = null): Promise<void> {
  await page.goto('/about/');
  await page.evaluate((value) => sessionStorage.setItem('call-check', JSON.stringify({ version: 2, value })), {
    answers,
    current,
    trail: Object.keys(answers).slice(0, 1),
  });
  await open(page, '/check/');
}
const POLITE = {
  lender: 'bank-loan',
  callee: 'borrower',
  hour: 15,
  connectedToday: 1,
  missedToday: 0,
  agencyStated: true,
  outsourcingAnnounced: true,
};

test('a polite call, question by question: nothing found, and nobody says lawful', async ({ page }) => {
  await open(page, '/check/');
  await answerAll(page, {});
  const verdict = page.locator('[data-verdict="none-found"]');
  await expect(verdict).toBeVisible();
  await expect(verdict).not.toContainText('合法');
  await expect(page.locator('[data-rule]')).toHaveCount(0);
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', 'lender');
});

test('nothing known: undetermined, nothing advised from what is open', async ({ page }) => {
  await open(page, '/check/');
  const asked = await answerAll(page, {}, true);
  expect(new Set(asked).size).toBe(asked.length);
  await expect(page.locator('[data-verdict="undetermined"]')).toContainText('弄清这几件事');
  await expect(page.locator('[data-step="110"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '留好这些证据' })).toHaveCount(0);
});

test('a group is skipped as not having happened', async ({ page }) => {
  await withAnswers(page, { lender: 'bank-loan', callee: 'borrower' }, 'threatenedViolence');
  await page.locator('[data-skip]').click();
  await expect(page.locator('input[name=threatenedViolence]')).toHaveCount(0);
  const answers = await page.evaluate(() => JSON.parse(sessionStorage.getItem('call-check') ?? '{}').value.answers);
  expect(answers).toMatchObject({ threatenedViolence: false, threatenedExposure: false, insulted: false });
});

test('a threat at night: danger first, findings with their articles, evidence, where to go, answers last', async ({ page }) => {
  await withAnswers(page, { ...POLITE, threatenedViolence: true, hour: 23, nightCallsAgreed: false });
  const verdict = page.locator('[data-verdict="unlawful"][data-urgent="danger"]');
  await expect(verdict).toBeVisible();
  const threat = page.locator('[data-rule="threat-violence"][data-status="established"]');
  await expect(threat.locator('a[data-cite="psapl/50"]')).toHaveAttribute('href', '/statutes/psapl/50/#p1-i1');
  await expect(page.locator('[data-rule="night-call"]')).toContainText('推荐性标准：网上借的消费贷');
  await expect(page.locator('[data-rule]').first()).toHaveAttribute('data-rule', 'threat-violence');
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', '110');
  expect((await page.locator('[data-verdict] h2').allInnerTexts()).at(-1)).toBe('你的回答');
  await expect(verdict).not.toContainText('若属实');
});

test('fraud: holds only if the caller is who he says; 110 before 96110', async ({ page }) => {
  await withAnswers(page, { ...POLITE, posedAsOfficial: true, personalAccount: true });
  await expect(page.locator('[data-urgent="fraud"]')).toContainText('只有他真的代表那家机构时才成立');
  expect(
    (await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step')))).slice(0, 2),
  ).toEqual(['110', '96110']);
});

test('an unlicensed lender is never the one to complain to; what no rule binds is named', async ({ page }) => {
  await withAnswers(page, { ...POLITE, lender: 'unlicensed', insulted: true, hour: 23, nightCallsAgreed: false });
  await expect(page.locator('[data-step="lender"]')).toHaveCount(0);
  await expect(page.locator('[data-step="local-finance"]')).toBeVisible();
  await expect(page.locator('[data-unruled="night-call"]')).toBeVisible();
});

test('an unknown lender: said across lenders', async ({ page }) => {
  await withAnswers(page, { ...POLITE, lender: 'unsure', hour: 23, nightCallsAgreed: false });
  await expect(page.locator('[data-rule="night-call"][data-status="possible"]')).toContainText('消费金融公司');
  await expect(page.locator('[data-caution="find-lender"]')).toBeVisible();
});

test('back keeps the answer; going on without one says so beside the question; changing one keeps the others', async ({ page }) => {
  await open(page, '/check/');
  await page.locator('[data-next]').click();
  await expect(page.locator('#problem')).toContainText('请选一项');
  await answer(page, 'micro-loan');
  await page.locator('[data-back]').click();
  await expect(page.locator('input[name=lender][value=micro-loan]')).toBeChecked();
  await withAnswers(page, { ...POLITE, hour: 23, nightCallsAgreed: false });
  await page.getByRole('row', { name: /几点/ }).getByRole('button').click();
  await page.locator('input[name=hour][value="15"]').check();
  await page.locator('[data-next]').click();
  await page.locator('[data-finish]').click();
  await expect(page.locator('[data-rule="night-call"]')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^放款方/ })).toContainText('银行的网上消费贷');
});

test('numbers: letters, absurd counts and 10,000 characters get a message, and stay', async ({ page }) => {
  await withAnswers(page, { lender: 'bank-loan', callee: 'borrower' }, 'connectedToday');
  const field = page.locator('input[type=text][name=connectedToday]');
  for (const bad of ['很多', '-3', '3.5', '100000', '<img src=x onerror=alert(1)>', '9'.repeat(10_000)]) {
    await field.fill(bad);
    await page.locator('[data-next]').click();
    await expect(page.locator('#connectedToday-problem')).toContainText('整数');
    await expect(field).toHaveValue(bad);
  }
  await field.fill('５');
  await page.locator('[data-next]').click();
  await expect(field).toHaveCount(0);
});

test('answers stay in this tab, never in the address, and one tap clears them', async ({ page, context }) => {
  await open(page, '/check/');
  await answer(page, 'bank-card');
  await page.reload();
  await expect(page.locator('input[name=callee]').first()).toBeVisible();
  expect(page.url()).toMatch(/\/check\/$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.locator('[data-clear]').click();
  await expect(page.locator('input[name=lender]').first()).toBeVisible();
  expect(await kept(page)).toBe(0);
});

test('corrupt and forbidden storage do not break it', async ({ page, browser, baseURL }) => {
  await page.goto('/about/');
  await page.evaluate(() =>
    sessionStorage.setItem('call-check', '{"version":2,"value":{"answers":[1,{"lender":"x"}],"current":7,"trail":"no"}}'),
  );
  await open(page, '/check/');
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
  await open(other, '/check/');
  await answer(other, 'bank-card');
  await expect(other.locator('input[name=callee]').first()).toBeVisible();
  await context.close();
});

test('a browser without print says so', async ({ page }) => {
  await withAnswers(page, { ...POLITE });
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: undefined }));
  await page.locator('[data-verdict] [data-print]').click();
  await expect(page.getByRole('status').last()).toContainText('不能打印');
});

test('with the keyboard alone', async ({ page }) => {
  await open(page, '/check/');
  await page.locator('input[name=lender]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name=callee]').first()).toBeVisible();
  await expect(page.locator('[data-heading]')).toBeFocused();
});
