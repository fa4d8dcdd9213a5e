import { Problem } from './Problem.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly type?: 'text' | 'date' | 'time';
  /** So many lines high, for text that may have several. */
  readonly rows?: number;
  /** The keyboard that a phone shows. */
  readonly keyboard?: 'decimal' | 'numeric' | 'tel' | 'url';
  readonly onInput: (value: string) => void;
}

/** A labelled field for text of one line or several, a date or a time; what is wrong stands between label and field. */
export function Field({ name, label, hint, value, problem, type = 'text', rows, keyboard, onInput }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id: name,
    name,
    value,
    autocomplete: 'off' as const,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': described,
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Problem id={`${name}-problem`} text={problem} />
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} type={type} inputMode={keyboard} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
