/** Who speaks a line of an invented call; `other` is somebody else who was called, `narrator` tells what is to be seen. */
export const SPEAKERS = ['caller', 'you', 'other', 'narrator'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/**
 * What a listener may say of a call, mildest first; whoever says `law` need not tell a breach of law from a crime, and
 * `undetermined` stands outside the order.
 */
export const GUESSES = ['none-found', 'standard', 'regulation', 'law', 'undetermined'] as const;
export type Guess = (typeof GUESSES)[number];

/** What somebody said of a call, and whether they were sure. */
export interface Given {
  readonly guess: Guess;
  readonly sure: boolean;
}

/** What was said, by id of the call. */
export type Answers = Readonly<Record<string, Given>>;

/** What was said of a call; an id that happens to be a name of the language is no answer. */
export const givenFor = (answers: Answers, id: string): Given | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/** The next call that was not answered yet, going round from the current one; null when all of them were. */
export function nextCall(ids: readonly string[], answers: Answers, current: string): string | null {
  const after = ids.indexOf(current) + 1;
  return [...ids.slice(after), ...ids.slice(0, after)].find((id) => id !== current && !givenFor(answers, id)) ?? null;
}
