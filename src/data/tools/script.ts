import { CALLERS, composeScript, INCIDENTS, type Script, WANTS } from '../../logic/index.ts';
import { allQuestions } from '../collections/questions.ts';
import { type ShownCite, showCites } from './call-check.ts';

/** Names for every article that any script can rest on. Throws on a citation that does not exist. */
export async function scriptCites(): Promise<Record<string, ShownCite>> {
  const scripts = [
    ...CALLERS.map((caller) => composeScript({ caller, wants: WANTS, incidents: INCIDENTS })),
    composeScript({ caller: 'lender', lenderKind: 'bank-card', wants: WANTS, incidents: [] }),
  ];
  return showCites(scripts.flatMap((script) => script.grounds.map((ground) => (ground.at ? `${ground.cite}#${ground.at}` : ground.cite))));
}

/** Kinds of lender, as the call check names them. */
export async function lenderOptions(): Promise<[value: string, label: string][]> {
  const question = (await allQuestions()).find(({ id }) => id === 'lender');
  return (question?.options ?? []).map(({ value, label }) => [value, label]);
}

/** The card that is shown where scripts are off: a collector calls, nothing is known yet. */
export const sampleScript = (): Script => composeScript({ caller: 'agency', wants: ['verify', 'papers', 'leave-family'], incidents: [] });
