import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  /** The field is left to itself, so that what was typed before the island came to life is not lost. */
  readonly input: RefObject<HTMLInputElement>;
  readonly label: string;
  readonly placeholder: string;
  readonly onType: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onSubmit?: () => void;
  readonly children?: ComponentChildren;
}

/** The field of a search; it never leaves the page by itself. */
export function SearchBox({ input, label, placeholder, onType, onFocus, onSubmit, children }: Props) {
  return (
    <search>
      <form
        class="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <input
          type="search"
          name="q"
          ref={input}
          maxLength={5000}
          autocomplete="off"
          aria-label={label}
          placeholder={placeholder}
          onFocus={onFocus}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {children}
      </form>
    </search>
  );
}
