import { type CollectionEntry, getCollection } from 'astro:content';
import { ASKING_ORDER, FACTS, type FactId, factById } from '../../logic/index.ts';

/** How one fact is asked. */
export type Question = CollectionEntry<'questions'>['data'] & { readonly id: FactId };

/** All questions in asking order. Throws unless every fact has one, with exactly the answers that the fact allows. */
export async function allQuestions(): Promise<Question[]> {
  const questions = (await getCollection('questions')).map(({ id, data }): Question => ({ ...data, id: factById(id).id }));
  for (const fact of FACTS) {
    const question = questions.find(({ id }) => id === fact.id);
    const offered = question?.options.map(({ value }) => value).join();
    const allowed = fact.kind === 'choice' ? fact.values?.join() : fact.kind === 'yes-no' ? 'true,false' : '';
    if (offered !== allowed) throw new Error(`content/questions/${fact.id}.yaml: answers are "${offered}", the fact allows "${allowed}"`);
  }
  if (questions.length !== FACTS.length) throw new Error('content/questions: a question without a fact');
  return questions.sort((a, b) => ASKING_ORDER.indexOf(a.id) - ASKING_ORDER.indexOf(b.id));
}
