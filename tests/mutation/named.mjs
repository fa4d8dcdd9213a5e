// The faults of a review (tried/reliability.md, E) that a reader would be harmed by: each by its name there. `find` must stand
// exactly once in its file; where it does not any more, the run says that the fault is gone from the code.

const RULES = 'src/logic/judge/rules';

export const NAMED = [
  { name: 'L1 loan rules in the verdict', file: 'src/logic/judge/assess.ts', find: "if (rule.about !== 'call') continue;", now: '' },
  {
    name: 'L2 fraud beats danger',
    file: 'src/logic/judge/assess.ts',
    find: "a === 'danger' || b === 'danger' ? 'danger' : (a ?? b)",
    now: 'a ?? b',
  },
  {
    name: 'L3 the standard binds credit cards too',
    file: 'src/logic/law/binds.generated.ts',
    find: "'gbt-45251': ['bank-loan'",
    now: "'gbt-45251': ['bank-card', 'bank-loan'",
  },
  { name: 'L4 nifa-2024 binds everybody', file: 'src/logic/law/binds.generated.ts', find: "  'nifa-2024': [],\n", now: '' },
  {
    name: 'L5 third party while not reachable',
    file: `${RULES}/third-party.ts`,
    find: "all(CALLED_OUTSIDER, yes('borrowerReachable'))",
    now: "all(CALLED_OUTSIDER, no('borrowerReachable'))",
  },
  {
    name: 'L6 wrong level for violence',
    file: `${RULES}/threats.ts`,
    find: "[...THREAT_TIERS, { level: 'unlawful'",
    now: "[...THREAT_TIERS, { level: 'crime'",
  },
  { name: 'L7 missed calls from six', file: `${RULES}/timing.ts`, find: "atLeast('missedToday', 7)", now: "atLeast('missedToday', 6)" },
  {
    name: 'L8 110 dropped from a threat of violence',
    file: `${RULES}/threats.ts`,
    find: "urgent: 'danger',\n    evidence: ['录音原件'],\n    channels: ['110', ",
    now: "urgent: 'danger',\n    evidence: ['录音原件'],\n    channels: [",
  },
  { name: 'L9 queries cut at forty', file: 'src/logic/search/query.ts', find: 'const LONGEST = 400;', now: 'const LONGEST = 40;' },
  {
    name: 'L10 36 %, 12 次 taken for articles',
    file: 'src/logic/law/counted.ts',
    find: 'NO_COUNT}(?:条|法)',
    now: "''}(?:条|法)",
  },
  {
    name: 'L11 a false court gets the ordinary list of what not to say',
    file: 'src/logic/script/lines/debtor.ts',
    find: "when: { caller: [...CREDITORS, 'hotline'] },\n      grounds: [],\n      why: '说出去",
    now: "when: {},\n      grounds: [],\n      why: '说出去",
  },
  {
    name: 'L12 2100 a leap year',
    file: 'src/logic/calendar/dates.ts',
    find: 'year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)',
    now: 'year % 4 === 0',
  },
  {
    name: 'L13 copied text without its grounds',
    file: 'src/logic/script/document.ts',
    find: "heading: '依据', lines: sources }",
    now: "heading: '依据', lines: [] }",
  },
  {
    name: 'L14 synonyms off',
    file: 'src/logic/search/query.ts',
    find: 'SYNONYMS.filter(({ said }) => said.some((word) => says(normal, word)))',
    now: 'SYNONYMS.slice(0, 0)',
  },
  { name: 'L15 the day does not decide', file: 'src/logic/search/find.ts', find: 'if (!day) return hits;', now: 'return hits;' },
  {
    name: 'L16 asks what cannot change the result',
    file: 'src/logic/judge/nextFact.ts',
    find: 'if (couldHold || couldAlert) for',
    now: 'for',
  },
];

/** Faults in pages and words: not of src/logic, and held elsewhere. */
export const HELD_ELSEWHERE = {
  'tests/e2e': [
    'P1 一起跳过 records true',
    'P7 date limit gone',
    'P8 清除 keeps the lender',
    'P9 arrow up dead',
    'P11 rumours not explained',
  ],
  'tests/dist': [
    'P2 fraud: “only if he really acts for them” gone',
    'P3 micro-loan: no local bureau',
    'P4 labels of force gone',
    'P5 “若属实” gone',
    'P6 “这通电话是合法的。”',
    'P10 “旧条文” gone',
    'P12 referrer gone',
    'P13 check record gone',
    'P14 base-uri, form-action gone',
    'P15 superseded notice says it applies',
  ],
};
