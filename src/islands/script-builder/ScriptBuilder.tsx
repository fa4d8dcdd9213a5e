import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownCite } from '../../data/tools/call-check.ts';
import { CALLERS, composeScript, INCIDENTS, WANTS } from '../../logic/index.ts';
import { Choices, Field } from '../common/Field.tsx';
import { clearSession, readSession, writeSession } from '../common/session.ts';
import { CALLER_LABELS, EMPTY_FORM, INCIDENT_LABELS, inputFrom, type Problems, problemsIn, type ScriptForm, WANT_LABELS } from './form.ts';
import { CardActions, ScriptCard } from './ScriptCard.tsx';

interface Props {
  readonly cites: Readonly<Record<string, ShownCite>>;
  /** Kinds of lender: value and label. */
  readonly lenders: readonly (readonly [value: string, label: string])[];
}

const KEY = 'script';
const CARD = 5;

/** Today in the reader's own time zone, ISO. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** What this tab kept, with every field of the right kind. */
function restore(): ScriptForm {
  const kept = readSession<ScriptForm>(KEY);
  const sound = Object.entries(EMPTY_FORM).map(([field, empty]) => {
    const value = kept[field as keyof ScriptForm];
    return [field, Array.isArray(empty) ? (Array.isArray(value) ? value.map(String) : empty) : typeof value === 'string' ? value : empty];
  });
  return Object.fromEntries(sound) as ScriptForm;
}

/** Steps that a form goes through; nobody who claims to be a court is offered a plan. */
function stepsFor(form: ScriptForm): number[] {
  if (form.caller === 'authority') return [1, 4, CARD];
  const money = form.wants.includes('instalments') || form.wants.includes('postpone');
  return money ? [1, 2, 3, 4, CARD] : [1, 2, 4, CARD];
}

/** The negotiation-script builder: four short steps, then the card. */
export default function ScriptBuilder({ cites, lenders }: Props) {
  const [form, setForm] = useState<ScriptForm>(EMPTY_FORM);
  const [step, setStep] = useState(1);
  const [problems, setProblems] = useState<Problems>({});
  const root = useRef<HTMLFormElement>(null);
  const moved = useRef(false);
  useEffect(() => setForm(restore()), []);
  useEffect(() => {
    if (!moved.current) return;
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [step]);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const change = (part: Partial<ScriptForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    writeSession(KEY, next);
    setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in part))));
  };
  const toggle = (field: 'wants' | 'incidents') => (value: string, on: boolean) =>
    change({ [field]: on ? [...form[field], value] : form[field].filter((other) => other !== value) });
  const steps = stepsFor(form);
  const go = (to: number | undefined) => {
    moved.current = true;
    setStep(to ?? 1);
  };
  const onward = (event: Event) => {
    event.preventDefault();
    const found = problemsIn(form, step, today());
    setProblems(found);
    if (Object.keys(found).length === 0) go(steps[steps.indexOf(step) + 1]);
  };
  const clear = () => {
    clearSession(KEY);
    setForm(EMPTY_FORM);
    setProblems({});
    go(1);
  };
  const text = (field: 'lenderName' | 'total' | 'perMonth' | 'firstDate' | 'postponeDate' | 'postponeAmount') => ({
    name: field,
    value: form[field],
    problem: problems[field],
    onInput: (value: string) => change({ [field]: value }),
  });
  const heading = (words: string) => (
    <h2 tabIndex={-1} data-heading>
      {words}
    </h2>
  );
  const script = step === CARD ? composeScript(inputFrom(form)) : null;
  return (
    <form class="tool" ref={root} onSubmit={onward} noValidate>
      {step < CARD && (
        <p class="progress">
          第 {steps.indexOf(step) + 1} 步，共 {steps.length - 1} 步
        </p>
      )}
      {step === 1 && (
        <>
          <Choices
            name="caller"
            type="radio"
            legend={heading('这张卡给哪通电话用？')}
            options={CALLERS.map((caller) => [caller, ...CALLER_LABELS[caller]])}
            chosen={[form.caller]}
            problem={problems.caller}
            onToggle={(caller) => change({ caller })}
          />
          <Field {...text('lenderName')} label="放款机构的名称（可以不填）" hint="合同或 App 里写的名称。只用来写在卡上。" />
          <div class="field">
            <label for="lenderKind">放款的是哪一类（可以不选）</label>
            <p class="hint" id="lenderKind-hint">
              有的规定只管某一类机构，选了，依据会更准。
            </p>
            <select
              id="lenderKind"
              name="lenderKind"
              value={form.lenderKind}
              aria-describedby="lenderKind-hint"
              onChange={(event) => change({ lenderKind: event.currentTarget.value })}
            >
              <option value="">不清楚</option>
              {lenders.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      {step === 2 && (
        <Choices
          name="wants"
          type="checkbox"
          legend={heading('这通电话，你想办成什么？')}
          options={WANTS.map((want) => [want, WANT_LABELS[want]])}
          chosen={form.wants}
          problem={problems.wants}
          onToggle={toggle('wants')}
        />
      )}
      {step === 3 && (
        <fieldset>
          <legend>{heading('你能做到的数和日子')}</legend>
          <p class="why">写真正做得到的。先留出吃饭、房租、看病的钱，剩下的才是能还的。</p>
          {form.wants.includes('instalments') && (
            <>
              <Field {...text('total')} label="要分期还的总数（元）" hint="先按你自己的账写，例如 5820。以对方的书面明细为准。" decimal />
              <Field {...text('perMonth')} label="每月能还多少（元）" hint="例如 500。最后一期是剩下的零头。" decimal />
              <Field {...text('firstDate')} type="date" label="第一期哪天还" hint="选发工资后的日子。以后每月同一天。" />
            </>
          )}
          {form.wants.includes('postpone') && (
            <>
              <Field {...text('postponeDate')} type="date" label="想延到哪天" />
              <Field {...text('postponeAmount')} label="那天能还多少（元）" hint="例如 3000。" decimal />
            </>
          )}
        </fieldset>
      )}
      {step === 4 && (
        <>
          <Choices
            name="incidents"
            type="checkbox"
            legend={heading('以前的电话里，有过这些事吗？')}
            options={INCIDENTS.map((incident) => [incident, INCIDENT_LABELS[incident]])}
            chosen={form.incidents}
            onToggle={toggle('incidents')}
          />
          <p class="small soft">都没有就直接继续。只选真的发生过的。</p>
        </>
      )}
      {script && (
        <>
          <CardActions script={script} cites={cites} />
          <ScriptCard script={script} cites={cites} />
          <p class="no-print">
            谈成了，一定要书面协议再付钱；谈不成，<a href="/channels/">看看找谁帮忙</a>。对方越了线，<a href="/check/">判断一下越了哪条</a>
            。
          </p>
        </>
      )}
      <div class="onward no-print">
        {step > 1 && (
          <button type="button" class="button" data-back onClick={() => go(steps[steps.indexOf(step) - 1])}>
            {step === CARD ? '回去改' : '上一步'}
          </button>
        )}
        {step < CARD && (
          <button type="submit" class="button lit" data-next>
            {step === 4 ? '做成卡' : '继续'}
          </button>
        )}
      </div>
      {form !== EMPTY_FORM && (
        <button type="button" class="button plain no-print" data-clear onClick={clear}>
          清除我填的，从头来
        </button>
      )}
    </form>
  );
}
