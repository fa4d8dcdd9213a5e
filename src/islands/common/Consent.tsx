import type { ComponentChildren } from 'preact';

interface Props {
  readonly heading: string;
  /** What it means, one thing a line. */
  readonly lines: readonly string[];
  readonly children: ComponentChildren;
}

/** What it means that something is kept on this device, plainly, before anything is. */
export function Consent({ heading, lines, children }: Props) {
  return (
    <section class="panel" data-consent>
      <h2 tabIndex={-1} data-heading>
        {heading}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">{children}</div>
    </section>
  );
}
