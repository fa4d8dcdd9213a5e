import { sayings } from './sayings.ts';

/** What a page to read sends for when it is first touched: islands/reading. */
export interface Reading {
  holdUp(lines: readonly string[]): void;
  markContents(): void;
  openLaw(link: HTMLAnchorElement): Promise<void>;
}

/** What a page to read carries itself: it sends for the rest (`data-more`) with the first finger on it, and waits for nothing else. */
export function reading(): void {
  const more = (): Promise<Reading> => import(/* @vite-ignore */ document.querySelector<HTMLElement>('[data-more]')?.dataset.more ?? '');
  // The first finger comes before the first tap, and were it only to scroll.
  addEventListener('pointerdown', () => more().catch(() => undefined), { once: true });
  // Where the contents stand beside the text, the section that is being read is marked in them.
  if (matchMedia('(width >= 60em)').matches)
    more().then(
      ({ markContents }) => markContents(),
      () => undefined,
    );
  sayings(more);
  // A name of an article opens its own words in place; where they cannot be had, the link leads to its page.
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('.grounds a, a.ref');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    more().then(
      ({ openLaw }) => openLaw(link),
      () => location.assign(link.href),
    );
  });
}
