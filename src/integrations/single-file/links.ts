import type { Page } from './pages.ts';

/** Addresses of the site as they stand in the file. */
export interface Links {
  /** `/guides/sued/#how` → `#/guides/sued/how`; what the file has not leads nowhere (null); other addresses stay. */
  inFile(href: string, from: string): string | null;
  /** The id in the file of an element of a page. */
  idOf(page: Page, id: string): string;
  /** Whether a link of some page leads to an element. */
  isLinked(page: Page, id: string): boolean;
}

/** How the links of these pages are written in one file; the site lives under `base`. */
export function linksOf(pages: readonly Page[], base: string): Links {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const linked = new Set<string>();
  const idOf = ({ address }: Page, id: string) => address + id;

  function inFile(href: string, from: string): string | null {
    const [, path = '', , fragment = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(href) ?? [];
    if (path && !path.startsWith(`${base}/`)) return href;
    const page = byAddress.get(path ? path.slice(base.length) : from);
    if (!page) return null;
    const anchor = decodeURIComponent(fragment);
    if (!anchor) return `#${page.address}`;
    if (!page.ids.has(anchor)) return `#${page.address}#${fragment}`;
    linked.add(idOf(page, anchor));
    return `#${idOf(page, anchor)}`;
  }
  return { inFile, idOf, isLinked: (page, id) => linked.has(idOf(page, id)) };
}

/** The same for everything in some data that is the address of a page. */
export function relinked(data: unknown, links: Links, base: string): unknown {
  if (typeof data === 'string')
    return new RegExp(`^${base}/(?:[^\\s/]+/)*(?:#\\S*)?$`).test(data) ? (links.inFile(data, '/') ?? data) : data;
  if (Array.isArray(data)) return data.map((one) => relinked(one, links, base));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, relinked(value, links, base)]));
}
