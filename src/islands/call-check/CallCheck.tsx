import { useRef } from 'preact/hooks';
import { usefulFacts } from '../../logic/index.ts';
import type { CallCheckPayload, JudgeWords } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { useFetched } from '../common/fetched.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { useStepFocus } from '../common/steps.ts';
import { QuestionPage } from './Question.tsx';
import { skippable, useCallCheck } from './useCallCheck.ts';

const NO_WORDS: JudgeWords = { cites: {}, rules: {}, channels: {} };

/** The call-legality check: one question a page, then the result with the answers below it. */
export default function CallCheck({ questions, words }: CallCheckPayload) {
  const { value: told, failed } = useFetched<JudgeWords>(words);
  const check = useCallCheck();
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);

  const question = questions.find(({ id }) => id === check.current);
  const together = question ? skippable(questions, question, check.answers) : [];
  const answered = Object.keys(check.answers).length;
  const result = useModule(() => import('./Result.tsx'), answered > 0);
  useStepFocus(root, check.current ?? (result.part ? 'result' : 'coming'));
  return (
    <div class="tool" ref={root}>
      {question ? (
        <QuestionPage
          key={question.id}
          alive={alive}
          question={question}
          recorded={check.answers[question.id]}
          number={check.trail.length + 1}
          remaining={new Set([question.id, ...usefulFacts(check.answers)]).size}
          canGoBack={check.trail.length > 0}
          skippable={together}
          onAnswer={(value) => check.answer(question.id, value)}
          onSkip={() =>
            check.skip(
              question.id,
              together.map(({ id }) => id),
            )
          }
          onBack={check.back}
          onFinish={answered > 1 ? check.finish : null}
        />
      ) : (
        <>
          {result.part && (
            <result.part.Result
              questions={questions}
              words={told ?? NO_WORDS}
              failed={failed}
              answers={check.answers}
              onOpen={check.open}
              onBack={check.trail.length > 0 ? check.back : null}
            />
          )}
          {result.failed && <p class="problem">{NOT_HERE}</p>}
        </>
      )}
      {answered > 0 && (
        <button type="button" class="button plain no-print" data-clear onClick={check.clear}>
          清除我填的，从头来
        </button>
      )}
    </div>
  );
}
