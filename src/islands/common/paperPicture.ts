import type { Document } from '../../logic/index.ts';
import { breakLines } from './lineBreaks.ts';
import { lockHeight, lockScreen } from './lockScreen.ts';
import { type DrawnLine, heightOf, inSheets, LEADING, MARGIN, type Measure, pictureLines, WIDTH } from './picture.ts';

/** A canvas that is higher fails on some phones; a longer paper makes several pictures. */
const HIGHEST = 6000;
/** What a picture is drawn in, whatever the device's setting: papers are sent to others, a locked screen must not light up a bedroom. */
const INKS = {
  paper: { back: '#fffdf7', ink: '#231e16' },
  night: { back: '#0f141c', ink: '#ece6d9' },
} as const;
type Inks = (typeof INKS)[keyof typeof INKS];
/** Beside what is never to be said, in pixels. */
const BAR = 6;
/** A code below a paper: pixels of a module, the quiet modules around it, and its line of words. */
const MODULE = 6;
const QUIET = 4;
const FOOT_SIZE = 30;

/** What stands below a paper: a code to scan, and what it opens. */
export interface Foot {
  readonly modules: readonly (readonly boolean[])[];
  readonly says: string;
}
const footHeight = ({ modules }: Foot): number => (modules.length + 2 * QUIET) * MODULE + FOOT_SIZE;

/** A canvas to draw on and how wide text is on it; null where the browser has none. */
function easel() {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const family = getComputedStyle(document.body).fontFamily;
  const fontOf = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${family}`;
  const widths = new Map<string, number>();
  const measure: Measure = (text, size, bold) => {
    const key = `${size}${bold}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = fontOf(size, bold);
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  };
  const drawFoot = ({ modules, says }: Foot, top: number) => {
    pen.fillStyle = '#fff';
    const side = (modules.length + 2 * QUIET) * MODULE;
    pen.fillRect(MARGIN, top, side, side);
    pen.fillStyle = '#000';
    for (const [row, cells] of modules.entries())
      for (const [column, dark] of cells.entries())
        if (dark) pen.fillRect(MARGIN + (column + QUIET) * MODULE, top + (row + QUIET) * MODULE, MODULE, MODULE);
    pen.fillStyle = INKS.paper.ink;
    pen.font = fontOf(FOOT_SIZE, false);
    for (const [place, line] of breakLines(says, WIDTH - 2.5 * MARGIN - side, (text) => measure(text, FOOT_SIZE, false)).entries())
      pen.fillText(line, MARGIN * 1.5 + side, top + FOOT_SIZE * LEADING * (place + 1));
  };
  const draw = (lines: readonly DrawnLine[], from: number, height: number, { back, ink }: Inks, foot?: Foot): string => {
    canvas.width = WIDTH;
    canvas.height = height;
    pen.fillStyle = back;
    pen.fillRect(0, 0, WIDTH, height);
    pen.textBaseline = 'middle';
    let top = from;
    for (const line of lines) {
      const [start, room] = [top + line.before, Math.ceil(line.size * LEADING)];
      pen.fillStyle = ink;
      if (line.look === 'banner') pen.fillRect(MARGIN, start, WIDTH - 2 * MARGIN, room);
      if (line.look === 'never') pen.fillRect(MARGIN, top, BAR, heightOf(line));
      pen.font = fontOf(line.size, line.bold);
      pen.fillStyle = line.look === 'banner' ? back : ink;
      const middle = start + (line.size * LEADING) / 2;
      if (line.mark) pen.fillText(line.mark, MARGIN + line.indent - line.size * 0.95, middle);
      pen.fillText(line.text, MARGIN + line.indent, middle);
      top += heightOf(line);
    }
    if (foot) drawFoot(foot, top + FOOT_SIZE);
    return canvas.toDataURL('image/png');
  };
  return { measure, draw };
}

/**
 * Draws a paper on the device, by hand: pictures as data addresses, top to bottom. Empty where the browser has no canvas or
 * refuses to read it (some do, against tracking).
 */
export function drawPaper(paper: Document, foot?: Foot): string[] {
  const on = easel();
  if (!on) return [];
  const below = foot ? footHeight(foot) : 0;
  try {
    const sheets = inSheets(pictureLines(paper, on.measure), HIGHEST - 2 * MARGIN - below);
    return sheets.map((sheet, place) => {
      const last = place === sheets.length - 1;
      const height = 2 * MARGIN + sheet.reduce((sum, line) => sum + heightOf(line), last ? below : 0);
      return on.draw(sheet, MARGIN, height, INKS.paper, last ? foot : undefined);
    });
  } catch {
    return [];
  }
}

/** Draws a short paper as the locked screen of this device, dark, clear of clock and buttons; null where the browser refuses. */
export function drawLockScreen(brief: Document): string | null {
  const on = easel();
  if (!on) return null;
  try {
    const height = lockHeight(screen);
    const { lines, top } = lockScreen(brief, height, on.measure);
    return on.draw(lines, top, height, INKS.night);
  } catch {
    return null;
  }
}
