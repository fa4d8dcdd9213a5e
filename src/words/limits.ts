/** Heads of the columns in the table of limits, by how binding what forbids something is. */
export const LIMIT_NAMES = { law: '法律', regulation: '监管规定', standard: '标准自律' } as const;
