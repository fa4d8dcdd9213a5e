import type { ComponentChildren } from 'preact';
import { Field } from '../common/Field.tsx';
import type { Problems, ScriptForm } from './form.ts';

interface Props {
  readonly form: ScriptForm;
  readonly problems: Problems;
  readonly heading: ComponentChildren;
  readonly onChange: (part: Partial<ScriptForm>) => void;
}

/** Amounts and dates that the reader can really keep. */
export function Amounts({ form, problems, heading, onChange }: Props) {
  const text = (name: 'total' | 'perMonth' | 'firstDate' | 'postponeDate' | 'postponeAmount') => ({
    name,
    value: form[name],
    problem: problems[name],
    onInput: (value: string) => onChange({ [name]: value }),
  });
  return (
    <fieldset>
      <legend>{heading}</legend>
      <p class="why">写真正做得到的。先留出吃饭、房租、看病的钱，剩下的才是能还的。</p>
      {form.wants.includes('instalments') && (
        <>
          <Field
            {...text('total')}
            label="要分期还的总数（元）"
            hint="先按你自己的账写，例如 5820。以双方核对无误的书面明细为准。"
            keyboard="decimal"
          />
          <Field {...text('perMonth')} label="每月能还多少（元）" hint="例如 500。最后一期是剩下的零头。" keyboard="decimal" />
          <Field {...text('firstDate')} type="date" label="第一期哪天还" hint="选发工资后的日子。以后每月同一天。" />
        </>
      )}
      {form.wants.includes('postpone') && (
        <>
          <Field {...text('postponeDate')} type="date" label="想延到哪天" />
          <Field {...text('postponeAmount')} label="那天能还多少（元）" hint="例如 3000。" keyboard="decimal" />
        </>
      )}
    </fieldset>
  );
}
