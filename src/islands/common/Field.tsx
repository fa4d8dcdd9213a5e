import { Problem } from './Problem.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly type?: 'text' | 'date' | 'time';
  /** The keyboard that a phone shows. */
  readonly keyboard?: 'decimal' | 'numeric' | 'tel' | 'url';
  readonly onInput: (value: string) => void;
}

/** A labelled field for text, a date or a time; what is wrong stands between label and field. */
export function Field({ name, label, hint, value, problem, type = 'text', keyboard, onInput }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Problem id={`${name}-problem`} text={problem} />
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        inputMode={keyboard}
        autocomplete="off"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
