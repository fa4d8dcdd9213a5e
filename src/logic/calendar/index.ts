export { addMonths, dateInWords, LAST_YEAR, readDate } from './dates.ts';
