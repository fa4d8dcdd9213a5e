import { diffWordsWithSpace } from 'diff';

/** A run of one side of a comparison. */
interface ComparedPart {
  readonly text: string;
  /** Stands only on this side. */
  readonly changed: boolean;
}

/** Both texts, line by line, with what differs marked. */
export interface Comparison {
  readonly before: ComparedPart[][];
  readonly after: ComparedPart[][];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Compares two wordings by Chinese words. Either side's runs add up to its text exactly. */
export function compareTexts(before: string, after: string): Comparison {
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  return {
    before: inLines(changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: Boolean(removed) }))),
    after: inLines(changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: Boolean(added) }))),
  };
}

function inLines(parts: readonly ComparedPart[]): ComparedPart[][] {
  const lines: ComparedPart[][] = [[]];
  for (const { text, changed } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ text: piece, changed });
    }
  }
  return lines;
}
