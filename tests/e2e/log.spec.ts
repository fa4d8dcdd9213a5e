import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hurryAnimations, open, THOROUGH } from './helpers.ts';
import { axe, enlargeText, smallTargets, tooWide } from './looks.ts';

const NOW = new Date('2026-11-25T09:30:00+08:00');
/** Four calls answered and one at night on the 23rd, a relative who refused and was called again, a day that cannot be read. */
const CALLS = [
  ...[1, 2, 3, 4].map((at) => ({
    id: `c${at}`,
    at: `2026-11-23T1${at}:00`,
    connected: true,
    number: `021-555${at}`,
    company: '晴川催收',
    lender: 'micro-loan',
  })),
  {
    id: 'n',
    at: '2026-11-23T22:10',
    connected: true,
    number: '021-5551',
    words: '今天不还，明天去你单位',
    facts: { threatenedJob: true, nightCallsAgreed: false },
  },
  ...[1, 2].map((at) => ({
    id: `f${at}`,
    at: `2026-11-2${at}T09:00`,
    connected: true,
    company: '晴川催收',
    lender: 'micro-loan',
    line: '妈妈',
    refused: at === 1,
    facts: { callee: 'family' },
  })),
  { id: 'x', at: '昨天晚上', connected: false, number: '010-1' },
].map((call) => ({ teller: 'debtor', ...call, facts: { callee: 'borrower', ...('facts' in call ? call.facts : {}) } }));
const asFile = (calls: readonly object[], version = 2) => JSON.stringify({ format: 'jiedezhu-call-log', version, calls });

/** Opens the log on a day that does not change. */
async function openLog(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await open(page, '/log/');
  await expect(page.locator('.log')).not.toHaveAttribute('data-log', 'opening');
}

async function agree(page: Page): Promise<void> {
  await openLog(page);
  await page.locator('[data-agree]').click();
  await expect(page.locator('.log')).toHaveAttribute('data-kept', '');
}

/** Pastes a file's text and adds what was understood. */
async function bring(page: Page, text: string): Promise<void> {
  await page.locator('[data-part=in] > summary').click();
  await page.locator('textarea[name=pasted]').fill(text);
  await page.locator('[data-look]').click();
  await page.locator('[data-add]').click();
  await expect(page.locator('[data-bring] [role=status]')).toContainText('加进来');
  await page.locator('[data-part=in] > summary').click();
}

