import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../data/collections/questions.ts';
import { factById, isValidAnswer } from '../../logic/index.ts';
import type { Answer } from './useCallCheck.ts';

/** Names of the groups of questions. */
const GROUP_NAMES: Readonly<Record<Question['group'], string>> = {
  who: '谁打给谁',
  'third-party': '打给了别人',
  time: '时间和次数',
  identity: '对方是谁',
  threats: '威胁和辱骂',
  exposure: '曝光和隐私',
  money: '要钱、要验证码',
  visit: '上门',
  loan: '贷款本身',
};

/** A count of questions that comforts; a larger one would frighten, and most of them fall away. */
const FEW = 12;

interface Props {
  readonly question: Question;
  readonly recorded: Answer | undefined;
  /** From 1. */
  readonly number: number;
  /** This question and all that can still follow. */
  readonly remaining: number;
  readonly canGoBack: boolean;
  /** Questions of this group that can be answered with 都没有 at once. */
  readonly skippable: readonly Question[];
  readonly onAnswer: (value: Answer) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onFinish: (() => void) | null;
}

/** Reads what the form holds; a message in Chinese when it is not an answer. */
function readAnswer(id: string, chosen: string, typed: string): { value: Answer } | { problem: string } {
  const fact = factById(id);
  if (chosen === 'unsure') return { value: 'unsure' };
  if (fact.kind === 'yes-no') return chosen ? { value: chosen === 'true' } : { problem: '请选一项。不清楚就选“不清楚”。' };
  if (fact.kind === 'choice') return isValidAnswer(fact, chosen) ? { value: chosen } : { problem: '请选一项。不清楚就选“不清楚”。' };
  const text = (id === 'hour' ? chosen : typed).normalize('NFKC').trim();
  if (text === '')
    return { problem: id === 'hour' ? '请选一个钟点。记不清就选“不清楚”。' : '请写一个数字，没有就写 0。记不清就选“不清楚”。' };
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return isValidAnswer(fact, number) ? { value: number } : { problem: `这里要写 0 到 ${fact.range?.[1]} 之间的整数，例如 5。` };
}

/** One question a page. */
export function QuestionPage({ question, recorded, number, remaining, canGoBack, skippable, onAnswer, onSkip, onBack, onFinish }: Props) {
  const fact = factById(question.id);
  const typedCount = fact.kind === 'count' && question.id !== 'hour';
  const [chosen, setChosen] = useState(recorded === undefined ? '' : String(recorded));
  const [typed, setTyped] = useState(typedCount && typeof recorded === 'number' ? String(recorded) : '');
  const [problem, setProblem] = useState('');
  const problemLine = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem) problemLine.current?.scrollIntoView({ block: 'center' });
  }, [problem]);

  const submit = (event: Event) => {
    event.preventDefault();
    const reading = readAnswer(question.id, chosen, typed);
    if ('problem' in reading) setProblem(reading.problem);
    else onAnswer(reading.value);
  };
  const radio = (value: string, label: string, hint: string | null, extra = '') => (
    <label class={`choice ${extra}`} key={value}>
      <input
        type="radio"
        name={question.id}
        value={value}
        checked={chosen === value}
        aria-describedby={problem ? 'problem' : undefined}
        onChange={() => {
          setChosen(value);
          setProblem('');
        }}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
  const [low = 0, high = 0] = fact.range ?? [];
  return (
    <form onSubmit={submit} noValidate>
      <p class="progress">
        {GROUP_NAMES[question.group]} · 第 {number} 题{remaining <= FEW && `，最多还剩 ${remaining - 1} 题`}
      </p>
      <fieldset>
        <legend>
          <h2 tabIndex={-1} data-heading>
            {question.question}
          </h2>
        </legend>
        <p class="why">{question.why}</p>
        {question.hint && <p class="small">{question.hint}</p>}
        <div role="alert">
          {problem && (
            <p class="problem" id="problem" ref={problemLine}>
              {problem}
            </p>
          )}
        </div>
        {question.options.map(({ value, label, hint }) => radio(value, label, hint))}
        {question.id === 'hour' && (
          <div class="hours">{Array.from({ length: high - low + 1 }, (_, hour) => radio(String(hour), `${hour} 点`, null))}</div>
        )}
        {typedCount && (
          <div class="field">
            <label for="count">次数</label>
            <input
              type="text"
              id="count"
              inputMode="numeric"
              name={question.id}
              value={typed}
              autocomplete="off"
              aria-invalid={problem ? 'true' : undefined}
              aria-describedby={problem ? 'problem' : undefined}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setChosen('');
                setProblem('');
              }}
            />
          </div>
        )}
        {radio('unsure', '不清楚', chosen === 'unsure' ? question.unsureHelp : null, 'unsure')}
      </fieldset>
      {skippable.length > 1 && (
        <button type="button" class="button plain" onClick={onSkip}>
          “{GROUP_NAMES[question.group]}”这一类（{skippable.length} 题）都没有发生，一起跳过
        </button>
      )}
      <div class="onward">
        {canGoBack && (
          <button type="button" class="button" data-back onClick={onBack}>
            上一题
          </button>
        )}
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
