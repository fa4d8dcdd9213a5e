import { AMOUNTS, addMonths, type Debt, LONGEST_DEBT, readDate, readDebt, readYuan } from '../../logic/index.ts';

/** The fields of one debt that are texts. */
export const TEXTS = ['name', 'lender', 'contractDate', 'stage', 'actBy', 'security', 'old', 'automatic', ...AMOUNTS, 'note'] as const;
export type TextField = (typeof TEXTS)[number];

/** The form of one debt as typed: strings, so that nothing typed is ever lost or changed. */
export interface DebtForm extends Readonly<Record<TextField, string>> {
  readonly proofs: readonly string[];
  readonly disputes: readonly string[];
}

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<TextField, string>>>;

const blank = Object.fromEntries(TEXTS.map((field) => [field, ''])) as Record<TextField, string>;
/** An empty form. */
export const EMPTY_DEBT: DebtForm = { ...blank, proofs: [], disputes: [] };

/** An amount for a field, from fen: `1200` or `1200.50`. */
const amountIn = (fen: number): string => `${Math.floor(fen / 100)}${fen % 100 ? `.${String(fen % 100).padStart(2, '0')}` : ''}`;

/** The form of a debt that is in the list already. */
export function formOf(debt: Debt): DebtForm {
  const texts = Object.fromEntries(
    TEXTS.map((field) => {
      const value = debt[field];
      return [field, typeof value === 'number' ? amountIn(value) : value === undefined ? '' : String(value)];
    }),
  ) as Record<TextField, string>;
  return { ...texts, proofs: debt.proofs, disputes: debt.disputes };
}

/** An amount as read from a field; nothing written or 0 are answers too. */
export function readAmount(text: string): { readonly fen?: number; readonly problem?: string } {
  if (text.trim() === '') return {};
  if (/^\s*0+(?:\.0{1,2})?\s*元?\s*$/.test(text.normalize('NFKC'))) return { fen: 0 };
  return readYuan(text);
}

/** Checks the form against today, ISO. Everything but the name may be left empty. */
export function problemsIn(form: DebtForm, today: string): Problems {
  const problems: { -readonly [Field in TextField]?: string } = {};
  const name = form.name.trim();
  if (name === '') problems.name = '写一个名字，自己认得出就行，例如合同上的公司名。';
  for (const field of ['name', 'note'] as const) {
    const [length, most] = [[...form[field].trim()].length, LONGEST_DEBT[field]];
    if (length > most) problems[field] = `太长了，最多 ${most} 个字，现在 ${length} 个。`;
    else if (/[<>{}]|[^\P{Cc}\n]|\p{Cf}/u.test(form[field])) problems[field] = '里面有 < > 或者看不见的符号，请去掉。';
  }
  for (const amount of AMOUNTS) {
    const { problem } = readAmount(form[amount]);
    if (problem) problems[amount] = problem;
  }
  if (form.contractDate && !readDate(form.contractDate)) problems.contractDate = '这个日期不存在，请重新选。';
  else if (form.contractDate > today) problems.contractDate = '这一天还没有到。签合同那天，请选今天或以前。';
  if (form.actBy && !readDate(form.actBy)) problems.actBy = '这个日期不存在，请重新选。';
  else if (form.actBy > addMonths(today, 60)) problems.actBy = '这一天在五年以后，太远了。请看看年份。';
  return problems;
}

/** The debt that the form tells as far as it can be read; null while it has no name that can be kept. */
export function debtFrom(form: DebtForm, id: string, problems: Problems): Debt | null {
  const usable = (field: TextField): string | undefined => (problems[field] || form[field] === '' ? undefined : form[field]);
  const yesNo = (field: 'old' | 'automatic') => (form[field] === 'true' ? true : form[field] === 'false' ? false : undefined);
  const amounts = Object.fromEntries(AMOUNTS.map((amount) => [amount, readAmount(form[amount]).fen]));
  return readDebt({
    ...Object.fromEntries(TEXTS.map((field) => [field, usable(field)])),
    ...amounts,
    monthlyFen: form.automatic === 'true' ? amounts.monthlyFen : undefined,
    old: yesNo('old'),
    automatic: yesNo('automatic'),
    proofs: form.proofs,
    disputes: form.disputes,
    id,
  });
}
