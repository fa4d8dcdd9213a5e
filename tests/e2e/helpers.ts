import { type BrowserContext, expect, type Page } from '@playwright/test';

/** A test of what happens seldom, or in one more way: `npm run test:everywhere` runs it, `npm test` does not. */
export const THOROUGH = '@thorough';

/** Opens a page and waits until each of its islands is alive. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const islands = await page.locator('astro-island').count();
  await expect(page.locator('astro-island [data-alive]')).toHaveCount(islands);
}

/** Everything that this tab keeps. */
export const kept = (page: Page): Promise<number> => page.evaluate(() => sessionStorage.length + localStorage.length);

/** Addresses of the results on screen, in order. */
export const results = (page: Page): Promise<string[]> =>
  page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** A day so many days from now, ISO. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Makes a browser refuse to keep anything for a tab, as some do in private mode. */
export async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
}

/** Runs the page's animations fifty times as fast: what stands in for a tool that does not come waits four seconds in one. */
export async function hurryAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 50 });
}
