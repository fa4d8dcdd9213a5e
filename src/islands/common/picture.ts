import { type Block, cardOrder, type Document, isNumbered, isTheirs, rowsApart, standsOver } from '../../logic/index.ts';
import { breakLines } from './lineBreaks.ts';

/** As wide as a phone's screen in its own pixels. */
export const WIDTH = 1080;
export const MARGIN = 72;
export const LEADING = 1.6;

/** How wide a text is in a size, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** One line as it is drawn. */
export interface DrawnLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Room above it. */
  readonly before: number;
  /** How far in from the margin it begins. */
  readonly indent: number;
  /** `banner`: light on dark across the sheet, so that nobody takes it for something to say; `never`: beside a bar, below a banner. */
  readonly look: 'plain' | 'never' | 'banner';
  /** A sign that stands before it: a cross before what is not to be said. */
  readonly mark: string;
}

/** Room that a line takes, with what is above it. */
export const heightOf = ({ before, size }: Pick<DrawnLine, 'before' | 'size'>): number => before + Math.ceil(size * LEADING);

/** Of a letter, and of a card, whose headings are names and whose sentences are held in the hand. */
const SIZES = {
  letter: { title: 56, heading: 44, text: 40, grounds: 40 },
  card: { title: 56, heading: 34, text: 46, grounds: 30 },
} as const;
/** In from the margin beside a cross. */
const BESIDE = 60;
export const CROSS = '✕';

/** The blocks that a picture shows. Nobody writes on it; a card's table is a picture of its own. */
function drawnBlocks({ form, blocks }: Pick<Document, 'form' | 'blocks'>): readonly Block[] {
  if (form === 'letter') return blocks;
  return cardOrder(blocks).filter(({ kind }) => kind !== 'blanks' && !(kind === 'rows' && rowsApart(blocks)));
}

/** A paper in lines as a picture draws them, top to bottom: what is never to be said under a banner, each with a cross. */
export function pictureLines({ title, form, blocks }: Document, measure: Measure): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  const sizes = SIZES[form ?? 'card'];
  const put = (text: string, size: number, bold: boolean, before: number, look: DrawnLine['look'] = 'plain', mark = '') => {
    const indent = look === 'plain' ? 0 : look === 'banner' ? MARGIN / 3 : BESIDE;
    const broken = breakLines(text, WIDTH - 2 * MARGIN - (look === 'banner' ? 2 : 1) * indent, (piece) => measure(piece, size, bold));
    for (const [place, line] of broken.entries())
      drawn.push({ text: line, size, bold, before: place === 0 ? before : 0, indent, look, mark: place === 0 ? mark : '' });
  };
  put(title, sizes.title, true, 0);
  for (const block of drawnBlocks({ form, blocks })) {
    const never = block.kind === 'never';
    const heading = never ? `${CROSS} ${block.heading}` : block.heading;
    if (block.heading) put(heading, never ? sizes.text : sizes.heading, true, 48, never ? 'banner' : 'plain');
    for (const [place, line] of block.lines.entries()) {
      const before = place === 0 ? (block.heading ? 12 : 40) : 12;
      const text = isNumbered(block) ? `${place + 1}. ${line}` : line;
      const bold = block.kind === 'say' || (block.kind === 'reply' && !isTheirs(block, place)) || standsOver(block, line);
      put(text, block.kind === 'grounds' ? sizes.grounds : sizes.text, bold, before, never ? 'never' : 'plain', never ? CROSS : '');
    }
  }
  return drawn;
}

/** Lines in sheets no higher than `highest`: a canvas that is higher fails on some phones. */
export function inSheets(lines: readonly DrawnLine[], highest: number): DrawnLine[][] {
  const sheets: DrawnLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + heightOf(line) > highest) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(line);
    used += heightOf(line);
  }
  return sheets;
}
