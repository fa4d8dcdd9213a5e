import { CHINESE_DIGITS, NUMERAL, normalise, readNumeral } from '../text/index.ts';
import { ALIASES } from './aliases.ts';
import { NUMBERED_CLAUSES, PREDECESSORS, RENUMBERED, SUCCESSORS, UNNUMBERED } from './names.generated.ts';
import { type Place, placeFrom } from './place.ts';

const NAMES = Object.keys(ALIASES).sort((a, b) => b.length - a.length);
/** What follows a number that counts something else: 36%, 12 次, 3 个月, 50 倍; or more of the number itself. */
const NOT_AN_ARTICLE = `(?![\\d.%年月日号元天次期万点:倍章编节岁块周通]|个月|小时|分(?!期)|成(?!立)|人(?![格脸民])|[${CHINESE_DIGITS}])`;
const ARTICLE = `第?(${NUMERAL})(?:[之-](${NUMERAL}))?${NOT_AN_ARTICLE}(?:条|法)?(?:之(${NUMERAL}))?`;
const PART = `(?:第?(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`;
const AFTER_NAME = new RegExp(`^(?:\\([^)]{0,24}\\))?[的,，:]?${ARTICLE}${PART}`);
const AND_ANOTHER = new RegExp(`^[、,，和及与]${ARTICLE}${PART}`);
const BEFORE_NAME = new RegExp(`第?(${NUMERAL})条(?:之(${NUMERAL}))?的?$`);

/**
 * The articles that a text names: `民法典675`, `《刑法》第二百九十三条之一`, `个保法第10条第2款`. Best guess first: an
 * old number of a law that was renumbered gives the article in force, then the old one. `[]` when nothing is named.
 */
export function parseCitation(text: string): Place[] {
  let rest = normalise(text);
  let before = '';
  const found: Place[] = [];
  while (rest) {
    const name = NAMES.find((candidate) => rest.startsWith(candidate));
    if (!name) {
      before += rest.charAt(0);
      rest = rest.slice(1);
      continue;
    }
    const instrument = ALIASES[name] ?? '';
    rest = rest.slice(name.length);
    let match = rest.match(AFTER_NAME);
    if (!match) {
      const reversed = before.match(BEFORE_NAME);
      if (reversed?.[1]) found.push(...candidates(instrument, reversed[1], reversed[2]));
    }
    while (match?.[1]) {
      found.push(...candidates(instrument, match[1], match[2] ?? match[3], match[4], match[5]));
      rest = rest.slice(match[0].length);
      match = rest.match(AND_ANOTHER);
    }
    before = '';
  }
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
}

/** The instruments that a text names, by their longest names, in order: `治安管理处罚法 骚扰电话` → `psapl`. */
export function instrumentsIn(text: string): string[] {
  let rest = normalise(text);
  const found = new Set<string>();
  while (rest) {
    const name = NAMES.find((candidate) => candidate.length > 1 && !/^\d+$/.test(candidate) && rest.startsWith(candidate));
    if (name) found.add(ALIASES[name] ?? '');
    rest = rest.slice(name?.length ?? 1);
  }
  return [...found];
}

function candidates(instrument: string, number: string, sub?: string, paragraph?: string, item?: string): Place[] {
  const value = readNumeral(number);
  if (!(value > 0) || UNNUMBERED.includes(instrument)) return [];
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
