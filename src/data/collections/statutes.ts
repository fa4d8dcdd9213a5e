import { type CollectionEntry, getCollection } from 'astro:content';
import { type StatuteLine, statuteLines } from '../../logic/index.ts';
import { address } from '../../site/address.ts';
import { allInstruments, type Instrument } from './instruments.ts';

/** One article with what belongs to it. */
export interface Statute {
  /** `<instrument>/<article>`, also the address below /statutes/. */
  readonly id: string;
  readonly href: string;
  readonly instrument: Instrument;
  /** 《民法典》第六百七十五条 */
  readonly name: string;
  readonly data: CollectionEntry<'statutes'>['data'];
  readonly lines: readonly StatuteLine[];
  readonly entry: CollectionEntry<'statutes'>;
}

/** All articles, as they are asked for: a library of ten thousand is not gone through once a page. */
interface Library {
  /** In the library's order, laws first. */
  readonly all: readonly Statute[];
  readonly byId: ReadonlyMap<string, Statute>;
  /** By instrument, in order. */
  readonly ofInstrument: ReadonlyMap<string, readonly Statute[]>;
  /** By the article that they became. */
  readonly before: ReadonlyMap<string, readonly Statute[]>;
}

let cache: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const instruments = new Map((await allInstruments()).map((instrument) => [instrument.id, instrument]));
  const statutes = (await getCollection('statutes')).map((entry): Statute => {
    const instrument = instruments.get(entry.id.split('/')[0] ?? '');
    if (!instrument) throw new Error(`content/statutes/${entry.id}.mdx: no such instrument`);
    return {
      id: entry.id,
      href: address(`/statutes/${entry.id}/`),
      instrument,
      name: `《${instrument.short}》${entry.data.label}`,
      data: entry.data,
      lines: statuteLines(entry.data.text),
      entry,
    };
  });
  const rank = new Map([...instruments.keys()].map((id, place) => [id, place]));
  const inOrder = statutes.sort(
    (a, b) => (rank.get(a.instrument.id) ?? 0) - (rank.get(b.instrument.id) ?? 0) || a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  const byId = new Map(inOrder.map((statute) => [statute.id, statute]));
  for (const { id, data } of inOrder) {
    for (const other of [...data.related, ...(data.supersededBy ? [data.supersededBy] : [])]) {
      if (!byId.has(other)) throw new Error(`content/statutes/${id}.mdx refers to "${other}", which does not exist`);
    }
  }
  return {
    all: inOrder,
    byId,
    ofInstrument: Map.groupBy(inOrder, ({ instrument }) => instrument.id),
    before: Map.groupBy(inOrder, ({ data }) => data.supersededBy ?? ''),
  };
}

/** Throws where an article refers to one that does not exist. */
function library(): Promise<Library> {
  cache ??= load();
  return cache;
}

/** All articles, laws first. */
export const allStatutes = async (): Promise<readonly Statute[]> => (await library()).all;

/** All articles by id. */
export const statutesById = async (): Promise<ReadonlyMap<string, Statute>> => (await library()).byId;

/** The articles of an instrument, in order; none of one that has none, or is none. */
export const articlesOf = async (instrument: string): Promise<readonly Statute[]> => (await library()).ofInstrument.get(instrument) ?? [];

/** One article; throws on an id that does not exist, so that a dangling citation fails the build. */
export async function statuteById(id: string): Promise<Statute> {
  const found = (await library()).byId.get(id);
  if (!found) throw new Error(`citation: there is no statute "${id}"`);
  return found;
}

/** The article that an old one became, and the old ones that became this one. */
export async function versionsOf(statute: Statute): Promise<{ successor: Statute | null; predecessors: Statute[] }> {
  const { byId, before } = await library();
  const successor = statute.data.supersededBy ? (byId.get(statute.data.supersededBy) ?? null) : null;
  return { successor, predecessors: [...(before.get(statute.id) ?? [])] };
}

/** The last day an article was in force; null while it is. */
export const lastDay = ({ data, instrument }: Statute): string | null =>
  data.status === 'superseded' ? (instrument.versions.at(-1)?.effectiveTo ?? null) : null;

/** The articles before and after it in its instrument, as far as they are in this library. */
export async function neighbours(statute: Statute): Promise<{ previous: Statute | null; next: Statute | null }> {
  const siblings = await articlesOf(statute.instrument.id);
  const place = siblings.findIndex((other) => other.id === statute.id);
  return { previous: siblings[place - 1] ?? null, next: siblings[place + 1] ?? null };
}
