import { type CsvRow, readCsv, writeCsv } from '../text/index.ts';
import { type CallFault, type LoggedCall, plainText, readCall } from './call.ts';
import { hashOf } from './hash.ts';
import { atOf, momentOf } from './moment.ts';
import { readMoment } from './readMoment.ts';
import { LOG_VERSION } from './versions.ts';

/** The columns of a log as a table, each with the heads by which it is known in other people's tables. */
const COLUMNS = {
  date: ['日期', '通话日期', '来电日期', '日期时间', '通话时间', '起始时间', '呼叫时间', 'date', 'datetime'],
  time: ['时间', '来电时间', '钟点', 'time'],
  connected: ['接通', '是否接通', '状态', '通话状态', '呼叫类型', '类型', 'connected', 'status', 'type'],
  number: ['号码', '电话', '来电号码', '对方号码', '电话号码', '手机号', 'number', 'phone'],
  company: ['打来的是哪家', '机构', '公司', 'company'],
  who: ['打来的人', '谁', '姓名', '联系人', '名称', 'who', 'name'],
  lenderName: ['替哪家催', '放款机构'],
  line: ['打到哪个号码', '本机号码'],
  words: ['原话', '说了什么', '内容', '备注', 'words', 'note'],
  told: ['发生的事'],
  kept: ['留了什么'],
  id: ['编号', 'id'],
  data: ['数据（不要改）'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof COLUMNS;
const ORDER = Object.keys(COLUMNS) as Column[];
/** What only people read: it follows from the data. */
const NOT_READ: readonly Column[] = ['told', 'kept'];

const ANSWERED = /^(?:接通|已接|已接通|接通了|是|呼入|主叫已接|来电|yes|true|1|connected|incoming)$/;
const MISSED = /^(?:没接到|没接通|未接|未接通|未接来电|没接|拒接|否|no|false|0|missed|rejected)$/;

/** Why a line was not taken over. */
export type LineFault = CallFault | 'no-day' | 'no-time' | 'number-broken' | 'newer';

/** What was read out of a file: calls, and each line that was not understood. */
export interface ReadLog {
  readonly calls: readonly LoggedCall[];
  readonly faults: readonly { readonly line: number; readonly fault: LineFault; readonly text: string }[];
  /** Heads of columns that nothing was read from. */
  readonly unused: readonly string[];
}

/** What only people read in the table, made where the words are. */
export interface TableWords {
  readonly told: (call: LoggedCall) => string;
  readonly kept: (call: LoggedCall) => string;
  readonly connected: (connected: boolean) => string;
}

/** A log as CSV for spreadsheets, in the order given; {@link callsFromCsv} reads it back without loss, but for calls whose day cannot be read. */
export function callsToCsv(calls: readonly LoggedCall[], words: TableWords): string {
  const rows = calls.map((call) => {
    const moment = momentOf(call.at);
    const { teller, facts, lender, kept, refused } = call;
    const cells: Readonly<Record<Column, string>> = {
      date: moment?.date ?? call.at,
      time: moment?.time ?? '',
      connected: words.connected(call.connected),
      number: call.number ?? '',
      company: call.company ?? '',
      who: call.who ?? '',
      lenderName: call.lenderName ?? '',
      line: call.line ?? '',
      words: call.words ?? '',
      told: words.told(call),
      kept: words.kept(call),
      id: call.id,
      data: JSON.stringify({ version: LOG_VERSION, teller, facts, lender, kept, refused }),
    };
    return ORDER.map((column) => cells[column]);
  });
  return writeCsv([ORDER.map((column) => COLUMNS[column][0]), ...rows]);
}

/** Which column stands where, by its head. */
function columnsOf(heads: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  const plain = heads.map((head) => head.normalize('NFKC').trim().toLowerCase().replaceAll('(', '（').replaceAll(')', '）'));
  for (const column of ORDER) {
    const names: readonly string[] = COLUMNS[column];
    const place = names.map((name) => plain.indexOf(name)).find((at) => at !== -1);
    if (place !== undefined) found.set(column, place);
  }
  return found;
}

const parsed = (json: string): Readonly<Record<string, unknown>> => {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

/** A number of this form was changed by a spreadsheet, and its digits are lost. */
const SCIENTIFIC = /^\d(?:\.\d+)?e\+?\d+$/i;

/** Reads a log out of CSV: our own, or another table whose heads are known. Null where no column holds a day. Never throws. */
export function callsFromCsv(text: string): ReadLog | null {
  const [head, ...rows] = readCsv(text);
  const columns = columnsOf(head?.cells ?? []);
  if (!head || !(columns.has('date') || columns.has('time'))) return null;
  const used = new Set(columns.values());
  const calls: LoggedCall[] = [];
  const faults: { line: number; fault: LineFault; text: string }[] = [];
  const alike = new Map<string, number>();
  for (const row of rows) {
    const read = callOf(row, columns, alike);
    if (typeof read === 'string') faults.push({ line: row.line, fault: read, text: row.cells.join(' ').slice(0, 60) });
    else calls.push(read);
  }
  return { calls, faults, unused: head.cells.filter((name, at) => name.trim() !== '' && !used.has(at)) };
}

function callOf(row: CsvRow, columns: ReadonlyMap<Column, number>, alike: Map<string, number>): LoggedCall | LineFault {
  const cell = (column: Column): string => {
    const place = columns.get(column);
    return place === undefined ? '' : (row.cells[place] ?? '').trim();
  };
  const moment = readMoment(cell('date') || cell('time'), columns.has('date') && cell('date') ? cell('time') : '');
  if (!moment) return readMoment(cell('date'), '') ? 'no-time' : 'no-day';
  if (SCIENTIFIC.test(cell('number'))) return 'number-broken';
  const state = cell('connected').normalize('NFKC').toLowerCase();
  const connected = ANSWERED.test(state) ? true : MISSED.test(state) ? false : undefined;
  const texts = Object.fromEntries(ORDER.filter((column) => !NOT_READ.includes(column)).map((column) => [column, plainText(cell(column))]));
  const { version = 0, ...data } = parsed(cell('data'));
  if (typeof version === 'number' && version > LOG_VERSION) return 'newer';
  // A table of others has no ids: one is made from the line, with its place among those that are alike.
  const content = JSON.stringify([moment, connected, texts]);
  const place = (alike.get(content) ?? 0) + 1;
  alike.set(content, place);
  const at = atOf(moment);
  const id = texts.id ?? `csv-${hashOf(content)}-${place}`;
  return readCall({ ...data, ...texts, id, at, connected });
}
