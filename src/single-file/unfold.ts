import { pages } from './pages.ts';

/** Draws again what the build folded into an attribute: the articles to read together, and the contents beside the text. */
export function unfold(page: HTMLElement): void {
  const aside = page.querySelector<HTMLElement>('[data-related]');
  const related = aside?.dataset.related?.split(' ').flatMap((address) => pages.get(address) ?? []) ?? [];
  if (aside && related.length > 0) {
    const list = document.createElement('ul');
    list.className = 'list';
    list.append(...related.map(rowOf));
    aside.append(element('h2', '一起看'), list);
    delete aside.dataset.related;
  }
  const contents = page.querySelector('.toc.desk:empty');
  const folded = page.querySelector('details.toc ol');
  if (contents && folded) contents.append(folded.cloneNode(true));
}

function element(name: 'h2' | 'strong' | 'small', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** An article as a row: what it means, and its name. */
function rowOf(page: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${page.id}`;
  const textOf = (selector: string) => page.querySelector(selector)?.textContent ?? '';
  link.append(element('strong', textOf('.lead')), element('small', textOf('h1')));
  const row = document.createElement('li');
  row.append(link);
  return row;
}
