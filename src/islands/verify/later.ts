/** What is needed only once something was asked: the signs, their words, and the result. */
export { Result } from './Result.tsx';
