// The journeys that matter most, in Firefox over WebDriver BiDi: npm run test:firefox. It needs a build; the Firefox is the one that is
// there (FIREFOX_PATH names one elsewhere), else Debian's firefox-esr when root. It ends with `firefox: N passed, N failed`.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serve } from '../support/serve.mjs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const findFirefox = () => [process.env.FIREFOX_PATH, ...PLACES].find((place) => place && existsSync(place));

if (!findFirefox() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
  execSync(
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends firefox-esr fonts-noto-cjk',
    {
      stdio: 'inherit',
    },
  );
const executablePath = findFirefox();
if (!executablePath) {
  console.error('The Firefox tests need Firefox: install it (Debian: firefox-esr), or set FIREFOX_PATH.');
  process.exit(1);
}

const site = await serve();
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  args: ['--headless'],
  defaultViewport: { width: 390, height: 844 },
  extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN, zh' },
});

/** What a page said went wrong, since the last look. */
const trouble = [];
const page = await browser.newPage();
page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
page.on('pageerror', (error) => trouble.push(error.message));

const open = async (address) => {
  await page.goto(site.origin + address, { waitUntil: 'load' });
  await page.waitForFunction(() => [...document.querySelectorAll('astro-island')].every((island) => island.querySelector('[data-alive]')));
};
/** Taps what is there, as soon as it is there and may be tapped. */
const tap = async (selector) => {
  await page.waitForSelector(`${selector}:not(:disabled)`);
  await page.$eval(selector, (element) => element.click());
};
const type = async (selector, text) => {
  await page.waitForSelector(selector, { visible: true });
  await page.type(selector, text);
};
const sees = (selector) => page.waitForSelector(selector, { visible: true });
const says = async (selector, part) => {
  await page.waitForFunction((one, text) => document.querySelector(one)?.textContent?.includes(text), {}, selector, part);
};

const JOURNEYS = {
  'the home page, its three doors and a guide': async () => {
    await open('/');
    assert.ok((await page.$$('a.door')).length >= 3);
    await open('/guides/lawful-or-harassing/');
    await says('h1', '');
    await tap('.grounds a, a.ref');
    await sees('.law');
  },
  'the check, to a verdict': async () => {
    await open('/check/');
    // A real pointer: only a tap goes on by itself, the keyboard does not.
    await page.click('input[name=callee][value=borrower]');
    await tap('.ticks input[name=hour]');
    await tap('input[name=rest][value=none]');
    await tap('[data-next]');
    await tap('input[type=radio][name=hour][value="23"]');
    await tap('input[name=nightCallsAgreed][value=false]');
    await tap('[data-next]');
    await sees('[data-verdict=undetermined] [data-rule=night-call][data-status=possible]');
    await page.select('select[name=lender]', 'bank-card');
    await sees('[data-verdict=standard]');
  },
  'a card to speak from': async () => {
    await open('/script/');
    await tap('input[name=caller][value=agency]');
    await type('input[name=lenderName]', '晴川小额贷款公司');
    await tap('[data-next]');
    await tap('input[name=wants][value=verify]');
    await tap('[data-next]');
    await tap('[data-next]');
    await says('[data-script]', '晴川小额贷款公司');
  },
  'a search, and the full text': async () => {
    await open('/search/#q=民法典675');
    await sees('a[data-result][href="/statutes/civil-code/675/"]');
    await open('/about/');
    await open('/search/#q=公证');
    await page.waitForFunction(() => [...document.querySelectorAll('a[data-result]')].some((link) => link.textContent?.includes('全文')));
  },
  'the look-up': async () => {
    await open('/statutes/');
    await type('input[name=q]', '治安法50条');
    await sees('a[data-result][href="/statutes/psapl/50/"]');
  },
  'the screen for a ringing phone': async () => {
    await open('/call/');
    await tap('a[href="#take-1"]');
    await sees('[data-say]');
    await sees('[data-chip]');
  },
  'a letter': async () => {
    await page.evaluate(() => sessionStorage.clear());
    await open('/letter/');
    await tap('input[name=teller][value=third-party]');
    await sees('[data-letter]');
  },
  'a message is read': async () => {
    await open('/verify/');
    await type('textarea[name=message]', '请把 2000 元转到安全账户，不要告诉家人。');
    await tap('[data-read]');
    await sees('[data-message=alarm] mark[data-sign~=safe-account]');
  },
  'the log asks before it keeps': async () => {
    await open('/log/');
    await tap('[data-agree]');
    await sees('[data-write]');
  },
  'a paper, to its last day': async () => {
    await open('/papers/payment-order/');
    await page.focus('[name=day]');
    await sees('[data-last-day] [data-alive]');
    await page.$eval('[name=day]', (field) => {
      field.value = '2026-09-17';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await sees('[data-last-day-of~=payment-order][data-last="2026-10-08"]');
  },
};

let [passed, failed] = [0, 0];
for (const [name, journey] of Object.entries(JOURNEYS)) {
  const start = Date.now();
  try {
    await journey();
    assert.deepEqual(trouble.splice(0), []);
    passed += 1;
    console.log(`✓ ${name} (${Date.now() - start} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error} ${trouble.splice(0).join(' ')}`);
  }
}
await browser.close();
site.close();
console.log(`firefox: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
