/** All pages of the file by address, taken out of the document: one at a time stands in it. */
export const pages: ReadonlyMap<string, HTMLElement> = new Map(
  [...document.querySelectorAll<HTMLElement>('body > main')].map((page) => [page.id, page]),
);
for (const page of pages.values()) {
  page.tabIndex = -1;
  page.remove();
}

/** The official wording of every article, by id, as the look-up searches it. */
export const wording = (): Record<string, string> =>
  Object.fromEntries(
    [...pages].flatMap(([address, page]) => {
      const [, id] = /^\/statutes\/([^/]+\/[^/]+)\/$/.exec(address) ?? [];
      const lines = id ? [...page.querySelectorAll('.law p')] : [];
      return id ? [[id, lines.map(({ textContent }) => textContent).join('\n')]] : [];
    }),
  );
