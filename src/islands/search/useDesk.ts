import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './desk/desk.ts';
import type { Answer, Question } from './desk/protocol.ts';
import { startDesk } from './desk/start.ts';

/** The latest answer that has come, and whether it is one to what is asked now. */
interface Told<A extends Answer> {
  readonly answer: A | null;
  readonly current: boolean;
}

/**
 * Asks the desk, which is opened with the first question; null asks nothing. What was answered last stays until the next
 * answer has come, so that nothing flickers. Asks again when the connection is back.
 */
export function useDesk<A extends Answer>(question: Extract<Question, { of: A['of'] }> | null): Told<A> {
  const [told, setTold] = useState<{ readonly no: number; readonly answer: A | null }>({ no: -1, answer: null });
  const desk = useRef<Desk>();
  const asked = useRef({ no: 0, key: '' });
  const key = JSON.stringify(question);
  const ask = () => {
    if (!question) return;
    desk.current ??= startDesk((no, answer) => setTold({ no, answer: answer as A }));
    desk.current(asked.current.no, question);
  };
  useEffect(() => {
    if (!question) return;
    asked.current = { no: asked.current.no + 1, key };
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [key]);
  // Before the effect of a new question has run, what is there answers another one.
  return { answer: told.answer, current: told.no === asked.current.no && asked.current.key === key };
}
