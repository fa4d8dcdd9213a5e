import { CALLERS, composeScript, INCIDENTS, RULES, type Rule, WANTS } from '../../logic/index.ts';
import { allGuides, type Guide } from '../collections/guides.ts';
import { statuteById } from '../collections/statutes.ts';

/** What leads to an article: guides that cite it, and rules that rest on it or point to it. */
export interface Usage {
  readonly guides: readonly Guide[];
  readonly rules: readonly Rule[];
  /** Whether a negotiation script can rest on it. */
  readonly scripts: boolean;
}

const scriptGrounds = new Set(
  CALLERS.flatMap((caller) =>
    [undefined, 'bank-card'].flatMap((lenderKind) =>
      composeScript({ caller, lenderKind, wants: WANTS, incidents: INCIDENTS }).grounds.map(({ cite }) => cite),
    ),
  ),
);

/** Which guides and rules use an article. */
export async function usageOf(id: string): Promise<Usage> {
  return {
    guides: (await allGuides()).filter((guide) => guide.cites.includes(id)),
    rules: RULES.filter((rule) => rule.related.includes(id) || rule.tiers.some((tier) => tier.cites.includes(id))),
    scripts: scriptGrounds.has(id),
  };
}

/** Every article that a rule names, throwing on one that does not exist. */
export async function ruleCites(): Promise<string[]> {
  const ids = [...new Set(RULES.flatMap((rule) => [...rule.tiers.flatMap((tier) => tier.cites), ...rule.related]))];
  await Promise.all(ids.map(statuteById));
  return ids;
}
