import { type StatuteEntry, WEIGHTS } from '../../logic/index.ts';
import type { IndexManifest, PageEntry, ShownAnswers, ShownRumour, StatuteShardEntry } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { fetchOnce } from '../common/fetched.ts';

/** An article as the islands search it. */
export interface LookupEntry extends StatuteEntry {
  readonly href: string;
  readonly label: string;
  readonly force: string;
  readonly topics: readonly string[];
}

/** What is where in the index, and how to read a query; `file` is the address that the page was built with. */
export const loadManifest = (file: string): Promise<IndexManifest> => fetchOnce(file);

/** Guides, rumours, tools, channels and instruments. */
export const loadPages = ({ pages }: IndexManifest): Promise<PageEntry[]> => fetchOnce(pages);

/** What is answered in words. */
export const loadAnswers = ({ answers }: IndexManifest): Promise<ShownAnswers> => fetchOnce(answers);

/** Sentences that go around, and what is right. */
export const loadRumours = ({ rumours }: IndexManifest): Promise<ShownRumour[]> => fetchOnce(rumours);

/** The library's words by their pinyin. */
export const loadPinyin = ({ pinyin }: IndexManifest): Promise<Record<string, string[]>> => fetchOnce(pinyin);

/** The parts of the index that hold the named instruments. */
export const partsOf = ({ shards }: IndexManifest, named: ReadonlySet<string>): number[] =>
  shards.flatMap(({ instruments }, part) => (instruments.some((instrument) => named.has(instrument)) ? [part] : []));

/** The articles of these parts, in the library's order, without their wording. */
export async function loadArticles({ shards }: IndexManifest, parts: readonly number[]): Promise<LookupEntry[]> {
  const loaded = await Promise.all(parts.flatMap((part) => (shards[part] ? [fetchOnce<StatuteShardEntry[]>(shards[part].entries)] : [])));
  return loaded.flat().map((entry) => ({
    ...entry,
    href: address(`/statutes/${entry.id}/`),
    text: '',
    weight: entry.superseded ? WEIGHTS.superseded : WEIGHTS.statute,
  }));
}

/** The same articles with their official wording to search in. */
export async function withTexts(manifest: IndexManifest, entries: readonly LookupEntry[]): Promise<LookupEntry[]> {
  const loaded = await Promise.all(manifest.shards.map(({ texts }) => fetchOnce<Record<string, string>>(texts)));
  const texts: Record<string, string> = Object.assign({}, ...loaded);
  return entries.map((entry) => ({ ...entry, text: texts[entry.id] ?? '' }));
}
