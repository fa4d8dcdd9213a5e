import type { Sayings } from '../../src/logic/index.ts';
import { NAMED_CONDITIONS } from '../../src/words/judge.ts';
import { readContent } from './content.ts';

/** How conditions are said on the site: what stands in content/questions and in the words of the judge. */
export const SAYINGS: Sayings = {
  facts: Object.fromEntries(readContent('questions').map(({ id, data }) => [id, data.says])),
  named: NAMED_CONDITIONS,
};
