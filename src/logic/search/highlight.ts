import { type Query, readQuery } from './query.ts';

/** A run of text; `hit` when it answers the query. */
interface HighlightPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Marks texts for one query; made once a query, since reading the query costs more than marking. */
export interface Highlighter {
  /** Runs that share pairs of characters with the query and runs that do not; they add up to the text. */
  mark(text: string): HighlightPart[];
  /** The line that shares most with the query, cut to about `length` characters around its first hit; '' when none does. */
  excerpt(text: string, length?: number): string;
}

/** A highlighter for a query. Any string is valid. */
export function highlighter(asked: string | Query): Highlighter {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  // Synonyms count whole: a pair out of the middle of one would mark words that nobody asked for.
  const pairs = [...new Set([...query.pairs, ...query.synonyms])].filter((pair) => pair.length > 1);
  const mark = (text: string): HighlightPart[] => {
    const lower = text.toLowerCase();
    const hit = new Array<boolean>(text.length).fill(false);
    for (const pair of pairs)
      for (let at = lower.indexOf(pair); at >= 0; at = lower.indexOf(pair, at + 1)) hit.fill(true, at, at + pair.length);
    const parts: HighlightPart[] = [];
    let from = 0;
    for (let end = 1; end <= text.length; end++) {
      if (end < text.length && hit[end] === hit[from]) continue;
      parts.push({ text: text.slice(from, end), hit: hit[from] ?? false });
      from = end;
    }
    return parts;
  };
  const excerpt = (text: string, length = 60): string => {
    const lower = text.toLowerCase();
    const lines = pairs.some((pair) => lower.includes(pair)) ? text.split('\n') : [];
    const hits = (line: string) => pairs.filter((pair) => line.toLowerCase().includes(pair)).length;
    const best = lines.reduce((most, line) => (hits(line) > hits(most) ? line : most), '');
    const first = Math.min(...pairs.map((pair) => best.toLowerCase().indexOf(pair)).filter((at) => at >= 0), best.length);
    const start = Math.max(0, first - 12);
    return `${start > 0 ? '…' : ''}${best.slice(start, start + length)}${start + length < best.length ? '…' : ''}`;
  };
  return { mark, excerpt };
}
