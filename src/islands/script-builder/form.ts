import {
  ABOUT_MONEY,
  addMonths,
  CALLERS,
  type Caller,
  CHOICES,
  CREDITORS,
  dateInWords,
  INCIDENTS,
  type Incident,
  inProceedings,
  isVerified,
  MOST_CARD_INSTALMENTS,
  MOST_INSTALMENTS,
  mayPropose,
  maySpeakOfMoney,
  ROLES,
  type Role,
  readDate,
  readYuan,
  type ScriptInput,
  STAGES,
  type Stage,
  TIES,
  WANTS,
  type Want,
} from '../../logic/index.ts';

/** The form as typed: strings, so that nothing typed is ever lost or changed. */
export interface ScriptForm {
  readonly role: string;
  readonly caller: string;
  /** Empty: as the caller suggests. */
  readonly stage: string;
  readonly tied: string;
  readonly lenderKind: string;
  readonly lenderName: string;
  readonly wants: string[];
  readonly verified: string;
  readonly oldDebt: string;
  readonly incidents: string[];
  readonly total: string;
  readonly perMonth: string;
  readonly firstDate: string;
  readonly postponeDate: string;
  readonly postponeAmount: string;
}

/** An empty form: a borrower who checks first; what is not known is unsure. */
export const EMPTY_FORM: ScriptForm = {
  role: 'borrower',
  caller: '',
  stage: '',
  tied: 'unsure',
  lenderKind: '',
  lenderName: '',
  wants: ['verify'],
  verified: '',
  oldDebt: '',
  incidents: [],
  total: '',
  perMonth: '',
  firstDate: '',
  postponeDate: '',
  postponeAmount: '',
};

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<keyof ScriptForm, string>>>;

/** The pages of the form, by name; the last one is the card. */
export const STEPS = ['who', 'stage', 'gate', 'tied', 'wants', 'verified', 'oldDebt', 'amounts', 'incidents', 'card'] as const;
export type StepId = (typeof STEPS)[number];

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined => values.find((value) => value === text);

/** Who holds the card. */
export const roleOf = (form: ScriptForm): Role => oneOf(ROLES, form.role) ?? 'borrower';

/** Whether whoever holds the card borrowed or signed for it; all others are only called. */
export const isDebtor = (form: ScriptForm): boolean => roleOf(form) === 'borrower' || roleOf(form) === 'guarantor';

const CALLERS_OF_OTHERS: readonly Caller[] = ['lender', 'agency', 'assignee', 'law-firm', 'authority', 'hotline', 'court'];
/** Who may be at the other end, by who asks. */
export const callersFor = (form: ScriptForm): readonly Caller[] => (isDebtor(form) ? CALLERS : CALLERS_OF_OTHERS);
/** Who is at the other end, once that can be read. */
export const callerOf = (form: ScriptForm): Caller | undefined => oneOf(callersFor(form), form.caller);

/** How far things have gone where the caller tells it. */
const SUGGESTED: Readonly<Partial<Record<Caller, Stage>>> = {
  agency: 'outsourced',
  assignee: 'transferred',
  payer: 'compensated',
  'law-firm': 'lawyer-letter',
  mediator: 'mediation',
};
/** How far things have gone: as chosen, else as the caller suggests. */
export const stageOf = (form: ScriptForm): Stage | 'unsure' =>
  form.stage === 'unsure' ? 'unsure' : (oneOf(STAGES, form.stage) ?? SUGGESTED[callerOf(form) ?? 'court'] ?? 'unsure');

/** What can be wanted: nothing of paying while a court has it in hand, nor by a guarantor. */
export const wantsFor = (form: ScriptForm): readonly Want[] =>
  maySpeakOfMoney(stateOf(form)) ? WANTS : WANTS.filter((want) => !ABOUT_MONEY.includes(want));
const wantsOf = (form: ScriptForm): Want[] => wantsFor(form).filter((want) => form.wants.includes(want));

/** What may have happened, by whom it happens to. */
export const incidentsFor = (form: ScriptForm): readonly Incident[] =>
  INCIDENTS.filter((incident) =>
    isDebtor(form)
      ? incident !== 'after-refusal' && incident !== 'asked-to-pay'
      : incident !== 'family-called' && (incident !== 'asked-to-pay' || roleOf(form) === 'employer' || form.tied === 'none'),
  );

/** Who is on the line, as the logic knows it; lines for nobody are never composed. */
const stateOf = (form: ScriptForm) => ({
  role: roleOf(form),
  caller: callerOf(form) ?? ('agency' as const),
  stage: stageOf(form),
  tied: oneOf(TIES, form.tied) ?? ('unsure' as const),
  verified: form.verified === 'true',
  oldDebt: form.oldDebt === 'true' ? true : form.oldDebt === 'false' ? false : ('unsure' as const),
});

/**
 * The pages that a form goes through. Whoever holds a court's paper is first sent to its terms. Money is spoken of only after
 * the caller was checked and the debt's age is known; nobody who claims to be a court is asked about either.
 */
