export const ALIASES: Readonly<Record<string, string>> = {};
export const NUMBERED_CLAUSES: Readonly<Record<string, string>> = {};
export const PREDECESSORS: Readonly<Record<string, string>> = {};
export const SUCCESSORS: Readonly<Record<string, string>> = {};
export const UNNUMBERED: readonly string[] = [];
