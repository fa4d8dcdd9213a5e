import { type FactId, type FactValue, factById, isValidAnswer } from '../../logic/index.ts';
import type { Draft } from './FactField.tsx';
import { HOURS } from './hours.ts';

/** An answer as read from the form, or what is wrong with it, in Chinese. */
export type AnswerReading = { readonly value: FactValue } | { readonly problem: string };

const CHOOSE = '请选一项。不清楚就选“不清楚”。';

/** Reads what the form of one question holds: `chosen` of the radio buttons, `typed` in the field for a count. */
export function readAnswer(id: string, chosen: string, typed: string): AnswerReading {
  const fact = factById(id);
  if (chosen === 'unsure') return { value: 'unsure' };
  if (fact.kind === 'yes-no') return chosen ? { value: chosen === 'true' } : { problem: CHOOSE };
  if (fact.kind === 'choice') return isValidAnswer(fact, chosen) ? { value: chosen } : { problem: CHOOSE };
  const hour = id === 'hour';
  const text = (hour ? chosen : typed).normalize('NFKC').trim();
  if (text === '') return { problem: hour ? '请选一个钟点。记不清就选“不清楚”。' : '请写一个数字，没有就写 0。记不清就选“不清楚”。' };
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return isValidAnswer(fact, number) ? { value: number } : { problem: `这里要写 0 到 ${fact.range?.[1]} 之间的整数，例如 5。` };
}

/** What stands in the control of a fact that was answered before; an hour by day stands for the whole day. */
export function draftOf(id: FactId, recorded: FactValue | undefined): Draft {
  if (recorded === undefined) return { chosen: '', typed: '' };
  const value = String(recorded);
  if (id === 'hour' && recorded !== 'unsure') {
    const known = HOURS.some(([hour]) => hour === value);
    return { chosen: known ? value : (HOURS.at(-1)?.[0] ?? ''), typed: '' };
  }
  return typeof recorded === 'number' ? { chosen: '', typed: value } : { chosen: value, typed: '' };
}
