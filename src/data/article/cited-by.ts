import { RULES, type Rule, scriptPlaces } from '../../logic/index.ts';
import { allGuides, type Guide } from '../collections/guides.ts';
import { allRumours, type Rumour } from '../collections/rumours.ts';

/** What leads to an article: guides and rumours that cite it, rules that rest on it or point to it. */
export interface CitedBy {
  readonly guides: readonly Guide[];
  readonly rumours: readonly Rumour[];
  readonly rules: readonly Rule[];
  /** Whether a negotiation script can rest on it. */
  readonly scripts: boolean;
}

const scriptIds = new Set(scriptPlaces().map(({ id }) => id));

/** What uses an article. */
export const citedBy = async (id: string): Promise<CitedBy> => ({
  guides: (await allGuides()).filter((guide) => guide.cites.includes(id)),
  rumours: (await allRumours()).filter((rumour) => rumour.cites.includes(id)),
  rules: RULES.filter((rule) => rule.related.includes(id) || rule.tiers.some((tier) => tier.cites.includes(id))),
  scripts: scriptIds.has(id),
});
