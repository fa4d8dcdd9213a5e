import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MESSAGE_QUESTIONS, type MessageQuestion, speaksOfDespair } from '../../logic/index.ts';
import { messageFrom } from './fragment.ts';

/** What a tap on “none of these” tells. */
export const NONE = 'none';

/** What was asked: a message, or what was told of one. */
export interface Asked {
  /** Rises with every question, so that each answer is read out. */
  readonly turn: number;
  /** The message; null where the five questions were answered. */
  readonly text: string | null;
  readonly told: readonly MessageQuestion[];
}

/** What the message check holds, and what can be done with it. */
export interface Verify {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly told: readonly string[];
  readonly asked: Asked | null;
  /** What is missing, beside the field it is missing in. */
  readonly problem: { readonly message?: string; readonly told?: string };
  /** Somebody speaks of killing himself, and did not say that he is all right. */
  readonly despair: boolean;
  readonly typed: () => void;
  readonly read: () => void;
  readonly tell: (value: string, on: boolean) => void;
  readonly sum: () => void;
  readonly goOn: () => void;
  readonly clear: () => void;
}

const isQuestion = (value: string): value is MessageQuestion => value in MESSAGE_QUESTIONS;

/** The state of the message check. Nothing is kept anywhere: a reload forgets it. */
export function useVerify(): Verify {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problem, setProblem] = useState<Verify['problem']>({});
  const [despair, setDespair] = useState(false);
  const [isFine, setFine] = useState(false);
  const text = () => field.current?.value ?? '';
  const ask = (question: Pick<Asked, 'text' | 'told'>) => setAsked((before) => ({ ...question, turn: (before?.turn ?? 0) + 1 }));

  const typed = () => {
    setProblem({});
    if (speaksOfDespair(text())) setDespair(true);
  };
  const read = () => {
    typed();
    if (text().trim()) return ask({ text: text(), told: [] });
    setProblem({ message: '先把短信或信里的字贴进来。' });
    field.current?.focus();
  };
  useEffect(() => {
    // A message that another page of the site hands over stands behind #, is never sent, and leaves the address at once.
    const takeOver = () => {
      const handed = messageFrom(location);
      if (!handed || !field.current) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      field.current.value = handed;
      read();
    };
    takeOver();
    // What was pasted before the tool came alive.
    if (text()) typed();
    addEventListener('hashchange', takeOver);
    return () => removeEventListener('hashchange', takeOver);
  }, []);

  return {
    field,
    told,
    asked,
    problem,
    despair: despair && !isFine,
    typed,
    read,
    tell(value, on) {
      setProblem({});
      if (value === NONE) setTold(on ? [NONE] : []);
      else setTold([...told.filter((other) => other !== value && other !== NONE), ...(on ? [value] : [])]);
    },
    sum() {
      if (told.length === 0) setProblem({ told: '先点有的那几样；都没有，就点最后一样。' });
      else ask({ text: null, told: told.filter(isQuestion) });
    },
    goOn: () => setFine(true),
    clear() {
      if (field.current) field.current.value = '';
      setTold([]);
      setAsked(null);
      setProblem({});
      setDespair(false);
      setFine(false);
    },
  };
}
