export { AskOne } from './AskOne.tsx';
export { Closer } from './Closer.tsx';
export { Happened } from './Happened.tsx';
export { Interrupt } from './Interrupt.tsx';
export { Result } from './Result.tsx';
