import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe whose answer changes with the colours alone. */
export const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Rules whose answer changes with the width of the screen: what is shown there, how large it is, what can be scrolled. */
export const ABOUT_WIDTH = [
  ...['target-size', 'scrollable-region-focusable', 'heading-order', 'page-has-heading-one', 'region', 'bypass', 'skip-link'],
  ...['aria-hidden-focus', 'landmark-one-main', 'landmark-unique'],
];

/**
 * What axe finds on a page as it stands, a line each; `rules` asks for these only. Axe is handed over once a document and
 * run in it: its wrapper for Playwright hands it over at every run and brings back every node that is right.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } };
      const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) });
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    },
    rules as string[] | undefined,
  );
}

/**
 * Takes out of a page what repeats: of siblings that are built alike, two levels deep, the first three stay, and what something
 * else refers to. What axe says of the third row of a list it says of the three-hundredth; nightly, nothing is taken out.
 */
export const thinOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string => `${element.tagName}.${element.className}[${element.getAttribute('role') ?? ''}]`;
    const kindOf = (element: Element, levels: number): string =>
      levels === 0
        ? nameOf(element)
        : `${nameOf(element)}(${[...new Set([...element.children].map((child) => kindOf(child, levels - 1)))].join()})`;
    const referred = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'headers'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/)),
    );
    const isReferred = (element: Element) => [element, ...element.querySelectorAll('[id]')].some(({ id }) => id && referred.includes(id));
    const thin = (parent: Element) => {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const kind = kindOf(child, 2);
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > 3 && /^(?:LI|TR|DETAILS|SECTION|ARTICLE|P|A|DIV|D[DT])$/.test(child.tagName) && !isReferred(child)) child.remove();
        else thin(child);
      }
    };
    thin(document.body);
  });

/** Makes text as large as a reader who sets 200 %, or as it was. */
export const enlargeText = (page: Page, large: boolean): Promise<void> =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), large ? '36px' : '');

/** By how many pixels a page scrolls sideways. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The controls under 48 px of height, as far as they are seen; `which` selects what counts as a control. */
export const smallTargets = (page: Page, which: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((element) => ({ html: element.outerHTML.slice(0, 80), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 47.5)
        .map(({ html, height }) => `${height} ${html}`),
    which,
  );
