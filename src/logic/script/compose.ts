import { dateInWords } from '../calendar/dates.ts';
import { bindsLender } from '../law/binds.ts';
import { type Instalment, planInstalments } from '../money/instalments.ts';
import { yuanInWords } from '../money/yuan.ts';
import type { Caller, Script, ScriptGround, ScriptInput, ScriptPart } from './types.ts';
import { IDENTITY_CHECKS, NEVER, NEVER_TO_AUTHORITY, OPENINGS, QUESTIONS, RECORD, REPORTS, TITLES } from './words.ts';

const CLOSINGS: Readonly<Record<Caller, string>> = {
  lender: '请把答复发到我预留的联系方式。书面答复到了，我们再谈下一步。今天先到这里，再见。',
  agency: '请把我的话转给委托你们的机构，由它书面答复我。今天先到这里，再见。',
  authority: '我现在挂断，自己去核实。核实以后该去哪里，我会去。再见。',
  hotline: '请重复一遍登记的内容，并告诉我受理编号和几天内答复。谢谢，再见。',
};

/**
 * Composes the card for one call. Amounts are fen, dates ISO. Nobody who claims to be a court or a lawyer is offered
 * money: for `authority` the wishes about paying are left out. Throws RangeError when `plan` or `postpone` cannot be
 * right. Grounds: the articles named in ./words, less those that do not bind the kind of lender given.
 */
export function composeScript(input: ScriptInput): Script {
  const authority = input.caller === 'authority';
  const wants = authority ? [] : input.wants;
  const instalments = wants.includes('instalments') && input.plan ? planInstalments(input.plan) : [];
  const check = IDENTITY_CHECKS[input.caller];
  const asked = wants.map((want) => QUESTIONS[want]);
  const reported = input.incidents.map((incident) => REPORTS[incident]);
  const proposal = [...proposePlan(instalments), ...(wants.includes('postpone') ? proposeDelay(input.postpone) : [])];
  const parts: ScriptPart[] = [
    { id: 'opening', heading: '开口第一句', lines: OPENINGS[input.caller] },
    {
      id: 'identity',
      heading: '先核对身份',
      lines: check.lines.map((line) => line.replace('{lender}', input.lenderName?.trim() || '放款机构')),
    },
    { id: 'ask', heading: '要问的、要说的', lines: asked.flatMap((words) => words.lines) },
    { id: 'proposal', heading: '我的方案', lines: proposal },
    {
      id: 'report',
      heading: '请登记这些事',
      lines: reported.length
        ? [
            ...reported.flatMap((words) => words.lines),
            authority ? '这些我都留了记录。' : '请把这些登记为投诉，调取录音，书面答复我怎么处理。',
          ]
        : [],
    },
    { id: 'never', heading: '不说、不做', lines: authority ? NEVER_TO_AUTHORITY : NEVER },
    { id: 'closing', heading: '最后一句', lines: [CLOSINGS[input.caller]] },
  ];
  const card = wants.includes('instalments') && input.lenderKind === 'bank-card' ? [{ cite: 'card-measures/70', at: 'p1' }] : [];
  const grounds = [
    ...(check.grounds ?? []),
    ...asked.flatMap((words) => words.grounds ?? []),
    ...card,
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

function proposePlan(rows: readonly Instalment[]): string[] {
  const [first, second] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const total = yuanInWords(rows.reduce((sum, row) => sum + row.amountFen, 0));
  if (!second)
    return [
      `我想还。我提议 ${dateInWords(first.date)}一次付 ${yuanInWords(first.amountFen)}。`,
      '同意的话，请书面写明：这笔付清后，合同是不是结清。',
    ];
  const middle = rows.length > 2 ? `，以后每月付 ${yuanInWords(second.amountFen)}` : '';
  return [
    `我想还。我提议分 ${rows.length} 期：${dateInWords(first.date)}付 ${yuanInWords(first.amountFen)}${middle}，${dateInWords(last.date)}付最后一期 ${yuanInWords(last.amountFen)}，合计 ${total}。`,
    '同意的话，请出书面协议，写明金额、日期和分期期间怎么计息；不同意，也请书面告诉我。',
  ];
}

function proposeDelay(postpone: ScriptInput['postpone']): string[] {
  if (!postpone) return [];
  return [
    `我现在一次付不出。我提议延到 ${dateInWords(postpone.until)}，那天付 ${yuanInWords(postpone.amountFen)}。`,
    '同意延期的话，请书面确认新的日期和延期期间怎么计息。',
  ];
}

/** Drops grounds that do not bind the lender, and repeats. An unknown lender keeps all: the page says whom each binds. */
function applicable(grounds: readonly ScriptGround[], lender: string | undefined): ScriptGround[] {
  const binding = grounds.filter(({ cite }) => bindsLender(cite, lender ? { lender } : {}) !== false);
  return binding.filter((one, index) => binding.findIndex((other) => other.cite === one.cite && other.at === one.at) === index);
}
