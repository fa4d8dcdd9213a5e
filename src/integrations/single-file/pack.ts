import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pack } from '../../single-file/here.ts';
import { type Links, relinked } from './links.ts';
import type { Page } from './pages.ts';

/** Props as Astro writes them on an island, `[0, value]` and `[1, list]`; other kinds no island of ours is handed. */
function revived(written: unknown): unknown {
  if (!Array.isArray(written) || written.length > 2 || (written[0] !== 0 && written[0] !== 1)) throw new Error('props of an unknown kind');
  const [kind, value] = written;
  if (kind === 1) return (value as unknown[]).map(revived);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]));
}

/** What the island of a page is handed; null where it has none. */
export function propsOf({ main }: Page): object | null {
  const written = main.querySelector('astro-island')?.getAttribute('props');
  return written ? (revived([0, JSON.parse(written)]) as object) : null;
}

/** Files of the index that no tool in the file fetches: the wording of articles stands in their pages, terms in those of papers. */
const LEFT_OUT = /^(?:texts-\d+|last-days)\./;

/** Everything that the tools are handed and fetch, packed: gzip, base64. */
export function packed(dist: string, props: Pack['props'], links: Links, base: string): string {
  const folder = path.join(dist, '_index');
  const files = fs
    .readdirSync(folder)
    .filter((name) => !LEFT_OUT.test(name))
    .map((name) => [`${base}/_index/${name}`, JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))]);
  const pack = relinked({ props, files: Object.fromEntries(files) }, links, base);
  return gzipSync(JSON.stringify(pack), { level: 9 }).toString('base64');
}
