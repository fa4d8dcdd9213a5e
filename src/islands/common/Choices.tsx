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
  /** Facts that are asked closer once it is ticked, space between. */
  readonly opens?: string | undefined;
  readonly onToggle: (value: string, on: boolean) => void;
}

/** One radio button or check box with its label, a large target. */
export function Choice({ name, type, value, label, hint, checked, describedBy, extra = '', opens, onToggle }: ChoiceProps) {
  return (
    <label class={`choice ${extra}`}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describedBy}
        data-opens={opens}
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
  /** Whether what is wrong is brought into view. */
  readonly scroll?: boolean;
  readonly onToggle: (value: string, on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** A group of radio buttons or check boxes. */
export function Choices({ name, legend, type, options, chosen, problem, scroll, onToggle, children }: ChoicesProps) {
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      {children}
      <Problem id={`${name}-problem`} text={problem} scroll={scroll ?? false} />
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
