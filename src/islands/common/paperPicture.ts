import { type Document, isNumbered, standsOver } from '../../logic/index.ts';
import { breakLines } from './lineBreaks.ts';

/** As wide as a phone's screen in its own pixels. */
const WIDTH = 1080;
const MARGIN = 72;
/** A canvas that is higher fails on some phones; a longer paper makes several pictures. */
const HIGHEST = 6000;
/** Paper and ink whatever the device's setting: it is sent to others. */
const PAPER = '#fffdf7';
const INK = '#231e16';

/** One line as it is drawn. */
interface DrawnLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Room above it. */
  readonly before: number;
}

const SIZES = { title: 56, heading: 44, text: 40 } as const;
const LEADING = 1.6;

function linesOf({ title, blocks }: Document, measure: (text: string, size: number, bold: boolean) => number): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  const put = (text: string, size: number, bold: boolean, before: number) => {
    const broken = breakLines(text, WIDTH - 2 * MARGIN, (piece) => measure(piece, size, bold));
    for (const [place, line] of broken.entries()) drawn.push({ text: line, size, bold, before: place === 0 ? before : 0 });
  };
  put(title, SIZES.title, true, 0);
  for (const block of blocks) {
    if (block.heading) put(block.heading, SIZES.heading, true, 48);
    for (const [place, line] of block.lines.entries()) {
      const before = place === 0 ? (block.heading ? 12 : 40) : 12;
      put(isNumbered(block) ? `${place + 1}. ${line}` : line, SIZES.text, standsOver(block, line), before);
    }
  }
  return drawn;
}

/**
 * Draws a paper on the device, by hand: pictures as data addresses, top to bottom. Empty where the browser has no canvas or
 * refuses to read it (some do, against tracking).
 */
export function drawPaper(paper: Document): string[] {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return [];
  const family = getComputedStyle(document.body).fontFamily;
  const fontOf = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${family}`;
  const widths = new Map<string, number>();
  const lines = linesOf(paper, (text, size, bold) => {
    const key = `${size}${bold}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = fontOf(size, bold);
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  });
  const height = (line: DrawnLine) => line.before + Math.ceil(line.size * LEADING);
  const sheets: DrawnLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + height(line) > HIGHEST - 2 * MARGIN) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(line);
    used += height(line);
  }
  try {
    return sheets.map((sheet) => {
      canvas.width = WIDTH;
      canvas.height = 2 * MARGIN + sheet.reduce((sum, line) => sum + height(line), 0);
      pen.fillStyle = PAPER;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = INK;
      pen.textBaseline = 'middle';
      let top = MARGIN;
      for (const line of sheet) {
        pen.font = fontOf(line.size, line.bold);
        pen.fillText(line.text, MARGIN, top + line.before + (line.size * LEADING) / 2);
        top += height(line);
      }
      return canvas.toDataURL('image/png');
    });
  } catch {
    return [];
  }
}
