import type { ChannelId, Facts, Teller } from '../judge/index.ts';
import { type Heard, hear, rulesFor } from './heard.ts';
import { ADDRESSEES, type Addressee, type AddresseeId } from './types.ts';

const isAddressee = (channel: ChannelId): channel is AddresseeId => ADDRESSEES.some((id) => id === channel);

/**
 * Who can be written to about a call, best first: the steps of the report that take a letter, so that the lender stands
 * before whoever supervises it, and nobody is written to who is not competent. 110 goes first in danger. A lender without a
 * licence, or a private person, is never written to: it would expose the victim. Empty where nobody is competent.
 */
export const addresseesOf = ({ report }: Heard): Addressee[] =>
  report.steps.flatMap(({ channel, why }) => (isAddressee(channel) ? [{ id: channel, why }] : []));

/** {@link addresseesOf} for a call as it was told. */
export const addresseesFor = (facts: Facts, teller: Teller): Addressee[] => addresseesOf(hear(facts, teller));

/** Things to be found out, not to be sent. */
const A_QUESTION = /有没有/;

/**
 * What can go with the letter: the evidence of what it is about, as a list of papers and recordings. What shows that money
 * was received is not among it.
 */
export function enclosuresOf(heard: Heard, to: AddresseeId): string[] {
  const evidence = rulesFor(heard, to).flatMap((rule) => rule.evidence);
  const named = evidence
    .filter((text) => !A_QUESTION.test(text))
    .map((text) => text.replace(/（[^）]*）/g, '').replace(/^话术|，.*$|原件$/g, ''));
  return [...new Set(named)];
}
