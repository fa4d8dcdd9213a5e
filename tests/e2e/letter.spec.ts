import fs from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { kept, open, THOROUGH } from './helpers.ts';
import { axe, enlargeText, smallTargets, tooWide } from './looks.ts';

const TOLD = {
  answers: { callee: 'borrower', lender: 'consumer-finance', hour: 0, nightCallsAgreed: false, insulted: true },
  teller: 'debtor',
};
const paper = (page: Page) => page.locator('[data-letter]');

/** As the check leaves it: what this tab was told of a call. */
const afterCheck = (page: Page, told: unknown) =>
  page.addInitScript((value) => {
    if (!sessionStorage.getItem('told-call')) sessionStorage.setItem('told-call', JSON.stringify({ version: 1, value }));
  }, told);

/** One file out of an archive of the kind that office suites write. */
function unzipped(file: string, name: string): string {
  const bytes = fs.readFileSync(file);
  // The directory at the end knows the sizes; the headers before the files may not.
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const [size, nameLength, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + size);
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`${file} holds no ${name}`);
}

test('after the check: the letter stands there at once, to the lender first, nothing asked twice', async ({ page }) => {
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await expect(paper(page)).toHaveAttribute('data-letter', 'lender');
  await expect(paper(page)).toContainText('对方骂了我。');
  await expect(paper(page)).toContainText('国家推荐性标准，不是法律');
  expect(await paper(page).innerText()).not.toMatch(/[[\]{}【】]|undefined|甲方|某某|我欠|我会还/);
  await expect(page.locator('input[name=teller]')).toHaveCount(0);
  expect(
    await page.locator('input[name=addressee]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['lender', '12378']);
  await expect(page.locator('.after')).toContainText('15 日');
  await expect(page.locator('.after a[href^="/statutes/complaint-measures/deadline/"]')).toBeVisible();
  await page.locator('input[name=addressee][value="12378"]').check();
  await expect(paper(page)).toContainText('金融监管部门：');
  await expect(page.locator('.after')).toContainText('不能强制减免本息');
  await expect(page.locator('.after a[href="tel:12378"]')).toBeVisible();
  await page.getByText('信里的依据，点开核对').click();
  await expect(page.locator('a[data-cite="bank-consumer-measures/41"]')).toBeVisible();
});

test('day, time, number and words of one’s own go into it as they are typed; nothing else has a line', { tag: THOROUGH }, async ({
  page,
}) => {
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await expect(paper(page)).toContainText('时间：0 点多');
  await page.locator('[data-day="-1"]').click();
  const yesterday = await page.locator('input[name=date]').inputValue();
  const [year, month, day] = yesterday.split('-').map(Number);
  await page.locator('input[name=time]').fill('00:40');
  await expect(paper(page)).toContainText(`时间：${year} 年 ${month} 月 ${day} 日 0:40`);
  await page.getByText('补上号码、名称、我的话').click();
  await page.locator('input[name=lenderName]').fill('晴川消费金融有限公司');
  await page.locator('textarea[name=own]').fill('<b>原话</b>：$& 你等着\n第二段');
  await expect(paper(page)).toContainText('晴川消费金融有限公司：');
  await expect(paper(page).locator('.of-own p')).toHaveText(['<b>原话</b>：$& 你等着', '第二段']);
  // By day there is nothing to say about the hour, and nothing rests on it.
  await page.locator('input[name=time]').fill('14:05');
  await expect(paper(page)).not.toContainText('国家推荐性标准');
  await page.locator('input[name=date]').fill('2090-01-01');
  await expect(page.locator('#date-problem')).toContainText('还没有到');
  await expect(page.locator('input[name=date]')).toHaveValue('2090-01-01');
  await expect(paper(page)).not.toContainText('2090');
  await page.locator('input[name=number]').fill('字'.repeat(41));
  await expect(page.locator('#number-problem')).toContainText('太长');
  await expect(paper(page)).not.toContainText('来电号码');
});

test('changed before it is taken along: the change is kept, through a reload too, and can be undone', { tag: THOROUGH }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await page.locator('[data-edit]').click();
  await paper(page).locator('.of-facts textarea').fill('他骂了我三次。\n还说要来。');
  await page.locator('[data-edit]').click();
  await expect(paper(page).locator('.of-facts li')).toHaveText(['他骂了我三次。', '还说要来。']);
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-copy]')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('二、发生了什么\n1. 他骂了我三次。\n2. 还说要来。');
  expect(copied).toContain('《银行保险机构消费者权益保护管理办法》第四十一条：');
  expect(copied).not.toContain('对方骂了我');
  await page.reload();
  await expect(paper(page)).toContainText('还说要来。');
  // What is filled in later moves the rest and leaves the change alone; to others it goes along.
  await page.locator('[data-day="0"]').click();
  await page.locator('input[name=addressee][value="12378"]').check();
  await expect(paper(page)).toContainText('还说要来。');
  await page.locator('[data-restore]').click();
  await expect(paper(page)).toContainText('对方骂了我。');
});

