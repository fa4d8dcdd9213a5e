import { FACTS, type Facts, readFacts } from '../judge/index.ts';

/** A fully told call in which nothing is wrong but for these facts; what is no answer to a fact is left out of the call. */
export const wholeCall = (different: Readonly<Record<string, unknown>>): Facts =>
  readFacts({ ...Object.fromEntries(FACTS.map(({ id, clean }) => [id, clean])), ...different });
