import { likelyParts, mayBePinyin, type Query, type Reading, readQuery, WEIGHTS } from '../../../logic/index.ts';
import type { IndexManifest, PageEntry, ShownAnswers, ShownRumour } from '../../../payload/index.ts';
import type { Question } from './protocol.ts';
import {
  type LookupEntry,
  loadAnswers,
  loadArticles,
  loadManifest,
  loadPages,
  loadPinyin,
  loadRumours,
  loadWhere,
  partsOf,
  type Read,
  withTexts,
} from './source.ts';

/** As much of the index as has arrived; empty and null is what has not. */
export interface Library {
  readonly manifest: IndexManifest | null;
  readonly pages: readonly (PageEntry & { readonly weight: number })[] | null;
  readonly written: ShownAnswers | null;
  readonly articles: readonly LookupEntry[];
  readonly rumours: readonly ShownRumour[];
  readonly pinyin: NonNullable<Reading['pinyin']> | null;
  /** Whether every article can be found; their wording may still be coming. */
  readonly complete: boolean;
  readonly failed: boolean;
}

/** A library of which nothing has come. */
export const NOTHING: Library = {
  manifest: null,
  pages: null,
  written: null,
  articles: [],
  rumours: [],
  pinyin: null,
  complete: false,
  failed: false,
};

/** A query as this library reads it: traditional characters and pinyin too, once the tables for them have come. */
export const readIn = ({ manifest, pinyin }: Library, query: string): Query =>
  readQuery(query, { traditional: manifest?.traditional ?? ['', ''], pinyin: pinyin ?? {} });

/** Whether a query waits for the table of pinyin. */
export const waitsForPinyin = ({ pinyin }: Library, query: string): boolean => pinyin === null && mayBePinyin(query);

/** So many parts are shown before the rest has come, where nothing is named. */
const LIKELY = 2;

/** The parts to ask for first: those that the query names; of a library of many parts, those that its words stand in. */
async function partsFor(query: Query, of: Question['of'], manifest: IndexManifest, read: Read): Promise<readonly number[]> {
  const named = partsOf(manifest, new Set([...query.citations.map(({ id }) => id.split('/')[0] ?? ''), ...query.instruments]));
  if (named.length > 0 || of === 'site' || manifest.where.length === 0) return named;
  return likelyParts(await loadWhere(read, manifest, query), query, { parts: manifest.shards.length, most: LIKELY });
}

/**
 * Fetches what a search needs, in the order in which it can be shown: of the site search pages with their written answers, of
 * the look-up the parts that the query names or that hold its words; then all articles, then (look-up) their wording. `put` is
 * told what has come; what the reader asks by now is read from `latest`. The look-up in a library of many parts waits for
 * `asked`, so that what is asked first does not come last. Rejects when something cannot be had.
 */
export async function loadFor(
  { of, index }: Question,
  { latest, asked }: { readonly latest: () => string; readonly asked: Promise<void> },
  read: Read,
  put: (part: Partial<Library>) => void,
): Promise<void> {
  const manifest = await loadManifest(read, index);
  put({ manifest });
  if (of === 'law' && manifest.where.length > 0) await asked;
  const query = readQuery(latest(), { traditional: manifest.traditional });
  const { number } = query;
  const first = await partsFor(query, of, manifest, read);
  // A number alone may be any law's.
  const whole = number === null ? null : loadArticles(read, manifest, [...manifest.shards.keys()]);
  whole?.catch(() => undefined);
  if (of === 'site') {
    // They come together: what stands first never moves because the other is late.
    const [pages, written] = await Promise.all([loadPages(read, manifest), loadAnswers(read, manifest)]);
    put({ pages: pages.map((entry) => ({ ...entry, weight: WEIGHTS[entry.kind] })), written });
  }
  if (first.length > 0) put({ articles: await loadArticles(read, manifest, first) });
  // Whoever looks up an article of a wrong number meets the truth there; the site search asks for explanations on demand.
  if (of === 'law')
    loadRumours(read, manifest).then(
      (rumours) => put({ rumours }),
      () => undefined,
    );
  const articles = await (whole ?? loadArticles(read, manifest, [...manifest.shards.keys()]));
  put({ articles, complete: true, failed: false });
  if (of === 'law') put({ articles: await withTexts(read, manifest, articles) });
}

/** The table of pinyin; an empty one where it cannot be had, so that nothing waits for it. */
export const pinyinFor = (read: Read, manifest: IndexManifest): Promise<Record<string, string[]>> =>
  loadPinyin(read, manifest).catch(() => ({}));
