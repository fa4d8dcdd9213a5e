import { composeScript, keyOf, type Script, scriptPlaces } from '../../logic/index.ts';
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
