import { evaluate, type FactId, type Facts, factById } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';

interface Props {
  readonly questions: readonly ShownQuestion[];
  readonly answers: Facts;
  readonly onOpen: (fact: FactId) => void;
}

/** The answers given, each changeable without losing the others; answers that no longer apply are left out. */
export function AnswerList({ questions, answers, onOpen }: Props) {
  const told = questions.filter(({ id }) => {
    const when = factById(id).appliesWhen;
    return id in answers && (!when || evaluate(when, answers) !== false);
  });
  if (told.length === 0) return null;
  return (
    <section>
      <h2>你的回答</h2>
      <table class="answers">
        <tbody>
          {told.map((question) => (
            <tr key={question.id}>
              <th scope="row">{question.answer}</th>
              <td>{inWords(question, answers[question.id])}</td>
              <td class="no-print">
                <button type="button" class="button plain" onClick={() => onOpen(question.id)}>
                  修改<span class="visually-hidden">：{question.answer}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function inWords(question: ShownQuestion, answer: unknown): string {
  if (answer === 'unsure') return '不清楚';
  if (question.id === 'hour') return `${answer} 点`;
  if (question.options.length === 0) return `${answer} 次`;
  return question.options.find(({ value }) => value === String(answer))?.label ?? String(answer);
}
