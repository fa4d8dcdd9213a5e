import { type CollectionEntry, getCollection } from 'astro:content';
import { COUNTING_RULE, placeOf } from '../../logic/index.ts';
import type { LastDayPayload, ShownTerm } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { PAPER_PICTURES } from '../../words/papers.ts';
import { citedIds, showCites } from '../article/citation.ts';
import { termsOf } from '../article/terms.ts';
import { statuteById } from './statutes.ts';

/** One kind of court paper with its terms and the articles that it cites. */
export interface Paper {
  readonly id: string;
  readonly href: string;
  readonly data: CollectionEntry<'papers'>['data'];
  readonly terms: readonly ShownTerm[];
  /** The articles that its text and its terms cite, in order. */
  readonly cites: readonly string[];
  readonly entry: CollectionEntry<'papers'>;
}

let cache: Promise<Paper[]> | undefined;

async function load(): Promise<Paper[]> {
  const papers = await Promise.all(
    (await getCollection('papers')).map(async (entry): Promise<Paper> => {
      const terms = await termsOf(entry.data.deadlines);
      const cites = [...new Set([...terms.map(({ at }) => placeOf(at).id), ...citedIds(entry.body ?? '')])];
      await Promise.all(cites.map(statuteById));
      return { id: entry.id, href: address(`/papers/${entry.id}/`), data: entry.data, terms, cites, entry };
    }),
  );
  const [wanted, given] = [
    [...PAPER_PICTURES].sort().join(),
    papers
      .map(({ id }) => id)
      .sort()
      .join(),
  ];
  if (wanted !== given) throw new Error(`content/papers holds ${given}; there are pictures of ${wanted}`);
  const misdrawn = papers.find(({ id, data }) => data.picture !== id);
  if (misdrawn) throw new Error(`content/papers/${misdrawn.id}.mdx is drawn as ${misdrawn.data.picture}`);
  return papers.sort((a, b) => a.data.order - b.data.order);
}

/** All kinds of court paper, in the order of proceedings. Throws on a dangling citation, a missing or a wrong picture. */
export function allPapers(): Promise<Paper[]> {
  cache ??= load();
  return cache;
}

/** Everything that the reckoning of a last day is handed in a paper's page. */
export const lastDayPayload = async ({ id, data, terms }: Paper): Promise<LastDayPayload> => ({
  paper: id,
  title: data.title,
  terms,
  cites: await showCites([...terms.map(({ at }) => at), COUNTING_RULE]),
});
