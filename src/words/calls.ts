import type { CalleeId } from '../logic/index.ts';

/** Whom a call reached, told by whoever owes. */
export const CALLEE_NAMES: Readonly<Record<CalleeId, string>> = {
  borrower: '我本人（借款人）',
  guarantor: '担保人或共同借款人',
  spouse: '借款人的配偶',
  family: '借款人的其他家人',
  'listed-contact': '紧急联系人',
  workplace: '单位或同事',
  unrelated: '和借款没有关系的人',
};

/** Days of the week, Monday first. */
export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
