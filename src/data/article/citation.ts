import { isHardLaw, partInWords, readNumeral } from '../../logic/index.ts';
import type { ShownCite } from '../../payload/index.ts';
import { FORCE_WORDS } from '../../words/law.ts';
import { lastDay, type Statute, statuteById } from '../collections/statutes.ts';

/** Resolves a citation; `at` is an anchor such as `p1` or `p1-i5`. Throws when the article or the place does not exist. */
export async function cite(id: string, at?: string): Promise<ShownCite & { readonly id: string }> {
  const statute = await statuteById(id);
  const { force, covers } = statute.instrument;
  return {
    id,
    text: statute.name + (at ? placeInWords(statute, at) : ''),
    href: statute.href + (at ? `#${at}` : ''),
    force: isHardLaw(force) ? null : FORCE_WORDS[force].label,
    covers,
    about: statute.data.heading,
  };
}

/** The label of an article without what everybody knows: 第一千零三十八条 → `1038`, 5.3（催收时间）→ `5.3`. */
export function shortLabel({ data: { label } }: Statute): string {
  const number = /^第([〇零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]))?/.exec(label);
  if (number) return `${readNumeral(number[1] ?? '')}${number[2] ? `之${number[2]}` : ''}`;
  // （十五）细化诉调对接流程 is called by its number.
  const item = /^（[一二三四五六七八九十]+）/.exec(label);
  if (item) return item[0];
  return label.replace(/[（(].*$/, '').replace(/^.*[·/]/, '');
}

/** The shortest name of an article, for the line of grounds: `民法典 1038`, `国标 5.3`, `银协指引 催收频次`. */
export async function shortCite(id: string): Promise<string> {
  const statute = await statuteById(id);
  return `${statute.instrument.abbr} ${shortLabel(statute)}`.trim();
}

/** The places of an article in words, by anchor; the only paragraph of an article has none. */
export const placesOf = (statute: Statute): Map<string, string> =>
  new Map(statute.lines.map(({ anchor }) => [anchor, placeInWords(statute, anchor)]));

/** The browser tab of an article: names of clauses speak of debt, numbers do not. */
export const tabTitle = ({ instrument, data }: Statute): string =>
  /^第.+条(之.)?$/.test(data.label) ? `${instrument.tab} ${data.label}` : instrument.tab;

/** How to cite an article in a letter: 《中华人民共和国治安管理处罚法》（2025年修订，2026-01-01施行）第五十条; an old one with its days. */
export function fullCitation(statute: Statute): string {
  const { instrument, data } = statute;
  const version = /^(\d{4}年)\d+月\d+日(\S*?(?:修订|修正|通过|公布))/.exec(data.version);
  const of = version ? `${version[1]}${version[2]}` : data.version.replace(/[（(].*$/, '');
  const last = lastDay(statute);
  const days = data.effectiveFrom ? `，${data.effectiveFrom}${last ? `至${last}` : ''}施行` : '';
  const kind = data.checked === 'paraphrase' ? '要点' : '';
  return `《${instrument.title.replace(/（\d{4}年修正）$/, '')}》（${of}${days}）${data.label}${kind}`;
}

/** `p1-i5` → 第一款第五项; articles of one paragraph are cited without 第一款, as is usual. */
function placeInWords(statute: Statute, at: string): string {
  const line = statute.lines.find(({ anchor }) => anchor === at);
  if (!line) throw new Error(`citation: ${statute.id} has no place "${at}"`);
  return partInWords(
    line,
    statute.lines.every(({ paragraph }) => paragraph === 1),
  );
}

/** The lines of an article that an anchor names: a whole paragraph with its items, or one item; all without an anchor. */
export function linesAt(statute: Statute, at?: string): Statute['lines'] {
  if (!at) return statute.lines;
  const line = statute.lines.find(({ anchor }) => anchor === at);
  if (!line) throw new Error(`citation: ${statute.id} has no place "${at}"`);
  return statute.lines.filter((other) => (line.item ? other.anchor === at : other.paragraph === line.paragraph));
}

/** The statute ids that an MDX body cites, in order of first use. */
export function citedIds(body: string): string[] {
  return [...new Set([...body.matchAll(/<(?:Cite|Quote)\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}

/** Citations as islands show them, by `<id>` or `<id>#<place>`. Throws on one that does not exist. */
export async function showCites(keys: readonly string[]): Promise<Record<string, ShownCite>> {
  const shown = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const [id = '', at] = key.split('#');
      const { text, href, force, covers, about } = await cite(id, at);
      return [key, { text, href, force, covers, about }] as const;
    }),
  );
  return Object.fromEntries(shown);
}
