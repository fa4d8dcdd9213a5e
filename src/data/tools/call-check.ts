import { RULES } from '../../logic/index.ts';
import { cite } from '../article/citation.ts';
import { ruleCites } from '../article/cited-by.ts';
import { allChannels } from '../collections/channels.ts';
import { allQuestions, type Question } from '../collections/questions.ts';

/** A citation as islands show it: name, address and the label of its force (null for laws). */
export interface ShownCite {
  readonly text: string;
  readonly href: string;
  readonly force: string | null;
  /** What the article is about, in our words. */
  readonly about: string;
}

/** A channel as islands show it. */
export interface ShownChannel {
  readonly id: string;
  readonly name: string;
  readonly tel: string | null;
  /** The number as people write it. */
  readonly telText: string | null;
  readonly use: string;
  readonly lenders: readonly string[];
}

/** What the call check needs besides the logic: wording, names of the articles, channels. */
export interface CallCheckContent {
  readonly questions: readonly Question[];
  /** By statute id, or `id#anchor` where a rule names a place in it. */
  readonly cites: Readonly<Record<string, ShownCite>>;
  readonly channels: readonly ShownChannel[];
}

/** Citations as islands show them, by `id` or `id#place`. Throws on one that does not exist. */
export async function showCites(keys: readonly string[]): Promise<Record<string, ShownCite>> {
  const shown = await Promise.all(
    keys.map(async (key) => {
      const [id = '', at] = key.split('#');
      const { text, href, force, about } = await cite(id, at);
      return [key, { text, href, force, about }] as const;
    }),
  );
  return Object.fromEntries(shown);
}

/** Every article that a rule cites, and every place in one. */
const shownCites = async (): Promise<Record<string, ShownCite>> =>
  showCites([
    ...(await ruleCites()),
    ...RULES.flatMap((rule) => Object.entries(rule.pinpoints ?? {}).flatMap(([id, places]) => places.map((at) => `${id}#${at}`))),
  ]);

/** The channels in the short form of islands. */
const shownChannels = async (): Promise<ShownChannel[]> =>
  (await allChannels()).map(({ id, name, tel, telText, use, lenders }) => ({ id, name, tel, telText, use, lenders }));

/** Everything the call-check island is handed. */
export const callCheckContent = async (): Promise<CallCheckContent> => ({
  questions: await allQuestions(),
  cites: await shownCites(),
  channels: await shownChannels(),
});
