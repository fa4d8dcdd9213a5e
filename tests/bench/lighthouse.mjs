// Lighthouse's four marks for an address, as its mobile setting gives them.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';
import { installed } from './rivals.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Marks out of 100 for each address, in the order of {@link CATEGORIES}, and the names of audits that cost something. */
export async function lighthouse(addresses) {
  const place = installed('lighthouse');
  const from = (name, file) => import(pathToFileURL(path.join(place, 'node_modules', name, file)).href);
  const { default: run } = await from('lighthouse', 'core/index.js');
  const { launch } = await from('chrome-launcher', 'dist/index.js');
  const chrome = await launch({ chromePath: findChromium(), chromeFlags: ['--headless', ...CHROMIUM_FLAGS] });
  const marks = [];
  try {
    for (const address of addresses) {
      const { lhr } = await run(address, { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES });
      const short = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
        .map(({ id }) => `${id}${lhr.audits[id].displayValue ? ` ${lhr.audits[id].displayValue}` : ''}`);
      marks.push({ scores: CATEGORIES.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100)), short: [...new Set(short)] });
    }
  } finally {
    chrome.kill();
  }
  return { categories: CATEGORIES, marks };
}
