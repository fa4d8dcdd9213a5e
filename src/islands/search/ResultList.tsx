import type { Highlighter, SearchEntry, StatuteEntry } from '../../logic/index.ts';

/** One line of a result list: what it means first, its name or number second and smaller. */
export interface Result {
  readonly href: string;
  /** What it is about, in a few words. */
  readonly title: string;
  /** Kind of page, or how binding it is. */
  readonly label: string;
  /** Its name, or what more there is to say. */
  readonly summary: string;
  /** A line of the wording that answers the query. */
  readonly quote?: string;
}

/** An entry as a result; `anchor` leads to a paragraph or item. Of an article the meaning comes first, its number second. */
export function asResult(
  entry: SearchEntry & Pick<StatuteEntry, 'superseded'> & { readonly href: string; readonly label: string },
  anchor?: string,
): Result {
  const article = entry.id.includes('/');
  return {
    href: anchor ? `${entry.href}#${anchor}` : entry.href,
    title: article ? entry.summary : entry.title,
    label: entry.superseded ? `${entry.label} · 旧条文` : entry.label,
    summary: article ? entry.title : entry.summary,
  };
}

interface Props {
  readonly results: readonly Result[];
  readonly marks?: Highlighter | undefined;
  /** Told the address of the row under the cursor or with the focus. */
  readonly onPoint?: (href: string) => void;
}

/** Search results, in order, with what answers the query marked. */
export function ResultList({ results, marks, onPoint }: Props) {
  return (
    <ul class="list">
      {results.map((result) => (
        <li key={result.href}>
          <a href={result.href} data-result onPointerEnter={() => onPoint?.(result.href)} onFocus={() => onPoint?.(result.href)}>
            <strong>
              <Marked text={result.title} marks={marks} />
            </strong>
            <small>
              <Marked text={result.summary} marks={marks} /> <span class="force">{result.label}</span>
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