test('printed on at most two sheets of A4, without the site around it', async ({ page }) => {
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-edit]').click();
  await page.locator('[data-print]').click();
  await page.emulateMedia({ media: 'print' });
  for (const away of ['.site-header', '.site-footer', 'main > h1', 'form', '.after', '.letter textarea >> nth=0', '.onward'])
    await expect(page.locator(away)).toBeHidden();
  await expect(paper(page)).toContainText('签名：');
  await expect(paper(page).locator('.of-facts .as-text')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
  expect(Math.abs(Number(box?.[1]) - 595)).toBeLessThan(2);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('as a picture, drawn on the device, gone when the text changes', { tag: THOROUGH }, async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await page.locator('[data-save-image]').click();
  const picture = page.locator('.picture img');
  await expect(picture).toHaveCount(1);
  expect(
    await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight > 1500, image.src.slice(0, 15)]),
  ).toEqual([1080, true, 'data:image/png;']);
  await page.locator('[data-day="0"]').click();
  await expect(picture).toHaveCount(0);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.locator('[data-save-image]').click();
  await expect(page.getByRole('status')).toContainText('画不了图片');
  expect(refused).toEqual([]);
});

test('a very long letter becomes several pictures, and loses nothing', { tag: THOROUGH }, async ({ page }) => {
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await page.getByText('补上号码、名称、我的话').click();
  await page.locator('textarea[name=own]').fill('他说了很多话。'.repeat(1428));
  await page.locator('[data-save-image]').click();
  await expect(page.locator('.picture img').nth(3)).toBeVisible();
});

test(
  'as a file for an office suite, loaded on the tap; without a connection it says so',
  { tag: THOROUGH },
  async ({ page, context }, info) => {
    await afterCheck(page, TOLD);
    await open(page, '/letter/');
    await expect(paper(page)).toBeVisible();
    await context.setOffline(true);
    await page.locator('[data-docx]').click();
    await expect(page.getByRole('status')).toContainText('没有下载到');
    await context.setOffline(false);
    await page.reload();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-docx]').click()]);
    await expect(page.getByRole('status')).toContainText('微信');
    const file = info.outputPath('letter.docx');
    await download.saveAs(file);
    const xml = unzipped(file, 'word/document.xml');
    expect(xml).toContain('关于催收做法的投诉');
    expect(xml).toContain('对方骂了我。');
    expect(xml).toContain('一、时间和来电');
  },
);

test('from scratch: who, what, and the letter; the check is a door', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/letter/');
  await expect(paper(page)).toHaveCount(0);
  await expect(page.locator('form a[href="/check/"]')).toBeVisible();
  await page.locator('input[name=teller][value=debtor]').check();
  await expect(paper(page)).toHaveCount(0);
  await page.locator('input[name=callee][value=family]').check();
  await page.locator('input[name=debtDisclosed]').check();
  await page.locator('input[name=disclosureAgreed]').check();
  await expect(paper(page)).toContainText('我没有同意过把这些事告诉这个人。');
  await expect(paper(page)).toContainText('《中华人民共和国民法典》第一千零三十八条第一款');
  await page.locator('select[name=lender]').selectOption('micro-loan');
  await expect(page.locator('input[name=addressee][value=local-finance]')).toBeVisible();
  await page.reload();
  await expect(page.locator('input[name=debtDisclosed]')).toBeChecked();
  await expect(paper(page)).toContainText('我没有同意过');
  await page.locator('[data-clear]').click();
  await expect(paper(page)).toHaveCount(0);
  await expect(page.locator('input[name=teller][value=debtor]')).not.toBeChecked();
  expect(await kept(page)).toBe(0);
});

test('a relative: not the borrower, no guarantee, let my number alone', { tag: THOROUGH }, async ({ page }) => {
  await open(page, '/letter/');
  await page.locator('input[name=teller][value=third-party]').check();
  await expect(page.locator('input[name=callee][value=borrower]')).toHaveCount(0);
  await expect(paper(page)).toContainText('我不是借款人。');
  await page.locator('input[name=callee][value=family]').check();
  await page.locator('input[name=askedThirdPartyToPay]').check();
  await expect(paper(page)).toContainText('也没有为这笔贷款提供担保');
  await expect(paper(page)).toContainText('停止处理我的电话号码');
  await expect(paper(page)).toContainText('《中华人民共和国个人信息保护法》第四十四条');
  await page.locator('input[name=callee][value=spouse]').check();
  await page.locator('input[name=sharedDebt][value=unsure]').check();
  await expect(paper(page)).toContainText('要不要一起承担是另一件事');
  await expect(paper(page)).not.toContainText('停止处理我的电话号码');
});

