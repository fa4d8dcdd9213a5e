/** An id that no other call has. */
export const newId = (): string =>
  `call-${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
