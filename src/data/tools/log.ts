import { COMPLAINT_TERM, CONTRACT_FACTS, FACTS, type FactId, type FactValue, type ToldWords } from '../../logic/index.ts';
import type { LogPayload, LogTick } from '../../payload/index.ts';
import { cite } from '../article/citation.ts';
import { allQuestions, type Question } from '../collections/questions.ts';
import { indexFiles } from '../index/files.ts';

/** Asked closer, where they apply: they decide much, and nobody would think of ticking them. */
const CLOSER: readonly FactId[] = ['sharedDebt', 'borrowerReachable', 'disclosureAgreed', 'thirdPartyOfferedToPay', 'nightCallsAgreed'];

/** The short words by which something is ticked, where the question has them; else the sentence in which it is told. */
function tickOf(question: Question, value: FactValue): LogTick {
  const { tick } = question as { readonly tick?: { readonly label: string; readonly third: string | null } };
  const label = tick?.label ?? question.told[String(value)];
  if (!label) throw new Error(`content/questions/${question.id}.yaml does not say how "${value}" is told`);
  return { fact: question.id, value, group: question.group, label, third: tick?.third ?? null };
}

/** What can be ticked of a call: deeds, and what kind of forged paper came; nothing that only the contract says. */
function ticksOf(questions: readonly Question[]): LogTick[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ticks = FACTS.filter(({ id, kind }) => kind === 'yes-no' && !CONTRACT_FACTS.includes(id) && !CLOSER.includes(id)).flatMap(
    (fact) => {
      const question = byId.get(fact.id);
      return question ? [tickOf(question, fact.clean !== true)] : [];
    },
  );
  const papers = (byId.get('document')?.options ?? []).filter(({ value }) => value !== 'none');
  return [
    ...ticks,
    ...papers.map(({ value, label }): LogTick => ({ fact: 'document', value, group: 'identity', label: `发来${label}`, third: null })),
  ];
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
