import { encode } from 'uqr';

/** The dark modules of a code that holds an address, without the quiet zone. A quarter of it may be dirty and it still reads (level M and better). */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data;

/**
 * The address of an empty tool as somebody else opens it: this site's own origin, never what was typed. From a file on the
 * device the published address of the page stands in; null where there is none.
 */
export function toolAddress(route: string): string | null {
  if (/^https?:$/.test(location.protocol)) return new URL(route, location.origin).href;
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return published ? new URL(route, published).href : null;
}
