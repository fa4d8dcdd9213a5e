import { useState } from 'preact/hooks';
import { type FactValue, stillToAsk, type Telling } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { Phrases } from '../common/Phrases.tsx';
import { type Draft, FactField } from './FactField.tsx';
import { draftOf, readAnswer } from './readAnswer.ts';
import { useTap } from './useTap.ts';

interface Props {
  readonly question: ShownQuestion;
  readonly recorded: FactValue | undefined;
  /** What was told so far; null where an answer is only changed. */
  readonly telling: Telling | null;
  readonly onAnswer: (value: FactValue) => void;
  readonly onBack: () => void;
  readonly onFinish: (() => void) | null;
}

/** One question a page: what was asked to be asked, or one answer to change. A tap goes on; 不清楚 first says how to find out. */
export function AskOne({ question, recorded, telling, onAnswer, onBack, onFinish }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(question.id, recorded));
  const [problem, setProblem] = useState<string>();
  const tap = useTap();
  const answer = ({ chosen, typed }: Draft) => {
    const reading = readAnswer(question.id, chosen, typed);
    if ('problem' in reading) setProblem(reading.problem);
    else onAnswer(reading.value);
  };
  return (
    <form
      noValidate
      data-tool="check"
      onSubmit={(event) => {
        event.preventDefault();
        answer(draft);
      }}
      {...tap.form}
    >
      {telling && <p class="progress">最多还剩 {stillToAsk(telling).length} 样，随时可以先看结果</p>}
      <FactField
        question={question}
        draft={draft}
        problem={problem}
        legend={
          <h2 tabIndex={-1} data-heading>
            <Phrases text={question.question} />
          </h2>
        }
        onDraft={(next) => {
          setDraft(next);
          setProblem(undefined);
          if (next.chosen !== '' && next.chosen !== 'unsure') tap.after(() => answer(next));
        }}
      />
      <div class="onward">
        <button type="button" class="button" data-back onClick={onBack}>
          返回
        </button>
        <button type="submit" class="button lit" data-next>
          继续
        </button>
      </div>
      {onFinish && (
        <button type="button" class="button plain" data-finish onClick={onFinish}>
          先看现在的结果
        </button>
      )}
    </form>
  );
}
