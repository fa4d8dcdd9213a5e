import { CREDITORS } from '../case.ts';
import type { Incident } from '../types.ts';
import type { Line } from './line.ts';

type Told = readonly [text: string, ...grounds: readonly Line['grounds'][number][]];

const THREAT = { id: 'psapl/50', paragraph: 1, item: 1 };
const INSULT = [
  { id: 'card-measures/68' },
  { id: 'bank-consumer-measures/41' },
  { id: 'micro-loan-measures/37' },
  { id: 'cba-2026/ban-violence' },
  { id: 'nifa-2018/16' },
];
const TOO_OFTEN = [
  { id: 'psapl/50', paragraph: 1, item: 5 },
  { id: 'civil-code/1033', paragraph: 1, item: 1 },
];
const AT_NIGHT = [{ id: 'gbt-45251/time' }, { id: 'cba-2026/time' }];
const POSED = [{ id: 'psapl/62' }, { id: 'cba-2026/ban-impersonate' }];

/** As whoever owes, or stands in for who owes, reports it to a lender. */
const BY_DEBTOR: Readonly<Partial<Record<Incident, Told>>> = {
  threat: ['以前的电话里，有人威胁我或家人的人身安全。', THREAT],
  insult: ['以前的电话里，有人辱骂我。', ...INSULT],
  'family-called': [
    '我的电话打得通，仍有人打给我的家人、朋友或者单位。',
    { id: 'gbt-45251/contact-when' },
    { id: 'cba-2026/third-ban' },
    { id: 'nifa-2018/14' },
  ],
  'debt-told': ['有人没经我同意，把你们催款的事告诉了别人。', { id: 'civil-code/1038', paragraph: 1 }, { id: 'pipl/10' }],
  'too-often': ['有人一天里反复打来，我的电话没法正常用。', ...TOO_OFTEN],
  'at-night': ['有人在晚上十点到早上八点之间打来催款。', ...AT_NIGHT],
  'private-account': ['有人要我把钱转到个人账户，或者扫私人收款码。', { id: 'nifa-2018/19' }],
  posed: ['有人自称公安、法院或律师来催款，我没核实到。', ...POSED],
};

/** As somebody who is only called reports it, in their own name. */
const BY_OTHERS: Readonly<Partial<Record<Incident, Told>>> = {
  threat: ['电话里有人威胁人身安全。', THREAT],
  insult: ['电话里有人辱骂我。', ...INSULT],
  'debt-told': [
    '有人把别人欠款的事说给我听。',
    { id: 'gbt-45251/contact-content' },
    { id: 'civil-code/1038', paragraph: 1 },
    { id: 'nifa-2018/18' },
  ],
  'too-often': ['有人一天里反复打来，电话没法正常用。', ...TOO_OFTEN],
  'at-night': ['有人在晚上十点到早上八点之间打来催款。', ...AT_NIGHT],
  'private-account': ['有人要我把钱转到个人账户，或者扫私人收款码。', { id: 'nifa-2018/19' }],
  posed: ['有人自称公安、法院或律师，我没核实到。', ...POSED],
  'after-refusal': ['我说过不要再打，还是有人打来。', { id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }],
};

/** Only of somebody whom nothing binds: others may be asked. */
const ASKED_TO_PAY: Told = [
  '有人要我替别人付钱。',
  { id: 'gbt-45251/target' },
  { id: 'card-measures/68' },
  { id: 'consumer-finance-measures/collect' },
  { id: 'micro-loan-measures/37' },
];

/** A complaint is taken by the lender and those that act for it; never by one who claims to be a court. */
const WITH_LENDER = { caller: [...CREDITORS, 'hotline'] } as const;

const reports = (by: Readonly<Partial<Record<Incident, Told>>>): Line[] =>
  (Object.entries(by) as [Incident, Told][]).map(([happened, [text, ...grounds]]) => ({
    part: 'report',
    text,
    speaks: 'complains',
    when: { ...WITH_LENDER, happened },
    grounds,
    why: '只说真的发生过的，记得时间的带上时间。',
  }));

/** Said after the reports, where there is one. */
export const ASK_TO_RECORD = '请把这些登记为投诉，调取录音，书面答复我怎么处理。';

/** The reports of a borrower or guarantor. */
export const REPORTED: readonly Line[] = reports(BY_DEBTOR);

/** The reports of those who are only called. */
export const REPORTED_BY_OTHERS: readonly Line[] = [
  ...reports(BY_OTHERS),
  ...(['family', 'contact', 'employer'] as const).map(
    (role): Line => ({
      part: 'report',
      text: ASKED_TO_PAY[0],
      speaks: 'complains',
      when: { ...WITH_LENDER, role: [role], happened: 'asked-to-pay', ...(role !== 'employer' && { tied: ['none'] }) },
      grounds: ASKED_TO_PAY.slice(1) as unknown as Line['grounds'],
      why: '没有担保、没有一起借的人，不是催收的对象。',
    }),
  ),
];
