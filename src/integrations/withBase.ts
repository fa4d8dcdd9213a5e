/** A page whose links begin with the base path of the site: those that were typed by hand, in guides and prose, do not. */
export function withBase(html: string, base: string): string {
  if (base === '/') return html;
  return html.replace(/(<[a-z][^>]*?\s(?:href|src)=")(\/(?!\/)[^"]*)/g, (whole, before: string, path: string) =>
    path.startsWith(base) ? whole : `${before}${base}${path.slice(1)}`,
  );
}
