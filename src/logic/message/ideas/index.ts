import type { SHAPES } from '../shapes.ts';
import { HARM } from './harm.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { SPEECH } from './speech.ts';

/** The words for every idea that can be written down as words, by idea. */
export const WORDS = { ...MONEY, ...PEOPLE, ...LAW, ...HARM, ...SPEECH } as const;

/** What can be found in a message. */
export type Idea = keyof typeof WORDS | keyof typeof SHAPES;
