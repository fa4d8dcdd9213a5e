export { addMonths, dateInWords, readDate } from './dates.ts';
