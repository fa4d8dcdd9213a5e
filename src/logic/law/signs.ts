import { normaliseKeeping } from '../text/index.ts';

/** `make`, worked out once for each sign: a text of 100,000 signs has few different ones. */
function onceASign<T>(make: (sign: string) => T): (sign: string) => T {
  const made = new Map<string, T>();
  return (sign) => {
    const known = made.get(sign);
    if (known !== undefined) return known;
    const now = make(sign);
    made.set(sign, now);
    return now;
  };
}

/** One sign in the form in which names are compared; '' where it decides nothing. */
export const plainSign: (sign: string) => string = onceASign((sign) => normaliseKeeping(sign).text);

/** The same of a sign within a word; null where it divides words. × and ○ stand for signs that were left out; what cannot be seen divides nothing. */
const wordSign: (sign: string) => string | null = onceASign((sign) => (/[\p{L}\p{N}\p{Cf}×○*□]/u.test(sign) ? plainSign(sign) : null));

/** The run of letters and digits that a text ends with, in the form in which names are compared, at most `most` signs of it. */
export function lastWord(text: string, most: number): string {
  const first = Math.max(0, text.length - most);
  let at = text.length;
  let asGiven = true;
  while (at > first) {
    const sign = text.charAt(at - 1);
    const plain = wordSign(sign);
    if (plain === null) break;
    if (plain !== sign) asGiven = false;
    at -= 1;
  }
  const word = text.slice(at);
  return asGiven ? word : [...word].map(plainSign).join('');
}

/** Endings of words, each with the signs that may not stand before it, since with them it ends another word. */
interface Endings {
  readonly not: ReadonlyMap<string, string>;
  /** What each of them ends with, so that most texts are looked at once. */
  readonly last: ReadonlySet<string>;
  readonly longest: number;
}

/** Reads `依照 对/反相`: endings with a space between, after `/` what may not stand before one. */
export function endings(...lists: readonly string[]): Endings {
  const pairs = lists.flatMap((list) => list.split(' ')).map((one) => one.split('/'));
  const not = new Map(pairs.map(([word = '', signs = '']) => [word, signs]));
  const words = [...not.keys()];
  return { not, last: new Set(words.map((word) => word.slice(-1))), longest: Math.max(...words.map((word) => word.length)) };
}

/** The length of the longest of these endings that a text has; 0 where it has none, or where that one is part of another word. */
export function endingOf(text: string, { not, last, longest }: Endings): number {
  if (!last.has(text.slice(-1))) return 0;
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const signs = not.get(text.slice(-length));
    if (signs !== undefined) return length < text.length && signs.includes(text.charAt(text.length - length - 1)) ? 0 : length;
  }
  return 0;
}
