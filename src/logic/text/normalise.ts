/** Signs that never decide what a name or a query means: spaces, book-title marks, quotation marks, what cannot be seen. */
const IDLE = /[\s\p{Cf}《》〈〉<>“”"‘’'「」『』]/u;
const VARIANTS: Readonly<Record<string, string>> = { 條: '条', 項: '项' };

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
    for (const plain of sign.normalize('NFKC').toLowerCase()) {
      if (IDLE.test(plain)) continue;
      const kept = VARIANTS[plain] ?? plain;
      for (let unit = 0; unit < kept.length; unit++) from.push(place);
      result += kept;
    }
    place += sign.length;
  }
  from.push(place);
  return { text: result, from };
}

/** Longer than any citation or question needs to be. */
const LONGEST_QUERY = 400;

/** A text cut at 400 characters, never inside one. */
export const shortened = (text: string): string =>
  text
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/\uFFFD$/, '');

/** The form in which names and queries are compared; input is cut at 400 characters, never inside one. */
export const normalise = (text: string): string => normaliseKeeping(shortened(text)).text;
