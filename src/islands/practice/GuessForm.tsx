import { useState } from 'preact/hooks';
import { type Given, GUESSES, type Guess } from '../../logic/index.ts';
import { GUESS_LABELS } from '../../words/practice.ts';
import { Choices } from '../common/Choices.tsx';

interface Props {
  /** Whether the tool has come alive: before that nothing can be sent. */
  readonly alive: boolean;
  readonly onAnswer: (given: Given) => void;
}

/** What one says of the call, and how sure one is: the second tap shows the answer. */
export function GuessForm({ alive, onAnswer }: Props) {
  const [guess, setGuess] = useState<Guess | null>(null);
  const [problem, setProblem] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (guess) onAnswer({ guess, sure: event.submitter?.dataset.guess === 'sure' });
    else setProblem('先选一项。拿不准，选“还判断不了”也可以。');
  };
  return (
    <form onSubmit={submit} noValidate data-tool="practice">
      <Choices
        name="guess"
        type="radio"
        legend={<h3>这通电话越线了吗？</h3>}
        options={GUESSES.map((value) => [value, ...GUESS_LABELS[value]] as const)}
        chosen={guess ? [guess] : []}
        problem={problem || undefined}
        onToggle={(value) => {
          setGuess(GUESSES.find((one) => one === value) ?? null);
          setProblem('');
        }}
      />
      <div class="onward sure">
        <p class="small" id="how-sure">
          有多大把握？点一个，看答案
        </p>
        <button type="submit" class="button" aria-describedby="how-sure" data-guess="unsure" disabled={!alive}>
          不太确定
        </button>
        <button type="submit" class="button" aria-describedby="how-sure" data-guess="sure" disabled={!alive}>
          很有把握
        </button>
      </div>
    </form>
  );
}
