const OPEN = '“‘「『';
const CLOSE = '”’」』';

/** Tells of each place in a text whether it stands between quotation marks; straight ones open and close by turns. */
export function quotedIn(text: string): (place: number) => boolean {
  const quoted = new Uint8Array(text.length);
  let depth = 0;
  let straight = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (OPEN.includes(sign)) depth++;
    else if (CLOSE.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') straight = !straight;
    // A quotation that was never closed does not go on for ever.
    else if (sign === '\n') depth = 0;
    if (sign === '\n') straight = false;
    quoted[place] = depth > 0 || straight ? 1 : 0;
  }
  return (place) => quoted[place] === 1;
}
