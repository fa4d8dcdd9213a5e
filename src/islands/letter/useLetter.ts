import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { typedBefore } from '../common/alive.ts';
import { tabStore } from '../common/storage.ts';
import { type ToldCall, toldCall } from '../common/toldCall.ts';
import { EMPTY_FORM, type LetterForm } from './letterForm.ts';

const text = v.fallback(v.string(), '');
const list = v.fallback(v.array(v.string()), []);
const FORM = v.object({
  teller: text,
  lender: text,
  callee: text,
  sharedDebt: text,
  nightCallsAgreed: text,
  ticks: list,
  addressee: text,
  enclosures: list,
  edits: v.fallback(v.record(v.string(), v.string()), {}),
  date: text,
  time: text,
  number: text,
  saidToBe: text,
  lenderName: text,
  receipt: text,
  link: text,
  own: text,
  contact: text,
  name: text,
} satisfies Record<keyof LetterForm, unknown>);
const store = tabStore('letter', 1, FORM);

/** What a form holds when a tool comes alive late: choices and text by name of the field. */
function typedEarly(): Partial<LetterForm> {
  const typed = typedBefore('[data-tool="letter"]');
  const early: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(typed)) {
    if (name in EMPTY_FORM && typeof EMPTY_FORM[name as keyof LetterForm] === 'string') early[name] = values[0] ?? '';
    else if (!(name in EMPTY_FORM)) early.ticks = [...(early.ticks ?? []), ...values.map((value) => `${name}=${value}`)];
  }
  return early as Partial<LetterForm>;
}

interface State {
  readonly form: LetterForm;
  /** What the check was told in this tab. */
  readonly told: ToldCall | null;
  /** Whether the browser keeps what is typed; if not, only a reload would lose it. */
  readonly kept: boolean;
}

/** What {@link useLetter} gives. */
export type Letter = ReturnType<typeof useLetter>;

/** The state of the letter and what can be done with it; kept in this tab with every change. */
export function useLetter() {
  const [state, setState] = useState<State>({ form: EMPTY_FORM, told: null, kept: true });
  const [restored] = useState(() =>
    typeof document === 'undefined' ? null : { form: { ...EMPTY_FORM, ...store.read(), ...typedEarly() }, told: toldCall.read() },
  );
  useEffect(() => {
    if (restored) setState({ ...restored, kept: true });
  }, []);
  const put = (form: LetterForm) => setState((before) => ({ ...before, form, kept: store.write(form) }));
  const { form } = state;
  return {
    ...state,
    change: (part: Partial<LetterForm>) => put({ ...form, ...part }),
    toggle(field: 'ticks' | 'enclosures', value: string, on: boolean) {
      // One fact has one answer: ticking another takes the first away.
      const fact = field === 'ticks' ? `${value.split('=')[0]}=` : value;
      const rest = form[field].filter((other) => (field === 'ticks' ? !other.startsWith(fact) : other !== value));
      put({ ...form, [field]: on ? [...rest, value] : rest });
    },
    edit(key: string, text: string | null) {
      const { [key]: _, ...rest } = form.edits;
      put({ ...form, edits: text === null ? rest : { ...rest, [key]: text } });
    },
    clear() {
      store.clear();
      toldCall.clear();
      setState({ form: EMPTY_FORM, told: null, kept: true });
    },
  };
}
