import type { Highlighter, SearchEntry, StatuteEntry } from '../../../logic/index.ts';
import type { Result } from './protocol.ts';

/** An entry as a result; `anchor` leads to a paragraph or item. Of an article the meaning comes first, its number second. */
export function asResult(
  entry: SearchEntry & Pick<StatuteEntry, 'superseded'> & { readonly href: string; readonly label: string },
  marks: Highlighter,
  anchor?: string,
): Result {
  const article = entry.id.includes('/');
  return {
    href: anchor ? `${entry.href}#${anchor}` : entry.href,
    title: marks.mark(article ? entry.summary : entry.title),
    label: entry.superseded ? `${entry.label} · 旧条文` : entry.label,
    summary: marks.mark(article ? entry.title : entry.summary),
  };
}
