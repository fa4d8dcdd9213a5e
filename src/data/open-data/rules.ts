import { BINDS, FACTS, LEVELS, type Rule } from '../../logic/index.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules } from '../collections/rules.ts';

/** The judge as data: /data/rules.json. Throws where a rule cites what does not exist. */
export async function exportRules() {
  const questions = new Map((await allQuestions()).map((question) => [question.id, question]));
  return {
    levels: LEVELS,
    binds: BINDS,
    facts: FACTS.map((fact) => ({ ...fact, question: questions.get(fact.id)?.question, options: questions.get(fact.id)?.options })),
    rules: (await allRules()).map(({ rule, data }): Rule & typeof data => ({ ...rule, ...data })),
  };
}
