import { readFileSync } from 'node:fs';
import { GOLDEN } from '../../fixtures/golden.mjs';

/** A condition as the table holds it. */
export type GoldenCondition =
  | { readonly all: readonly GoldenCondition[] }
  | { readonly any: readonly GoldenCondition[] }
  | { readonly not: GoldenCondition }
  | { readonly fact: string; readonly is?: unknown; readonly from?: number; readonly to?: number };

/** A fact as the table holds it. */
export interface GoldenFact {
  readonly id: string;
  readonly kind: 'choice' | 'yes-no' | 'count';
  readonly values?: readonly string[];
  readonly range?: readonly [number, number];
  readonly clean: string | number | boolean;
  readonly appliesWhen?: GoldenCondition;
}

/** A rule as the table holds it. */
export interface GoldenRule {
  readonly id: string;
  readonly title: string;
  readonly about: 'call' | 'loan';
  readonly when: GoldenCondition;
  readonly tiers: readonly { readonly level: string; readonly cites: readonly string[] }[];
  readonly related: readonly string[];
  readonly urgent: 'danger' | 'fraud' | null;
  readonly evidence: readonly string[];
  readonly channels: readonly string[];
  readonly pinpoints: Readonly<Record<string, readonly string[]>>;
}

/** The committed table of the judge. Tests read it, not the code, where they need to know what a rule says. */
export const golden: {
  readonly levels: readonly string[];
  readonly lenders: readonly string[];
  readonly facts: readonly GoldenFact[];
  readonly rules: readonly GoldenRule[];
  readonly binds: Readonly<Record<string, readonly string[]>>;
  readonly competence: Readonly<
    Record<string, { readonly own: boolean; readonly regulators: readonly string[]; readonly others: readonly string[] }>
  >;
  readonly forTheMatter: readonly string[];
  readonly nifaLenders: readonly string[];
} = JSON.parse(readFileSync(GOLDEN, 'utf8'));

/** A fully answered call with nothing wrong in it. */
export const CLEAN: Readonly<Record<string, string | number | boolean>> = Object.fromEntries(
  golden.facts.map(({ id, clean }) => [id, clean]),
);
