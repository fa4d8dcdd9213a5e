import type { StatuteEntry } from '../logic/index.ts';
import { allChannels } from './channels.ts';
import { allGuides } from './guides.ts';
import { allInstruments } from './instruments.ts';
import { allStatutes } from './statutes.ts';
import { FORCES } from './wording.ts';

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

/** The entries of all articles; `text` is left out unless asked for, since it is most of the weight. */
export async function statuteEntries(withText = false): Promise<SiteEntry[]> {
  return (await allStatutes()).map(({ id, href, name, data, instrument }) => ({
    id,
    href,
    kind: 'statute',
    label: FORCES[instrument.force].label,
    title: name,
    summary: data.heading,
    keywords: data.keywords,
    text: withText ? data.text : '',
    weight: data.status === 'superseded' ? 0.6 : 0.85,
    ...(data.status === 'superseded' && { superseded: true }),
  }));
}

/** Everything the site search knows without full text. Ids of articles are statute ids; others are `<kind>/<name>`. */
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
  return [...guides, ...TOOLS, ...channels, ...instruments, ...(await statuteEntries())];
}
