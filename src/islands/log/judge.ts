/** What a log needs once a day is opened: its calls, and what the judge makes of them. */
export { daysOf } from '../../logic/index.ts';
export { Badge, Calls, Day } from './Day.tsx';
