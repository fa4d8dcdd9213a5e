import { useState } from 'preact/hooks';
import { answerDue, CHOICES, calendarFile, type Due, dateInWords, LONGEST_DUE, readDate } from '../../logic/index.ts';
import type { LogPayload } from '../../payload/index.ts';
import { Cite } from '../common/Cite.tsx';
import { Field } from '../common/Field.tsx';
import { saveFile } from '../common/files.ts';
import { newId } from '../common/newId.ts';
import { Select } from '../common/Select.tsx';
import { now } from '../common/today.ts';

interface Props extends Pick<LogPayload, 'lenders' | 'term'> {
  readonly dues: readonly Due[];
  readonly onRemember: (due: Due) => Promise<boolean>;
  readonly onForget: (id: string) => Promise<boolean>;
}

const NO_PROBLEMS: { readonly what?: string; readonly day?: string; readonly received?: string } = {};

/** Days to remember: the answer to a complaint, by its term where one was verified for this lender, or whatever one chooses; as a calendar file. */
export function Dues({ dues, lenders, term, onRemember, onForget }: Props) {
  const [what, setWhat] = useState('');
  const [day, setDay] = useState('');
  const [lender, setLender] = useState('');
  const [received, setReceived] = useState('');
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [message, setMessage] = useState('');
  const kind = CHOICES.lender.find((one) => one === lender);
  const computed = kind && readDate(received) ? answerDue(kind, received) : undefined;
  const save = async () => {
    const wrong = {
      ...(what.trim() === '' && { what: '请写要记得什么事。' }),
      ...(what.trim().length > LONGEST_DUE && { what: `太长了，最多 ${LONGEST_DUE} 个字。` }),
      ...(!readDate(day) && { day: day === '' ? '请选是哪一天。' : '这个日期不存在，请重新选。' }),
    };
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    await onRemember({ id: newId('call'), day, what: what.trim() });
    setMessage('记下了。');
    setWhat('');
    setDay('');
  };
  const toCalendar = () => {
    const made = saveFile(
      `日子-${now().date}.ics`,
      'text/calendar',
      calendarFile(
        dues.map(({ id, day, what }) => ({ uid: id, day, title: what, text: '', remind: [0] })),
        new Date().toISOString(),
      ),
    );
    setMessage(made ? '交给浏览器了，点开它就能加进手机日历。' : '这个浏览器不让存文件。请把日子抄进手机日历。');
  };
  const sorted = [...dues].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <div data-dues>
      {sorted.length > 0 && (
        <>
          <ul class="calls-of">
            {sorted.map((due) => (
              <li key={due.id} data-due={due.day}>
                <p>
                  {dateInWords(due.day)}：{due.what}
                </p>
                <div class="row-actions">
                  <button type="button" class="button plain" onClick={() => void onForget(due.id)}>
                    删<span class="visually-hidden">：{due.what}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <button type="button" class="button" data-ics onClick={toCalendar}>
            存成日历文件（.ics）
          </button>
        </>
      )}
      <details>
        <summary>投诉了放款机构，什么时候问答复</summary>
        <Select name="due-lender" label="放款的是哪一类" value={lender} options={[['', '不清楚'], ...lenders]} onChange={setLender} />
        <Field name="received" type="date" label="它收到投诉是哪一天" value={received} problem={problems.received} onInput={setReceived} />
        {computed && (
          <>
            <p>
              事情清楚、争议不复杂的，收到之日起 15 日内要作出决定并告诉你；复杂的可以更久。这份办法没有写怎么数日子，所以从那以后再问。{' '}
              <Cite cite={term} />
            </p>
            <button
              type="button"
              class="button"
              data-computed={computed}
              onClick={() => {
                setDay(computed);
                setWhat(what || '问投诉的答复');
              }}
            >
              记 {dateInWords(computed)}
            </button>
          </>
        )}
        {(computed === null || (lender === '' && received !== '')) && (
          <p data-no-term>
            {lender === '' ? '不知道是哪一类，查不出答复的期限。' : '这一类没有查到答复的期限。'}受理的时候问清，自己定一天。
          </p>
        )}
      </details>
      <Field
        name="what"
        label="要记得什么事"
        hint="例如：问投诉的答复。日历别人也可能看到，写得平常些。"
        value={what}
        problem={problems.what}
        onInput={setWhat}
      />
      <Field name="day" type="date" label="哪一天" value={day} problem={problems.day} onInput={setDay} />
      <button type="button" class="button" data-remember onClick={() => void save()}>
        记下这一天
      </button>
      <p role="status">{message}</p>
    </div>
  );
}
