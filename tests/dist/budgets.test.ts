import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFile, builtPages } from '../support/dist.ts';

const HTML_BUDGET = 14_600;
const KIB = 1024;
/** Script that pages with tools may load, gzipped; every other page may load 2 KiB. Search includes Pagefind's loader. */
const TOOLS: Readonly<Record<string, number>> = { '/check/': 24 * KIB, '/script/': 24 * KIB, '/statutes/': 24 * KIB, '/search/': 48 * KIB };

const gzip = (data: Buffer | string) => gzipSync(data, { level: 9 }).length;

/** All scripts that a page's islands and their imports load. */
function scriptsOf(document: ReturnType<typeof builtPages>[number]['document']): Set<string> {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next = ''] of builtFile(name)
      .toString()
      .matchAll(/(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)["'`]/g))
      follow(`/_astro/${next}`);
  };
  for (const island of document.querySelectorAll('astro-island'))
    for (const key of ['component-url', 'renderer-url', 'before-hydration-url'])
      if (island.getAttribute(key)) follow(island.getAttribute(key) ?? '');
  for (const script of document.querySelectorAll('script[src]')) follow(script.getAttribute('src') ?? '');
  return found;
}

test.each(builtPages())('$address is light', ({ address, html, document }) => {
  const inline = document.querySelectorAll('script:not([src])').reduce((sum, script) => sum + gzip(script.innerHTML), 0);
  const external = [...scriptsOf(document)].reduce((sum, name) => sum + gzip(builtFile(name)), 0);
  const pagefind = address === '/search/' ? gzip(builtFile('/pagefind/pagefind.js')) : 0;
  const tool = TOOLS[address];
  expect(inline + external + pagefind).toBeLessThanOrEqual(tool ?? 2 * KIB);
  if (!tool) expect(gzip(html)).toBeLessThanOrEqual(HTML_BUDGET);
  // Tools carry their words with them; their HTML still has to arrive fast.
  else expect(gzip(html)).toBeLessThanOrEqual(24 * KIB);
});
