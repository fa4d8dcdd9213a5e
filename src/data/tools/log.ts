import { COMPLAINT_TERM, CONTRACT_FACTS, type FactId, factById, TICKS, type ToldWords } from '../../logic/index.ts';
import type { LogPayload, LogTick } from '../../payload/index.ts';
import { cite } from '../article/citation.ts';
import { allQuestions, type Question } from '../collections/questions.ts';
import { indexFiles } from '../index/files.ts';

/** Asked closer, where they apply: they decide much, and nobody would think of ticking them. */
const CLOSER: readonly FactId[] = ['sharedDebt', 'borrowerReachable', 'disclosureAgreed', 'thirdPartyOfferedToPay', 'nightCallsAgreed'];

/** What can be ticked of a call: the taps of the check that record something, and what kind of forged paper came; counts are the log's own. */
function ticksOf(questions: readonly Question[]): LogTick[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return TICKS.filter(({ fact }) => !CONTRACT_FACTS.includes(fact) && !CLOSER.includes(fact)).flatMap(
    ({ fact, group, records }): LogTick[] => {
      const question = byId.get(fact);
      if (fact === 'document')
        return (question?.options ?? [])
          .filter(({ value }) => value !== factById(fact).clean)
          .map(({ value, label }) => ({ fact, value, group, label: `发来${label}`, third: null }));
      return question?.tick && records !== null
        ? [{ fact, value: records, group, label: question.tick.label, third: question.tick.third }]
        : [];
    },
  );
}

/** Everything that the log is handed. Throws where a question does not say how something is told, and on a citation that does not exist. */
export async function logPayload(): Promise<LogPayload> {
  const questions = await allQuestions();
  const lender = questions.find(({ id }) => id === 'lender');
  const { judge } = await indexFiles();
  const { text, href, force, covers, about } = await cite(COMPLAINT_TERM.id);
  return {
    words: judge,
    ticks: ticksOf(questions),
    closer: questions.filter(({ id }) => CLOSER.includes(id)).map(({ id, question, options }) => ({ id, question, options })),
    lenders: (lender?.options ?? []).map(({ value, label }) => [value, label] as const),
    told: Object.fromEntries(questions.map(({ id, told }) => [id, told])) as ToldWords,
    term: { text, href, force, covers, about },
  };
}
