export { speaksOfDespair } from './despair.ts';
export { normalise, normaliseKeeping } from './normalise.ts';
export { CHINESE_DIGITS, NUMERAL, readNumeral, writeNumeral } from './numerals.ts';
