/** Signs that never decide what a name or a query means: spaces, book-title marks, quotation marks, what cannot be seen. */
const IDLE = /[\s\p{Cf}《》〈〉<>“”"‘’'「」『』]/u;
const VARIANTS: Readonly<Record<string, string>> = { 條: '条', 項: '项' };

const plainSigns = new Map<string, string>();

/** One sign in the form in which names are compared, '' where it decides nothing; worked out once, since few are different. */
function plainSign(sign: string): string {
  const known = plainSigns.get(sign);
  if (known !== undefined) return known;
  let plain = '';
  for (const part of sign.normalize('NFKC').toLowerCase()) if (!IDLE.test(part)) plain += VARIANTS[part] ?? part;
  plainSigns.set(sign, plain);
  return plain;
}

/** A text in the form in which names and queries are compared. */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the place of the sign it came from in the text as given; one more for the end. */
  readonly from: readonly number[];
}

/**
 * Full-width to half-width, lower case, without {@link IDLE} signs, each sign with its place in the text as given, so that
 * what is found can be shown where it stands. Nothing is cut; the time is linear in the length.
 */
export function normaliseKeeping(text: string): Normalised {
  let result = '';
  const from: number[] = [];
  let place = 0;
  for (const sign of text) {
    const plain = plainSign(sign);
    for (let unit = 0; unit < plain.length; unit++) from.push(place);
    result += plain;
    place += sign.length;
  }
  from.push(place);
  return { text: result, from };
}

/** Longer than any citation or question needs to be. */
const LONGEST_QUERY = 400;

/** A text cut at 400 characters, never inside one. */
export function shortened(text: string): string {
  const whole = text.slice(0, LONGEST_QUERY).toWellFormed();
  return whole.endsWith('\uFFFD') ? whole.slice(0, -1) : whole;
}

/** The form in which names and queries are compared; input is cut at 400 characters, never inside one. */
export function normalise(text: string): string {
  // As normaliseKeeping does it, without the places: a search reads a library's worth of these before its first result.
  let result = '';
  for (const sign of shortened(text)) result += plainSign(sign);
  return result;
}
