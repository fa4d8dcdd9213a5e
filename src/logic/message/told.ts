import type { SignId } from './signs/index.ts';
import type { SignLevel } from './signs/types.ts';

/** What can be asked about a message instead of reading it, in the order of asking, each with the sign that a yes is. */
export const MESSAGE_QUESTIONS = {
  money: 'private-account',
  code: 'give-code',
  contact: 'add-contact',
  link: 'pay-link',
  hurry: 'prison',
} as const satisfies Readonly<Record<string, SignId>>;

/** One of the five questions. */
export type MessageQuestion = keyof typeof MESSAGE_QUESTIONS;

/** What a message is worth of which so much was told: a link alone is to be verified, anything else is alarming. */
export function levelOfTold(told: readonly MessageQuestion[]): SignLevel | 'plain' {
  if (told.some((question) => question !== 'link')) return 'alarm';
  return told.length > 0 ? 'check' : 'plain';
}
