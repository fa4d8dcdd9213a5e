// How long a tap or a keystroke takes until the next picture, with the processor slowed six times. A page with one fold and
// nothing else says how long the machine itself takes.

const BARE = `data:text/html,${encodeURIComponent('<!doctype html><meta name="viewport" content="width=device-width"><details><summary style="padding:20px">菜单</summary><p>一</p></details><p>二</p>')}`;

/** What somebody does in each tool: addresses, then what is tapped or typed, in order. */
export const JOURNEYS = {
  'a bare page': [BARE, [['tap', 'summary']]],
  'menu on a guide': ['/guides/how-to-answer/', [['tap', '.menu summary']]],
  'fold on a guide': ['/guides/sued/', [['tap', 'details.detail summary, article details summary']]],
  call: [
    '/call/',
    [
      ['tap', '.two .yes'],
      ['tap', '[data-chip=insulted]'],
      ['tap', '[data-chip=hour]'],
    ],
  ],
  check: [
    '/check/',
    [
      ['tap', 'label.choice:has(input[value=borrower])'],
      ['tap', 'label.choice:has(input[name=insulted])'],
      ['tap', '.ticks label.choice >> nth=1'],
      ['tap', '[data-next]'],
      ['tap', '[data-next]'],
    ],
  ],
  script: [
    '/script/',
    [
      ['tap', 'label.choice >> nth=0'],
      ['tap', 'label.choice >> nth=1'],
      ['tap', '[data-next]'],
    ],
  ],
  letter: ['/letter/', [['tap', 'label.choice >> nth=0']]],
  log: ['/log/', [['tap', '.tool button >> nth=0']]],
  practice: ['/practice/', [['tap', '.tool button >> nth=0']]],
  verify: [
    '/verify/',
    [
      ['type', 'textarea', '【某某法院】您有一笔借款已立案，请点击链接还款'],
      ['tap', '[data-next]'],
    ],
  ],
  'look-up': ['/statutes/', [['type', 'input[name=q]', '民法典675']]],
  search: ['/search/', [['type', '.tool input[type=search], input[name=q]', 'baotongxunlu']]],
};

/** A finger on the middle of something, put down and taken up as the browser gets it: nothing else runs in the page meanwhile. */
async function tap(page, session, target) {
  await target.scrollIntoViewIfNeeded({ timeout: 5000 });
  const { x, y, width, height } = await target.boundingBox({ timeout: 5000 });
  await page.waitForTimeout(500);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
  await page.waitForTimeout(60);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Plays one journey; the worst and the middle of all its taps and keystrokes in ms, as the browser's event timing says. */
export async function play(browser, origin, [address, steps]) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(() => {
    window.bench = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.bench.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto(address === BARE ? BARE : `${origin}${address}`, { waitUntil: 'networkidle' });
  // What came with the load is no tap.
  await page.evaluate(() => window.bench.splice(0));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const missed = [];
  let taps = 0;
  for (const [kind, selector, text] of steps) {
    const target = page.locator(`${selector} >> visible=true`).first();
    try {
      await target.waitFor({ timeout: 5000 });
      if (kind === 'tap') await tap(page, session, target);
      else await target.pressSequentially(text, { delay: 60, timeout: 60_000 });
      taps += kind === 'tap' ? 1 : text.length;
    } catch {
      missed.push(selector);
    }
    await page.waitForTimeout(500);
  }
  const times = (await page.evaluate(() => window.bench)).sort((a, b) => a - b);
  await context.close();
  // Event timing reports nothing under 16 ms: what is missing was quicker than that.
  return { taps, missed, median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}
