/** What a log needs only when it is taken along, brought in or put into a calendar. */

export { DeleteAll } from '../common/DeleteAll.tsx';
export { BringIn } from './BringIn.tsx';
export { Dues } from './Dues.tsx';
export { TakeOut } from './TakeOut.tsx';
