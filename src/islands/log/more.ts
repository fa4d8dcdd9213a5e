/** What a log needs only when it is taken along, brought in or put into a calendar. */
export { BringIn } from './BringIn.tsx';
export { DeleteAll } from './DeleteAll.tsx';
export { Dues } from './Dues.tsx';
export { TakeOut } from './TakeOut.tsx';
