import type { StatuteEntry } from '../../../src/logic/index.ts';
import { readStatutes } from '../../../src/tooling/generate.mjs';

interface Front {
  readonly label: string;
  readonly heading: string;
  readonly keywords: readonly string[];
  readonly text: string;
  readonly status: string;
  readonly effectiveFrom: string | null;
}

/** The whole library as the look-up searches it, made from content/ itself. */
export const library: readonly StatuteEntry[] = Object.entries(readStatutes() as Readonly<Record<string, Front>>).map(([id, data]) => ({
  id,
  title: data.label,
  summary: data.heading,
  keywords: data.keywords,
  text: data.text,
  ...(data.status === 'superseded' && { superseded: true, weight: 0.6, to: '2025-12-31' }),
  ...(data.effectiveFrom ? { from: data.effectiveFrom } : {}),
}));
