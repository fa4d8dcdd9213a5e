import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Facts, hashOf, type Teller } from '../../logic/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { STORE_PROBLEMS, type StoreProblem } from '../../words/logTrouble.ts';
import { Choice } from '../common/Choices.tsx';
import { Field } from '../common/Field.tsx';
import { now } from '../common/today.ts';
import { type CallForm, callFrom, emptyForm, mayRefuse, momentFor, type Problems, problemsIn } from './form.ts';
import { KeepCalls } from './KeepCalls.tsx';
import { isKeeping, keepCall } from './store.ts';
import { When } from './When.tsx';

interface Props {
  readonly answers: Facts;
  readonly teller: Teller;
  readonly onLeave: () => void;
}

const NO_PROBLEMS: Problems = {};

/** When the call came and what else is known of it; then it is kept, after somebody who never kept one was asked. */
export function KeepForm({ answers, teller, onLeave }: Props) {
  const [form, setForm] = useState<CallForm>(() => {
    const lender = typeof answers.lender === 'string' && answers.lender !== 'unsure' ? answers.lender : '';
    return { ...emptyForm(now()), ...momentFor(answers, now()), connected: 'true', teller, facts: answers, lender };
  });
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [step, setStep] = useState<'form' | 'asking' | 'kept'>('form');
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus();
  }, [step]);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const change = (part: Partial<CallForm>) => {
    setForm({ ...form, ...part });
    setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in part))));
  };
  const keep = async () => {
    // The same call told twice is one call: its id follows from what was told.
    const call = callFrom(form, '');
    const kept = await keepCall({ ...call, id: `told-${hashOf(JSON.stringify(call))}` });
    setTrouble(kept.ok ? null : kept.problem);
    setStep(kept.ok ? 'kept' : 'form');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = problemsIn(form, now());
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const keeping = await isKeeping();
    if (!keeping.ok) setTrouble(keeping.problem);
    else if (keeping.value) await keep();
    else setStep('asking');
  };
  if (step === 'kept')
    return (
      <div ref={root} data-kept-call>
        <p tabIndex={-1} data-heading>
          记下了。<a href={ROUTES.log}>看通话记录</a>
        </p>
      </div>
    );
  if (step === 'asking')
    return (
      <div ref={root}>
        <KeepCalls>
          <button type="button" class="button lit" data-agree onClick={() => void keep()}>
            记在这台设备上
          </button>
          <button type="button" class="button" onClick={onLeave}>
            不记了
          </button>
        </KeepCalls>
      </div>
    );
  const told =
    typeof answers.hour === 'number' && form.time === '' ? `你说是 ${answers.hour} 点多；对着通话记录，把几分也填上。` : undefined;
  return (
    <div ref={root}>
      <form onSubmit={(event) => void submit(event)} noValidate data-tool="keep">
        <h3 tabIndex={-1} data-heading>
          这通电话是什么时候
        </h3>
        <When form={form} problems={problems} hint={told} onChange={change} />
        <Field
          name="number"
          label="对方的号码（可以不填）"
          keyboard="numeric"
          value={form.number}
          problem={problems.number}
          onInput={(number) => change({ number })}
        />
        <Field
          name="company"
          label="打来的是哪家（可以不填）"
          value={form.company}
          problem={problems.company}
          onInput={(company) => change({ company })}
        />
        <Field
          rows={3}
          name="words"
          label="他的原话（可以不填）"
          value={form.words}
          problem={problems.words}
          onInput={(words) => change({ words })}
        />
        {mayRefuse(form) && (
          <Choice
            type="checkbox"
            name="refused"
            value="true"
            label={teller === 'third-party' ? '这一通里，我说了不要再打' : '这一通里，接电话的人说了不要再打'}
            checked={form.refused}
            onToggle={(_, refused) => change({ refused })}
          />
        )}
        <div role="alert">
          {trouble && (
            <p class="problem" data-store-problem={trouble}>
              {STORE_PROBLEMS[trouble]}
            </p>
          )}
        </div>
        <div class="actions">
          <button type="submit" class="button lit" data-keep-now>
            记下
          </button>
          <button type="button" class="button" onClick={onLeave}>
            不记了
          </button>
        </div>
      </form>
    </div>
  );
}
