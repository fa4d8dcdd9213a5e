import { type CallerDay, type LoggedCall, momentOf } from '../../logic/index.ts';
import { CALLEE_NAMES } from '../../words/calls.ts';

/** Who called: the company with its numbers, else the number. */
export function callerInWords({ company, numbers }: Pick<CallerDay, 'company' | 'numbers'>): string {
  if (company) return numbers.length > 1 ? `${company}（${numbers.length} 个号码）` : company;
  return numbers[0] ?? '没写号码，也没写是哪家';
}

/** Whom a caller reached, where it was not the one who tells. */
export function calleeInWords({ callee, teller }: Pick<CallerDay, 'callee' | 'teller'>): string | null {
  if (teller === 'third-party' || callee === 'borrower') return null;
  return callee ? `打给${CALLEE_NAMES[callee]}` : '没写打给谁';
}

/** 22:10 接通 021-5555 */
export const callInWords = ({ at, connected, number }: Pick<LoggedCall, 'at' | 'connected' | 'number'>): string =>
  [momentOf(at)?.time ?? '时间没记', connected ? '接通' : '没接到', number].filter(Boolean).join(' ');
