import { NUMERAL, readNumeral } from '../text/index.ts';
import { ALIASES } from './aliases.ts';
import { OLD_NUMBERS, RENUMBERED } from './names.generated.ts';
import { anchorOf, type Place, placeFrom } from './place.ts';
import { plainSign } from './signs.ts';
import { endsLikeALaw, standsWhole } from './wholeName.ts';

/** A run of official text; with `id`, it names another article. */
export interface TextPart {
  readonly text: string;
  /** The article that the run names. */
  readonly id?: string;
  /** The place in it, `p1` or `p1-i5`. */
  readonly anchor?: string;
  /** The text uses the number of an old edition; `id` is the article in force. */
  readonly old?: true;
}

const NAMED = new RegExp(`第(${NUMERAL})条(?:之(${NUMERAL}))?(?:第(${NUMERAL})款)?(?:第（?(${NUMERAL})）?项)?`, 'g');

/**
 * Splits official wording into runs, marking those that name an article: `本法第十八条第一款`, `刑法第三百一十三条`,
 * `、第三十五条` after either. The runs add up to the text exactly. `exists` says which articles can be led to. Where the
 * instrument quotes a law by the numbers of an old edition, the run leads to the number in force, or nowhere if unknown;
 * nor does anything lead on from a law that is not known here. The time is linear in the length.
 */
export function linkReferences(text: string, instrument: string, exists: (id: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  let previous: { readonly end: number; readonly law: string | null } | null = null;
  for (const match of text.matchAll(NAMED)) {
    const [named, number = '', sub, paragraph, item] = match;
    const law: string | null =
      previous && goesOn(text, previous.end, match.index) ? previous.law : lawBefore(text, match.index, instrument);
    previous = { end: match.index + named.length, law };
    const place = law && readNumeral(number) > 0 && placeIn(instrument, law, readNumeral(number), sub, paragraph, item);
    if (!place || !exists(place.id)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    const anchor = anchorOf(place);
    parts.push({ text: named, id: place.id, ...(anchor && { anchor }), ...(place.old && { old: true as const }) });
    from = match.index + named.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The article of `law` that a number in `instrument`'s text means today; null when its old number is not known here. */
function placeIn(
  instrument: string,
  law: string,
  number: number,
  sub?: string,
  paragraph?: string,
  item?: string,
): (Place & { readonly old?: true }) | null {
  const article = `${number}${sub ? `-${readNumeral(sub)}` : ''}`;
  const edition = OLD_NUMBERS[instrument]?.[law];
  if (!edition || number < edition.from) return placeFrom(`${law}/${article}`, paragraph, item);
  const now = RENUMBERED[law]?.[edition.edition]?.[article];
  // Paragraphs may have moved too, so only the article is led to.
  return now ? { id: `${law}/${now}`, old: true } : null;
}

const PART = `(?:第?（?${NUMERAL}）?[款项])`;
/** What joins an article to the one before it, so that both are of one law: `、`, `和`, `第二款、第三款，`, `的规定或者`. */
const JOINED = new RegExp(
  `^(?:[、，和或及与]?${PART})*(?:[、，,]|[、，]?(?:和|与|及|以及|或|或者|至|到)|的?规定(?:、|和|与|及|以及|或|或者))$`,
);
const LONGEST_JOIN = 40;

const goesOn = (text: string, from: number, to: number): boolean => to - from <= LONGEST_JOIN && JOINED.test(text.slice(from, to));

const OWN = /(?<![基根资日样])本(?:法|条例|规定|办法|解释|规则|细则|准则|公约|章程|指引|规程|规范|标准|通知|意见|决定|批复)$/;
const isOwn = (near: string): boolean => near.includes('本', near.length - 3) && OWN.test(near.slice(-4));

/** How far back a bracket before a number is looked for. */
const NEAR = 48;

/** Which instrument an article number belongs to, by the words before it; null when another, unknown one is named. */
function lawBefore(text: string, place: number, own: string): string | null {
  const near = text.slice(Math.max(0, place - NEAR), place);
  if (isOwn(near)) return own;
  const law = nameBefore(text, place);
  if (law !== undefined) return law;
  const bracket = /[)）]$/.test(near.slice(-1)) ? /[（(]([^（()）]*)[)）]$/.exec(near) : null;
  if (!bracket) return lawLikeBefore(near, own);
  // An edition named in brackets may count its articles another way; any other remark changes nothing.
  if (EDITION.test(bracket[1] ?? '')) return null;
  const end = place - bracket[0].length;
  return nameBefore(text, end) ?? lawLikeBefore(near.slice(0, -bracket[0].length), own);
}
const EDITION = /\d\d|年|修|草|稿/;

/** What a text that ends in no known name leaves open: 本法 is one's own, a law or a title whose kind is unknown nobody's here. */
function lawLikeBefore(near: string, own: string): string | null {
  let end = near.length;
  while (end > 0 && plainSign(near.charAt(end - 1)) === '') end -= 1;
  const said = near.slice(0, end);
  if (isOwn(said)) return own;
  return endsLikeALaw(said) || /[》〉]/.test(near.slice(end)) ? null : own;
}

/** The instrument whose name ends at a place; null where that is only the end of a longer name, undefined where none does. */
function nameBefore(text: string, end: number): string | null | undefined {
  let node = BACKWARDS;
  let found: { readonly name: string; readonly start: number } | undefined;
  for (let at = end - 1; at >= 0; at--) {
    const sign = plainSign(text.charAt(at));
    if (sign === '') continue;
    const next = node.before.get(sign);
    if (!next) break;
    node = next;
    if (node.name) found = { name: node.name, start: at };
  }
  if (!found) return undefined;
  const instrument = ALIASES[found.name] ?? '';
  return standsWhole(text.slice(Math.max(0, found.start - NEAR), found.start), found.name, instrument) ? instrument : null;
}

/** The names of instruments from their last sign to their first. */
interface NameTree {
  readonly before: Map<string, NameTree>;
  name?: string;
}

const BACKWARDS: NameTree = { before: new Map() };
for (const name of Object.keys(ALIASES)) {
  let node = BACKWARDS;
  for (const sign of [...name].reverse()) {
    const next: NameTree = node.before.get(sign) ?? { before: new Map() };
    node.before.set(sign, next);
    node = next;
  }
  node.name = name;
}
