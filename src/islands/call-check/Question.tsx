import { useEffect, useState } from 'preact/hooks';
import { type FactValue, factById } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { GROUP_NAMES } from '../../words/groups.ts';
import { Choice } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { Phrases } from '../common/Phrases.tsx';
import { Problem } from '../common/Problem.tsx';
import { readAnswer } from './readAnswer.ts';

/** A count of questions that comforts; a larger one would frighten, and most of them fall away. */
const FEW = 12;

interface Props {
  /** Whether the tool has come alive: before that nothing can be sent. */
  readonly alive: boolean;
  readonly question: ShownQuestion;
  readonly recorded: FactValue | undefined;
  /** From 1. */
  readonly number: number;
  /** This question and all that can still follow. */
  readonly remaining: number;
  readonly canGoBack: boolean;
  /** Questions of this group that can be answered with 都没有 at once. */
  readonly skippable: readonly ShownQuestion[];
  readonly onAnswer: (value: FactValue) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onFinish: (() => void) | null;
}

/** One question a page. */
export function QuestionPage(props: Props) {
  const { alive, question, recorded, number, remaining, canGoBack, skippable, onAnswer, onSkip, onBack, onFinish } = props;
  const fact = factById(question.id);
  const hour = question.id === 'hour';
  const typedCount = fact.kind === 'count' && !hour;
  const [changed, setChanged] = useState<string | null>(null);
  const [typed, setTyped] = useState(typedCount && typeof recorded === 'number' ? String(recorded) : '');
  const [problem, setProblem] = useState('');
  const chosen = changed ?? (recorded === undefined ? '' : String(recorded));
  // The help that comes with 不清楚 makes its row grow, maybe under the bar.
  useEffect(() => {
    if (changed === 'unsure') document.activeElement?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, [changed]);
  const submit = (event: Event) => {
    event.preventDefault();
    const reading = readAnswer(question.id, chosen, typed);
    if ('problem' in reading) setProblem(reading.problem);
    else onAnswer(reading.value);
  };
  const radio = (value: string, label: string, hint: string | null, extra = '') => (
    <Choice
      key={value}
      type="radio"
      name={question.id}
      value={value}
      label={label}
      hint={hint}
      extra={extra}
      checked={chosen === value}
      describedBy={problem ? 'problem' : undefined}
      onToggle={() => {
        setChanged(value);
        setProblem('');
      }}
    />
  );
  const [low = 0, high = 0] = fact.range ?? [];
  return (
    <form onSubmit={submit} noValidate data-tool="check">
      <p class="progress">
        {GROUP_NAMES[question.group]} · 第 {number} 题{remaining <= FEW && `，最多还剩 ${remaining - 1} 题`}
      </p>
      <fieldset>
        <legend>
          <h2 tabIndex={-1} data-heading>
            <Phrases text={question.question} />
          </h2>
        </legend>
        <p class="why">{question.why}</p>
        {question.hint && <p class="small">{question.hint}</p>}
        {!typedCount && <Problem id="problem" text={problem || undefined} scroll />}
        {question.options.map(({ value, label, hint }) => radio(value, label, hint))}
        {hour && <div class="hours">{Array.from({ length: high - low + 1 }, (_, at) => radio(String(at), `${at} 点`, null))}</div>}
        {typedCount && (
          <Field
            name={question.id}
            label="次数"
            value={typed}
            problem={problem || undefined}
            keyboard="numeric"
            onInput={(text) => {
              setTyped(text);
              setChanged('');
              setProblem('');
            }}
          />
        )}
        {radio('unsure', '不清楚', chosen === 'unsure' ? question.unsureHelp : null, 'unsure')}
      </fieldset>
      {skippable.length > 1 && (
        <button type="button" class="button plain" data-skip disabled={!alive} onClick={onSkip}>
          “{GROUP_NAMES[question.group]}”这一类（{skippable.length} 题）都没有发生，一起跳过
        </button>
      )}
      <div class="onward">
        {canGoBack && (
          <button type="button" class="button" data-back onClick={onBack}>
            上一题
          </button>
        )}
        <button type="submit" class="button lit" data-next disabled={!alive}>
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
