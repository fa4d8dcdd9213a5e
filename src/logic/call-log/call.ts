import { CHOICES, type Facts, type LenderId, readFacts, TELLERS, type Teller } from '../judge/index.ts';
import { atOf, momentOf } from './moment.ts';

/** What can be kept of a call, as proof. */
export const KEPT = ['recording', 'screenshot', 'messages', 'call-list', 'photo', 'witness'] as const;
export type KeptId = (typeof KEPT)[number];

/** One call as its receiver keeps it. Only calls that came in: the judge counts no others. */
export interface LoggedCall {
  readonly id: string;
  /** By the clock of who was called: `2026-11-23T22:10`, or `2026-11-23` where the time is not known. */
  readonly at: string;
  /** Whether somebody answered and spoke. */
  readonly connected: boolean;
  /** The number that called. */
  readonly number?: string;
  /** What the caller called himself: a name, a staff number. */
  readonly who?: string;
  /** The institution that called; it may have many numbers. */
  readonly company?: string;
  /** For whom it collects, by name, where that is another. */
  readonly lenderName?: string;
  /** The phone that was called, where there are several: a number, or whose it is. */
  readonly line?: string;
  /** In this call somebody who does not owe said not to be called again. */
  readonly refused?: true;
  readonly lender?: LenderId;
  /** What was said, in its own words. */
  readonly words?: string;
  readonly kept?: readonly KeptId[];
  /** What was told of it, as the judge knows it. */
  readonly facts: Facts;
  readonly teller: Teller;
}

/** The longest that each text may be; what is longer was pasted by mistake. */
export const LONGEST = { id: 80, at: 40, number: 40, name: 60, words: 2000 } as const;

/** Why something is no call: it is no record, has no id, does not say whether it was answered, or has a text that is too long. */
export type CallFault = 'no-record' | 'no-id' | 'no-connected' | 'too-long';

/** A text without what cannot be seen; undefined where nothing is left. */
export function plainText(raw: unknown): string | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const text = String(raw)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}|\p{Cf}/gu, (sign) => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''))
    .trim();
  return text === '' ? undefined : text;
}

/** Whatever it is given (storage, a file), the call in it, or why there is none. A day that cannot be read stays as it is. Never throws. */
export function readCall(raw: unknown): LoggedCall | CallFault {
  if (typeof raw !== 'object' || raw === null) return 'no-record';
  const field = (name: string): unknown => (Object.hasOwn(raw, name) ? raw[name as keyof typeof raw] : undefined);
  const id = field('id');
  if (typeof id !== 'string' || id === '' || id.length > LONGEST.id) return 'no-id';
  const connected = field('connected');
  if (typeof connected !== 'boolean') return 'no-connected';
  const at = plainText(field('at')) ?? '';
  const moment = momentOf(at);
  const texts = {
    number: plainText(field('number')),
    who: plainText(field('who')),
    company: plainText(field('company')),
    lenderName: plainText(field('lenderName')),
    line: plainText(field('line')),
    words: plainText(field('words')),
  };
  const longest = { number: LONGEST.number, words: LONGEST.words } as Readonly<Record<string, number>>;
  if (at.length > LONGEST.at) return 'too-long';
  if (Object.entries(texts).some(([name, text]) => (text?.length ?? 0) > (longest[name] ?? LONGEST.name))) return 'too-long';
  const kept = field('kept');
  const keeps = KEPT.filter((one) => Array.isArray(kept) && kept.includes(one));
  const lender = CHOICES.lender.find((one) => one === field('lender'));
  return {
    id,
    at: moment ? atOf(moment) : at,
    connected,
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<typeof texts>),
    ...(field('refused') === true && { refused: true as const }),
    ...(lender && { lender }),
    ...(keeps.length > 0 && { kept: keeps }),
    facts: readFacts(field('facts')),
    teller: TELLERS.find((one) => one === field('teller')) ?? 'debtor',
  };
}

/** The calls in a list, whatever it holds; what is none is left out. */
export const readCalls = (raw: readonly unknown[]): LoggedCall[] => raw.map(readCall).filter((call) => typeof call !== 'string');
