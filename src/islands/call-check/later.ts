export { AskOne } from './AskOne.tsx';
export { Closer } from './Closer.tsx';
export { Happened } from './Happened.tsx';
export { Interrupt } from './Interrupt.tsx';
export { handOn, screenAfter, urgencyOf } from './judge.ts';
export { Result } from './Result.tsx';
