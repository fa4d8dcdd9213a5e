import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEPT, type LoggedCall, readCalls, readFacts } from '../../logic/index.ts';
import type { LogPayload, LogTick } from '../../payload/index.ts';
import { CALLEE_NAMES } from '../../words/calls.ts';
import { TICK_GROUP_NAMES } from '../../words/groups.ts';
import { KEPT_NAMES } from '../../words/log.ts';
import { Choice, Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { newId } from '../common/newId.ts';
import { Select } from '../common/Select.tsx';
import { now } from '../common/today.ts';
import {
  applies,
  calleesFor,
  callFrom,
  emptyForm,
  type CallForm as Form,
  formOf,
  isAskedCloser,
  mayRefuse,
  type Problems,
  problemsIn,
} from './form.ts';
import { When } from './When.tsx';

interface Props extends Pick<LogPayload, 'ticks' | 'closer' | 'lenders'> {
  /** The call to be changed; a new one without. */
  readonly call: LoggedCall | null;
  /** The latest call of the log, told by the same person most likely. */
  readonly before: unknown;
  readonly onSave: (call: LoggedCall) => void;
  readonly onLeave: () => void;
}

const NO_PROBLEMS: Problems = {};

/** One call, written down by hand or changed. */
export function CallForm({ call, before, ticks, closer, lenders, onSave, onLeave }: Props) {
  const [form, setForm] = useState<Form>(() => (call ? formOf(call) : emptyForm(now(), readCalls([before])[0])));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const root = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const change = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
    setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in part))));
  };
  const tell = (fact: string, value: unknown) => {
    const { [fact as keyof Form['facts']]: _, ...others } = form.facts;
    change({ facts: readFacts(value === undefined ? others : { ...others, [fact]: value }) });
  };
  const text = (name: 'number' | 'company' | 'who' | 'lenderName' | 'line' | 'words') => ({
    name,
    value: form[name],
    problem: problems[name],
    onInput: (value: string) => change({ [name]: value }),
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const found = problemsIn(form, now());
    setProblems(found);
    if (Object.keys(found).length === 0) onSave(callFrom(form, call?.id ?? newId('call')));
  };
  const third = form.teller === 'third-party';
  const offered = ticks.filter(({ fact }) => applies(fact, form));
  const groups = [...new Set(offered.map(({ group }) => group))];
  const count = ticks.filter(({ fact, value }) => form.facts[fact] === value).length;
  const tick = ({ fact, value, label, third: other }: LogTick) => (
    <Choice
      key={`${fact} ${value}`}
      type="checkbox"
      name={fact}
      value={String(value)}
      label={(third && other) || label}
      checked={form.facts[fact] === value}
      onToggle={(_, on) => tell(fact, on ? value : undefined)}
    />
  );
  return (
    <form class="call-form" ref={root} onSubmit={submit} noValidate data-tool="log">
      <h2 tabIndex={-1} data-heading>
        {call ? '改这一通' : '记一通打来的电话'}
      </h2>
      <When form={form} problems={problems} onChange={change} />
      <Field {...text('number')} label="对方的号码" keyboard="numeric" />
      <Field {...text('company')} label="打来的是哪家" hint="他说的公司名。写了，同一家换号打来的才数在一起。" />
      <Select
        name="callee"
        label="打给了谁"
        value={typeof form.facts.callee === 'string' ? form.facts.callee : 'unsure'}
        options={[...calleesFor(form.teller).map((id) => [id, CALLEE_NAMES[id]] as const), ['unsure', '不清楚']]}
        onChange={(callee) => tell('callee', callee)}
      />
      <Field rows={3} {...text('words')} label="他的原话" hint="记得多少写多少。" />
      <details>
        <summary>{count > 0 ? `这一通里的事：选了 ${count} 件` : '这一通里有这些事吗？有几件选几件'}</summary>
        <p class="small soft">没选的，按没有发生算。</p>
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>
              <h3>{TICK_GROUP_NAMES[group]}</h3>
            </legend>
            {offered.filter((one) => one.group === group).map(tick)}
          </fieldset>
        ))}
      </details>
      {mayRefuse(form) && (
        <Choice
          type="checkbox"
          name="refused"
          value="true"
          label={third ? '这一通里，我说了不要再打' : '这一通里，接电话的人说了不要再打'}
          checked={form.refused}
          onToggle={(_, refused) => change({ refused })}
        />
      )}
      {closer
        .filter(({ id }) => isAskedCloser(id, form))
        .map(({ id, question, options }) => (
          <Choices
            key={id}
            name={id}
            type="radio"
            legend={<h3>{question}</h3>}
            options={[...options.map(({ value, label }) => [value, label] as const), ['unsure', '不清楚']]}
            chosen={[String(form.facts[id] ?? 'unsure')]}
            onToggle={(value) => tell(id, value === 'unsure' ? value : value === 'true')}
          />
        ))}
      <details open={Boolean(problems.who ?? problems.lenderName ?? problems.line)}>
        <summary>留了什么、谁打的、替谁催</summary>
        <Choices
          name="kept"
          type="checkbox"
          legend={<h3>这一通留了什么</h3>}
          options={KEPT.map((id) => [id, KEPT_NAMES[id]])}
          chosen={form.kept}
          onToggle={(value, on) => change({ kept: KEPT.filter((id) => (id === value ? on : form.kept.includes(id))) })}
        />
        <Field {...text('who')} label="打来的人" hint="他说的姓名、工号。" />
        <Field {...text('lenderName')} label="他说替哪家催" hint="放款机构的名字。没接到的，同一家和它委托的公司数在一起。" />
        <Select
          name="lender"
          label="放款的是哪一类"
          hint="不清楚就不选。有的规定只管某一类机构。"
          value={form.lender}
          options={[['', '不清楚'], ...lenders]}
          onChange={(lender) => change({ lender })}
        />
        <Field {...text('line')} label="打到哪个号码、谁的手机" hint="只有一个号码的不用填。" />
        <Choices
          name="teller"
          type="radio"
          legend={<h3>记的人是</h3>}
          options={[
            ['debtor', '借款人，或担保人'],
            ['third-party', '被打扰的别人', '家人、朋友、同事，不欠这笔钱'],
          ]}
          chosen={[form.teller]}
          onToggle={(value) =>
            change({
              teller: value === 'third-party' ? value : 'debtor',
              facts: readFacts({ ...form.facts, callee: value === 'third-party' ? 'unsure' : 'borrower' }),
            })
          }
        />
      </details>
      <div class="onward">
        <button type="button" class="button" data-back onClick={onLeave}>
          不记了
        </button>
        <button type="submit" class="button lit" data-next>
          {call ? '改好' : '记下'}
        </button>
      </div>
    </form>
  );
}
