import { BELIEF_RUMOURS, COMPETENCE, RULES } from '../../logic/index.ts';
import type { JudgeTexts, JudgeWords, ShownChannel, ShownQuestion } from '../../payload/index.ts';
import { linesAt, showCites } from '../article/citation.ts';
import { plainText } from '../article/plain-text.ts';
import { allChannels } from '../collections/channels.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules, placesCited } from '../collections/rules.ts';
import { rumourById } from '../collections/rumours.ts';
import { statuteById } from '../collections/statutes.ts';

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
export const shownQuestions = async (): Promise<ShownQuestion[]> =>
  (await allQuestions()).map(({ told: _told, toldByThird: _byThird, says: _says, ...question }) => question);

/** The articles' own words, as far as a rule rests on them. */
export async function judgeTexts(): Promise<JudgeTexts> {
  const keys = [...new Set((await allRules()).flatMap(({ rule }) => placesCited(rule)))];
  const texts = await Promise.all(
    keys.map(async (key) => {
      const [id = '', at] = key.split('#');
      const statute = await statuteById(id);
      return [key, { lines: linesAt(statute, at).map(({ text }) => text), verbatim: statute.data.checked !== 'paraphrase' }] as const;
    }),
  );
  return Object.fromEntries(texts);
}

async function shownBeliefs(): Promise<JudgeWords['beliefs']> {
  const beliefs = await Promise.all(
    BELIEF_RUMOURS.map(async (id) => {
      const { data, entry, cites, href } = await rumourById(id);
      const shown = await Promise.all(cites.map(statuteById));
      const right = await plainText(entry.body ?? '');
      return [id, { href, truth: data.truth, right, cites: shown.map(({ name, href }) => ({ text: name, href })) }] as const;
    }),
  );
  return Object.fromEntries(beliefs);
}

/** What the result is told in; `texts` is the address of the articles' own words. Throws on a citation, channel or rumour that does not exist. */
export async function judgeWords(texts: string): Promise<JudgeWords> {
  const rules = await allRules();
  return {
    cites: await showCites(rules.flatMap(({ rule }) => [...placesCited(rule), ...rule.related, 'civil-code/1032', 'civil-code/1033'])),
    rules: Object.fromEntries(rules.map(({ rule, data: { rests, except, hedge } }) => [rule.id, { rests, except, hedge }])),
    channels: await shownChannels(),
    beliefs: await shownBeliefs(),
    texts,
  };
}
