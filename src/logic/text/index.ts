export { type CsvRow, readCsv, writeCsv } from './csv.ts';
export { speaksOfDespair } from './despair.ts';
export { normalise, normaliseKeeping, shortened } from './normalise.ts';
export { CHINESE_DIGITS, NUMERAL, readNumeral, writeNumeral } from './numerals.ts';
