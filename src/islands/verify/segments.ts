import type { SignFound, SignId } from '../../logic/index.ts';

/** A piece of a message, with the signs that it belongs to. */
export interface Segment {
  readonly text: string;
  readonly signs: readonly SignId[];
}

/** Cuts a message where signs begin and end, up to `most` signs of text; what two signs share is one piece with both. */
export function segmentsOf(text: string, found: readonly SignFound[], most: number): Segment[] {
  const end = Math.min(text.length, most);
  const inside = found.filter(({ from }) => from < end).map((sign) => ({ ...sign, to: Math.min(sign.to, end) }));
  const changes = [...inside.map(({ id, from }) => ({ id, at: from, by: 1 })), ...inside.map(({ id, to }) => ({ id, at: to, by: -1 }))];
  changes.sort((a, b) => a.at - b.at);
  const covering = new Map<SignId, number>();
  const segments: Segment[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) segments.push({ text: text.slice(from, to), signs: [...covering.keys()] });
    from = to;
  };
  for (const { id, at, by } of changes) {
    cut(at);
    const times = (covering.get(id) ?? 0) + by;
    if (times === 0) covering.delete(id);
    else covering.set(id, times);
  }
  cut(end);
  return segments;
}
