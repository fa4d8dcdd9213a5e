import type { ComponentChildren } from 'preact';
import { CALLERS } from '../../logic/index.ts';
import { CALLER_LABELS } from '../../words/script.ts';
import { Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import type { Problems, ScriptForm } from './form.ts';

interface Props {
  readonly form: ScriptForm;
  readonly problems: Problems;
  readonly lenders: readonly (readonly [value: string, label: string])[];
  readonly heading: ComponentChildren;
  readonly onChange: (part: Partial<ScriptForm>) => void;
}

/** Whose call the card is for, and, if known, who lent. */
export function Who({ form, problems, lenders, heading, onChange }: Props) {
  return (
    <>
      <Choices
        name="caller"
        type="radio"
        legend={heading}
        options={CALLERS.map((caller) => [caller, ...CALLER_LABELS[caller]] as const)}
        chosen={[form.caller]}
        problem={problems.caller}
        onToggle={(caller) => onChange({ caller })}
      />
      <Field
        name="lenderName"
        label="放款机构的名称（可以不填）"
        hint="合同或 App 里写的名称。只用来写在卡上。"
        value={form.lenderName}
        problem={problems.lenderName}
        onInput={(lenderName) => onChange({ lenderName })}
      />
      <div class="field">
        <label for="lenderKind">放款的是哪一类（可以不选）</label>
        <p class="hint" id="lenderKind-hint">
          有的规定只管某一类机构，选了，依据会更准。
        </p>
        <select
          id="lenderKind"
          name="lenderKind"
          value={form.lenderKind}
          aria-describedby="lenderKind-hint"
          onChange={(event) => onChange({ lenderKind: event.currentTarget.value })}
        >
          <option value="">不清楚</option>
          {lenders.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
