import type { SiteEntry } from '../../data/search-index.ts';

/** One line of a result list. */
export interface Result {
  readonly href: string;
  readonly title: string;
  readonly label: string;
  readonly summary: string;
}

/** An entry as a result; `anchor` leads to a paragraph or item. */
export const asResult = (entry: SiteEntry, anchor?: string): Result => ({
  href: anchor ? `${entry.href}#${anchor}` : entry.href,
  title: entry.title,
  label: entry.superseded ? `${entry.label} · 旧条文` : entry.label,
  summary: entry.summary,
});

/** Search results, in order. */
export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul class="list">
      {results.map((result) => (
        <li key={result.href}>
          <a href={result.href} data-result>
            <strong>{result.title}</strong> <span class="force">{result.label}</span>
            <small>{result.summary}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
