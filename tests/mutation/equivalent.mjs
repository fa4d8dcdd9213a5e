// Faults that change nothing that anybody could see, each with its reason. `near` is a part of the line, where the same sign
// stands in a file more than once; `within` the declaration that it belongs to.

export const EQUIVALENT = [
  // A list that exists for the types alone: without one of them nothing compiles.
  { file: 'judge/factValues.ts', within: 'const YES_NO' },
  // What is possible always says what is missing.
  { file: 'judge/report.ts', was: 'finding.missing ?? []', now: 'finding.missing' },
  // Where there is no amount a month there is a count, and nothing is divided.
  { file: 'money/instalments.ts', was: 'perMonthFen ?? totalFen', now: 'perMonthFen' },
  // By amount a month nothing is left over to spread: the difference is never positive.
  { file: 'money/instalments.ts', was: 'perMonthFen === undefined ? totalFen - usual * parts : 0', now: 'totalFen - usual * parts' },
  // Only the first sign of an amount may be a currency, and the space and the comma were full-width before.
  { file: 'money/yuan.ts', was: 'g', now: '', near: '[￥]' },
  { file: 'money/yuan.ts', was: '\\u3000', now: '' },
  { file: 'money/yuan.ts', was: '，', now: '' },
  // A digit comes first, or a unit that counts as one of it.
  { file: 'text/numerals.ts', was: '0', now: '1', near: 'let pending' },
  // Every incident and every old debt has its grounds.
  { file: 'script/compose.ts', was: 'stop.grounds ?? []', now: 'stop.grounds' },
  // The comma was full-width before; every name belongs to an instrument; no name has one sign only.
  { file: 'law/parse.ts', was: '，', now: '' },
  { file: 'law/parse.ts', was: "''", now: "'x'", near: 'ALIASES[name]' },
  { file: 'law/parse.ts', was: '>', now: '>=', near: 'candidate.length' },
  // Only the end of what stands before a name is looked at.
  { file: 'law/parse.ts', was: "''", now: "'x'", near: 'before = ' },
  // Where the whole matches, its first part does.
  { file: 'law/place.ts', was: '1', now: '0', near: '!match?.[1]' },
  { file: 'law/parse.ts', was: '1', now: '0', near: 'reversed?.[1])' },
  { file: 'law/parse.ts', was: '1', now: '0', near: 'match?.[1]' },
  { file: 'law/parse.ts', was: "ALIASES[name] ?? ''", now: 'ALIASES[name]' },
  // No rule both asks who lent and waits for it.
  { file: 'judge/assess.ts', was: "'lender'", now: "''", near: 'missing.includes' },
  // Whatever holds a keyword as a whole shares a pair with what was said.
  { file: 'search/rank.ts', was: ', ...whole.keys()', now: '' },
  // Fallbacks that only the types ask for: the place is always in the list.
  { file: 'judge/sentence.ts', was: "BRACKETS[(depth - 1) % BRACKETS.length] ?? ''", now: 'BRACKETS[(depth - 1) % BRACKETS.length]' },
  { file: 'judge/assess.ts', was: "LEVELS[worst] ?? 'none-found'", now: 'LEVELS[worst]' },
  { file: 'judge/assess.ts', was: "'none-found'", now: "''", near: 'Math.max' },
  {
    file: 'judge/assess.ts',
    was: "LEVELS[Math.max(...tiers.map((tier) => LEVELS.indexOf(tier.level)))] ?? 'none-found'",
    now: 'LEVELS[Math.max(...tiers.map((tier) => LEVELS.indexOf(tier.level)))]',
  },
  { file: 'judge/facts.ts', was: 'one.values ?? []', now: 'one.values' },
  { file: 'search/query.ts', was: "alone[1] ?? alone[2] ?? alone[3] ?? ''", now: 'alone[1] ?? alone[2] ?? alone[3]' },
  { file: 'law/references.ts', was: 'ALIASES[name] ?? null', now: 'ALIASES[name]' },
  // 办法 ends in 法.
  { file: 'law/references.ts', was: '|办法', now: '', near: '公约' },
  // A keyword of the same worth again.
  { file: 'search/rank.ts', was: '>', now: '>=', near: 'worth >' },
];
