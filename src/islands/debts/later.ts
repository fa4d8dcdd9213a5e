/** What the page of debts needs once something is written, or asked for: fetched then. */

export { Month } from './Month.tsx';
export { More } from './More.tsx';
export { OneDebt } from './OneDebt.tsx';
export { Rate } from './Rate.tsx';
