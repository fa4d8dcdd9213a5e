import { type HTMLElement, parse } from 'node-html-parser';

/** What binds a collector, from the strongest: the columns of the table of limits. */
export const LIMITS = ['law', 'regulation', 'standard'] as const;
export type Limit = (typeof LIMITS)[number];

/** One row: what is done, and the marks of what forbids it, by how binding that is. */
export interface LimitRow {
  /** HTML of the conduct without its marks. */
  readonly conduct: string;
  /** HTML of the marks. */
  readonly marks: string;
  readonly limit: Limit;
}

/** Reads the rendered lists of 不可以, each in a section with `data-limit`, into rows. Throws on a list without a limit. */
export function limitRows(html: string): LimitRow[] {
  return parse(html)
    .querySelectorAll('[data-limit]')
    .flatMap((section) =>
      section.querySelectorAll('li').map((item): LimitRow => {
        const limit = LIMITS.find((one) => one === section.getAttribute('data-limit'));
        if (!limit) throw new Error(`no such limit: ${section.getAttribute('data-limit')}`);
        const marks = item.querySelectorAll('a.ref').map((mark: HTMLElement) => mark.toString());
        for (const mark of item.querySelectorAll('a.ref')) mark.remove();
        return { conduct: item.innerHTML.trim().replace(/[。；]$/, ''), marks: marks.join(''), limit };
      }),
    );
}
