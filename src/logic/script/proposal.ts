import { dateInWords } from '../calendar/index.ts';
import { type Instalment, planInstalments, yuanInWords } from '../money/index.ts';
import type { ScriptInput } from './types.ts';

const ON_PAPER = '这笔钱我想协商处理。金额等书面明细核对以后再定，下面只是协商方案：';

/** A plan in two sentences that add up to the fen; none without parts. */
export function proposePlan(rows: readonly Instalment[]): string[] {
  const [first, second] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  if (!second)
    return [
      `${ON_PAPER}${dateInWords(first.date)}一次付 ${yuanInWords(first.amountFen)}。`,
      '同意不同意，请书面答复；同意的话，写明付了以后合同是不是结清。',
    ];
  const total = yuanInWords(rows.reduce((sum, row) => sum + row.amountFen, 0));
  // By count the first parts may be one fen larger: the sentence adds up to its total all the same.
  const change = rows.findIndex(({ amountFen }, index) => index > 1 && index < rows.length - 1 && amountFen !== second.amountFen);
  const smaller = change > 0 ? `，第 ${change + 1} 期起每月付 ${yuanInWords(rows[change]?.amountFen ?? 0)}` : '';
  const middle = rows.length > 2 ? `，以后每月付 ${yuanInWords(second.amountFen)}${smaller}` : '';
  return [
    `${ON_PAPER}分 ${rows.length} 期，${dateInWords(first.date)}付 ${yuanInWords(first.amountFen)}${middle}，${dateInWords(last.date)}付最后一期 ${yuanInWords(last.amountFen)}，合计 ${total}。`,
    '同意不同意，请书面答复；同意的话，写明金额、日期和分期期间怎么计息。',
  ];
}

/** A request for time in two sentences; throws RangeError where the sum or the day cannot be right. */
export function proposeDelay(postpone: ScriptInput['postpone']): string[] {
  if (!postpone) return [];
  // What cannot be one payment cannot be postponed either.
  planInstalments({ totalFen: postpone.amountFen, firstDate: postpone.until, count: 1 });
  return [
    `这笔钱我想协商处理。我现在一次拿不出来，想商量延到 ${dateInWords(postpone.until)}，那天付 ${yuanInWords(postpone.amountFen)}；金额等书面明细核对以后再定。`,
    '同意不同意，请书面答复；同意的话，写明新的日期和延期期间怎么计息。',
  ];
}
