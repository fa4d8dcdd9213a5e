import { useState } from 'preact/hooks';
import { isTicked, type Rest, type Telling, TICK_GROUPS, type Tick, tick, ticksFor } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { TICK_GROUP_NAMES } from '../../words/groups.ts';
import { Choice, Choices } from '../common/Choices.tsx';
import { Phrases } from '../common/Phrases.tsx';

const RESTS: readonly (readonly [Rest, string, string])[] = [
  ['none', '其余都没有', '没选的，按没有发生算'],
  ['ask', '有几样拿不准', '一样一样问我'],
];

interface Props {
  readonly telling: Telling;
  readonly questions: readonly ShownQuestion[];
  readonly onChange: (telling: Telling) => void;
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** Everything that may have happened, all at once, in groups; then what to make of the rest. */
export function Happened({ telling, questions, onChange, onGo, onBack }: Props) {
  const [examples, setExamples] = useState(false);
  const [problem, setProblem] = useState('');
  const ticks = ticksFor(telling);
  const count = ticks.filter((one) => isTicked(telling, one)).length;
  const third = telling.teller === 'third-party';
  const row = (one: Tick) => {
    const words = questions.find(({ id }) => id === one.fact)?.tick;
    if (!words) return null;
    return (
      <Choice
        key={one.fact}
        type="checkbox"
        name={one.fact}
        value={String(one.records ?? 'true')}
        label={(third && words.third) || words.label}
        hint={examples ? words.phrases.join('；') : null}
        opens={one.opens.join(' ') || undefined}
        checked={isTicked(telling, one)}
        onToggle={(_, on) => onChange(tick(telling, one, on))}
      />
    );
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (telling.rest) onGo();
    else setProblem('其余没选的，算没有发生，还是要一样一样问你？请选一项。');
  };
  return (
    <form onSubmit={submit} noValidate data-tool="check">
      <h2 tabIndex={-1} data-heading>
        <Phrases text="这通电话里，有哪些事？" />
      </h2>
      <p class="why">有几件选几件，上门也算。一件都没有，直接看最下面。</p>
      <button type="button" class="button plain" aria-pressed={examples} data-examples onClick={() => setExamples(!examples)}>
        {examples ? '收起例子' : '每件事听起来是什么样'}
      </button>
      <div class="ticks">
        {TICK_GROUPS.map((group) => {
          const rows = ticks.filter((one) => one.group === group);
          return (
            rows.length > 0 && (
              <fieldset key={group}>
                <legend>
                  <h3>{TICK_GROUP_NAMES[group]}</h3>
                </legend>
                {rows.map(row)}
              </fieldset>
            )
          );
        })}
      </div>
      <Choices
        name="rest"
        legend={<h3>没选的那些呢</h3>}
        type="radio"
        options={RESTS}
        chosen={telling.rest ? [telling.rest] : []}
        problem={problem || undefined}
        scroll
        onToggle={(value) => {
          setProblem('');
          onChange({ ...telling, rest: value as Rest });
        }}
      />
      <div class="onward">
        <button type="button" class="button" data-back onClick={onBack}>
          返回
        </button>
        <button type="submit" class="button lit" data-next>
          {count > 0 ? `选了 ${count} 件，继续` : '继续'}
        </button>
      </div>
    </form>
  );
}
