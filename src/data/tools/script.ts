import { composeScript, keyOf, type Script, type ScriptInput, scriptPlaces } from '../../logic/index.ts';
import type { ScriptPayload } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { allQuestions } from '../collections/questions.ts';

/** Everything the script builder is handed. Throws on a citation that does not exist. */
export async function scriptPayload(): Promise<ScriptPayload> {
  const options = (await allQuestions()).find(({ id }) => id === 'lender')?.options ?? [];
  return { cites: await showCites(scriptPlaces().map(keyOf)), lenders: options.map(({ value, label }) => [value, label] as const) };
}

/** A card for readers without scripts: a collector calls, and nothing was checked yet. */
export const sampleScript = (): Script => composeScript({ caller: 'agency', wants: ['verify', 'papers', 'leave-family'], incidents: [] });

/** A ready card with the fragment that leads to it, the same that begins the builder where scripts run. */
export interface ReadyCard {
  readonly fragment: string;
  readonly heading: string;
  readonly script: Script;
}

const READY: readonly (Omit<ReadyCard, 'script'> & { readonly input: Omit<ScriptInput, 'incidents'> })[] = [
  {
    fragment: 'role=family',
    heading: '你是家人、联系人、同事',
    // Nothing is known of what binds the reader: the card says neither that they must pay nor that they need not.
    input: { role: 'family', caller: 'agency', tied: 'unsure', wants: [] },
  },
  {
    fragment: 'caller=hotline',
    heading: '你自己打给客服',
    input: { caller: 'hotline', wants: ['verify', 'papers', 'leave-family'] },
  },
];

/** The other ready cards for readers without scripts: somebody else is called; the reader calls the hotline. */
export const readyCards = (): ReadyCard[] =>
  READY.map(({ input, ...card }) => ({ ...card, script: composeScript({ ...input, incidents: [] }) }));
