export { SIGN_EXAMPLES, type SignExamples } from './examples.ts';
export { type MessageReading, readMessage, type SignFound } from './read.ts';
export { SIGNS, type SignId } from './signs/index.ts';
export type { Sign, SignLevel } from './signs/types.ts';
export { levelOfTold, MESSAGE_QUESTIONS, type MessageQuestion } from './told.ts';
