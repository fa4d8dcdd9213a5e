import { automaticOf, CHOICES, type Debt, LIVING_COSTS, leftOver, MONTH_ADVICE, yuanInWords } from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { LIVING_NAMES } from '../../words/debts.ts';
import { Field } from '../common/Field.tsx';
import { useLeft } from '../common/useLeft.ts';
import { readAmount } from './form.ts';
import { Plan } from './Plan.tsx';
import { Reasons } from './Reasons.tsx';
import { SomeoneToCall } from './SomeoneToCall.tsx';
import type { MonthField, MonthForm } from './store.ts';

interface Props extends DebtsPayload {
  readonly form: MonthForm;
  readonly debts: readonly Debt[];
  readonly onChange: (form: MonthForm) => void;
  readonly onLeave: () => void;
}

/** What of a month is kept to live on, first; then what is left, and what it could be spread over. Anything may be left empty. */
export function Month({ form, debts, cites, lenders, onChange, onLeave }: Props) {
  const { left, onFocusOut } = useLeft();
  const put = (field: MonthField) => (value: string) => onChange({ ...form, [field]: value });
  const read = (field: MonthField) => readAmount(form[field]);
  const field = (name: MonthField, label: string, hint?: string) => (
    <Field
      key={name}
      name={name}
      label={`${label}（元）`}
      {...(hint && { hint })}
      value={form[name]}
      problem={left.includes(name) ? read(name).problem : undefined}
      keyboard="decimal"
      onInput={put(name)}
    />
  );
  const incomeFen = read('income').fen;
  const costs = Object.fromEntries(LIVING_COSTS.map((cost) => [cost, read(cost).fen ?? 0]));
  const month = incomeFen === undefined ? null : leftOver({ incomeFen, costs });
  const automatic = automaticOf(debts, month?.leftFen ?? null);
  return (
    <div data-month onFocusOut={onFocusOut}>
      <h2 tabIndex={-1} data-heading>
        这个月先留下过日子的钱
      </h2>
      <p class="why">写个大概就行，空着也行，什么时候停下都行。</p>
      {field('income', '这个月能到手的', '工资、零活、家里给的；不把借来的算进去。')}
      {LIVING_COSTS.map((cost) => field(cost, LIVING_NAMES[cost]))}
      {month && (
        <div class="panel" data-left aria-live="polite">
          <p>过日子要 {yuanInWords(month.costsFen)}，先放好。</p>
          {month.shortFen > 0 ? (
            <p>还差 {yuanInWords(month.shortFen)}。这样的月份，先不答应任何一家的数；这张表留着，谈的时候说得清。</p>
          ) : (
            <p>
              剩下 <strong>{yuanInWords(month.leftFen)}</strong>，是能拿来谈的上限，不是一定要拿出来的数。
            </p>
          )}
          {automatic.takenFen > 0 && (
            <p data-automatic>
              自动扣的几笔一共 {yuanInWords(automatic.takenFen)}
              {automatic.intoLivingFen > 0
                ? `，会扣到过日子的钱 ${yuanInWords(automatic.intoLivingFen)}：先看合同，再问银行、支付账户怎么关代扣。关掉不等于不用还。`
                : `，扣完还剩 ${yuanInWords(automatic.leftFen ?? 0)}。`}
            </p>
          )}
          {automatic.unknown > 0 && <p class="small">还有 {automatic.unknown} 笔会自动扣，没写扣多少，没有算进去。</p>}
        </div>
      )}
      <Reasons list={[MONTH_ADVICE]} cites={cites} />
      <Plan
        form={form}
        lenders={lenders}
        cites={cites}
        lender={CHOICES.lender.find((one) => one === form.lender)}
        onChange={onChange}
        left={left}
      />
      <SomeoneToCall />
      <div class="actions no-print">
        <button type="button" class="button" data-back onClick={onLeave}>
          先到这里
        </button>
      </div>
    </div>
  );
}
