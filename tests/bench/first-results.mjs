// When the first results of the site search stand, beside the page's load.
import { load, median, SLOW } from './page.mjs';

/** Questions of each kind: a fear, a rumour's words, a number that any law may have, an article by name. */
export const ASKED = ['会坐牢吗', '爆通讯录', '675', '治安法50条'];

/** For one question, with the processor slowed `processor` times: when the page had loaded, and when results stood (ms). */
export async function firstResults(browser, origin, query, processor, runs) {
  const got = [];
  for (let run = 0; run < runs; run++)
    got.push(
      await load(browser, `${origin}/search/#q=${encodeURIComponent(query)}`, {
        line: { ...SLOW, processor },
        measure: async (page) => {
          await page.locator('a[data-result]').first().waitFor();
          return page.evaluate(() => ({
            loaded: performance.getEntriesByType('navigation')[0].loadEventEnd,
            results: performance.getEntriesByName('results')[0].startTime,
          }));
        },
      }),
    );
  return { loaded: median(got.map((one) => one.loaded)), results: median(got.map((one) => one.results)) };
}
