import type { Document } from '../../logic/index.ts';
import { breakPhrases } from './lineBreaks.ts';
import { CROSS, type DrawnLine, heightOf, MARGIN, type Measure, WIDTH } from './picture.ts';

/** What a phone covers with its own clock above and its own buttons below, as parts of the height. */
const CLOCK = 0.27;
const BUTTONS = 0.13;
/** Letters from the largest that is tried: 84 pixels of 1,080 are some 28 on the glass. */
const LARGEST = 84;
const STEP = 4;
/** How much smaller than what is said the title and what is not to be said may stand. */
const TITLE = 0.62;
const NEVER = 0.74;

/** Height of a locked screen in pixels of a picture {@link WIDTH} wide: the device's own shape, within what telephones have. */
export const lockHeight = (screen: { readonly width: number; readonly height: number }): number => {
  const [long, short] = [Math.max(screen.width, screen.height), Math.min(screen.width, screen.height)];
  const ratio = long / short;
  // A desk makes pictures for a phone too.
  return Math.round(WIDTH * (ratio > 1.7 && ratio < 2.4 ? ratio : 2340 / 1080));
};

/** The lines of a locked screen, and where the first begins. */
export interface LockScreen {
  readonly lines: readonly DrawnLine[];
  readonly top: number;
}

function linesIn(size: number, { title, blocks }: Document, measure: Measure): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  const put = (text: string, part: number, before: number, look: DrawnLine['look'], mark = '') => {
    const own = Math.round(size * part);
    const indent = look === 'never' ? Math.round(own * 1.3) : look === 'banner' ? MARGIN / 3 : 0;
    const broken = breakPhrases(text, WIDTH - 2 * MARGIN - (look === 'banner' ? 2 : 1) * indent, (piece) => measure(piece, own, true));
    for (const [place, line] of broken.entries())
      drawn.push({
        text: line,
        size: own,
        bold: true,
        before: place === 0 ? Math.round(before) : 0,
        indent,
        look,
        mark: place === 0 ? mark : '',
      });
  };
  put(title, TITLE, 0, 'plain');
  for (const { kind, heading, lines } of blocks) {
    const never = kind === 'never';
    if (never) put(`${CROSS} ${heading}`, TITLE, size * 0.7, 'banner');
    for (const [place, line] of lines.entries())
      put(line, never ? NEVER : 1, size * (never ? 0.1 : place === 0 ? 0.25 : 0.3), never ? 'never' : 'plain', never ? CROSS : '');
  }
  return drawn;
}

/** A short paper as a locked screen `height` pixels high: the largest letters with which it stands clear of clock and buttons. */
export function lockScreen(brief: Document, height: number, measure: Measure): LockScreen {
  const room = height * (1 - CLOCK - BUTTONS);
  let lines: DrawnLine[] = [];
  for (let size = LARGEST; size >= STEP; size -= STEP) {
    lines = linesIn(size, brief, measure);
    if (used(lines) <= room) break;
  }
  return { lines, top: Math.round(height * CLOCK + Math.max(0, room - used(lines)) / 2) };
}

const used = (lines: readonly DrawnLine[]): number => lines.reduce((sum, line) => sum + heightOf(line), 0);
