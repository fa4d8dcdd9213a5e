import { dateInWords } from '../calendar/index.ts';
import { bindsLender, keyOf, type Place } from '../law/index.ts';
import { type Instalment, MOST_CARD_INSTALMENTS, planInstalments, yuanInWords } from '../money/index.ts';
import { ABOUT_MONEY, isVerified, mayPropose } from './money.ts';
import type { Script, ScriptInput, ScriptPart } from './types.ts';
import {
  ASK_TO_RECORD,
  CARD_PLAN,
  CLOSINGS,
  IDENTITY_CHECKS,
  MONEY_LATER,
  NEVER,
  NEVER_TO_AUTHORITY,
  OPENINGS,
  QUESTIONS,
  RECORD,
  REPORTS,
  STOP_OLD_DEBT,
  TITLES,
  VERIFIED_CHECK,
} from './words.ts';

/**
 * Composes the card for one call. Amounts are fen, dates ISO. Nothing is admitted, promised or offered before
 * {@link mayPropose}; nobody who claims to be a court, the police or a lawyer is spoken to about money. Throws RangeError
 * when `plan` or `postpone` cannot be right, or a card's plan has more than {@link MOST_CARD_INSTALMENTS} parts. Grounds:
 * the places named in ./words, less those that do not bind the kind of lender given.
 */
export function composeScript(input: ScriptInput): Script {
  const authority = input.caller === 'authority';
  const verified = isVerified(input);
  const propose = mayPropose(input);
  const wants = authority ? [] : [...new Set(input.wants)].filter((want) => propose || !ABOUT_MONEY.includes(want));
  const wantsMoney = !authority && input.wants.some((want) => ABOUT_MONEY.includes(want));
  const instalments = wants.includes('instalments') && input.plan ? planInstalments(input.plan) : [];
  const card = input.lenderKind === 'bank-card';
  if (card && instalments.length > MOST_CARD_INSTALMENTS)
    throw new RangeError(`a card's plan ends at ${MOST_CARD_INSTALMENTS} parts, not ${instalments.length}`);
  const check = verified && input.caller !== 'hotline' ? VERIFIED_CHECK : IDENTITY_CHECKS[input.caller];
  const asked = wants.map((want) => QUESTIONS[want]);
  // Whoever claims to be an authority takes no complaints; telling a fraudster what one has recorded only prolongs the call.
  const reported = authority ? [] : [...new Set(input.incidents)].map((incident) => REPORTS[incident]);
  const stop = wantsMoney && verified && !propose ? STOP_OLD_DEBT : { lines: [] };
  const parts: ScriptPart[] = [
    { id: 'opening', heading: '开口第一句', lines: OPENINGS[input.caller] },
    {
      id: 'identity',
      heading: '先核对身份',
      // A function, so that a name with `$&` in it stays a name.
      lines: check.lines.map((line) =>
        line.replace('{lender}', () => input.lenderName?.replace(/[\s\p{Cf}]+/gu, ' ').trim() || '放款机构'),
      ),
    },
    {
      id: 'ask',
      heading: '要问的、要说的',
      lines: [...asked.flatMap((words) => words.lines), ...(wantsMoney && !verified ? [MONEY_LATER] : [])],
    },
    { id: 'stop', heading: '先别提方案', lines: stop.lines },
    {
      id: 'proposal',
      heading: '我的方案',
      lines: [...proposePlan(instalments), ...(wants.includes('postpone') ? proposeDelay(input.postpone) : [])],
    },
    { id: 'report', heading: '请登记这些事', lines: reported.length ? [...reported.flatMap((words) => words.lines), ASK_TO_RECORD] : [] },
    { id: 'never', heading: '不说、不做', lines: authority ? NEVER_TO_AUTHORITY : NEVER },
    { id: 'closing', heading: '最后一句', lines: [CLOSINGS[input.caller]] },
  ];
  const grounds = [
    ...(check.grounds ?? []),
    ...asked.flatMap((words) => words.grounds ?? []),
    ...('grounds' in stop ? (stop.grounds ?? []) : []),
    ...(card && instalments.length > 0 ? [CARD_PLAN] : []),
    ...reported.flatMap((words) => words.grounds ?? []),
  ];
  return {
    title: TITLES[input.caller],
    parts: parts.filter((part) => part.lines.length > 0),
    instalments,
    record: RECORD,
    grounds: applicable(grounds, input.lenderKind),
  };
}

const ON_PAPER = '这笔钱我想协商处理。金额等书面明细核对以后再定，下面只是协商方案：';

function proposePlan(rows: readonly Instalment[]): string[] {
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

function proposeDelay(postpone: ScriptInput['postpone']): string[] {
  if (!postpone) return [];
  // What cannot be one payment cannot be postponed either.
  planInstalments({ totalFen: postpone.amountFen, firstDate: postpone.until, count: 1 });
  return [
    `这笔钱我想协商处理。我现在一次拿不出来，想商量延到 ${dateInWords(postpone.until)}，那天付 ${yuanInWords(postpone.amountFen)}；金额等书面明细核对以后再定。`,
    '同意不同意，请书面答复；同意的话，写明新的日期和延期期间怎么计息。',
  ];
}

/** Drops grounds that do not bind the lender, and repeats. An unknown lender keeps all: the page says whom each binds. */
function applicable(grounds: readonly Place[], lender: ScriptInput['lenderKind']): Place[] {
  const binding = grounds.filter(({ id }) => bindsLender(id, lender) !== false);
  return binding.filter((one, index) => binding.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}
