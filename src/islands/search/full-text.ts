import { address } from '../../site/address.ts';
import { allowOwnScripts } from '../../site/ownScripts.ts';
import type { Marked, Result } from './desk/protocol.ts';

/** The part of Pagefind's browser module that we use. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }> }[] }>;
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
      title: [{ text: page.meta.title ?? page.url, hit: false }],
      label: '全文',
      summary: runsOf(page.excerpt),
    }));
  } catch {
    module = undefined;
    return [];
  }
}

/** Characters of an excerpt that are shown. */
const SHOWN = 90;

/** Excerpts come as HTML, what was found between `<mark>` and `</mark>`; we show text only. */
function runsOf(html: string): Marked {
  const runs: { text: string; hit: boolean }[] = [];
  let left = SHOWN;
  for (const [place, part] of html.split(/<\/?mark>/).entries()) {
    const text = part
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => SIGNS[name] ?? '')
      .slice(0, left);
    left -= text.length;
    if (text) runs.push({ text, hit: place % 2 === 1 });
  }
  return runs;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
