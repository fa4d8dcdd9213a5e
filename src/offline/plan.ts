import { PLACES } from '../site/places.ts';

/** A file that is stored: its address below the scope, and its SHA-256 as `integrity` has it, where its name carries no hash of it. */
export type Stored = readonly [path: string, integrity?: string];

/** What one version of the site stores. */
export interface Plan {
  /** Changes when any file of the site does. */
  readonly version: string;
  /** Stored when the worker is installed: small, and enough for whoever is being called right now. */
  readonly first: readonly Stored[];
  /** Path of the list of everything else (itself among `first`), in the order in which it is worth having. */
  readonly rest: string;
  /** Path of the page that answers where nothing is stored for an address. */
  readonly help: string;
}

/** {@link Plan.help}. */
export const HELP_PAGE = PLACES.offline.href.slice(1);

/** The guide for whoever cannot go on. */
const CRISIS = 'guides/when-it-is-too-much/';

/** Read by programs, by nobody without a connection, or a second copy of the whole: not stored. */
const NEVER =
  /^(?:sw\.js|jiedezhu\.html|404\.html|robots\.txt|_\w+$|.*\.(?:xml|txt|map)$|data\/.*\.json$|about\/look\/|_offline\/|pagefind\/pagefind-(?:ui|modular-ui|component-ui|highlight)\.)/;

/** Scripts larger than this are for one button (a letter as a file of Word) and come with the rest. */
const LARGE_SCRIPT = 100_000;

/** What the tools fetch besides scripts. */
const WORDS_OF_TOOLS = /^_index\/(?:judge|judge-texts|practice|last-days)\./;

const FIRST_PAGES: ReadonlySet<string> = new Set([
  '',
  HELP_PAGE,
  CRISIS,
  ...Object.values(PLACES)
    .filter(({ kind }) => kind === 'tool')
    .map(({ href }) => href.slice(1)),
]);

/** What is worth having earlier comes first: search, guides and people to ask before the law, full text last. */
const ORDER = [
  /^_index\//,
  /^guides\//,
  /^(?:channels|rumours|papers|search)\//,
  /^_astro\//,
  /^(?!statutes\/|pagefind\/)/,
  /^statutes\//,
  /^/,
];
const placeOf = (path: string): number => ORDER.findIndex((pattern) => pattern.test(path));

/** Names that carry a hash of their content: what has come once is never another. */
export const HASHED = /^(?:_astro|_index|pagefind\/(?:fragment|index))\//;

/** A built file: `guides/sued/index.html`, its size in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly size: number;
}

/** The address of a built file below the scope: a page's is that of its folder. */
export const pathOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

/** Whether a file is stored at all, and if so with the first or with the rest. */
export function stageOf({ name, size }: BuiltFile): 'first' | 'rest' | null {
  if (NEVER.test(name)) return null;
  const path = pathOf(name);
  if (FIRST_PAGES.has(path) || path === 'icon.svg' || WORDS_OF_TOOLS.test(path)) return 'first';
  return /^_astro\//.test(path) && size < LARGE_SCRIPT ? 'first' : 'rest';
}

/** The rest in the order in which it is fetched. */
export const byWorth = (stored: readonly Stored[]): Stored[] =>
  stored.toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : Number(a > b)));
