import {
  addMonths,
  CALLERS,
  type Caller,
  dateInWords,
  INCIDENTS,
  type Incident,
  MOST_INSTALMENTS,
  readDate,
  readYuan,
  type ScriptInput,
  WANTS,
  type Want,
} from '../../logic/index.ts';

/** The form as typed: strings, so that nothing typed is ever lost or changed. */
export interface ScriptForm {
  readonly caller: string;
  readonly lenderKind: string;
  readonly lenderName: string;
  readonly wants: readonly string[];
  readonly incidents: readonly string[];
  readonly total: string;
  readonly perMonth: string;
  readonly firstDate: string;
  readonly postponeDate: string;
  readonly postponeAmount: string;
}

/** An empty form. */
export const EMPTY_FORM: ScriptForm = {
  caller: '',
  lenderKind: '',
  lenderName: '',
  wants: [],
  incidents: [],
  total: '',
  perMonth: '',
  firstDate: '',
  postponeDate: '',
  postponeAmount: '',
};

/** What is wrong, by field. */
export type Problems = Partial<Record<keyof ScriptForm, string>>;

/** Labels of the choices. */
export const CALLER_LABELS: Readonly<Record<Caller, readonly [string, string]>> = {
  lender: ['放款方打来', '银行、消费金融公司、小贷公司自己的人'],
  agency: ['委托的催收公司打来', '说是受某某机构委托'],
  authority: ['自称法院、公安或律师', '真假还不知道'],
  hotline: ['我打给客服', '主动去谈'],
};
export const WANT_LABELS: Readonly<Record<Want, string>> = {
  verify: '核实欠款：谁放的、欠多少',
  postpone: '延期：晚些日子再还',
  instalments: '分期：每月还一点',
  'leave-family': '只联系我，不找家人和单位',
  papers: '要书面材料：合同、明细、还款账户',
};
export const INCIDENT_LABELS: Readonly<Record<Incident, string>> = {
  threat: '威胁我或家人的人身安全',
  insult: '辱骂',
  'family-called': '我接得到电话，却去打给家人、朋友、单位',
  'debt-told': '把我的欠款告诉了别人',
  'too-often': '一天里反复打，电话没法用',
  'at-night': '夜里 22:00 到早上 8:00 之间打来',
  'private-account': '要我转个人账户、扫私人码',
  posed: '自称公安、法院、律师，核实不到',
};

const LONGEST_NAME = 30;

/** Checks one step of the form (1 who, 2 what I want, 3 amounts and dates) against today's date, ISO. */
export function problemsIn(form: ScriptForm, step: number, today: string): Problems {
  const problems: { -readonly [Field in keyof ScriptForm]?: string } = {};
  if (step === 1) {
    if (!CALLERS.includes(form.caller as Caller)) problems.caller = '请选是谁的电话。';
    const name = form.lenderName.trim();
    if ([...name].length > LONGEST_NAME) problems.lenderName = `名称太长了，最多 ${LONGEST_NAME} 个字。写合同上的公司简称就行。`;
    else if (/[<>{}\n\r]/.test(name)) problems.lenderName = '名称里有 < > 这样的符号，请改成公司名称。';
  }
  if (step === 2 && form.caller !== 'authority' && form.wants.length === 0) problems.wants = '请至少选一项。拿不准就选“核实欠款”。';
  if (step === 3 && form.wants.includes('instalments')) checkPlan(form, today, problems);
  if (step === 3 && form.wants.includes('postpone')) {
    const amount = readYuan(form.postponeAmount);
    if ('problem' in amount) problems.postponeAmount = amount.problem;
    problems.postponeDate = dateProblem(form.postponeDate, today);
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));
}

function checkPlan(form: ScriptForm, today: string, problems: { -readonly [Field in keyof ScriptForm]?: string | undefined }): void {
  const total = readYuan(form.total);
  const perMonth = readYuan(form.perMonth);
  if ('problem' in total) problems.total = total.problem;
  if ('problem' in perMonth) problems.perMonth = perMonth.problem;
  problems.firstDate = dateProblem(form.firstDate, today);
  if ('fen' in total && 'fen' in perMonth) {
    if (perMonth.fen > total.fen) problems.perMonth = '每月还的比总数还多。请看看两个数是不是填反了。';
    else if (Math.ceil(total.fen / perMonth.fen) > MOST_INSTALMENTS)
      problems.perMonth = `照这个数要还 ${Math.ceil(total.fen / perMonth.fen)} 个月，这张卡最多排 ${MOST_INSTALMENTS} 期。请把每月的数写大一点，或者先只谈一部分。`;
  }
}

function dateProblem(date: string, today: string): string | undefined {
  if (!date) return '请选一个日期。';
  if (!readDate(date)) return '这个日期不存在，请重新选。';
  if (date < today) return `这一天已经过去了。请选今天（${dateInWords(today)}）或以后。`;
  if (date > addMonths(today, 24)) return '这一天在两年以后，太远了。请选近一点的日子。';
  return undefined;
}

/** The script's input from a form without problems. */
export function inputFrom(form: ScriptForm): ScriptInput {
  const fen = (text: string) => {
    const reading = readYuan(text);
    return 'fen' in reading ? reading.fen : 0;
  };
  return {
    caller: form.caller as Caller,
    lenderKind: form.lenderKind || undefined,
    lenderName: form.lenderName.trim() || undefined,
    wants: WANTS.filter((want) => form.wants.includes(want)),
    incidents: INCIDENTS.filter((incident) => form.incidents.includes(incident)),
    plan: form.wants.includes('instalments')
      ? { totalFen: fen(form.total), perMonthFen: fen(form.perMonth), firstDate: form.firstDate }
      : undefined,
    postpone: form.wants.includes('postpone') ? { until: form.postponeDate, amountFen: fen(form.postponeAmount) } : undefined,
  };
}
