import { NAMES } from './names.generated.ts';

/** Names of instruments as people write them, normalised, and the instrument each one means. */
export const ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([id, names]) => names.split('|').map((name) => [name, id])),
);
