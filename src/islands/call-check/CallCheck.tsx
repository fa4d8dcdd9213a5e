import { useEffect, useRef } from 'preact/hooks';
import type { CallCheckContent } from '../../data/tools/call-check.ts';
import { usefulFacts } from '../../logic/index.ts';
import { QuestionPage } from './Question.tsx';
import { Result } from './Result.tsx';
import { skippable, useCallCheck } from './useCallCheck.ts';

/** The call-legality check: one question a page, then the result with the answers below it. */
export default function CallCheck(content: CallCheckContent) {
  const check = useCallCheck(content.questions);
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(check.current);
  useEffect(() => {
    // After every step the new heading is read out and stands at the top; not on the first view.
    if (shown.current === check.current) return;
    shown.current = check.current;
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [check.current]);

  const question = content.questions.find(({ id }) => id === check.current);
  const together = question ? skippable(content.questions, question, check.answers) : [];
  return (
    <div class="tool" ref={root}>
      {question ? (
        <QuestionPage
          key={question.id}
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
          onFinish={Object.keys(check.answers).length > 1 ? check.finish : null}
        />
      ) : (
        <Result content={content} answers={check.answers} onOpen={check.open} onBack={check.trail.length > 0 ? check.back : null} />
      )}
      {Object.keys(check.answers).length > 0 && (
        <button type="button" class="button plain" data-clear onClick={check.clear}>
          清除我填的，从头来
        </button>
      )}
    </div>
  );
}
