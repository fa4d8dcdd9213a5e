import { builtPages } from './dist.ts';

/** What a page is made of: each kind of element within each kind of parent, with class and role. */
function partsOf({ document }: ReturnType<typeof builtPages>[number]): Set<string> {
  const kind = (element: { tagName?: string; getAttribute?: (name: string) => string | undefined } | null) =>
    `${element?.tagName}.${element?.getAttribute?.('class') ?? ''}[${element?.getAttribute?.('role') ?? ''}]`;
  return new Set(document.querySelectorAll('body *').map((element) => `${kind(element.parentNode)}>${kind(element)}`));
}

/** A page with how many parts it shows that those before it do not. */
interface Shown {
  readonly address: string;
  readonly adds: number;
}

/** The fewest pages (greedily chosen) that together show every part, those that add most first: what axe looks at. */
export function pagesWithEveryPart(): Shown[] {
  const pages = builtPages().map((page) => ({ address: page.address, parts: partsOf(page) }));
  const missing = new Set(pages.flatMap(({ parts }) => [...parts]));
  const chosen: Shown[] = [];
  while (missing.size > 0) {
    const gain = ({ parts }: (typeof pages)[number]) => [...parts].filter((part) => missing.has(part)).length;
    const best = pages.reduce((most, page) => (gain(page) > gain(most) ? page : most));
    const adds = gain(best);
    if (adds === 0) break;
    chosen.push({ address: best.address, adds });
    for (const part of best.parts) missing.delete(part);
  }
  return chosen;
}
