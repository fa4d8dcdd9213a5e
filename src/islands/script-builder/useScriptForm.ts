import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { typedBefore } from '../common/alive.ts';
import { followSteps, layWay, pushStep } from '../common/stepHistory.ts';
import { daysStore, tabStore } from '../common/storage.ts';
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
const KEPT = v.object({ form: FORM, step: v.picklist(STEPS) });
/** Its name in this tab's storage, on the device and in the browser's history. */
const TOOL = 'script';
const store = tabStore(TOOL, 3, KEPT);
/** The finished card, for as many days as the reader asked for. */
export const keptCard = daysStore(TOOL, 3, KEPT, 7);

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
  const { form, step } = begun ? { form: begun, step: 'who' as const } : (store.read() ?? keptCard.read()?.value ?? START);
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
  const latest = useRef(chosenEarly);
  useEffect(() => {
    const { form, step } = chosenEarly;
    const way = stepsFor(form);
    setState(chosenEarly);
    /** An address that names who calls whom begins a card of its own, unless that card is the one in hand. */
    const begin = () => {
      const begun = fromFragment(location.hash);
      if (!begun) return;
      history.replaceState(null, '', location.pathname + location.search);
      layWay(TOOL, ['who']);
      setProblems({});
      const { form } = latest.current;
      put({ form: form.role === begun.role && form.caller === begun.caller ? form : begun, step: 'who' });
    };
    begin();
    layWay(TOOL, way.slice(0, way.indexOf(step) + 1));
    addEventListener('hashchange', begin);
    const follow = followSteps(TOOL, (name) => {
      const { form } = latest.current;
      const steps = stepsFor(form);
      const there = steps.find((one) => one === name) ?? 'who';
      // What an entry of an earlier card leads to may not be filled in any more.
      const wrong = firstProblem(form, today())?.step;
      put({ form, step: wrong && steps.indexOf(wrong) < steps.indexOf(there) ? wrong : there });
    });
    return () => {
      removeEventListener('hashchange', begin);
      follow();
    };
  }, []);
  const put = (next: State) => {
    if (next.form === EMPTY_FORM) store.clear();
    else store.write(next);
    latest.current = next;
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
      pushStep(TOOL, wrong?.step ?? to);
      put({ form, step: wrong?.step ?? to });
    },
    /** One step back, as the phone's own button does it. */
    back: () => history.back(),
    clear() {
      keptCard.clear();
      setProblems({});
      pushStep(TOOL, 'who');
      put(START);
    },
  };
}
