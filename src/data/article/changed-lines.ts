import { compareTexts } from './compare.ts';
import type { LinkedPart } from './linked-lines.ts';

/** A run of official text, marked where another version has other words. */
export interface MarkedPart extends LinkedPart {
  readonly changed?: true;
}

/** The places in each line of `text` where `other` has other words: `[start, end)` within the line. */
export function changedRanges(text: string, other: string): (readonly (readonly [number, number])[])[] {
  return compareTexts(other, text).after.map((line) => {
    let at = 0;
    return line.flatMap((part) => {
      const start = at;
      at += part.text.length;
      return part.changed ? [[start, at] as const] : [];
    });
  });
}

/** Cuts runs at the ends of the ranges and marks what lies in them. The runs still add up to the line. */
export function markRanges(parts: readonly LinkedPart[], ranges: readonly (readonly [number, number])[]): MarkedPart[] {
  const isChanged = (at: number) => ranges.some(([start, end]) => start <= at && at < end);
  let at = 0;
  return parts.flatMap((part) => {
    const runs: MarkedPart[] = [];
    let from = 0;
    for (let end = 1; end <= part.text.length; end++) {
      if (end < part.text.length && isChanged(at + end) === isChanged(at + from)) continue;
      runs.push({ ...part, text: part.text.slice(from, end), ...(isChanged(at + from) && { changed: true as const }) });
      from = end;
    }
    at += part.text.length;
    return runs;
  });
}