export function stepsFor(form: ScriptForm): StepId[] {
  const state = stateOf(form);
  if (state.caller === 'authority') return ['who', 'card'];
  const withLender = state.caller === 'hotline' || oneOf(CREDITORS, state.caller) !== undefined;
  const last: StepId[] = withLender ? ['incidents', 'card'] : ['card'];
  if (!isDebtor(form)) {
    const tied = state.role !== 'employer' && state.caller !== 'court';
    return ['who', ...(tied ? (['tied'] as const) : []), ...last];
  }
  const steps: StepId[] = state.caller === 'mediator' ? ['who'] : ['who', 'stage'];
  if (inProceedings(state)) steps.push('gate');
  if (state.caller === 'mediator') return [...steps, 'verified', ...last];
  if (!withLender) return [...steps, ...last];
  steps.push('wants');
  if (wantsOf(form).some((want) => ABOUT_MONEY.includes(want))) {
    if (state.caller !== 'hotline') steps.push('verified');
    if (isVerified(state)) steps.push('oldDebt');
    if (mayPropose(state)) steps.push('amounts');
  }
  return [...steps, ...last];
}

const LONGEST_NAME = 30;

/** Checks one page of the form against today's date, ISO. */
export function problemsIn(form: ScriptForm, step: StepId, today: string): Problems {
  const problems: { -readonly [Field in keyof ScriptForm]?: string | undefined } = {};
  if (step === 'who') {
    if (!callerOf(form)) problems.caller = '请选是谁的电话。';
    const name = form.lenderName.trim();
    if ([...name].length > LONGEST_NAME) problems.lenderName = `名称太长了，最多 ${LONGEST_NAME} 个字。写合同上的公司简称就行。`;
    else if (/[<>{}\p{Cc}\p{Cf}]/u.test(name)) problems.lenderName = '名称里有 < > 或者看不见的符号，请改成公司名称。';
  }
  if (step === 'wants' && wantsOf(form).length === 0) problems.wants = '请至少选一项。拿不准就选“核实”。';
  if (step === 'verified' && !['true', 'false'].includes(form.verified)) problems.verified = '请选一项。没有核实过就选“还没有”。';
  if (step === 'oldDebt' && !['true', 'false', 'unsure'].includes(form.oldDebt)) problems.oldDebt = '请选一项。记不清就选“不清楚”。';
  if (step === 'amounts' && form.wants.includes('instalments')) checkPlan(form, today, problems);
  if (step === 'amounts' && form.wants.includes('postpone')) {
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
  if (!('fen' in total) || !('fen' in perMonth)) return;
  const parts = Math.ceil(total.fen / perMonth.fen);
  if (perMonth.fen > total.fen) problems.perMonth = '每月还的比总数还多。请看看两个数是不是填反了。';
  else if (form.lenderKind === 'bank-card' && parts > MOST_CARD_INSTALMENTS)
    problems.perMonth = `照这个数要还 ${parts} 个月。信用卡个性化分期最长 5 年，也就是 ${MOST_CARD_INSTALMENTS} 期，请把每月的数写大一点。`;
  else if (parts > MOST_INSTALMENTS)
    problems.perMonth = `照这个数要还 ${parts} 个月，这张卡最多排 ${MOST_INSTALMENTS} 期。请把每月的数写大一点，或者先只谈一部分。`;
}

function dateProblem(date: string, today: string): string | undefined {
  if (!date) return '请选一个日期。';
  if (!readDate(date)) return '这个日期不存在，请重新选。';
  if (date < today) return `这一天已经过去了。请选今天（${dateInWords(today)}）或以后。`;
  if (date > addMonths(today, 24)) return '这一天在两年以后，太远了。请选近一点的日子。';
  return undefined;
}

/** The first page with a problem, or null: a form that was left open past midnight may hold a day that has passed. */
export const firstProblem = (form: ScriptForm, today: string): { readonly step: StepId; readonly problems: Problems } | null => {
  for (const step of stepsFor(form)) {
    const problems = problemsIn(form, step, today);
    if (Object.keys(problems).length > 0) return { step, problems };
  }
  return null;
};

/** The script's input, or null while an amount or a caller cannot be read. */
export function inputFrom(form: ScriptForm): ScriptInput | null {
  if (!callerOf(form)) return null;
  const state = stateOf(form);
  const wants = wantsOf(form);
  const proposing = mayPropose(state);
  const fen = (text: string) => {
    const reading = readYuan(text);
    return 'fen' in reading ? reading.fen : null;
  };
  const [total, perMonth, later] = [fen(form.total), fen(form.perMonth), fen(form.postponeAmount)];
  if (proposing && wants.includes('instalments') && (total === null || perMonth === null)) return null;
  if (proposing && wants.includes('postpone') && later === null) return null;
  return {
    ...state,
    lenderKind: oneOf(CHOICES.lender, form.lenderKind),
    lenderName: form.lenderName.trim() || undefined,
    wants,
    incidents: incidentsFor(form).filter((incident) => form.incidents.includes(incident)),
    plan:
      proposing && wants.includes('instalments') && total !== null && perMonth !== null
        ? { totalFen: total, perMonthFen: perMonth, firstDate: form.firstDate }
        : undefined,
    postpone: proposing && wants.includes('postpone') && later !== null ? { until: form.postponeDate, amountFen: later } : undefined,
  };
}

/** A form begun from an address: `#role=family`, `#caller=hotline`; null where it names nothing of the sort. */
export function fromFragment(fragment: string): ScriptForm | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const role = oneOf(ROLES, given.get('role') ?? '');
  const begun = { ...EMPTY_FORM, role: role ?? EMPTY_FORM.role };
  const caller = oneOf(callersFor(begun), given.get('caller') ?? '');
  return role || caller ? { ...begun, caller: caller ?? '' } : null;
}
