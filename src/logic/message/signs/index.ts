import { CLAIMS } from './claims.ts';
import { DEMANDS } from './demands.ts';
import { LURES } from './lures.ts';
import { POWERS } from './powers.ts';
import { THREATS } from './threats.ts';
import type { Sign } from './types.ts';

const ALL = [...THREATS, ...DEMANDS, ...POWERS, ...LURES, ...CLAIMS] as const;

/** The name of a sign. */
export type SignId = (typeof ALL)[number]['id'];

/** Every sign, the most pressing first. */
export const SIGNS: readonly (Sign & { readonly id: SignId })[] = ALL;
