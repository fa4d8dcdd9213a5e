import { NUMERAL, normalise, readNumeral } from '../text/index.ts';
import { ALIASES } from './aliases.ts';
import { OLD_NUMBERS, RENUMBERED } from './names.generated.ts';
import { anchorOf, type Place, placeFrom } from './place.ts';

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
const LONGEST_NAME = 48;

/**
 * Splits official wording into runs, marking those that name an article: `本法第十八条第一款`, `刑法第三百一十三条`,
 * `、第三十五条` after either. The runs add up to the text exactly. `exists` says which articles can be led to. Where the
 * instrument quotes a law by the numbers of an old edition, the run leads to the number in force, or nowhere if unknown.
 */
export function linkReferences(text: string, instrument: string, exists: (id: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  let previous: { readonly end: number; readonly instrument: string } | null = null;
  for (const match of text.matchAll(NAMED)) {
    const [named, number = '', sub, paragraph, item] = match;
    const before = text.slice(0, match.index);
    const meant: string | null = instrumentBefore(before, instrument, previous);
    if (meant) previous = { end: match.index + named.length, instrument: meant };
    const place = meant && placeIn(instrument, meant, readNumeral(number), sub, paragraph, item);
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

/** Which instrument an article number belongs to, by the words before it; null when another, unknown one is named. */
function instrumentBefore(
  before: string,
  own: string,
  previous: { readonly end: number; readonly instrument: string } | null,
): string | null {
  if (previous && /^[、，和或及至]$/.test(before.slice(previous.end))) return previous.instrument;
  const tail = normalise(before.slice(-LONGEST_NAME));
  if (/本(法|条例|规定|办法|解释)$/.test(tail)) return own;
  const name = Object.keys(ALIASES)
    .filter((alias) => tail.endsWith(alias))
    .sort((a, b) => b.length - a.length)[0];
  if (name) return ALIASES[name] ?? null;
  return /(法|条例|规定|办法|解释|公约)$/.test(tail) ? null : own;
}
