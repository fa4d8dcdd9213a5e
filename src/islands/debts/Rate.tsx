import { CHOICES, dateInWords, flowTable, percentInWords, realPrincipal, yearlyRates, yuanInWords } from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Select } from '../common/Select.tsx';
import { useLeft } from '../common/useLeft.ts';
import { Ceilings } from './Ceilings.tsx';
import { readAmount } from './form.ts';
import { type Flow, type RateField, type RateForm, readRate } from './rateForm.ts';
import { SomeoneToCall } from './SomeoneToCall.tsx';

interface Props extends DebtsPayload {
  readonly form: RateForm;
  readonly onChange: (form: RateForm) => void;
  readonly onLeave: () => void;
}

/** Signed sums in words: what came, what was paid. */
const moved = (fen: number): string => `${fen < 0 ? '还 ' : '到手 '}${yuanInWords(Math.abs(fen))}`;
const signed = (fen: number): string => `${fen < 0 ? '−' : ''}${yuanInWords(Math.abs(fen))}`;

/** What a cash flow makes as a yearly rate, with the formula in words and the table that shows it to be right. */
function Found({ flows }: { readonly flows: readonly Flow[] }) {
  const rates = yearlyRates(flows);
  const total = flows.reduce((sum, { fen }) => sum + fen, 0);
  if (!rates) return <p data-rate-found="none">照这些数，算不出一个年化：可能一分没还，也可能中途又借又还。看看日期和金额有没有填漏。</p>;
  const single = rates.by === 'days';
  return (
    <div data-rate-found="">
      <p class="rate">
        单利年化 <strong data-simple>{percentInWords(rates.simple)}</strong>
      </p>
      <p>
        复利年化（IRR）<span data-compound>{percentInWords(rates.compound)}</span>。
        {total < 0 ? `一共多付 ${yuanInWords(-total)}。` : '没有比到手的多付。'}
      </p>
      <details>
        <summary>怎么算出来的</summary>
        {single ? (
          <p>单利：多付的钱 ÷ 到手的钱 ÷ 天数 × 365。</p>
        ) : (
          <p>单利：先求出每个月的利率，再乘 12。分期的本金每月在少，“总利息 ÷ 借款额”会算低。</p>
        )}
        <p>
          复利：找一个年利率，把每一笔还款按“金额 ÷（1 + 年利率）的（天数 ÷
          365）次方”折回到手那天，加起来正好等于到手的钱。下表最后一列相加，差不多是零，就是找对了。
        </p>
        <table class="flows" data-flows>
          <thead>
            <tr>
              <th scope="col">哪天</th>
              <th scope="col">收、付</th>
              <th scope="col">第几天</th>
              <th scope="col">折回第一天</th>
            </tr>
          </thead>
          <tbody>
            {flowTable(flows, rates.compound).map(({ date, fen, days, worthFen }, at) => (
              <tr key={`${date} ${at}`}>
                <th scope="row">{dateInWords(date)}</th>
                <td>{moved(fen)}</td>
                <td>{days}</td>
                <td>{signed(worthFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small soft">两种说法都常见，比的时候要用同一种；最后认哪一种，看合同怎么约定，由法院认定。</p>
      </details>
    </div>
  );
}

/** My money: what rate a year it really is, from what came and what was paid, and which ceiling may be argued. */
export function Rate({ form, cites, lenders, onChange, onLeave }: Props) {
  const { left, onFocusOut } = useLeft();
  const { flows, problems } = readRate(form);
  const put = (field: RateField) => (value: string) => onChange({ ...form, [field]: value });
  const field = (name: RateField, label: string, more: { readonly type?: 'date'; readonly hint?: string; readonly rows?: number } = {}) => (
    <Field
      key={name}
      name={name}
      label={label}
      value={form[name]}
      problem={left.includes(name) ? problems[name] : undefined}
      {...(more.type || more.rows ? {} : { keyboard: 'decimal' as const })}
      {...more}
      onInput={put(name)}
    />
  );
  const lender = CHOICES.lender.find((one) => one === form.lender);
  const [contractFen, receivedFen] = [readAmount(form.contract).fen, readAmount(form.received).fen];
  const cut = contractFen !== undefined && receivedFen !== undefined ? realPrincipal({ contractFen, receivedFen }) : null;
  const simple = flows && yearlyRates(flows)?.simple;
  const lpr = !problems.lpr && form.lpr.trim() !== '' ? Number(form.lpr) / 100 : null;
  return (
    <div data-rate onFocusOut={onFocusOut}>
      <h2 tabIndex={-1} data-heading>
        我的钱：一年到底多少利
      </h2>
      <p class="why">用自己的流水算，不看广告写的。填到够算，下面就出来。</p>
      {field('received', '真正到手多少（元）', { hint: '到账的数，已经扣掉先收的。' })}
      {field('receivedOn', '哪天到手', { type: 'date' })}
      <Choices
        name="way"
        type="radio"
        legend={<strong>怎么还的</strong>}
        options={[
          ['same', '每月还一样多'],
          ['once', '一次还清'],
          ['list', '每次不一样，一笔一笔写'],
        ]}
        chosen={[form.way]}
        onToggle={put('way')}
      />
      {form.way === 'once' ? (
        <>
          {field('once', '一共还多少（元）')}
          {field('onceOn', '哪天还', { type: 'date' })}
        </>
      ) : form.way === 'list' ? (
        field('lines', '一行一笔：日期，金额', { rows: 6, hint: '例如 2026-01-15 950。没到期、还没还的，照合同写的日子和数写。' })
      ) : (
        <>
          {field('each', '每期还多少（元）', { hint: '连同服务费、担保费一起的那个数。' })}
          {field('count', '一共几期')}
          {field('firstOn', '第一期哪天', { type: 'date' })}
        </>
      )}
      {field('fee', '到手那天另外交的（元，可以空着）', { hint: '会员费、服务费、担保费这些。' })}
      <div aria-live="polite">{flows ? <Found flows={flows} /> : <p class="soft">还不够算：要有到手多少、哪天、怎么还的。</p>}</div>
      <h3>哪条上限可以说</h3>
      <Select name="lender" label="放款的是哪一类" value={form.lender} options={[['', '不清楚'], ...lenders]} onChange={put('lender')} />
      {field('contractDate', '签合同那天（可以空着）', { type: 'date' })}
      {field('contract', '合同写的本金（元，可以空着）')}
      {cut && cut.deductedFen > 0 && (
        <p data-cut>
          合同比到手多 {yuanInWords(cut.deductedFen)}。这一截是预先扣的利息的，可以主张本金按 {yuanInWords(cut.principalFen)}{' '}
          算，由法院认定。
        </p>
      )}
      {lender === 'private' &&
        field('lpr', '自己查到的一年期 LPR（%，可以空着）', { hint: '签合同那天最近一期已经公布的数。本站没有收录，不替你填。' })}
      {lender === 'private' && lpr !== null && (
        <p data-four>
          四倍是 {percentInWords(lpr * 4)}。
          {typeof simple === 'number' &&
            (simple > lpr * 4 ? '上面的单利年化比它高，超出的部分可以主张不付，由法院认定。' : '上面的单利年化没有超过它。')}
        </p>
      )}
      <Ceilings lender={lender} contractDate={problems.contractDate ? undefined : form.contractDate || undefined} cites={cites} />
      <SomeoneToCall />
      <div class="actions no-print">
        <button type="button" class="button" data-back onClick={onLeave}>
          回到清单
        </button>
      </div>
    </div>
  );
}
