import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly type?: 'text' | 'date';
  readonly decimal?: boolean;
  readonly onInput: (value: string) => void;
}

/** A labelled text or date field; what is wrong stands between label and field. */
export function Field({ name, label, hint, value, problem, type = 'text', decimal, onInput }: FieldProps) {
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
        inputMode={decimal ? 'decimal' : undefined}
        autocomplete="off"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly (readonly [value: string, label: string, hint?: string])[];
  readonly chosen: readonly string[];
  readonly problem?: string | undefined;
  readonly onToggle: (value: string, on: boolean) => void;
}

/** A group of radio buttons or check boxes, each a large target. */
export function Choices({ name, legend, type, options, chosen, problem, onToggle }: ChoicesProps) {
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      <Problem id={`${name}-problem`} text={problem} />
      {options.map(([value, label, hint]) => (
        <label class="choice" key={value}>
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onToggle(value, event.currentTarget.checked)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Problem({ id, text }: { id: string; text: string | undefined }) {
  return (
    <div role="alert">
      {text && (
        <p class="problem" id={id}>
          {text}
        </p>
      )}
    </div>
  );
}
