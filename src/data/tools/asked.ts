import { type AskedFact, askedFacts, CONTRACT_FACTS, type FactId } from '../../logic/index.ts';
import { GROUP_NAMES } from '../../words/groups.ts';
import { allQuestions } from '../collections/questions.ts';
import { sayer } from './rules.ts';

/** A fact by its short name, with what its answers open, in words. */
export interface AskedName {
  readonly name: string;
  readonly opens: readonly { readonly when: string; readonly facts: readonly AskedName[] }[];
}

/** What is asked when, in words. */
export interface AskedWhen {
  /** What waits for nothing and opens nothing, by group of questions. */
  readonly always: readonly { readonly group: string; readonly names: readonly string[] }[];
  /** What waits for nothing and opens something. */
  readonly openers: readonly AskedName[];
}

/** Stands behind the name of a fact that is not asked of a third party. */
export const NOT_OF_OTHERS = '＊';

/** What is asked when, from the facts and their questions. */
export async function askedWhen(): Promise<AskedWhen> {
  const questions = new Map((await allQuestions()).map((question) => [question.id, question]));
  const say = await sayer();
  const name = (id: FactId): string => `${questions.get(id)?.answer ?? id}${CONTRACT_FACTS.includes(id) ? NOT_OF_OTHERS : ''}`;
  const inWords = ({ fact, opens }: AskedFact): AskedName => ({
    name: name(fact),
    opens: opens.map(({ when, facts }) => ({ when: say(when), facts: facts.map(inWords) })),
  });
  const asked = askedFacts();
  const alone = asked.filter(({ opens }) => opens.length === 0).map(({ fact }) => fact);
  return {
    always: Object.entries(GROUP_NAMES)
      .map(([id, group]) => ({ group, names: alone.filter((fact) => questions.get(fact)?.group === id).map(name) }))
      .filter(({ names }) => names.length > 0),
    openers: asked.filter(({ opens }) => opens.length > 0).map(inWords),
  };
}
