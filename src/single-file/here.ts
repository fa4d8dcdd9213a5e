import { wording } from './pages.ts';
import { placeIn } from './place.ts';

/*
 * What stands in for `location`, `history` and `fetch` in the tools of the single file, so that they are the site's own, not a
 * line changed: there a page has an address of its own, here all share one, and the page's part is behind its `#`.
 */

/** The address of the open page, as the tools read it. */
export const location = {
  get hash() {
    return placeIn(window.location.hash).told;
  },
  get pathname() {
    return `#${placeIn(window.location.hash).path}`;
  },
  search: '',
};

/** An address of the site as it stands in the file: `#q=…` belongs to the page that is open. */
const inFile = (url: string | undefined): string | undefined =>
  url?.startsWith('#') && !url.startsWith('#/') ? location.pathname + url : url;

/** The browser's history, with addresses of the site. */
export const history = {
  get state(): unknown {
    return window.history.state;
  },
  pushState: (state: unknown, _: string, url?: string) => window.history.pushState(state, '', inFile(url)),
  replaceState: (state: unknown, _: string, url?: string) => window.history.replaceState(state, '', inFile(url)),
  back: () => window.history.back(),
};

/** What the tools are handed and fetch: in the file, packed. */
export interface Pack {
  /** What a page's tool is handed, by address. */
  readonly props: Readonly<Record<string, object>>;
  /** What would be fetched, by address. */
  readonly files: Readonly<Record<string, unknown>>;
}

async function unpack(): Promise<Pack> {
  const packed = Uint8Array.from(atob(document.getElementById('pack')?.textContent ?? ''), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
let opened: Promise<Pack> | undefined;

/** What is packed in the file; unpacked when a tool is first opened. */
export function pack(): Promise<Pack> {
  opened ??= unpack();
  return opened;
}

/** A file of the site's index, out of the pack; nothing is ever asked for outside. */
export async function fetch(file: string): Promise<Pick<Response, 'ok' | 'status' | 'json'>> {
  // The pages themselves hold the wording: every part of that index is all of it.
  const found = /\/texts-\d+\./.test(file) ? wording() : (await pack()).files[file];
  return { ok: found !== undefined, status: found === undefined ? 404 : 200, json: async () => found };
}
