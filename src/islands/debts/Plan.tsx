import {
  addMonths,
  dateInWords,
  type Instalment,
  type LenderId,
  MOST_CARD_INSTALMENTS,
  MOST_INSTALMENTS,
  planAdvice,
  planInstalments,
  readDate,
  yuanInWords,
} from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { Field } from '../common/Field.tsx';
import { Select } from '../common/Select.tsx';
import { dayFromToday } from '../common/today.ts';
import { readAmount } from './form.ts';
import { Reasons } from './Reasons.tsx';
import type { MonthField, MonthForm } from './store.ts';

interface Props extends DebtsPayload {
  readonly form: MonthForm;
  readonly lender: LenderId | undefined;
  /** Fields that were left. */
  readonly left: readonly string[];
  readonly onChange: (form: MonthForm) => void;
}

/** The plan of the form, or what is wrong, by field; neither while something is missing. */
function planOf({ total, perMonth, firstDate, lender }: MonthForm, today: string) {
  const problems: Partial<Record<MonthField, string>> = {};
  const [whole, each] = [readAmount(total), readAmount(perMonth)];
  const date = firstDate === '' || readDate(firstDate) ? '' : '这个日期不存在，请重新选。';
  if (whole.problem) problems.total = whole.problem;
  if (each.problem) problems.perMonth = each.problem;
  if (date) problems.firstDate = date;
  else if (firstDate !== '' && firstDate < today) problems.firstDate = `这一天已经过去了。请选今天（${dateInWords(today)}）或以后。`;
  else if (firstDate > addMonths(today, 24)) problems.firstDate = '这一天在两年以后，太远了。请选近一点的日子。';
  const none = { rows: [] as readonly Instalment[], problems };
  if (!whole.fen || !each.fen || firstDate === '' || Object.keys(problems).length > 0) return none;
  const parts = Math.ceil(whole.fen / each.fen);
  if (lender === 'bank-card' && parts > MOST_CARD_INSTALMENTS)
    problems.perMonth = `照这个数要 ${parts} 个月。信用卡个性化分期最长 5 年，也就是 ${MOST_CARD_INSTALMENTS} 期。`;
  else if (parts > MOST_INSTALMENTS) problems.perMonth = `照这个数要 ${parts} 个月，这里最多排 ${MOST_INSTALMENTS} 期。可以先只谈一部分。`;
  if (problems.perMonth) return none;
  return { rows: planInstalments({ totalFen: whole.fen, perMonthFen: each.fen, firstDate }), problems };
}

/** What can be paid a month, as a plan to the fen and the day: a proposal that the other side may refuse. */
export function Plan({ form, lender, left, lenders, cites, onChange }: Props) {
  const put = (field: MonthField) => (value: string) => onChange({ ...form, [field]: value });
  const { rows, problems } = planOf(form, dayFromToday());
  const shown = (field: MonthField) => (left.includes(field) ? problems[field] : undefined);
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <details data-plan>
      <summary>要谈分期：能排成几期</summary>
      <p class="why">先核对清楚、又不是三年以上的旧账，才谈。排出来的只是自己看的，对方可以不同意。</p>
      <Select name="lender" label="是哪一类" value={form.lender} options={[['', '不清楚'], ...lenders]} onChange={put('lender')} />
      <Reasons list={[planAdvice(lender)]} cites={cites} />
      <Field
        name="total"
        label="核对过的总数（元）"
        value={form.total}
        problem={shown('total')}
        keyboard="decimal"
        onInput={put('total')}
      />
      <Field
        name="perMonth"
        label="每月拿得出（元）"
        value={form.perMonth}
        problem={shown('perMonth')}
        keyboard="decimal"
        onInput={put('perMonth')}
      />
      <Field
        name="firstDate"
        type="date"
        label="第一期哪天"
        value={form.firstDate}
        problem={shown('firstDate')}
        onInput={put('firstDate')}
      />
      {first && last && (
        <>
          <p data-plan-sum>
            {`${rows.length} 期，${dateInWords(first.date)}到 ${dateInWords(last.date)}，最后一期 ${yuanInWords(last.amountFen)}。期间收不收利息，要另外谈清。`}
          </p>
          <details>
            <summary>每一期哪天、多少</summary>
            <table data-plan-rows>
              <thead>
                <tr>
                  <th scope="col">期</th>
                  <th scope="col">哪天</th>
                  <th scope="col">多少</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ number, date, amountFen }) => (
                  <tr key={number}>
                    <th scope="row">{number}</th>
                    <td>{dateInWords(date)}</td>
                    <td>{yuanInWords(amountFen)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </details>
  );
}
