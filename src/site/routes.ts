import { address } from './address.ts';

/** Where the places of the site are; islands need no more of them than this. */
export const ROUTES = {
  home: address('/'),
  guides: address('/guides/'),
  call: address('/call/'),
  check: address('/check/'),
  script: address('/script/'),
  practice: address('/practice/'),
  aloud: address('/practice/aloud/'),
  verify: address('/verify/'),
  statutes: address('/statutes/'),
  papers: address('/papers/'),
  channels: address('/channels/'),
  letter: address('/letter/'),
  family: address('/family/'),
  rumours: address('/rumours/'),
  log: address('/log/'),
  debts: address('/debts/'),
  rules: address('/rules/'),
  search: address('/search/'),
  about: address('/about/'),
  offline: address('/offline/'),
  singleFile: address('/jiedezhu.html'),
} as const;

/** Where one group of the judge's rules stands in full. */
export const ruleGroupAddress = (group: string): string => address(`/rules/${group}/`);

/** Where somebody starts who found nothing: ids in the index of pages. */
export const STARTING_POINTS: readonly string[] = ['guide:answer-or-not', 'guide:what-to-do-next', 'tool:check', 'channel:12378'];
