import type { StatuteEntry } from '../../logic/index.ts';
import { FORCES } from '../../words/law.ts';
import { allChannels } from '../collections/channels.ts';
import { allGuides } from '../collections/guides.ts';
import { allInstruments } from '../collections/instruments.ts';
import { allMisconceptions } from '../collections/rumours.ts';
import { allStatutes, lastDay, type Statute, statuteById } from '../collections/statutes.ts';
import { traditionalCharacters } from './lexicon.ts';

/** An entry of the site's own index, as search results show it. */
export interface SiteEntry extends StatuteEntry {
  readonly href: string;
  readonly kind: 'guide' | 'tool' | 'channel' | 'instrument' | 'statute';
  /** Label beside the title: a kind of page, or how binding an article is. */
  readonly label: string;
}

const TOOLS: readonly SiteEntry[] = [
  {
    id: 'check',
    href: '/check/',
    kind: 'tool',
    label: '工具',
    title: '这通电话越线了吗',
    summary: '一题一题地问，判断一通催收电话有没有越线',
    keywords: ['合不合法', '违法吗', '违规', '判断', '测一测'],
    text: '',
    weight: 1,
  },
  {
    id: 'script',
    href: '/script/',
    kind: 'tool',
    label: '工具',
    title: '做一张谈话卡',
    summary: '协商分期、延期时照着说的卡，可以打印',
    keywords: ['话术', '怎么说', '谈话卡', '协商模板', '分期申请'],
    text: '',
    weight: 1,
  },
];

/** Articles in one part of the index; a page fetches parts only when somebody searches. */
const SHARD_SIZE = 128;

/** An article as the index holds it; its address is `/statutes/<id>/`. */
export interface StatuteShardEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly force: keyof typeof FORCES;
  /** How binding it is, in a word. */
  readonly label: string;
  readonly topics: readonly string[];
  readonly superseded?: true;
  readonly from?: string;
  readonly to?: string;
}

/** What the look-up fetches first: which part of the index holds what, and how to read a query. */
export interface LibraryManifest {
  /** By part: the instruments that have articles in it. */
  readonly shards: readonly (readonly string[])[];
  readonly traditional: readonly [from: string, to: string];
}

/** A claim that goes around, as search recognises and answers it. */
export interface ShownClaim {
  readonly said: string;
  readonly right: string;
  readonly triggers: readonly string[];
  readonly cites: readonly { readonly id: string; readonly text: string }[];
}

async function shards(): Promise<Statute[][]> {
  const all = await allStatutes();
  return Array.from({ length: Math.ceil(all.length / SHARD_SIZE) }, (_, part) => all.slice(part * SHARD_SIZE, (part + 1) * SHARD_SIZE));
}

/** The parts of the index, each with its articles. */
export const statuteShards = async (): Promise<StatuteShardEntry[][]> =>
  (await shards()).map((part) =>
    part.map((statute) => {
      const { id, name, data, instrument } = statute;
      const last = lastDay(statute);
      return {
        id,
        title: name,
        summary: data.heading,
        keywords: data.keywords,
        force: instrument.force,
        label: FORCES[instrument.force].label,
        topics: data.topics,
        ...(data.status === 'superseded' && { superseded: true as const }),
        ...(data.effectiveFrom && { from: data.effectiveFrom }),
        ...(last && { to: last }),
      };
    }),
  );

/** The wording of the articles of each part, by id. */
export const textShards = async (): Promise<Record<string, string>[]> =>
  (await shards()).map((part) => Object.fromEntries(part.map(({ id, data }) => [id, data.text])));

/** What the look-up fetches first. */
export const libraryManifest = async (): Promise<LibraryManifest> => ({
  shards: (await shards()).map((part) => [...new Set(part.map(({ instrument }) => instrument.id))]),
  traditional: await traditionalCharacters(),
});

/** All claims that go around, with the names of the articles to read instead. */
export const shownClaims = async (): Promise<ShownClaim[]> =>
  Promise.all(
    (await allMisconceptions()).map(async ({ said, right, triggers, cites }) => ({
      said,
      right,
      triggers,
      cites: await Promise.all(cites.map(async (id) => ({ id, text: (await statuteById(id)).name }))),
    })),
  );

/** Everything the site search knows but articles, which the library's index holds. Ids are `<kind>:<name>`. */
export async function siteEntries(): Promise<SiteEntry[]> {
  const guides = (await allGuides()).map(
    ({ slug, href, data, entry }): SiteEntry => ({
      id: `guide:${slug}`,
      href,
      kind: 'guide',
      label: '指南',
      title: data.title,
      summary: data.summary,
      keywords: data.keywords,
      text: [...(entry.body ?? '').matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]).join('。'),
      weight: 1.2,
    }),
  );
  const channels = (await allChannels()).map(
    ({ id, href, name, use, problems, tel }): SiteEntry => ({
      id: `channel:${id}`,
      href,
      kind: 'channel',
      label: '求助渠道',
      title: name,
      summary: use,
      keywords: [...problems, ...(tel ? [tel] : []), '投诉', '举报', id],
      text: '',
      weight: 0.9,
    }),
  );
  const instruments = (await allInstruments()).map(
    ({ id, href, title, aliases, force, short }): SiteEntry => ({
      id: `instrument:${id}`,
      href,
      kind: 'instrument',
      label: FORCES[force].label,
      title: `《${short}》`,
      summary: title === short ? '' : title,
      keywords: aliases,
      text: '',
      weight: 0.8,
    }),
  );
  return [...guides, ...TOOLS, ...channels, ...instruments];
}