test('fraud: 110 first, no word to whoever called, the lender by its own channel', { tag: THOROUGH }, async ({ page }) => {
  await afterCheck(page, { ...TOLD, answers: { ...TOLD.answers, posedAsOfficial: true, personalAccount: true } });
  await open(page, '/letter/');
  const alert = page.locator('.panel.danger');
  await expect(alert).toContainText('不给来电的人写信');
  for (const number of ['110', '96110']) await expect(alert.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
  await expect(paper(page)).toHaveAttribute('data-letter', '110');
  await expect(paper(page)).toContainText('照着念');
  await page.locator('input[name=addressee][value=lender]').check();
  await expect(paper(page)).toContainText('如果是贵机构的人或者受贵机构委托的人做的');
});

test('a lender without a licence is never written to', { tag: THOROUGH }, async ({ page }) => {
  await afterCheck(page, { ...TOLD, answers: { ...TOLD.answers, lender: 'unlicensed' } });
  await open(page, '/letter/');
  await expect(page.locator('input[name=addressee][value=local-finance]')).toBeChecked();
  await expect(page.locator('input[name=addressee][value=lender]')).toHaveCount(0);
});

test('where the browser keeps nothing, copies nothing or holds nonsense, the letter stands all the same', { tag: THOROUGH }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await open(page, '/letter/');
  await page.locator('input[name=teller][value=debtor]').check();
  await page.locator('input[name=insulted]').check();
  await expect(paper(page)).toContainText('对方骂了我。');
  await expect(page.getByText('浏览器不让保存')).toBeVisible();
  await page.locator('[data-copy]').click();
  await expect(page.locator('textarea.copy-text')).toHaveValue(/对方骂了我。/);
});

test('what an older page or somebody else left in the tab’s storage harms nothing', { tag: THOROUGH }, async ({ page }) => {
  for (const nonsense of [
    '{',
    '[]',
    '{"version":0,"value":{}}',
    '{"version":1,"value":{"ticks":7,"edits":[],"own":null,"teller":"debtor"}}',
  ]) {
    await page.addInitScript((value) => {
      sessionStorage.setItem('letter', value);
      sessionStorage.setItem('told-call', value);
    }, nonsense);
    await open(page, '/letter/');
    await expect(page.locator('input[name=teller]').first()).toBeVisible();
  }
});

test('the finished letter, read and changed: axe finds nothing, nothing scrolls sideways, targets are large', { tag: THOROUGH }, async ({
  page,
}) => {
  await afterCheck(page, { ...TOLD, answers: { ...TOLD.answers, threatenedViolence: true } });
  for (const [width, large] of [
    [320, true],
    [360, false],
    [1280, false],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await open(page, '/letter/');
    await enlargeText(page, large);
    await page.getByText('补上号码、名称、我的话').click();
    await page.locator('[data-edit]').click();
    await expect(page.locator('.letter textarea').first()).toBeVisible();
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    const controls = 'main :is(button:not(.plain), summary, select, input:not([type=radio], [type=checkbox]), label.choice)';
    expect(await smallTargets(page, controls)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  }
});

test('what is typed goes nowhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await afterCheck(page, TOLD);
  await open(page, '/letter/');
  await page.getByText('补上号码、名称、我的话').click();
  await page.locator('textarea[name=own]').fill('记号甲乙丙13800000000');
  await page.locator('input[name=number]').fill('13800000000');
  await page.locator('input[name=number]').press('Enter');
  await page.locator('[data-save-image]').click();
  await expect(page.locator('.picture img')).toHaveCount(1);
  await Promise.all([page.waitForEvent('download'), page.locator('[data-docx]').click()]);
  expect(sent.filter((one) => /记号|13800000000/.test(one) && !one.startsWith('data:') && !one.startsWith('blob:'))).toEqual([]);
  expect(page.url()).toMatch(/\/letter\/$/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a letter to go by, and where to send it', async ({ page }) => {
    await page.goto('/letter/');
    await expect(page.locator('.fallback [data-letter]')).toContainText('对方骂了我。');
    await expect(page.locator('.fallback a[href="/channels/"]')).toBeVisible();
  });
});
