import { Problem } from '../common/Problem.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
}

/** A labelled field for several lines; what is wrong stands between label and field. */
export function Area({ name, label, hint, value, problem, rows = 3, onInput }: Props) {
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
      <textarea
        id={name}
        name={name}
        rows={rows}
        value={value}
        autocomplete="off"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
