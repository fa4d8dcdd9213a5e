import type { Stretch } from './findings.ts';

/** Cuts a text into parts and tells of each place in which part it stands. */
export function partsOf(text: string, end: RegExp): (place: number) => Stretch {
  const parts: Stretch[] = [];
  const partOf = new Uint32Array(text.length + 1);
  let from = 0;
  for (let place = 0; place < text.length; place++) {
    partOf[place] = parts.length;
    if (!end.test(text.charAt(place))) continue;
    parts.push({ from, to: place + 1 });
    from = place + 1;
  }
  partOf[text.length] = parts.length;
  parts.push({ from, to: text.length });
  return (place) => parts[partOf[place] ?? 0] ?? { from: 0, to: text.length };
}
