/** Signs that no line begins with, and that none ends with. */
const CLOSING = /[，。、；：？！）》〉」』】〕”’…—·,.;:?!)\]}%]/u;
const OPENING = /[（《〈「『【〔“‘([{]/u;
/** Letters and numbers that stay together: a word, an address, a number with its unit sign. */
const RUN = /[\p{Script=Latin}\p{N}@#&+/=_~%$^*'-]/u;

/** The pieces of a text between which a line may break, each with the signs that may not stand apart from it. */
export function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let opened = '';
  let inRun = false;
  for (const sign of text) {
    const last = pieces.length - 1;
    const runs = RUN.test(sign);
    if (!opened && last >= 0 && ((runs && inRun) || sign === ' ' || CLOSING.test(sign))) pieces[last] += sign;
    else if (OPENING.test(sign)) opened += sign;
    else {
      pieces.push(opened + sign);
      opened = '';
    }
    inRun = runs || (inRun && /[.:,]/.test(sign));
  }
  return opened ? [...pieces, opened] : pieces;
}

/**
 * Breaks a paragraph into lines no wider than `width`: between Chinese characters, never inside a number or a word, no
 * closing sign first, no opening sign last. A piece that is wider than a line is cut. Linear in the length.
 */
export function breakLines(text: string, width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, size: number) => {
    if (line && used + size > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += size;
  };
  for (const piece of unbreakable(text)) {
    const size = measure(piece.trimEnd());
    if (size <= width) put(piece, measure(piece));
    else for (const sign of piece) put(sign, measure(sign));
  }
  return line.trimEnd() ? [...lines, line.trimEnd()] : lines;
}

/** The phrases of a text, each up to the sign that ends it. */
const phrasesOf = (text: string): string[] => text.match(/[^，。；：？！]*[，。；：？！]*[”’）》」』]*/gu)?.filter(Boolean) ?? [];

/** Breaks large text after a phrase where it can, so that no word is torn for a few letters; a phrase wider than a line breaks like any text. */
export function breakPhrases(text: string, width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = [];
  for (const phrase of phrasesOf(text)) {
    const joined = (lines.at(-1) ?? '') + phrase;
    if (lines.length > 0 && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...breakLines(phrase, width, measure));
  }
  return lines;
}
