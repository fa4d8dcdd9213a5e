import { useState } from 'preact/hooks';
import { closerFacts, type FactId, type Telling, told } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { Phrases } from '../common/Phrases.tsx';
import { type Draft, FactField } from './FactField.tsx';
import { draftOf, readAnswer } from './readAnswer.ts';

interface Props {
  readonly telling: Telling;
  readonly questions: readonly ShownQuestion[];
  readonly onChange: (telling: Telling) => void;
  readonly onGo: (telling: Telling) => void;
  readonly onBack: () => void;
}

/** Closer questions, together on one page, and only for what was tapped. */
export function Closer({ telling, questions, onChange, onGo, onBack }: Props) {
  const [drafts, setDrafts] = useState<Partial<Record<FactId, Draft>>>({});
  const [problems, setProblems] = useState<Partial<Record<FactId, string>>>({});
  const asked = closerFacts(telling).flatMap((id) => questions.filter((question) => question.id === id));
  const draft = (id: FactId): Draft => drafts[id] ?? draftOf(id, telling.answers[id]);
  const put = (id: FactId, next: Draft) => {
    setDrafts({ ...drafts, [id]: next });
    setProblems({ ...problems, [id]: undefined });
    const reading = readAnswer(id, next.chosen, next.typed);
    if ('value' in reading) onChange(told(telling, id, reading.value));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong: Partial<Record<FactId, string>> = {};
    for (const { id } of asked) {
      const reading = readAnswer(id, draft(id).chosen, draft(id).typed);
      if ('problem' in reading) wrong[id] = reading.problem;
    }
    setProblems(wrong);
    if (Object.keys(wrong).length === 0) onGo(telling);
  };
  return (
    <form onSubmit={submit} noValidate data-tool="check">
      <h2 tabIndex={-1} data-heading>
        <Phrases text="问清楚几样" />
      </h2>
      <p class="why">只问你刚才说到的。不清楚就选不清楚。</p>
      {asked.map((question) => (
        <FactField
          key={question.id}
          question={question}
          draft={draft(question.id)}
          problem={problems[question.id]}
          legend={
            <h3>
              <Phrases text={question.question} />
            </h3>
          }
          onDraft={(next) => put(question.id, next)}
        />
      ))}
      <div class="onward">
        <button type="button" class="button" data-back onClick={onBack}>
          返回
        </button>
        <button type="submit" class="button lit" data-next>
          看结果
        </button>
      </div>
    </form>
  );
}
