import { NUMERAL, normaliseKeeping, readNumeral, shortened } from '../text/index.ts';
import { ALIASES } from './aliases.ts';
import { ARTICLE } from './counted.ts';
import { NUMBERED_CLAUSES, PREDECESSORS, RENUMBERED, SUCCESSORS, UNNUMBERED } from './names.generated.ts';
import { type Place, placeFrom } from './place.ts';
import { endsLikeALaw, standsWhole } from './wholeName.ts';

const NAMES = Object.keys(ALIASES).sort((a, b) => b.length - a.length);
const PART = `(?:第?(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`;
/** An edition or a date in brackets belongs to the name; a draft or an amendment is another text. */
const AFTER_NAME = new RegExp(`^(?:\\((?![^)]*(?:修正案|草案|稿))[^)]{0,24}\\))?[的,，:]?${ARTICLE}${PART}`, 'u');
const AND_ANOTHER = new RegExp(`^(?:[、,，和及与或~—–至到-]|以及|或者)${ARTICLE}${PART}`, 'u');
const BEFORE_NAME = new RegExp(`第?(${NUMERAL})条(?:之(${NUMERAL}))?的?$`);

/**
 * The articles that a text names: `民法典675`, `《刑法》第二百九十三条之一`, `个保法第10条第2款`. Best guess first: an
 * old number of a law that was renumbered gives the article in force, then the old one. `[]` when nothing is named.
 */
export function parseCitation(text: string): Place[] {
  const { normal, names } = namesIn(text);
  const found: Place[] = [];
  // What stands before this belongs to an earlier name.
  let taken = 0;
  for (const { instrument, start, end } of names) {
    let at = end;
    let match = AFTER_NAME.exec(normal.slice(at));
    if (!match) {
      const before = normal.slice(taken, start);
      const reversed = BEFORE_NAME.exec(before);
      if (reversed?.[1] && !endsLikeALaw(before.slice(0, reversed.index))) found.push(...candidates(instrument, reversed[1], reversed[2]));
    }
    while (match) {
      found.push(...articles(instrument, match));
      at += match[0].length;
      match = AND_ANOTHER.exec(normal.slice(at));
    }
    taken = at;
  }
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
}

/** The instruments that a text names, by their longest names, in order: `治安管理处罚法 骚扰电话` → `psapl`. */
export const instrumentsIn = (text: string): string[] => [...new Set(namesIn(text).names.map(({ instrument }) => instrument))];

/** A text in the form in which names are compared, a space in the place of each name of an instrument: what else it says. */
export function withoutNames(text: string): string {
  const { normal, names } = namesIn(text);
  const ends = [0, ...names.map(({ end }) => end)];
  return ends.map((end, index) => normal.slice(end, names[index]?.start)).join(' ');
}

interface Named {
  readonly instrument: string;
  readonly start: number;
  readonly end: number;
}

/** A text, normalised, and where the names of instruments stand in it, the longest at each place. */
function namesIn(text: string): { readonly normal: string; readonly names: readonly Named[] } {
  const given = shortened(text);
  const { text: normal, from } = normaliseKeeping(given);
  const names: Named[] = [];
  for (let at = 0; at < normal.length; ) {
    const start = at;
    const name = NAMES.find((candidate) => normal.startsWith(candidate, start));
    at += name?.length ?? 1;
    // A number alone is no name: it may be anything. Nor is the beginning of another word: 人民法院 names no 民法.
    if (!name || /^\d+$/.test(name) || (name.endsWith('法') && /[院庭律官警医]/.test(normal.charAt(at)))) continue;
    const instrument = ALIASES[name] ?? '';
    if (standsWhole(given.slice(0, from[start]), name, instrument)) names.push({ instrument, start, end: at });
  }
  return { normal, names };
}

/** The articles that one match of {@link ARTICLE} names: one, or the two ends of a range. */
function articles(instrument: string, [, number = '', sign, second, after, paragraph, item]: RegExpExecArray): Place[] {
  if (sign === '-' && second && readNumeral(second) > readNumeral(number))
    return [...candidates(instrument, number), ...candidates(instrument, second, after, paragraph, item)];
  return candidates(instrument, number, second ?? after, paragraph, item);
}

function candidates(instrument: string, number: string, sub?: string, paragraph?: string, item?: string): Place[] {
  const value = readNumeral(number);
  if (!(value > 0) || (sub && !(readNumeral(sub) > 0)) || UNNUMBERED.includes(instrument)) return [];
  const article = sub ? `${value}-${readNumeral(sub)}` : String(value);
  const id = `${instrument}/${NUMBERED_CLAUSES[`${instrument}/${article}`] ?? article}`;
  const meant = placeFrom(id, paragraph, item);
  // A law whose articles were renumbered without keeping the old ones here: what people cite may be either number.
  const renumbered = Object.values(RENUMBERED[instrument] ?? {}).flatMap((numbers): Place[] =>
    numbers[article] ? [{ id: `${instrument}/${numbers[article]}` }] : [],
  );
  const before = PREDECESSORS[instrument];
  const old = before && `${before}/${article}`;
  const successor = SUCCESSORS[old ?? id];
  if (!successor) return [meant, ...renumbered];
  return old ? [{ id: successor }, { ...meant, id: old }] : [meant, { id: successor }];
}
