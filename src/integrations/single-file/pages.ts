import fs from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A built page on its way into the file. */
export interface Page {
  /** Its address below the base path: `/guides/sued/`; also its id in the file. */
  readonly address: string;
  readonly title: string;
  readonly main: HTMLElement;
  /** Ids in it, as its own links name them. */
  readonly ids: ReadonlySet<string>;
}

/** Pages that make no sense in a file, or are there for whoever builds on the site. */
const LEFT_OUT = /^\/(?:404\.html|offline|about\/.+|data|changes|log|letter|rules)(?:\/|$)/;

/** What a page can do without in the file: what needs the site, repeats what a page in the file says, or says how it was checked. */
const DISPENSABLE =
  'script, style, template, noscript, .with-script:not(:has([data-copy-say])), .siblings, .check-record, .copy-tools, .versions, .as-of, .sos, [data-not-woken], [data-version][data-own="false"]';

/** What an article's page can do without besides: its instrument's page says whom it binds, and the guides say what they rest on. */
const DISPENSABLE_OF_ARTICLE = '.crumbs, .permalink.bare, .sticky > .facts, .sticky > details';

/** What says what an island cannot do, where the file has no island for it. */
const NO_TOOL = '这个文件里没有这个工具，下面是不用它也能做的。';

/** The base path of a built site, without a slash at its end: where its icon lies says it. */
export function baseOf(dist: string): string {
  const icon = parse(fs.readFileSync(path.join(dist, 'index.html'), 'utf8'))
    .querySelector('link[rel="icon"]')
    ?.getAttribute('href');
  if (!icon?.endsWith('/icon.svg')) throw new Error('dist/index.html names no icon');
  return icon.slice(0, -'/icon.svg'.length);
}

/** All pages that the file takes, in an order in which they can be read: home, tools, guides, then the law. */
export function readPages(dist: string): Page[] {
  const names = fs.readdirSync(dist, { recursive: true }).map((name) => String(name).split(path.sep).join('/'));
  const pages = names
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => ({ name, address: `/${name.replace(/index\.html$/, '')}` }))
    .filter(({ address }) => !LEFT_OUT.test(address))
    .map(({ name, address }) => readPage(address, fs.readFileSync(path.join(dist, name), 'utf8')));
  const depth = ({ address }: Page) => (address === '/' ? 0 : address.startsWith('/statutes/') ? 9 : address.split('/').length);
  return pages.sort((a, b) => depth(a) - depth(b) || (a.address < b.address ? -1 : 1));
}

function readPage(address: string, html: string): Page {
  const document = parse(html);
  const main = document.querySelector('main');
  if (!main) throw new Error(`${address}: no main`);
  return {
    address,
    title: (document.querySelector('title')?.text ?? '').replace(/ · 接得住$/, ''),
    main,
    ids: new Set(main.querySelectorAll('[id]').map(({ id }) => id)),
  };
}

/**
 * Says in an attribute what can be drawn again from other pages of the file, a tenth of its weight: the articles to read
 * together, and the contents that a desk shows beside the text.
 */
export function fold({ main, address }: Page): void {
  const see = main.querySelector('.sticky');
  if (see && /^\/statutes\/./.test(address)) {
    const links = see.querySelectorAll('.list a').map((link) => link.getAttribute('href')?.replace('#', '') ?? '');
    see.set_content('');
    see.setAttribute('data-related', links.join(' '));
  }
  main.querySelector('.toc.desk')?.set_content('');
}

/** Takes out of a page what the file does without, and empties its island; `alive`: whether the file has a tool for it. */
export function pare({ main, address }: Page, alive: boolean): void {
  for (const one of main.querySelectorAll(DISPENSABLE)) one.remove();
  if (/^\/statutes\/[^/]+\/[^/]+\/$/.test(address)) {
    for (const one of main.querySelectorAll(DISPENSABLE_OF_ARTICLE)) one.remove();
    const own = main.querySelectorAll('h1 [data-of]').find((one) => `/statutes/${one.getAttribute('data-of')}/` === address);
    if (own) main.querySelector('h1')?.set_content(own.textContent);
    for (const one of main.querySelectorAll('.permalink')) one.replaceWith(...one.childNodes);
  }
  for (const island of main.querySelectorAll('astro-island')) {
    if (alive) island.innerHTML = '';
    else island.remove();
    for (const name of Object.keys(island.attributes)) island.removeAttribute(name);
  }
  for (const fallback of alive ? [] : main.querySelectorAll('[data-fallback]')) {
    fallback.removeAttribute('data-fallback');
    fallback.classList.remove('fallback');
    fallback.querySelector('.panel')?.set_content(NO_TOOL);
  }
  for (const one of main.querySelectorAll('*'))
    for (const name of Object.keys(one.attributes))
      if (
        /^data-(?:pagefind|aliases|of|version|own|from|until|place|official|cite|rule|astro)/.test(name) ||
        (name === 'title' && one.tagName === 'A')
      )
        one.removeAttribute(name);
}
