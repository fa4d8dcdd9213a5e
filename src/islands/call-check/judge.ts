import { assess, closerFacts, factsOf, stillToAsk, type Telling, type Urgency } from '../../logic/index.ts';
import { toldCall } from '../common/toldCall.ts';
import type { Screen } from './telling.ts';

/** What follows on the page of what happened, or on the closer questions: the next thing to ask, else the result. */
export function screenAfter(screen: Screen, telling: Telling): Screen {
  if (screen === 'happened' && closerFacts(telling).length > 0) return 'closer';
  const [next] = telling.rest === 'ask' ? stillToAsk(telling) : [];
  return next ? `ask:${next}` : 'result';
}

/** The alert that a telling raises. */
export const urgencyOf = (telling: Telling): Urgency => assess(factsOf(telling)).urgent;

/** Hands on what was told: letter and log go on from it. */
export const handOn = (telling: Telling): void => void toldCall.write({ answers: factsOf(telling), teller: telling.teller });
