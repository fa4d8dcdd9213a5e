import { Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import type { CallForm, Problems } from './form.ts';

interface Props {
  readonly form: CallForm;
  readonly problems: Problems;
  /** What to say of the time, where it is not simply now. */
  readonly hint?: string;
  readonly onChange: (part: Partial<CallForm>) => void;
}

/** When a call came, and whether it was answered. */
export function When({ form, problems, hint = '对着手机的通话记录写；不记得就空着。', onChange }: Props) {
  return (
    <>
      <div class="when">
        <Field name="date" type="date" label="哪一天" value={form.date} problem={problems.date} onInput={(date) => onChange({ date })} />
        <Field name="time" type="time" label="几点几分" value={form.time} problem={problems.time} onInput={(time) => onChange({ time })} />
      </div>
      <p class="small soft">{hint}</p>
      <Choices
        name="connected"
        type="radio"
        legend={<h3>接通没有</h3>}
        options={[
          ['true', '接通，说上了话'],
          ['false', '没接到、没接'],
        ]}
        chosen={[form.connected]}
        problem={problems.connected}
        onToggle={(connected) => onChange({ connected })}
      />
    </>
  );
}
