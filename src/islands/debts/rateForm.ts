import { addMonths, MOST_INSTALMENTS, readDate, readYuan } from '../../logic/index.ts';

/** The fields of the rate wizard, as typed. */
export const RATE_FIELDS = [
  'received',
  'receivedOn',
  'fee',
  'way',
  'each',
  'count',
  'firstOn',
  'once',
  'onceOn',
  'lines',
  'lender',
  'contractDate',
  'contract',
  'lpr',
] as const;
export type RateField = (typeof RATE_FIELDS)[number];
export type RateForm = Readonly<Record<RateField, string>>;
type RateProblems = Readonly<Partial<Record<RateField, string>>>;

/** An empty form: as many parts of the same size, the commonest loan. */
export const EMPTY_RATE: RateForm = {
  ...(Object.fromEntries(RATE_FIELDS.map((field) => [field, ''])) as Record<RateField, string>),
  way: 'same',
};

/** A dated movement of money, in fen. */
export interface Flow {
  readonly date: string;
  readonly fen: number;
}

/** The cash flow of the form, or null while something is missing; with what is wrong, by field. */
export interface RateReading {
  readonly flows: readonly Flow[] | null;
  readonly problems: RateProblems;
}

/** Most lines of a list, and most signs. */
const MOST_LINES = 400;
const LONGEST = 12_000;
const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日\s*[,:]?|\s*[,:]|\s)\s*(.+)$/;

/** Reads lines such as `2026-01-15 950`, a day and what was paid on it; or what is wrong with the first that cannot be read. */
export function readPayments(text: string): readonly Flow[] | string {
  if (text.length > LONGEST) return '这段文字太长了，一行写一笔就好，例如 2026-01-15 950。';
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim());
  const flows: Flow[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const match = DAY.exec(line);
    const date = match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : '';
    if (!match || !readDate(date)) return `第 ${at + 1} 行的日期读不出来，请写成 2026-01-15 950 这样。`;
    const amount = readYuan(match[4] ?? '');
    if ('problem' in amount) return `第 ${at + 1} 行的金额：${amount.problem}`;
    flows.push({ date, fen: -amount.fen });
  }
  return flows.length > MOST_LINES ? `最多 ${MOST_LINES} 行，现在 ${flows.length} 行。` : flows;
}

/** Reads the form; problems only where something was typed that cannot be used. */
export function readRate(form: RateForm): RateReading {
  const problems: { -readonly [Field in RateField]?: string } = {};
  const sum = (field: RateField): number | null => {
    if (form[field].trim() === '') return null;
    const amount = readYuan(form[field]);
    if ('fen' in amount) return amount.fen;
    problems[field] = amount.problem;
    return null;
  };
  const day = (field: RateField): string | null => {
    if (form[field] === '') return null;
    if (readDate(form[field])) return form[field];
    problems[field] = '这个日期不存在，请重新选。';
    return null;
  };
  const after = (field: RateField, start: string | null): string | null => {
    const date = day(field);
    if (date && start && date <= start) problems[field] = '还款要在到手那天以后。请看看两个日期是不是填反了。';
    return problems[field] ? null : date;
  };
  const [received, start, fee] = [sum('received'), day('receivedOn'), sum('fee')];
  if (received !== null && fee !== null && fee >= received) problems.fee = '另外交的比到手的还多。请看看两个数是不是填反了。';
  sum('contract');
  const lpr = form.lpr.trim();
  if (lpr !== '' && !(/^\d{1,2}(\.\d{1,2})?$/.test(lpr) && Number(lpr) > 0))
    problems.lpr = '写百分数里的数就行，例如查到 3.45% 就写 3.45。';
  day('contractDate');
  const paid = paymentsOf(form, problems, sum, (field) => after(field, start));
  if (received === null || start === null || paid === null || Object.keys(problems).some((field) => NEEDED.includes(field)))
    return { flows: null, problems };
  if (paid.some(({ date }) => date <= start))
    return { flows: null, problems: { ...problems, lines: '有一笔在到手那天或者以前。还款要在到手那天以后。' } };
  return { flows: [{ date: start, fen: received - (fee ?? 0) }, ...paid], problems };
}

/** Fields without which no rate can be reckoned. */
const NEEDED: readonly string[] = ['received', 'receivedOn', 'fee', 'each', 'count', 'firstOn', 'once', 'onceOn', 'lines'];

function paymentsOf(
  form: RateForm,
  problems: { -readonly [Field in RateField]?: string },
  sum: (field: RateField) => number | null,
  after: (field: RateField) => string | null,
): readonly Flow[] | null {
  if (form.way === 'once') {
    const [fen, date] = [sum('once'), after('onceOn')];
    return fen !== null && date ? [{ date, fen: -fen }] : null;
  }
  if (form.way === 'list') {
    const read = readPayments(form.lines);
    if (typeof read === 'string') problems.lines = read;
    return typeof read === 'string' || read.length === 0 ? null : read;
  }
  const [fen, first] = [sum('each'), after('firstOn')];
  const count = form.count.trim().normalize('NFKC');
  const times = Number(count);
  if (count !== '' && !(/^\d{1,3}$/.test(count) && times >= 1 && times <= MOST_INSTALMENTS))
    problems.count = `写 1 到 ${MOST_INSTALMENTS} 的整数。`;
  if (fen === null || !first || count === '' || problems.count) return null;
  return Array.from({ length: times }, (_, at) => ({ date: addMonths(first, at), fen: -fen }));
}
