import type { Marked, Result } from './desk/protocol.ts';

interface Props {
  readonly results: readonly Result[];
  /** Told the address of the row under the cursor or with the focus. */
  readonly onPoint?: (href: string) => void;
}

/** Search results, in order, with what answers the query marked. */
export function ResultList({ results, onPoint }: Props) {
  return (
    <ul class="list">
      {results.map((result) => (
        <li key={result.href}>
          <a href={result.href} data-result onPointerEnter={() => onPoint?.(result.href)} onFocus={() => onPoint?.(result.href)}>
            <strong>
              <Runs text={result.title} />
            </strong>
            <small>
              <Runs text={result.summary} /> <span class="force">{result.label}</span>
            </small>
            {result.quote && (
              <small class="found">
                <Runs text={result.quote} />
              </small>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Runs({ text }: { readonly text: Marked }) {
  return (
    <>
      {text.map((run, place) =>
        run.hit ? (
          <span key={place} class="hit">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
