import { type CalleeId, calledSomeoneElse } from '../../logic/index.ts';
import type { LetterPayload } from '../../payload/index.ts';
import { GROUP_NAMES } from '../../words/groups.ts';
import { Choice, Choices } from '../common/Choices.tsx';
import { ticksFor } from './form.ts';
import type { LetterForm } from './letterForm.ts';

interface Props {
  readonly form: LetterForm;
  readonly payload: LetterPayload;
  readonly onChange: (part: Partial<LetterForm>) => void;
  readonly onTick: (key: string, on: boolean) => void;
}

/** What happened, where the check was not told: in the words in which the letter says it. */
export function Tell({ form, payload, onChange, onTick }: Props) {
  const ticks = ticksFor(form, payload.words);
  const groups = [...new Set(ticks.map(({ fact }) => payload.groups[fact.id]))];
  const third = form.teller === 'third-party';
  return (
    <>
      <Asked fact="callee" heading={third ? '你和借款人是？' : '打给了谁？'} {...{ form, payload, onChange }} />
      {form.callee === 'spouse' && <Asked fact="sharedDebt" {...{ form, payload, onChange }} />}
      <h2>发生了什么？有几件勾几件</h2>
      <p class="small soft">没勾的，当作没有发生，不写进信里。按次数算的，到“判断一通电话”里说。</p>
      {groups.map(
        (group) =>
          group && (
            <fieldset key={group}>
              <legend>
                <h3>{GROUP_NAMES[group]}</h3>
              </legend>
              {ticks
                .filter(({ fact }) => payload.groups[fact.id] === group)
                .map(({ fact, key, value, label }) => (
                  <Choice
                    key={key}
                    type="checkbox"
                    name={fact.id}
                    value={value}
                    label={label}
                    checked={form.ticks.includes(key)}
                    onToggle={(_, on) => onTick(key, on)}
                  />
                ))}
            </fieldset>
          ),
      )}
    </>
  );
}

interface AskedProps extends Omit<Props, 'onTick'> {
  readonly fact: 'callee' | 'sharedDebt' | 'nightCallsAgreed';
  readonly heading?: string;
}

/** A question of the check, asked here in its own words; whoever the debt is not of is no borrower and no guarantor. */
export function Asked({ fact, heading, form, payload, onChange }: AskedProps) {
  const question = payload.questions[fact];
  if (!question) return null;
  const third = form.teller === 'third-party';
  const options = question.options
    .filter(({ value }) => !third || fact !== 'callee' || calledSomeoneElse({ callee: value as CalleeId }))
    .map(({ value, label, hint }) => [value, label, ...(hint ? [hint] : [])] as [string, string, string?]);
  const chosen = form[fact] || (fact === 'callee' && form.teller === 'debtor' ? 'borrower' : '');
  return (
    <Choices
      name={fact}
      type="radio"
      legend={<h2>{heading ?? question.question}</h2>}
      options={fact === 'callee' ? options : [...options, ['unsure', '不清楚', question.unsureHelp]]}
      chosen={[chosen]}
      onToggle={(value) => onChange({ [fact]: value })}
    />
  );
}
