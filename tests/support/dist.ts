import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';

const root = new URL('../../dist/', import.meta.url);

/** One built page: its address, its HTML and the parsed document. */
interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly document: ReturnType<typeof parse>;
}

/** All built pages, by address. Throws when nothing was built. */
export function builtPages(): BuiltPage[] {
  const files = fs.readdirSync(root, { recursive: true }).map((name) => String(name).split(path.sep).join('/'));
  return files
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = fs.readFileSync(new URL(name, root), 'utf8');
      return { address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parse(html) };
    });
}

/** A built file as bytes; throws when it is not there. */
export const builtFile = (name: string): Buffer => fs.readFileSync(new URL(name.replace(/^\//, ''), root));

/** Whether a built file or page answers this address. */
export function answers(address: string): boolean {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return fs.existsSync(new URL(`.${decodeURI(file)}`, root));
}
