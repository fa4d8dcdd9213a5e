import { type Case, inProceedings } from './case.ts';
import type { Caller, PartId, Role } from './types.ts';

const BY_CALLER: Readonly<Record<Caller, string>> = {
  lender: '放款方打来时，照着说',
  agency: '委托的催收公司打来时，照着说',
  assignee: '说买了债权的公司打来时，照着说',
  payer: '说替我付过款的公司打来时，照着说',
  'law-firm': '律所打来时，照着说',
  mediator: '说来调解的人打来时，照着说',
  authority: '自称法院、公安或律师的人打来时，照着说',
  hotline: '我打给客服时，照着说',
  court: '我打给法院时，照着说',
};

const BY_ROLE: Readonly<Record<Exclude<Role, 'borrower'>, string>> = {
  guarantor: '担保人',
  spouse: '配偶',
  family: '家人',
  contact: '联系人、朋友、同事',
  employer: '单位',
};

/** What the card is for, in a line. */
export const titleOf = ({ role, caller }: Case): string => {
  if (role === 'borrower') return BY_CALLER[caller];
  if (caller === 'hotline' || caller === 'court' || caller === 'authority') return `${BY_ROLE[role]}用：${BY_CALLER[caller]}`;
  return `${BY_ROLE[role]}接到电话，照着说`;
};

const HEADINGS: Readonly<Record<PartId, string>> = {
  before: '先弄清',
  opening: '开口第一句',
  identity: '先核对身份',
  ask: '要问的、要说的',
  stop: '先别提方案',
  proposal: '我的方案',
  report: '请登记这些事',
  never: '不说、不做',
  closing: '最后一句',
  after: '挂断以后',
};

/** The heading of a part. */
export const headingOf = (part: PartId, of: Case): string => (part === 'before' && inProceedings(of) ? '先看期限' : HEADINGS[part]);

/** What to write down while the call lasts. */
export const RECORD: readonly string[] = [
  '日期、时间',
  '对方号码',
  '机构、姓名、工号',
  '他说了什么、答应了什么',
  '受理编号',
  '下次什么时候联系',
];
