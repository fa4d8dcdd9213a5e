import type { Moment } from '../../logic/index.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Now by this device's clock, as its owner reads it. */
export function now(): Moment & { readonly time: string } {
  const at = new Date();
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** An id that no other call has. */
export const newId = (): string =>
  `call-${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
