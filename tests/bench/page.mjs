// What loading one page costs in a browser: bytes, requests, first and largest paint, layout shift.

/** A slow phone's line: 150 ms there and back, 1.6 Mbit/s down, and a processor slowed four times. */
export const SLOW = { latency: 150, down: (1.6 * 1024 * 1024) / 8, up: (0.75 * 1024 * 1024) / 8, processor: 4 };

/** Loads an address in a fresh context. Bytes are as transferred, headers included; paints in ms since navigation. */
export async function load(browser, address, { line = SLOW, wait = 400, measure } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.down,
    uploadThroughput: line.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.processor });
  const got = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    got.bytes += encodedDataLength;
    got.requests += 1;
  });
  await page.addInitScript(() => {
    window.bench = { largest: 0, shift: 0 };
    new MutationObserver((_, observer) => {
      if (!document.querySelector('a[data-result]')) return;
      performance.mark('results');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.bench.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.bench.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(wait);
  const more = measure ? await measure(page) : {};
  const paints = await page.evaluate(() => ({
    ...window.bench,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  return { ...got, ...paints, ...more };
}

/** The middle of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
