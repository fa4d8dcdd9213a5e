import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';

/** The built site: `dist`, or a copy that DIST names. */
const root = process.env.DIST ? pathToFileURL(`${path.resolve(process.env.DIST)}/`) : new URL('../../dist/', import.meta.url);

/** Where the site says that it lives: canonical addresses and the sitemap name it. */
export const ORIGIN = 'https://jiedezhu.example';

/** One built page: its address, its HTML and the parsed document. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly document: HTMLElement;
}

let files: string[] | undefined;

/** Every built file, below the root. Throws when nothing was built. */
export function builtFiles(): string[] {
  files ??= fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root.pathname, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  return files;
}

let pages: BuiltPage[] | undefined;

/** The whole site once more, in one file: it has tests of its own. */
const SINGLE_FILE = 'jiedezhu.html';

/** All built pages, by address. */
export function builtPages(): BuiltPage[] {
  pages ??= builtFiles()
    .filter((name) => name.endsWith('.html') && name !== SINGLE_FILE)
    .map((name) => {
      const html = builtFile(name).toString();
      let document: HTMLElement | undefined;
      return {
        address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        // Parsed when it is looked at: six hundred pages are seconds.
        get document() {
          document ??= parse(html);
          return document;
        },
      };
    });
  return pages;
}

/** One built page; throws when it was not built. */
export function builtPage(address: string): BuiltPage {
  const page = builtPages().find((one) => one.address === address);
  if (!page) throw new Error(`dist: no page at ${address}`);
  return page;
}

/** A built file as bytes; throws when it is not there. */
export const builtFile = (name: string): Buffer => fs.readFileSync(new URL(name.replace(/^\//, ''), root));

/** A built file of data. */
export const builtJson = <T>(name: string): T => JSON.parse(builtFile(name).toString());

/** Whether a built file or page answers this address. */
export function answers(address: string): boolean {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return fs.existsSync(new URL(`.${decodeURI(file)}`, root));
}

/** What is wrong on the pages, each with its address: `look` says what is wrong on one. */
export const wrongOn = (look: (page: BuiltPage) => readonly string[]): string[] =>
  builtPages().flatMap((page) => look(page).map((words) => `${page.address}: ${words}`));
