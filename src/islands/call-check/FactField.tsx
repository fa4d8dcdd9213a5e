import type { ComponentChildren } from 'preact';
import { factById } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { Choice } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Problem } from '../common/Problem.tsx';
import { HOURS } from './hours.ts';

/** What stands in the control of one fact, before it is read. */
export interface Draft {
  readonly chosen: string;
  readonly typed: string;
}

interface Props {
  readonly question: ShownQuestion;
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly legend: ComponentChildren;
  readonly onDraft: (draft: Draft) => void;
}

/** The control of one fact: its answers, the hours of a day, or a count to type or step; 不清楚 always among them. */
export function FactField({ question, draft, problem, legend, onDraft }: Props) {
  const { id } = question;
  const counted = factById(id).kind === 'count' && id !== 'hour';
  const described = problem ? `${id}-problem` : undefined;
  const radio = (value: string, label: string, hint: string | null, extra = '') => (
    <Choice
      key={value}
      type="radio"
      name={id}
      value={value}
      label={label}
      hint={hint}
      extra={extra}
      checked={draft.chosen === value}
      describedBy={described}
      onToggle={() => onDraft({ chosen: value, typed: '' })}
    />
  );
  const step = (by: number) =>
    onDraft({ chosen: '', typed: String(Math.max(0, (Number.parseInt(draft.typed.normalize('NFKC'), 10) || 0) + by)) });
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p class="small soft">{question.hint ?? question.why}</p>
      {!counted && <Problem id={`${id}-problem`} text={problem} scroll />}
      {question.options.map(({ value, label, hint }) => radio(value, label, hint))}
      {id === 'hour' && <div class="hours">{HOURS.map(([value, label]) => radio(value, label, null))}</div>}
      {counted && (
        <div class="stepper">
          <button type="button" class="button" aria-label="少一次" onClick={() => step(-1)}>
            −
          </button>
          <Field
            name={id}
            label="次数"
            value={draft.typed}
            problem={problem}
            keyboard="numeric"
            onInput={(typed) => onDraft({ chosen: '', typed })}
          />
          <button type="button" class="button" aria-label="多一次" onClick={() => step(1)}>
            ＋
          </button>
        </div>
      )}
      {radio('unsure', '不清楚', draft.chosen === 'unsure' ? question.unsureHelp : null, 'unsure')}
    </fieldset>
  );
}