/** Names and versions of the stores of this origin. */
const stores = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`));

/** Puts raw records into a store of some version, as an older page, a newer one or nobody would have. */
const seed = (page: Page, version: number, records: readonly object[]) =>
  page.evaluate(
    ([of, list]) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('call-log', of);
        request.onupgradeneeded = () => {
          const calls = request.result.createObjectStore('calls', { keyPath: 'id' });
          if (of > 1) request.result.createObjectStore('dues', { keyPath: 'id' });
          for (const record of list) calls.put(record);
        };
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => failed(request.error);
      }),
    [version, records] as const,
  );

const download = async (page: Page, button: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), 'utf8') };
};

test('asks once, plainly; nothing is kept before, nothing where one does not want it', async ({ page }) => {
  await openLog(page);
  await expect(page.locator('[data-consent]')).toContainText('用这台设备的人，打开通话记录就看得到');
  expect(await stores(page)).toEqual([]);
  await page.locator('[data-once]').click();
  await expect(page.locator('[data-not-kept]')).toBeVisible();
  await bring(page, asFile(CALLS.slice(0, 2)));
  await expect(page.locator('[data-day="2026-11-23"]')).toBeVisible();
  expect(await stores(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  // Whoever changes his mind loses nothing.
  await page.locator('[data-agree]').click();
  await expect(page.locator('.log')).toHaveAttribute('data-kept', '');
  await page.reload();
  await expect(page.locator('[data-heading]')).toHaveText('记了 2 通');
});

test('a call written by hand is judged on its day, changed, taken away and put back', async ({ page }) => {
  await agree(page);
  await page.locator('[data-write]').click();
  await expect(page.locator('form [data-heading]')).toBeFocused();
  await expect(page.locator('input[name=date]')).toHaveValue('2026-11-25');
  await expect(page.locator('input[name=time]')).toHaveValue('09:30');
  await page.locator('input[name=date]').fill('2026-11-24');
  await page.locator('input[name=time]').fill('22:10');
  await page.locator('input[name=connected][value=true]').check();
  await page.locator('input[name=number]').fill('021-5555');
  await page.locator('input[name=company]').fill('晴川催收');
  await page.locator('textarea[name=words]').fill('<img src=x onerror=alert(1)> 今天不还');
  await page.locator('form > details > summary').first().click();
  await page.locator('input[name=insulted]').check();
  await page.locator('input[name=nightCallsAgreed][value=false]').check();
  await page.locator('form > details > summary').last().click();
  await page.locator('select[name=lender]').selectOption('micro-loan');
  await page.locator('input[name=kept][value=recording]').check();
  await page.locator('[data-next]').click();
  const day = page.locator('[data-day="2026-11-24"]');
  await expect(day.locator('[data-rule=insulted][data-status=established] .level')).toHaveText('可能违反监管规定');
  await expect(day.locator('[data-rule=night-call]')).toHaveAttribute('data-status', 'established');
  await expect(day.locator('q')).toContainText('<img src=x');
  await expect(day.locator('> summary .level')).toHaveText('可能违反监管规定');
  // The grounds open in place, with their force.
  await day.locator('[data-rule=night-call] summary').click();
  await expect(day.locator('a[data-cite="gbt-45251/time"]')).toBeVisible();
  await expect(day.locator('[data-rule=night-call]')).toContainText('推荐性标准');
  expect(await day.innerText()).not.toMatch(/合法|undefined|NaN/);
  // Changed: it is the same call.
  await day.locator('[data-change]').click();
  await expect(page.locator('textarea[name=words]')).toHaveValue(/今天不还/);
  await page.locator('input[name=time]').fill('15:00');
  await page.locator('[data-next]').click();
  await expect(day.locator('[data-rule=night-call]')).toHaveCount(0);
  await expect(day.locator('[data-call]')).toHaveCount(1);
  // Taken away and put back; both are kept.
  await day.locator('[data-remove]').click();
  await expect(day).toHaveCount(0);
  await page.locator('[data-undo]').click();
  await expect(day.locator('[data-call]')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('[data-heading]')).toHaveText('记了 1 通');
});

test('days are judged as a whole: one company behind many numbers, a relative after a refusal, a day that cannot be read', {
  tag: THOROUGH,
}, async ({ page }) => {
  await agree(page);
  await bring(page, asFile(CALLS));
  const day = page.locator('[data-day="2026-11-23"]');
  await day.locator('> summary').click();
  await expect(day.locator('.caller')).toHaveCount(1);
  await expect(day.locator('h3').first()).toHaveText('晴川催收（4 个号码）');
  for (const rule of ['frequent-connected', 'night-call', 'threat-job'])
    await expect(day.locator(`[data-rule=${rule}]`)).toHaveAttribute('data-status', 'established');
  await page.locator('[data-day="2026-11-22"] > summary').click();
  await expect(page.locator('[data-day="2026-11-22"] [data-rule=third-party-after-refusal]')).toHaveAttribute('data-status', 'established');
  await page.locator('[data-day="2026-11-21"] > summary').click();
  await expect(page.locator('[data-day="2026-11-21"] [data-rule=third-party-after-refusal]')).toHaveCount(0);
  await expect(page.locator('[data-unreadable]')).toContainText('010-1');
  await page.locator('[data-unreadable] [data-change]').click();
  await page.locator('input[name=date]').fill('2026-10-31');
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-unreadable]')).toHaveCount(0);
  await expect(page.locator('[data-calendar]')).toHaveAttribute('data-calendar', '2026-10');
  // From a day to a letter: what was told goes along.
  await page.getByRole('button', { name: '更近' }).click();
  await page.evaluate(() =>
    document.addEventListener('click', (event) => (event.target as HTMLElement).matches('[data-letter]') && event.preventDefault()),
  );
  await page.locator('[data-day="2026-11-23"] [data-letter]').click();
  expect(await page.evaluate(() => sessionStorage.getItem('told-call'))).toContain('"connectedToday":5');
});

test('the month at a glance: each day a number with words, the same as a table', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await bring(page, asFile(CALLS));
  const month = page.locator('[data-calendar="2026-11"]');
  await expect(month.getByRole('button')).toHaveCount(3);
  await expect(month.getByRole('button', { name: '11 月 23 日， 夜 5 通：接通 5，夜里 1' })).toBeVisible();
  await expect(page.locator('[data-month-sum]')).toHaveText('这个月 7 通：接通 7，夜里 1。');
  await page.getByText('看成表格').click();
  await expect(page.locator('[data-table] tbody tr').first()).toHaveText(/11 月 23 日 周一\s*5\s*5\s*0\s*1/);
  await month.getByRole('button', { name: /11 月 22 日/ }).click();
  await expect(page.locator('[data-day="2026-11-22"]')).toHaveAttribute('open', '');
  await expect(page.locator('[data-day="2026-11-22"] > summary')).toBeFocused();
});

test('taken along: a table without formulas, a backup, a list on paper and as text; brought in again, nothing is doubled', async ({
  page,
  context,
}) => {
  await agree(page);
  await bring(
    page,
    asFile([...CALLS, { id: 'formula', at: '2026-11-20', connected: true, teller: 'debtor', facts: {}, words: '=1+1', who: '"甲",\n乙' }]),
  );
  await page.locator('[data-part=out] > summary').click();
  const table = await download(page, '[data-csv]');
  expect(table.name).toBe('记录-2026-11-25.csv');
  expect(table.text.startsWith('\uFEFF日期,时间,')).toBe(true);
  expect(table.text).toContain("'=1+1");
  expect(table.text).toContain('对方说要让我单位知道');
  const backup = await download(page, '[data-json]');
  expect(JSON.parse(backup.text)).toMatchObject({ format: 'jiedezhu-call-log', version: 2 });
  await expect(page.locator('[data-part=out] textarea')).toHaveValue(backup.text.replace(/\r/g, ''));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '【2026 年 11 月 23 日】\n11:00，021-5551，谁打来：晴川催收，说了什么：接通',
  );
  await page.locator('[data-part=in] > summary').click();
  for (const text of [backup.text, table.text]) {
    await page.locator('textarea[name=pasted]').fill(text);
    await page.locator('[data-look]').click();
    await expect(page.locator('[data-preview] h3')).toContainText('新的 0 通');
    await expect(page.locator('[data-add]')).toHaveCount(0);
  }
  // The table has the day that cannot be read as a line that was not understood.
  await expect(page.locator('[data-preview] li')).toContainText('日期读不出来');
});

test('a file of others: what was understood, what was not, and nothing before one says so', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await page.locator('[data-part=in] > summary').click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('日期,时间,号码,状态,归属地\n2026/11/3,9:05,138,未接,上海\n昨天,9:05,138,未接,上海\n'),
  });
  await expect(page.locator('[data-preview]')).toContainText('读到 1 通，新的 1 通');
  await expect(page.locator('[data-preview]')).toContainText('没用上的列：归属地');
  await expect(page.locator('[data-preview] li')).toContainText('第 3 行：日期读不出来');
  await expect(page.locator('[data-heading]')).toHaveText('还没有记录');
  await page.locator('select[name=reached]').selectOption('workplace');
  await page.locator('[data-add]').click();
  await expect(page.locator('[data-heading]')).toHaveText('记了 1 通');
  await page.locator('[data-day="2026-11-03"] > summary').click();
  await expect(page.locator('.caller h3')).toHaveText('138打给单位或同事');
  for (const [text, says] of [
    ['随便什么', '没看懂'],
    ['', '没有内容'],
    ['{"format":"jiedezhu-call-log","version":9,"calls":[]}', '更新的版本'],
  ] as const) {
    await page.locator('textarea[name=pasted]').fill(text);
    await page.locator('[data-look]').click();
    await expect(page.locator('#file-problem')).toContainText(says);
    await expect(page.locator('textarea[name=pasted]')).toHaveValue(text);
  }
});

test('days to remember: a term only where one was found, as a calendar file', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await page.locator('[data-part=due] > summary').click();
  await page.locator('[data-remember]').click();
  await expect(page.locator('#what-problem')).toBeVisible();
  await page.locator('[data-dues] details > summary').click();
  await page.locator('input[name=received]').fill('2026-11-20');
  await expect(page.locator('[data-no-term]')).toBeVisible();
  await page.locator('select[name=due-lender]').selectOption('micro-loan');
  await expect(page.locator('[data-no-term]')).toContainText('没有查到');
  await page.locator('select[name=due-lender]').selectOption('bank-card');
  await expect(page.locator('[data-dues] a[href^="/statutes/complaint-measures/deadline/"]')).toBeVisible();
  await page.locator('[data-computed="2026-12-06"]').click();
  await page.locator('[data-remember]').click();
  await expect(page.locator('[data-due="2026-12-06"]')).toContainText('问投诉的答复');
  const file = await download(page, '[data-ics]');
  expect(file.name).toBe('日子-2026-11-25.ics');
  expect(file.text).toContain('DTSTART;VALUE=DATE:20261206\r\n');
  await page.reload();
  await page.locator('[data-part=due] > summary').click();
  await expect(page.locator('[data-due]')).toHaveCount(1);
});

test('printed: the list alone, black on white, also of the month as it stands on screen', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await bring(page, asFile(CALLS));
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-part=out] > summary').click();
  await page.locator('[data-print]').click();
  await expect(page.locator('[data-evidence] tbody tr')).toHaveCount(8);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-evidence]')).toBeVisible();
  await expect(page.locator('[data-evidence] tbody tr').first()).toContainText('2026 年 11 月 21 日 09:00');
  for (const hidden of ['main > h1', '.days', '.calendar', '[data-copy]', 'main aside'])
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await expect(page.locator('.days')).toBeVisible();
});

test('all of it is taken away only after one more question, and with it the agreement', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await bring(page, asFile(CALLS));
  await page.locator('[data-clear]').click();
  await expect(page.locator('[data-confirm]')).toContainText('删掉全部 8 通');
  await page.getByRole('button', { name: '先不删' }).click();
  await expect(page.locator('[data-heading]')).toHaveText('记了 8 通');
  await page.locator('[data-clear]').click();
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-consent]')).toBeVisible();
  expect(await stores(page)).toEqual([]);
});

test('bad input: a message beside its field, nothing typed is lost', { tag: THOROUGH }, async ({ page }) => {
  page.on('dialog', () => expect(false, 'a script ran').toBe(true));
  await agree(page);
  await page.locator('[data-write]').click();
  await page.locator('[data-next]').click();
  await expect(page.locator('#connected-problem')).toBeVisible();
  const long = '字'.repeat(10_000);
  for (const [field, value, says] of [
    ['input[name=date]', '2026-11-26', '还没有到'],
    ['input[name=number]', '一三八', '只写数字'],
    ['input[name=company]', '<img src=x onerror=alert(1)>', '看不见'],
    ['textarea[name=words]', long, '太长'],
  ] as const) {
    await page.locator(field).fill(value);
    await page.locator('[data-next]').click();
    await expect(page.locator('.problem').filter({ hasText: says }), field).toBeVisible();
    await expect(page.locator(field)).toHaveValue(value);
  }
  expect(await page.locator('[aria-invalid=true]').count()).toBe(4);
});

for (const [how, script, problem] of [
  ['refused', 'IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); }', 'blocked'],
  ['absent', 'Object.defineProperty(window, "indexedDB", { value: undefined })', 'blocked'],
  ['silent', 'IDBFactory.prototype.open = () => new EventTarget()', 'blocked'],
  ['broken', 'IDBFactory.prototype.open = () => { throw new DOMException("no", "UnknownError"); }', 'corrupt'],
] as const) {
  test(`storage that is ${how}: said calmly, and the page still works`, how === 'silent' ? {} : { tag: THOROUGH }, async ({ page }) => {
    await page.addInitScript(script);
    await openLog(page);
    await expect(page.locator(`[data-store-problem=${problem}]`)).toBeVisible({ timeout: 8000 });
    await bring(page, asFile(CALLS));
    await expect(page.locator('[data-heading]')).toHaveText('记了 8 通');
    await page.locator('[data-part=out] > summary').click();
    expect((await download(page, '[data-json]')).text).toContain('昨天晚上');
  });
}

test('storage that is full: said, and the call still stands on the page', { tag: THOROUGH }, async ({ page }) => {
  await agree(page);
  await bring(page, asFile(CALLS.slice(0, 1)));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('[data-write]').click();
  await page.locator('input[name=connected][value=false]').check();
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-store-problem=full]')).toBeVisible();
  await expect(page.locator('[data-unsaved]')).toContainText('1 通只在这一页里');
  await expect(page.locator('[data-heading]')).toHaveText('记了 2 通');
  await page.reload();
  await expect(page.locator('[data-heading]')).toHaveText('记了 1 通');
});

test('records that are no calls are named and left alone, the others are there', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/404.html');
  await seed(page, 2, [
    { id: 'good', at: '2026-11-23T10:00', connected: true, facts: {}, teller: 'debtor' },
    { id: 7, at: 7 },
    { id: 'worse' },
  ]);
  await openLog(page);
  await expect(page.locator('[data-broken]')).toContainText('2 条读不出来');
  await expect(page.locator('[data-heading]')).toHaveText('记了 1 通');
  await page.locator('[data-broken] button').click();
  await expect(page.locator('[data-broken]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-heading]')).toHaveText('记了 1 通');
  await expect(page.locator('[data-broken]')).toHaveCount(0);
});

test('what version 1 kept is read as today’s, and kept so', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/404.html');
  await seed(page, 1, [{ id: 'old', date: '2026-11-23', time: '22:10', caller: '晴川催收', connected: true, facts: { insulted: true } }]);
  await openLog(page);
  await page.locator('[data-day="2026-11-23"] > summary').click();
  await expect(page.locator('.caller h3')).toHaveText('晴川催收没写打给谁');
  await expect(page.locator('[data-rule=insulted]')).toBeVisible();
  expect(await stores(page)).toEqual(['call-log 2']);
});

test('what a newer page kept is not touched', { tag: THOROUGH }, async ({ page }) => {
  await page.goto('/404.html');
  await seed(page, 9, [{ id: 'new' }]);
  await openLog(page);
  await expect(page.locator('[data-store-problem=newer]')).toContainText('刷新');
  expect(await stores(page)).toEqual(['call-log 9']);
});

test('two tabs see the same', { tag: THOROUGH }, async ({ page, context }) => {
  await agree(page);
  const other = await context.newPage();
  await openLog(other);
  await bring(other, asFile(CALLS));
  await expect(page.locator('[data-heading]')).toHaveText('记了 8 通');
  await page.locator('[data-clear]').click();
  await page.locator('[data-continue]').click();
  await expect(other.locator('[data-consent]')).toBeVisible();
});

test('a thousand calls stay quick', { tag: THOROUGH }, async ({ page }) => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    id: `m${at}`,
    at: `2026-${at < 500 ? '10' : '11'}-${String(1 + (at % 24)).padStart(2, '0')}T${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
    connected: at % 3 === 0,
    number: `138000${at % 40}`,
    company: `公司${at % 5}`,
    teller: 'debtor',
    facts: { callee: 'borrower', insulted: at % 11 === 0 },
  }));
  await page.goto('/404.html');
  await seed(page, 2, many);
  await openLog(page);
  /** Milliseconds from a click until something is there, as the page itself sees it. */
  const until = (click: string, there: string) =>
    page.evaluate(
      ([button, wanted]) =>
        new Promise<number>((done) => {
          const from = performance.now();
          const look = () => (document.querySelector(wanted) ? done(performance.now() - from) : setTimeout(look, 1));
          document.querySelector<HTMLElement>(button)?.click();
          look();
        }),
      [click, there] as const,
    );
  await expect(page.locator('[data-heading]')).toHaveText('记了 1000 通');
  const first = await until('[data-day="2026-11-23"] > summary', '[data-day="2026-11-23"] [data-verdict]');
  const second = await until('[data-day="2026-11-22"] > summary', '[data-day="2026-11-22"] [data-verdict]');
  const month = await until('.months button:first-child', '[data-calendar="2026-10"]');
  const list = await until('[data-part=out] > summary', '[data-csv]');
  console.log(
    `a thousand calls: first day ${first.toFixed(0)}, next ${second.toFixed(0)}, month ${month.toFixed(0)}, exports ${list.toFixed(0)} ms`,
  );
  expect(first).toBeLessThan(1500);
  for (const time of [second, month]) expect(time).toBeLessThan(400);
  expect(await page.locator('[data-call]').count()).toBeLessThan(100);
});

