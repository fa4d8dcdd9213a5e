import { CONTRACT_FACTS, evaluate, type FactId, factById, factsOf, type Telling } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';

interface Props {
  readonly questions: readonly ShownQuestion[];
  readonly telling: Telling;
  readonly onOpen: (fact: FactId) => void;
  readonly onTicks: () => void;
}

/** What was told, each answer changeable without losing the others, and what the rest was counted as. */
export function AnswerList({ questions, telling, onOpen, onTicks }: Props) {
  const facts = factsOf(telling);
  const told = questions.filter(({ id }) => {
    const when = factById(id).appliesWhen;
    return id !== 'lender' && id in telling.answers && (!when || evaluate(when, facts) !== false);
  });
  return (
    <section class="answers">
      <h2>你的回答</h2>
      <table>
        <tbody>
          {told.map((question) => (
            <tr key={question.id}>
              <th scope="row">{question.answer}</th>
              <td>{inWords(question, telling.answers[question.id])}</td>
              <td class="no-print">
                <button type="button" class="button plain" onClick={() => onOpen(question.id)}>
                  修改<span class="visually-hidden">：{question.answer}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">
        {telling.rest === 'none' && '没选的，都按没有发生算。'}
        {telling.teller === 'third-party' && `合同里的事（${unasked(questions)}）没有问你，你不必知道。`}
      </p>
      <button type="button" class="button no-print" data-ticks onClick={onTicks}>
        改动发生的事
      </button>
    </section>
  );
}

const unasked = (questions: readonly ShownQuestion[]): string =>
  questions
    .filter(({ id }) => CONTRACT_FACTS.includes(id))
    .map(({ answer }) => answer)
    .join('、');

/** An answer as its option is worded. */
function inWords(question: ShownQuestion, answer: unknown): string {
  if (answer === 'unsure') return '不清楚';
  if (question.id === 'hour') return answer === factById('hour').clean ? '8 点到 22 点之间' : `${answer} 点多`;
  if (question.options.length === 0) return `${answer} 次`;
  return question.options.find(({ value }) => value === String(answer))?.label ?? String(answer);
}
