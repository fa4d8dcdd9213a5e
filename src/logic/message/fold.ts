import { normaliseKeeping } from '../text/index.ts';
import { LOOK_ALIKES } from './variants.ts';

/** A message in the form in which signs are looked for, each UTF-16 unit with its place in the text as given. */
export interface Folded {
  readonly text: string;
  /** Where each unit begins in the text as given. */
  readonly from: readonly number[];
  /** Where it ends there. */
  readonly to: readonly number[];
}

const HAN = /\p{Script=Han}/u;
/** Pictures, accents and other marks that hide a word: what is no letter, number or punctuation. */
const IDLE = /[^\p{L}\p{N}\p{P}\n+=<>|~^$￥]/gu;
/** Punctuation that ends nothing where it stands between two characters, but hides a word: 转.账, 微-信, 验*证*码. */
const HIDING = /^[-._*·•/\\|~^+=#&@'`]$/;
/** So many in a row end a phrase, as …… does. */
const PAUSE = 3;

/** What one sign of a message becomes. */
interface Plain {
  readonly text: string;
  readonly isHan: boolean;
  readonly hides: boolean;
}

/** Full-width to half-width, traditional to simplified, look-alikes to what they stand for; nothing where it is idle. */
function plainOf(sign: string): Plain {
  const kept = sign === '\n' ? sign : normaliseKeeping(sign).text.replace(IDLE, '');
  const text = Array.from(kept, (one) => LOOK_ALIKES[one] ?? one).join('');
  return { text, isHan: HAN.test(text), hides: HIDING.test(text) };
}

/**
 * A message without spaces, quotation marks, pictures and what hides a word, each sign as {@link plainOf} has it. Line breaks
 * stay: they end a sentence. Linear in the length.
 */
export function fold(message: string): Folded {
  const known = new Map<string, Plain>();
  const signs: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let place = 0;
  /** Signs that may hide a word and stand at the end so far; the sign before them is a character or not. */
  let hiding = 0;
  let afterHan = false;
  for (const sign of message) {
    const plain = known.get(sign) ?? plainOf(sign);
    known.set(sign, plain);
    if (plain.text !== '') {
      if (plain.hides) hiding++;
      else {
        if (hiding > 0 && hiding < PAUSE && afterHan && plain.isHan) for (const list of [signs, from, to]) list.length -= hiding;
        hiding = 0;
        afterHan = plain.isHan;
      }
      for (let unit = 0; unit < plain.text.length; unit++) {
        signs.push(plain.text.charAt(unit));
        from.push(place);
        to.push(place + sign.length);
      }
    }
    place += sign.length;
  }
  return { text: signs.join(''), from, to };
}
