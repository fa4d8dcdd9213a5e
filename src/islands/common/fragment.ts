import { CHOICES, type FactId, type Facts, isFactId, readFacts, type Teller } from '../../logic/index.ts';

const READ: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Answers that an address hands on behind its `#` (`#callee=family&insulted=true&opened=hour`), which is never sent; null where it names none. */
export function answersIn(fragment: string): { readonly answers: Facts; readonly opened: readonly FactId[] } | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const values = [...given].filter(([id]) => isFactId(id)).map(([id, value]) => [id, READ[value] ?? value]);
  const answers = readFacts(Object.fromEntries(values));
  const opened = [...given.getAll('opened')].filter(isFactId);
  return Object.keys(answers).length + opened.length > 0 ? { answers, opened } : null;
}

/** Who tells, when whoever was called tells it: the borrower and a guarantor owe, all others are third parties. */
export const tellerOf = (callee: string | undefined): Teller =>
  callee === undefined || callee === 'borrower' || callee === 'guarantor' || !(CHOICES.callee as readonly string[]).includes(callee)
    ? 'debtor'
    : 'third-party';
