import type { SignFound, SignId } from '../../logic/index.ts';

/** A piece of a message, with the signs that it belongs to. */
export interface Segment {
  readonly text: string;
  readonly signs: readonly SignId[];
}

/** Cuts a message where signs begin and end, up to `most` signs of text; what two signs share is one piece with both. */
export function segmentsOf(text: string, found: readonly SignFound[], most: number): Segment[] {
  const end = Math.min(text.length, most);
  const inside = found.filter(({ from }) => from < end);
  const cuts = [...new Set([0, end, ...inside.flatMap(({ from, to }) => [from, Math.min(to, end)])])].sort((a, b) => a - b);
  const opens = Map.groupBy(inside, ({ from }) => from);
  const closes = Map.groupBy(inside, ({ to }) => Math.min(to, end));
  const covering = new Map<SignId, number>();
  const count = (signs: readonly SignFound[] | undefined, change: 1 | -1) => {
    for (const { id } of signs ?? []) covering.set(id, (covering.get(id) ?? 0) + change);
  };
  return cuts.slice(0, -1).map((from, place) => {
    count(closes.get(from), -1);
    count(opens.get(from), 1);
    return { text: text.slice(from, cuts[place + 1]), signs: [...covering].flatMap(([id, times]) => (times > 0 ? [id] : [])) };
  });
}
