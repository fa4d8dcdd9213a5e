import { useState } from 'preact/hooks';
import type { AddresseeId } from '../../logic/index.ts';
import type { LetterPayload } from '../../payload/index.ts';
import { LETTER_FIELDS } from '../../words/letter.ts';
import { Choice } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Select } from '../common/Select.tsx';
import { dayFromToday } from '../common/today.ts';
import type { Problems } from './form.ts';
import type { FieldName, LetterForm } from './letterForm.ts';
import { Asked } from './Tell.tsx';

interface Props {
  readonly form: LetterForm;
  readonly payload: LetterPayload;
  readonly problems: Problems;
  readonly to: AddresseeId | null;
  /** The kind of lender that was told, or chosen here. */
  readonly lender: string;
  /** Asked here where the call came at night and nobody said. */
  readonly askNight: boolean;
  readonly enclosures: readonly string[];
  readonly onChange: (part: Partial<LetterForm>) => void;
  readonly onEnclose: (name: string, on: boolean) => void;
}

/** Addressees to whom a complaint made before is told. */
const AFTER_THE_LENDER: readonly (AddresseeId | null)[] = ['12378', 'local-finance', '12345'];

/** Days that most letters are about. */
const DAYS = [
  ['今天', 0],
  ['昨天', -1],
  ['前天', -2],
] as const;

/** What only the person can add; every field may stay empty, and then the letter has no line for it. */
export function Details({ form, payload, problems, to, lender, askNight, enclosures, onChange, onEnclose }: Props) {
  const field = (name: FieldName, more: { type?: 'date' | 'time'; keyboard?: 'tel' | 'url'; rows?: number } = {}) => {
    const [label, hint] = LETTER_FIELDS[name];
    return (
      <Field
        name={name}
        label={label}
        {...(hint && { hint })}
        {...more}
        value={form[name]}
        problem={problems[name]}
        onInput={(value) => onChange({ [name]: value })}
      />
    );
  };
  // The field stays where it was first shown: one that moves under the finger is chosen twice.
  const [lenderKnown] = useState(lender !== '');
  const chosenDay = (offset: number) => form.date === dayFromToday(offset);
  const lenderField = (
    <Select
      name="lender"
      label="放款的是哪一类"
      hint={`选了，才知道归谁管、有哪些规定。${lender === '' ? (payload.questions.lender?.unsureHelp ?? '') : ''}`}
      value={lender}
      options={[['', '不清楚'], ...(payload.questions.lender?.options ?? []).map(({ value, label }) => [value, label] as const)]}
      onChange={(chosen) => onChange({ lender: chosen })}
    />
  );
  return (
    <>
      <h2>什么时候？可以不填</h2>
      <div class="actions">
        {DAYS.map(([label, offset]) => (
          <button
            key={label}
            type="button"
            class="button"
            data-day={offset}
            aria-pressed={chosenDay(offset)}
            onClick={() => onChange({ date: chosenDay(offset) ? '' : dayFromToday(offset) })}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="when">
        {field('date', { type: 'date' })}
        {field('time', { type: 'time' })}
      </div>
      {askNight && <Asked fact="nightCallsAgreed" {...{ form, payload, onChange }} />}
      {!lenderKnown && lenderField}
      <details>
        <summary>补上号码、名称、我的话，都可以不填</summary>
        {field('number', { keyboard: 'tel' })}
        {field('saidToBe')}
        {field('lenderName')}
        {lenderKnown && lenderField}
        {AFTER_THE_LENDER.includes(to) && field('receipt')}
        {to === '12377' && field('link', { keyboard: 'url' })}
        {field('own', { rows: 4 })}
        {field('contact')}
        {field('name')}
        {enclosures.length > 0 && (
          <fieldset>
            <legend>
              <h3>手里有的，勾上写进附件</h3>
            </legend>
            {enclosures.map((name) => (
              <Choice
                key={name}
                type="checkbox"
                name="enclosures"
                value={name}
                label={name}
                checked={form.enclosures.includes(name)}
                onToggle={onEnclose}
              />
            ))}
          </fieldset>
        )}
      </details>
    </>
  );
}
