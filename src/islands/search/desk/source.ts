import { type Query, type StatuteEntry, tablesFor, WEIGHTS, type Where } from '../../../logic/index.ts';
import type { IndexManifest, PageEntry, ShownAnswers, ShownRumour, StatuteShardEntry } from '../../../payload/index.ts';
import { address } from '../../../site/address.ts';

/** Reads a JSON file of the site by its address; rejects when it cannot be had. */
export type Read = (file: string) => Promise<unknown>;

/** An article as the islands search it. */
export interface LookupEntry extends StatuteEntry {
  readonly href: string;
  readonly label: string;
  readonly force: string;
  readonly topics: readonly string[];
}

/** What is where in the index, and how to read a query; `file` is the address that the page was built with. */
export const loadManifest = (read: Read, file: string) => read(file) as Promise<IndexManifest>;

/** Guides, rumours, tools, channels and instruments. */
export const loadPages = (read: Read, { pages }: IndexManifest) => read(pages) as Promise<PageEntry[]>;

/** What is answered in words. */
export const loadAnswers = (read: Read, { answers }: IndexManifest) => read(answers) as Promise<ShownAnswers>;

/** Sentences that go around, and what is right. */
export const loadRumours = (read: Read, { rumours }: IndexManifest) => read(rumours) as Promise<ShownRumour[]>;

/** The library's words by their pinyin. */
export const loadPinyin = (read: Read, { pinyin }: IndexManifest) => read(pinyin) as Promise<Record<string, string[]>>;

/** The tables that say which parts hold these words, as far as they can be had: without them everything comes at once. */
export const loadWhere = async (read: Read, { where }: IndexManifest, words: Query): Promise<Where[]> =>
  (
    await Promise.all(
      tablesFor(words, where.length).map((table) =>
        (read(where[table] ?? '') as Promise<Where>).then(
          (came) => [came],
          () => [],
        ),
      ),
    )
  ).flat();

/** The parts of the index that hold the named instruments. */
export const partsOf = ({ shards }: IndexManifest, named: ReadonlySet<string>): number[] =>
  shards.flatMap(({ instruments }, part) => (instruments.some((instrument) => named.has(instrument)) ? [part] : []));

/** The articles of these parts, in the library's order, without their wording. */
export async function loadArticles(read: Read, { shards }: IndexManifest, parts: readonly number[]): Promise<LookupEntry[]> {
  const loaded = await Promise.all(
    parts.flatMap((part) => (shards[part] ? [read(shards[part].entries) as Promise<StatuteShardEntry[]>] : [])),
  );
  return loaded.flat().map((entry) => ({
    ...entry,
    href: address(`/statutes/${entry.id}/`),
    text: '',
    weight: entry.superseded ? WEIGHTS.superseded : WEIGHTS.statute,
  }));
}

/** The same articles with their official wording to search in. */
export async function withTexts(read: Read, manifest: IndexManifest, entries: readonly LookupEntry[]): Promise<LookupEntry[]> {
  const loaded = await Promise.all(manifest.shards.map(({ texts }) => read(texts) as Promise<Record<string, string>>));
  const texts: Record<string, string> = Object.assign({}, ...loaded);
  return entries.map((entry) => ({ ...entry, text: texts[entry.id] ?? '' }));
}
