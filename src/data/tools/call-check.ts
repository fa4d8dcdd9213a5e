import { COMPETENCE, RULES } from '../../logic/index.ts';
import type { JudgeWords, ShownChannel, ShownQuestion } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { allChannels } from '../collections/channels.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules, placesCited } from '../collections/rules.ts';

/** The channels in the short form of islands. */
async function shownChannels(): Promise<Record<string, ShownChannel>> {
  const wanted = new Set<string>([
    ...RULES.flatMap(({ channels }) => channels),
    ...Object.values(COMPETENCE).flatMap(({ regulators, others }) => [...regulators, ...others]),
    '110',
    '96110',
    'lender',
  ]);
  const channels = await allChannels();
  for (const id of wanted)
    if (!channels.some((channel) => channel.id === id)) throw new Error(`content/channels: no "${id}", which the judge names`);
  return Object.fromEntries(
    channels.filter(({ id }) => wanted.has(id)).map(({ id, name, href, tel, telText, use }) => [id, { id, name, href, tel, telText, use }]),
  );
}

/** The questions as the island asks them. */
export const shownQuestions = async (): Promise<ShownQuestion[]> => (await allQuestions()).map(({ told: _, ...question }) => question);

/** What the result is told in. Throws on a citation or channel that does not exist. */
export async function judgeWords(): Promise<JudgeWords> {
  const rules = await allRules();
  return {
    cites: await showCites(rules.flatMap(({ rule }) => [...placesCited(rule), ...rule.related, 'civil-code/1032', 'civil-code/1033'])),
    rules: Object.fromEntries(rules.map(({ rule, data: { rests, except, hedge } }) => [rule.id, { rests, except, hedge }])),
    channels: await shownChannels(),
  };
}