test('nothing that is written leaves the device, or stands in an address', async ({ page }) => {
  const mark = '记号甲乙丙13800000000';
  const sent: string[] = [];
  page.on('request', (request) => {
    if (decodeURIComponent(request.url()).includes('记号') || (request.postData() ?? '').includes('记号')) sent.push(request.url());
  });
  await agree(page);
  await page.locator('[data-write]').click();
  await page.locator('input[name=connected][value=true]').check();
  await page.locator('input[name=company]').fill(mark);
  await page.locator('textarea[name=words]').fill(mark);
  await page.keyboard.press('Tab');
  await page.locator('[data-next]').click();
  await expect(page.locator('.caller h3')).toContainText(mark);
  expect(sent).toEqual([]);
  expect(page.url()).toMatch(/\/log\/$/);
  expect(await page.evaluate(() => document.cookie + localStorage.length)).toBe('0');
});

test('without scripts, and where the tool does not come, there is a table to print and write on', async ({ browser, page, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const silent = await context.newPage();
  await silent.goto('/log/');
  await expect(silent.locator('.blank')).toBeVisible();
  await expect(silent.locator('.tool')).toBeHidden();
  await silent.emulateMedia({ media: 'print' });
  await expect(silent.locator('.blank tbody tr').last()).toBeVisible();
  expect((await silent.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1);
  await context.close();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await hurryAnimations(page);
  await page.goto('/log/');
  await expect(page.locator('.fallback .blank')).toBeVisible({ timeout: 8000 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, nothing scrolls sideways, targets are large: ${colorScheme}`, { tag: THOROUGH }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const look = async (state: string) => {
      expect(await axe(page), state).toEqual([]);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const large of [false, true]) {
          await enlargeText(page, large);
          expect(await tooWide(page), `${state} ${width} ${large}`).toBeLessThanOrEqual(0);
        }
        await enlargeText(page, false);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      const controls = 'main :is(button, summary, select, input:not([type=radio], [type=checkbox]), textarea, label.choice)';
      expect(await smallTargets(page, controls), state).toEqual([]);
    };
    await openLog(page);
    await look('asking');
    await agree(page);
    await look('empty');
    await bring(page, asFile(CALLS));
    for (const part of [
      '[data-day="2026-11-23"]',
      '[data-day="2026-11-22"]',
      '[data-part=out]',
      '[data-part=in]',
      '[data-part=due]',
      '.calendar details',
    ])
      await page.locator(`${part} > summary`).click();
    await page.locator('[data-day="2026-11-23"] .finding summary').first().click();
    await page.locator('[data-dues] details > summary').click();
    await page.locator('[data-clear]').click();
    await expect(page.locator('[data-confirm]')).toBeVisible();
    await look('full');
    await page.locator('[data-write]').click();
    for (const fold of await page.locator('form > details > summary').all()) await fold.click();
    await page.locator('select[name=callee]').selectOption('spouse');
    await page.locator('[data-next]').click();
    await look('form');
  });
}
