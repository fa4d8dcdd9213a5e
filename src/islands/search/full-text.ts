import { address } from '../../site/address.ts';
import { allowOwnScripts } from '../../site/ownScripts.ts';
import type { Result } from './ResultList.tsx';

/** The part of Pagefind's browser module that we use. */
interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string }; plain_excerpt?: string; excerpt: string }> }[] }>;
}

const ADDRESS = address('/pagefind/pagefind.js');
const MOST = 8;
let module: Promise<Pagefind> | undefined;

/** Pages whose text has the words; `[]` when Pagefind cannot be loaded, so that our own index still answers. */
export async function searchFullText(query: string): Promise<Result[]> {
  try {
    allowOwnScripts();
    module ??= import(/* @vite-ignore */ ADDRESS) as Promise<Pagefind>;
    const pagefind = await module;
    const { results } = await pagefind.search(query.slice(0, 100));
    const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return pages.map((page) => ({
      href: page.url,
      title: page.meta.title ?? page.url,
      label: '全文',
      summary: plain(page.plain_excerpt ?? page.excerpt),
    }));
  } catch {
    module = undefined;
    return [];
  }
}

/** Excerpts come with marks as HTML; we show text only. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 90);
