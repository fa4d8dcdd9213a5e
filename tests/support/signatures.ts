import { builtPages } from './dist.ts';

/** What a page is made of: each kind of element within each kind of parent, with class and role. */
function partsOf({ document }: ReturnType<typeof builtPages>[number]): Set<string> {
  const kind = (element: { tagName?: string; getAttribute?: (name: string) => string | undefined } | null) =>
    `${element?.tagName}.${element?.getAttribute?.('class') ?? ''}[${element?.getAttribute?.('role') ?? ''}]`;
  return new Set(document.querySelectorAll('body *').map((element) => `${kind(element.parentNode)}>${kind(element)}`));
}

/** The fewest pages (greedily chosen) that together show every part: what axe looks at in every look. */
export function pagesWithEveryPart(): string[] {
  const pages = builtPages().map((page) => ({ address: page.address, parts: partsOf(page) }));
  const missing = new Set(pages.flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gain = ({ parts }: (typeof pages)[number]) => [...parts].filter((part) => missing.has(part)).length;
    const best = pages.reduce((most, page) => (gain(page) > gain(most) ? page : most));
    if (gain(best) === 0) break;
    chosen.push(best.address);
    for (const part of best.parts) missing.delete(part);
  }
  return chosen;
}
