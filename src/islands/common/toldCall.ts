import * as v from 'valibot';
import { type Facts, readFacts, TELLERS, type Teller } from '../../logic/index.ts';
import { tabStore } from './storage.ts';

/** A call as it was told to the check. */
export interface ToldCall {
  readonly answers: Facts;
  readonly teller: Teller;
}

/** What this tab was told of a call: the check writes it; letter and log go on from it, so that nothing is asked twice. */
export const toldCall = tabStore<ToldCall>(
  'told-call',
  1,
  v.object({ answers: v.pipe(v.unknown(), v.transform(readFacts)), teller: v.picklist(TELLERS) }),
);
