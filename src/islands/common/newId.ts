/** An id that nothing else of this kind has: `call-…`, `debt-…`. */
export const newId = (kind: string): string =>
  `${kind}-${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
