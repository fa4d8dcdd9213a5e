import './styles.css';
import { holdUp } from '../islands/reading/holdUp.ts';
import { sayings } from '../site/reading/sayings.ts';
import { pages } from './pages.ts';
import { placeIn } from './place.ts';
import { sleep, wake } from './tools.ts';
import { unfold } from './unfold.ts';

/*
 * The single file as a site: one page stands in the document at a time, so that styles, ids and tools find what they find
 * there. Without scripts all pages stand below each other, and the links are anchors.
 */

const footer = document.querySelector('footer');

/** How far down each page was when it was left, by address. */
const scrolled = new Map<string, number>();
let open: HTMLElement | undefined;
let shown = '';
let followed = false;

function show(): void {
  const { hash } = window.location;
  // An anchor within the page that is open is the browser's business.
  if (open && hash && !hash.startsWith('#/')) return;
  const { path, anchor } = placeIn(hash);
  const page = pages.get(path) ?? pages.get('/');
  if (!page) return;
  scrolled.set(shown, scrollY);
  const moved = page !== open;
  if (moved) {
    if (open) {
      sleep(open);
      open.remove();
    }
    open = page;
    unfold(page);
    page.setAttribute('data-open', '');
    footer?.before(page);
    document.title = page.dataset.tab === '接得住' ? '接得住' : `${page.dataset.tab} · 接得住`;
    void wake(page);
  }
  // A place that only a search leads to has the id that it has on the site.
  const target = anchor ? (document.getElementById(anchor) ?? document.getElementById(anchor.slice(path.length))) : null;
  // Whoever followed a link begins at the top, whoever comes back is where they were.
  if (target) {
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    target.scrollIntoView();
  } else if (moved) scrollTo(0, followed ? 0 : (scrolled.get(hash) ?? 0));
  if (moved && followed) page.focus({ preventScroll: true });
  shown = hash;
  followed = false;
}

window.history.scrollRestoration = 'manual';
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.getAttribute('href')?.startsWith('#/')) return;
  followed = true;
  document.querySelector('.menu')?.removeAttribute('open');
});
addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-search-field]')) return;
  const typed = [...(form.querySelector('input')?.value ?? '').toWellFormed()].slice(0, 200).join('').trim();
  followed = true;
  window.location.hash = `#/search/${typed ? `#q=${encodeURIComponent(typed)}` : ''}`;
});
sayings(async () => ({ holdUp }));
addEventListener('hashchange', show);
show();
// A browser that loads the file goes to the page as to an anchor, past the header.
addEventListener('load', () => placeIn(window.location.hash).anchor || scrollTo(0, 0));
