import { createHash } from 'node:crypto';
import { whereIs } from '../../logic/index.ts';
import type { IndexManifest, ShardAddress } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { allPapers, lastDayPayload } from '../collections/papers.ts';
import { allStatutes, type Statute } from '../collections/statutes.ts';
import { judgeTexts, judgeWords } from '../tools/call-check.ts';
import { practiceCourse } from '../tools/practice.ts';
import { pageEntries, shownAnswers, shownRumours, statuteEntry } from './entries.ts';
import { traditionalCharacters, wordsByPinyin } from './lexicon.ts';

/** A file of the index: its name carries a hash of its content, so that an old page never meets a new index. */
interface IndexFile {
  /** Below the root, without `.json`. */
  readonly name: string;
  readonly content: unknown;
}

/** Shards hold whole instruments; small ones share one, up to about this many articles: few requests, none above 48 KiB packed. */
const SHARD_SIZE = 150;

const named = (name: string, content: unknown): IndexFile => ({
  name: `_index/${name}.${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10)}`,
  content,
});
const addressOf = ({ name }: IndexFile): string => address(`/${name}.json`);

/** So many shards come at once, whatever is asked; where there are more, tables say which ones to ask for first. */
const FEW_SHARDS = 4;
const TABLES = 32;

/** Articles in shards, cut between instruments, in the library's order. */
function cut(statutes: readonly Statute[]): Statute[][] {
  const shards: Statute[][] = [];
  for (const articles of Map.groupBy(statutes, ({ instrument }) => instrument.id).values()) {
    const last = shards.at(-1);
    if (last && last.length + articles.length <= SHARD_SIZE) last.push(...articles);
    else shards.push([...articles]);
  }
  return shards;
}

/** Addresses of what islands fetch first, and every file. */
interface IndexFiles {
  readonly manifest: string;
  /** What the site search needs for its first results, so that the page can ask for it at once. */
  readonly first: readonly string[];
  readonly judge: string;
  readonly practice: string;
  readonly lastDays: string;
  readonly files: readonly IndexFile[];
}

let cache: Promise<IndexFiles> | undefined;

async function build(): Promise<IndexFiles> {
  const parts = cut(await allStatutes()).map((articles, place) => ({
    articles,
    instruments: [...new Set(articles.map(({ instrument }) => instrument.id))],
    entries: named(`statutes-${place}`, articles.map(statuteEntry)),
    texts: named(`texts-${place}`, Object.fromEntries(articles.map(({ id, data }) => [id, data.text]))),
  }));
  const where =
    parts.length > FEW_SHARDS
      ? whereIs(
          parts.map(({ articles }) => articles.map((article) => ({ ...statuteEntry(article), text: '' }))),
          TABLES,
        ).map((table, no) => named(`where-${no}`, table))
      : [];
  const pages = named('pages', await pageEntries());
  const answers = named('answers', await shownAnswers());
  const rumours = named('rumours', await shownRumours());
  const pinyin = named('pinyin', await wordsByPinyin());
  const content: IndexManifest = {
    shards: parts.map(
      ({ instruments, entries, texts }): ShardAddress => ({ instruments, entries: addressOf(entries), texts: addressOf(texts) }),
    ),
    where: where.map(addressOf),
    pages: addressOf(pages),
    answers: addressOf(answers),
    rumours: addressOf(rumours),
    pinyin: addressOf(pinyin),
    traditional: await traditionalCharacters(),
  };
  const manifest = named('manifest', content);
  const judgeText = named('judge-texts', await judgeTexts());
  const judge = named('judge', await judgeWords(addressOf(judgeText)));
  const practice = named('practice', await practiceCourse());
  const lastDays = named('last-days', await Promise.all((await allPapers()).map(lastDayPayload)));
  return {
    manifest: addressOf(manifest),
    first: [manifest, pages, answers].map(addressOf),
    lastDays: addressOf(lastDays),
    judge: addressOf(judge),
    practice: addressOf(practice),
    files: [
      manifest,
      judge,
      judgeText,
      practice,
      lastDays,
      pages,
      answers,
      rumours,
      pinyin,
      ...where,
      ...parts.flatMap(({ entries, texts }) => [entries, texts]),
    ],
  };
}

/** What islands fetch: the address of the search's manifest, of the judge's words, the invented calls, the papers' terms, and every file. */
export function indexFiles() {
  cache ??= build();
  return cache;
}
