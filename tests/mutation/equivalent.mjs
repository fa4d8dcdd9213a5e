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
  // The comma was full-width before; every name belongs to an instrument.
  { file: 'law/parse.ts', was: '，', now: '' },
  { file: 'law/parse.ts', was: "''", now: "'x'", near: 'ALIASES[name]' },
  // Where the whole matches, its first part does.
  { file: 'law/place.ts', was: '1', now: '0', near: '!match?.[1]' },
  { file: 'law/parse.ts', was: '1', now: '0', near: 'reversed?.[1])' },
  { file: 'law/parse.ts', was: "ALIASES[name] ?? ''", now: 'ALIASES[name]' },
  // How far back is looked, and that most endings are told at once by their last sign: for speed alone.
  { file: 'law/wholeName.ts', was: '48', now: '49' },
  { file: 'law/references.ts', was: '48', now: '49' },
  { file: 'law/signs.ts', was: 'max', now: 'min', near: 'first' },
  { file: 'law/signs.ts', was: 'made.set(sign, now);', now: ';' },
  { file: 'law/signs.ts', was: 'true', now: 'false', near: 'asGiven' },
  { file: 'law/signs.ts', was: '!last.has(text.slice(-1))', now: 'false as boolean' },
  // The brackets themselves name no edition.
  { file: 'law/references.ts', was: '1', now: '0', near: 'EDITION.test' },
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
  { file: 'law/references.ts', was: "ALIASES[found.name] ?? ''", now: 'ALIASES[found.name]' },
  // A keyword of the same worth again.
  { file: 'search/rank.ts', was: '>', now: '>=', near: 'worth >' },
];
