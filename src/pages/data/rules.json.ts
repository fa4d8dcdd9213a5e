import type { APIRoute } from 'astro';
import { ruleCites } from '../../data/article/cited-by.ts';
import { allQuestions } from '../../data/collections/questions.ts';
import { BINDS, FACTS, LEVELS, RULES } from '../../logic/index.ts';

export const GET: APIRoute = async () => {
  await ruleCites();
  const questions = new Map((await allQuestions()).map((question) => [question.id, question]));
  return Response.json({
    levels: LEVELS,
    binds: BINDS,
    facts: FACTS.map((fact) => ({ ...fact, question: questions.get(fact.id)?.question, options: questions.get(fact.id)?.options })),
    rules: RULES,
  });
};
