import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AMOUNTS, DEBT_STAGES, type Debt, DISPUTES, PROOFS, SECURITIES } from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { DEBT_WORDS, DISPUTE_NAMES, PROOF_NAMES, SECURITY_NAMES, STAGE_NAMES } from '../../words/debts.ts';
import { Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Select } from '../common/Select.tsx';
import { dayFromToday } from '../common/today.ts';
import { useLeft } from '../common/useLeft.ts';
import { DebtResult } from './DebtResult.tsx';
import { type DebtForm, debtFrom, problemsIn, type TextField } from './form.ts';

interface Props extends DebtsPayload {
  readonly id: string;
  readonly form: DebtForm;
  /** Whether the list has it already. */
  readonly known: boolean;
  readonly onChange: (form: DebtForm) => void;
  readonly onSave: (debt: Debt) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

const UNSURE = ['', '不清楚'] as const;
const ASKED_FIRST: readonly TextField[] = ['receivedFen', 'paidFen', 'claimedFen'];
const TAKEN_APART: readonly TextField[] = ['contractFen', 'principalFen', 'interestFen', 'feesFen'];
const MORE: readonly TextField[] = ['contractDate', 'security', 'automatic', 'monthlyFen'];
const HAS_DAYS: readonly string[] = ['mediation', 'sued', 'judged', 'enforced'];

/** One debt: what is known of it, and beside it what that makes, at every moment. */
export function OneDebt({ id, form, known, cites, lenders, onChange, onSave, onLeave, onRemove }: Props) {
  const root = useRef<HTMLFormElement>(null);
  const { left, onFocusOut } = useLeft();
  const [tried, setTried] = useState(0);
  const all = problemsIn(form, dayFromToday());
  const shown = (field: TextField) => (tried > 0 || left.includes(field) ? all[field] : undefined);
  useLayoutEffect(() => {
    if (tried > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  // A result needs no name: what it says is about what was told.
  const debt = debtFrom(all.name ? { ...form, name: '这一笔' } : form, id, { ...all, name: undefined });
  const put = (field: TextField) => (value: string) => onChange({ ...form, [field]: value });
  const toggle = (field: 'proofs' | 'disputes') => (value: string, on: boolean) =>
    onChange({ ...form, [field]: on ? [...form[field], value] : form[field].filter((other) => other !== value) });
  const amount = (field: TextField, hint?: string) => (
    <Field
      key={field}
      name={field}
      label={`${DEBT_WORDS.amounts[AMOUNTS.find((one) => one === field) ?? 'claimedFen']}（元）`}
      {...(hint && { hint })}
      value={form[field]}
      problem={shown(field)}
      keyboard="decimal"
      onInput={put(field)}
    />
  );
  const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
    ids.map((one) => [one, names[one]] as const);
  const openIf = (fields: readonly TextField[]) => (tried > 0 && fields.some((field) => all[field]) ? true : undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    const whole = Object.keys(all).length === 0 ? debtFrom(form, id, all) : null;
    if (whole) onSave(whole);
    else setTried(tried + 1);
  };
  return (
    <form class="one-debt" ref={root} onSubmit={submit} onFocusOut={onFocusOut} noValidate data-one-debt>
      <div>
        <h2 tabIndex={-1} data-heading>
          {known ? '改这一笔' : '写一笔'}
        </h2>
        <p class="why">不知道的都可以空着，写一样，旁边就变一样。写下来只是对账，不等于认账。</p>
        <Field
          name="name"
          label="放款方"
          hint="合同上的公司名；不清楚，写自己认得出的叫法。"
          value={form.name}
          problem={shown('name')}
          onInput={put('name')}
        />
        <Select
          name="lender"
          label="是哪一类"
          hint="看合同写的放款方，不看 App 的名字。"
          value={form.lender}
          options={[UNSURE, ...lenders]}
          onChange={put('lender')}
        />
        <Select
          name="stage"
          label="到哪一步"
          value={form.stage}
          options={[UNSURE, ...named(DEBT_STAGES, STAGE_NAMES)]}
          onChange={put('stage')}
        />
        {(HAS_DAYS.includes(form.stage) || form.actBy !== '') && (
          <Field
            name="actBy"
            type="date"
            label="最晚哪天要办"
            hint="纸上写的，或者在“法院的纸”那一页算出来的；没有就空着。"
            value={form.actBy}
            problem={shown('actBy')}
            onInput={put('actBy')}
          />
        )}
        <Select
          name="old"
          label="最后一次还、答应还，是三年以前的事吗"
          value={form.old}
          options={[UNSURE, ['false', '不是，三年以内'], ['true', '是，三年以上了']]}
          onChange={put('old')}
        />
        {ASKED_FIRST.map((field) => amount(field, field === 'receivedFen' ? '真正到账的数，不是合同上的数。' : undefined))}
        <details open={openIf(TAKEN_APART)}>
          <summary>合同写多少，对方报的数怎么来</summary>
          {TAKEN_APART.map((field) => amount(field))}
        </details>
        <details>
          <summary>手里有什么，哪里有争议</summary>
          <Choices
            name="proofs"
            legend={<strong>手里有</strong>}
            type="checkbox"
            options={named(PROOFS, PROOF_NAMES)}
            chosen={form.proofs}
            onToggle={toggle('proofs')}
          />
          <Choices
            name="disputes"
            legend={<strong>有争议的</strong>}
            type="checkbox"
            options={named(DISPUTES, DISPUTE_NAMES)}
            chosen={form.disputes}
            onToggle={toggle('disputes')}
          />
        </details>
        <details open={openIf(MORE)}>
          <summary>签合同的日子，抵押，自动扣款</summary>
          <Field
            name="contractDate"
            type="date"
            label="签合同那天"
            value={form.contractDate}
            problem={shown('contractDate')}
            onInput={put('contractDate')}
          />
          <Select
            name="security"
            label="有抵押、担保吗"
            value={form.security}
            options={[UNSURE, ...named(SECURITIES, SECURITY_NAMES)]}
            onChange={put('security')}
          />
          <Select
            name="automatic"
            label="会从卡里自动扣吗"
            value={form.automatic}
            options={[UNSURE, ['true', '会'], ['false', '不会']]}
            onChange={put('automatic')}
          />
          {form.automatic === 'true' && amount('monthlyFen')}
        </details>
        <Field name="note" label="自己记的（可以不写）" rows={2} value={form.note} problem={shown('note')} onInput={put('note')} />
        <div class="onward no-print">
          <button type="button" class="button" data-back onClick={onLeave}>
            不写了
          </button>
          <button type="submit" class="button lit" data-save>
            放进清单
          </button>
        </div>
        {known && (
          <button type="button" class="button plain no-print" data-remove onClick={onRemove}>
            从清单里删掉这一笔
          </button>
        )}
      </div>
      {debt && <DebtResult debt={debt} cites={cites} />}
    </form>
  );
}
