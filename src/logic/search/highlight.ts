import { pairsOf } from './pairIndex.ts';
import { expandQuery, meaningfulPart } from './synonyms.ts';

/** A run of text; `hit` when it answers the query. */
export interface HighlightPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Splits a text into runs that share pairs of characters with the query and runs that do not; they add up to the text. */
export function highlight(text: string, query: string): HighlightPart[] {
  const pairs = new Set([...pairsOf(meaningfulPart(query)), ...expandQuery(query).flatMap(pairsOf)].filter((pair) => pair.length > 1));
  const lower = text.toLowerCase();
  const hit = new Array<boolean>(text.length).fill(false);
  for (const pair of pairs)
    for (let at = lower.indexOf(pair); at >= 0; at = lower.indexOf(pair, at + 1)) hit.fill(true, at, at + pair.length);
  const parts: HighlightPart[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = parts.at(-1);
    const same = last && last.hit === hit[i];
    if (same) parts[parts.length - 1] = { text: last.text + text.charAt(i), hit: last.hit };
    else parts.push({ text: text.charAt(i), hit: hit[i] ?? false });
  }
  return parts;
}

/** The line of a longer text that shares most with the query, cut to about `length` characters around its first hit; '' when none does. */
export function excerpt(text: string, query: string, length = 60): string {
  let best = '';
  let most = 1;
  for (const line of text.split('\n')) {
    const count = highlight(line, query).reduce((sum, part) => sum + (part.hit ? part.text.length : 0), 0);
    if (count > most) [best, most] = [line, count];
  }
  const first = highlight(best, query)[0];
  const start = first && !first.hit ? Math.max(0, first.text.length - 12) : 0;
  const cut = best.slice(start, start + length);
  return `${start > 0 ? '…' : ''}${cut}${start + length < best.length ? '…' : ''}`;
}
