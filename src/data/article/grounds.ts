import { type HTMLElement, parse } from 'node-html-parser';

/** Blocks whose marks share one line of grounds. */
const isBlock = (element: HTMLElement): boolean => /^(P|UL|OL|FIGURE)$/.test(element.tagName);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The line of grounds for some marks: each article that was not named before, once; a law's name only before its first. */
function lineFor(marks: readonly HTMLElement[], named: Set<string>): string {
  let law = '';
  const links = marks.flatMap((mark) => {
    const href = mark.getAttribute('href') ?? '';
    if (named.has(href)) return [];
    named.add(href);
    const [abbr = '', ...article] = (mark.getAttribute('data-short') ?? '').split(' ');
    const name = abbr === law && article.length > 0 ? article.join(' ') : [abbr, ...article].join(' ');
    law = abbr;
    const force = mark.getAttribute('data-force');
    return [
      `<a href="${escaped(href)}" data-cite="${mark.getAttribute('data-cite')}" data-n="${mark.getAttribute('data-n')}"${force ? ` title="${escaped(force)}"` : ''}>${escaped(name)}</a>`,
    ];
  });
  return links.length > 0 ? `<p class="grounds">${links.join('')}</p>` : '';
}

/**
 * Numbers the marks of a text (in `data-n`, which the style sheet shows: a mark is no word) and puts one line of grounds beside each block. The same article keeps its
 * number through the text. Marks inside tables get no line: the sources at the end name them.
 */
export function withGrounds(html: string): string {
  const root = parse(html);
  const numbers = new Map<string, number>();
  for (const mark of root.querySelectorAll('a.ref')) {
    const href = mark.getAttribute('href') ?? '';
    if (!numbers.has(href)) numbers.set(href, numbers.size + 1);
    mark.setAttribute('data-n', String(numbers.get(href)));
    mark.textContent = '';
  }
  const named = new Set<string>();
  const place = (parent: HTMLElement): void => {
    for (const child of [...parent.children] as HTMLElement[]) {
      if (child.tagName === 'TABLE') continue;
      if (isBlock(child)) {
        const marks = child.querySelectorAll('a.ref');
        const line = lineFor(marks, named);
        if (line) child.replaceWith(parse(`<div class="grounded">${child.toString()}${line}</div>`));
      } else place(child);
    }
  };
  place(root);
  for (const mark of root.querySelectorAll('a.ref')) for (const used of ['data-short', 'data-force']) mark.removeAttribute(used);
  return root.toString();
}
