import type { Highlighter, SearchEntry, StatuteEntry } from '../../logic/index.ts';

/** One line of a result list. */
export interface Result {
  readonly href: string;
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  /** A line of the wording that answers the query. */
  readonly quote?: string;
}

/** An entry as a result; `anchor` leads to a paragraph or item. */
export const asResult = (
  entry: SearchEntry & Pick<StatuteEntry, 'superseded'> & { readonly href: string; readonly label: string },
  anchor?: string,
): Result => ({
  href: anchor ? `${entry.href}#${anchor}` : entry.href,
  title: entry.title,
  label: entry.superseded ? `${entry.label} · 旧条文` : entry.label,
  summary: entry.summary,
});

/** Search results, in order, with what answers the query marked. */
export function ResultList({ results, marks }: { results: readonly Result[]; marks?: Highlighter | undefined }) {
  return (
    <ul class="list">
      {results.map((result) => (
        <li key={result.href}>
          <a href={result.href} data-result>
            <strong>
              <Marked text={result.title} marks={marks} />
            </strong>{' '}
            <span class="force">{result.label}</span>
            <small>
              <Marked text={result.summary} marks={marks} />
            </small>
            {result.quote && (
              <small class="found">
                <Marked text={result.quote} marks={marks} />
              </small>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Marked({ text, marks }: { text: string; marks: Highlighter | undefined }) {
  if (!marks) return <>{text}</>;
  return (
    <>
      {marks.mark(text).map((part, place) =>
        part.hit ? (
          <span key={place} class="hit">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
