import type { ComponentChildren } from 'preact';
import { Problem } from './Problem.tsx';

interface ChoiceProps {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly value: string;
  readonly label: string;
  readonly hint?: string | null | undefined;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly extra?: string;
  readonly onToggle: (value: string, on: boolean) => void;
}

/** One radio button or check box with its label, a large target. */
export function Choice({ name, type, value, label, hint, checked, describedBy, extra = '', onToggle }: ChoiceProps) {
  return (
    <label class={`choice ${extra}`}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onToggle(value, event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
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
  readonly children?: ComponentChildren;
}

/** A group of radio buttons or check boxes. */
export function Choices({ name, legend, type, options, chosen, problem, onToggle, children }: ChoicesProps) {
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      {children}
      <Problem id={`${name}-problem`} text={problem} />
      {options.map(([value, label, hint]) => (
        <Choice
          key={value}
          name={name}
          type={type}
          value={value}
          label={label}
          hint={hint}
          checked={chosen.includes(value)}
          onToggle={onToggle}
        />
      ))}
    </fieldset>
  );
}
