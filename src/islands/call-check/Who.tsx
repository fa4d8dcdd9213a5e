import { useState } from 'preact/hooks';
import type { ShownQuestion } from '../../payload/index.ts';
import { Choice } from '../common/Choices.tsx';
import { Phrases } from '../common/Phrases.tsx';
import { Problem } from '../common/Problem.tsx';
import { useTap } from './useTap.ts';

interface Props {
  readonly alive: boolean;
  /** The question about who was called. */
  readonly callee: ShownQuestion;
  readonly chosen: string | undefined;
  /** The borrower tells of a call to somebody else. */
  readonly forOthers: boolean;
  readonly onChoose: (callee: string) => void;
  readonly onGo: (callee: string) => void;
  readonly onOthers: () => void;
  readonly onBack: (() => void) | null;
}

/** Who tells; a tap goes on, the keyboard goes on with 继续. */
export function Who({ alive, callee, chosen, forOthers, onChoose, onGo, onOthers, onBack }: Props) {
  const [problem, setProblem] = useState('');
  const tap = useTap();
  const options = callee.options.filter(({ value }) => !forOthers || (value !== 'borrower' && value !== 'guarantor'));
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen && options.some(({ value }) => value === chosen)) onGo(chosen);
    else setProblem('请选一项。');
  };
  return (
    <form onSubmit={submit} noValidate data-tool="check" {...tap.form}>
      <fieldset>
        <legend>
          <h2 tabIndex={-1} data-heading>
            <Phrases text={forOthers ? '他们打给了谁？' : '你是？电话打给了你，选你的身份。'} />
          </h2>
        </legend>
        <Problem id="problem" text={problem || undefined} scroll />
        {options.map(({ value, label, hint }) => (
          <Choice
            key={value}
            type="radio"
            name="callee"
            value={value}
            label={label}
            hint={hint}
            checked={chosen === value}
            describedBy={problem ? 'problem' : undefined}
            onToggle={() => {
              setProblem('');
              onChoose(value);
              tap.after(() => onGo(value));
            }}
          />
        ))}
      </fieldset>
      {!forOthers && (
        <button type="button" class="button wide" data-others disabled={!alive} onClick={onOthers}>
          我是借款人，他们打给了我的家人、单位
        </button>
      )}
      <div class="onward">
        {onBack && (
          <button type="button" class="button" data-back onClick={onBack}>
            返回
          </button>
        )}
        <button type="submit" class="button lit" data-next disabled={!alive}>
          继续
        </button>
      </div>
    </form>
  );
}
