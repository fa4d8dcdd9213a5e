/** Starts of a cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** The same, as {@link csvCell} has made it harmless. */
const HARMLESS = /^'(?=[=+\-@\t\r＝＋－＠'])/;

/** A cell for a spreadsheet: never a formula, quoted where it must be. */
function csvCell(text: string): string {
  // A cell that begins with an apostrophe gets one more, so that reading takes away exactly what writing added.
  const harmless = FORMULA.test(text) || HARMLESS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV for spreadsheets: with a byte-order mark, so that Chinese is read as such. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A row of a file with the number of the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The sign between cells: the one that is most in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => first.split(sign).length;
  return [',', '\t', ';', '，'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Where the quoted cell that begins at `from` ends, and what it says; one that is never closed goes to the end of the text. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  const parts: string[] = [];
  for (let inner = from + 1; ; ) {
    const quote = text.indexOf('"', inner);
    if (quote === -1) return { cell: [...parts, text.slice(inner)].join('"'), end: text.length };
    parts.push(text.slice(inner, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join('"'), end: quote + 1 };
    inner = quote + 2;
  }
}

/** Reads CSV as spreadsheets write it; rows without any text are left out. Linear in the length; never throws. */
export function readCsv(given: string): CsvRow[] {
  const text = given.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const isEnd = (at: number) => at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  while (at <= text.length) {
    const from = at;
    while (text[at] === ' ') at += 1;
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    if (quoted) at = quoted.end;
    // What stands between a closing quotation mark and the next cell belongs to nobody.
    while (!isEnd(at)) at += 1;
    const cell = quoted ? quoted.cell : text.slice(from, at);
    cells.push(cell.startsWith("'") ? cell.replace(HARMLESS, '') : cell);
    if (quoted) line += cell.split(/\r\n|\r|\n/).length - 1;
    if (text[at] !== delimiter) {
      if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells });
      cells = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      line += 1;
      begun = line;
    }
    at += 1;
  }
  return rows;
}
