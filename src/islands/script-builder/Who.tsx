import type { ComponentChildren } from 'preact';
import { ROLES } from '../../logic/index.ts';
import { CALLER_LABELS, CALLER_LABELS_FOR_OTHERS, ROLE_LABELS } from '../../words/script.ts';
import { Choices } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Select } from '../common/Select.tsx';
import { callersFor, isDebtor, type Problems, roleOf, type ScriptForm } from './form.ts';

interface Props {
  readonly form: ScriptForm;
  readonly problems: Problems;
  readonly lenders: readonly (readonly [value: string, label: string])[];
  readonly heading: (words: string) => ComponentChildren;
  readonly onChange: (part: Partial<ScriptForm>) => void;
}

/** Who I am, whose call the card is for, and, if known, who lent. */
export function Who({ form, problems, lenders, heading, onChange }: Props) {
  const others = !isDebtor(form);
  return (
    <>
      <div class="roles">
        <Choices
          name="role"
          type="radio"
          legend={heading('你是？')}
          options={ROLES.map((role) => [role, ROLE_LABELS[role]] as const)}
          chosen={[roleOf(form)]}
          onToggle={(role) => onChange({ role })}
        />
      </div>
      <Choices
        name="caller"
        type="radio"
        legend={<h3>电话那头是谁？</h3>}
        options={callersFor(form).map(
          (caller) => [caller, ...((others && CALLER_LABELS_FOR_OTHERS[caller]) || CALLER_LABELS[caller])] as const,
        )}
        chosen={[form.caller]}
        problem={problems.caller}
        scroll
        onToggle={(caller) => onChange({ caller })}
      />
      {!others && (
        <>
          <Field
            name="lenderName"
            label="放款机构的名称（可以不填）"
            hint="合同或 App 里写的名称。只用来写在卡上。"
            value={form.lenderName}
            problem={problems.lenderName}
            onInput={(lenderName) => onChange({ lenderName })}
          />
          <Select
            name="lenderKind"
            label="放款的是哪一类（可以不选）"
            hint="有的规定只管某一类机构，选了，依据会更准。"
            value={form.lenderKind}
            options={[['', '不清楚'], ...lenders]}
            onChange={(lenderKind) => onChange({ lenderKind })}
          />
        </>
      )}
    </>
  );
}
