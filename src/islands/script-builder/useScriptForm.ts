import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { typedBefore } from '../common/alive.ts';
import { tabStore } from '../common/storage.ts';
import {
  EMPTY_FORM,
  firstProblem,
  fromFragment,
  type Problems,
  problemsIn,
  type ScriptForm,
  STEPS,
  type StepId,
  stepsFor,
} from './form.ts';

const text = v.fallback(v.string(), '');
const list = v.fallback(v.array(v.string()), []);
const FORM = v.object({
  role: text,
  caller: text,
  stage: text,
  tied: text,
  lenderKind: text,
  lenderName: text,
  wants: list,
  verified: text,
  oldDebt: text,
  incidents: list,
  total: text,
  perMonth: text,
  firstDate: text,
  postponeDate: text,
  postponeAmount: text,
} satisfies Record<keyof ScriptForm, unknown>);
const store = tabStore('script', 3, v.object({ form: FORM, step: v.picklist(STEPS) }));

interface State {
  readonly form: ScriptForm;
  readonly step: StepId;
}
const START: State = { form: EMPTY_FORM, step: 'who' };

/** Today in the reader's own time zone, ISO. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/**
 * Where somebody goes on: what the address says, else what this tab kept; over both, what was typed on the first page before
 * the tool came alive.
 */
function restore(): State {
  const begun = typeof location === 'undefined' ? null : fromFragment(location.hash);
  const { form, step } = begun ? { form: begun, step: 'who' as const } : (store.read() ?? START);
  const typed = typedBefore('[data-tool="script"]');
  const early = Object.fromEntries(
    (['role', 'caller', 'lenderKind', 'lenderName'] as const).flatMap((field) => {
      const value = typed[field]?.[0];
      // What stands chosen from the beginning was not chosen by anybody.
      return value && value !== EMPTY_FORM[field] ? [[field, value]] : [];
    }),
  );
  const merged = { ...form, ...early };
  return { form: merged, step: stepsFor(merged).includes(step) ? step : 'who' };
}

/** The state of the script builder and what can be done with it; kept in this tab with every change. */
export function useScriptForm() {
  const [state, setState] = useState<State>(START);
  const [problems, setProblems] = useState<Problems>({});
  const [chosenEarly] = useState(restore);
  useEffect(() => {
    setState(chosenEarly);
    const begin = () => {
      const begun = fromFragment(location.hash);
      if (!begun) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      setProblems({});
      put({
        form: chosenEarly.form.role === begun.role && chosenEarly.form.caller === begun.caller ? chosenEarly.form : begun,
        step: 'who',
      });
    };
    begin();
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, []);
  const put = (next: State) => {
    if (next.form === EMPTY_FORM) store.clear();
    else store.write(next);
    setState(next);
  };
  const { form, step } = state;
  const steps = stepsFor(form);
  const beside = (offset: number) => steps[steps.indexOf(step) + offset] ?? 'who';
  return {
    form,
    step,
    steps,
    problems,
    /** Whether anything was filled in. */
    touched: JSON.stringify(form) !== JSON.stringify(EMPTY_FORM),
    change(part: Partial<ScriptForm>) {
      put({ form: { ...form, ...part }, step });
      setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in part))));
    },
    toggle: (field: 'wants' | 'incidents', value: string, on: boolean) => {
      const rest = form[field].filter((other) => other !== value);
      put({ form: { ...form, [field]: on ? [...rest, value] : rest }, step });
      setProblems({});
    },
    onward() {
      const found = problemsIn(form, step, today());
      setProblems(found);
      if (Object.keys(found).length > 0) return;
      const to = beside(1);
      const wrong = to === 'card' ? firstProblem(form, today()) : null;
      if (wrong) setProblems(wrong.problems);
      put({ form, step: wrong?.step ?? to });
    },
    back: () => put({ form, step: beside(-1) }),
    clear() {
      setProblems({});
      put(START);
    },
  };
}
