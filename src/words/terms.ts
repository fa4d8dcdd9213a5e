/** Whose term it is. */
export const WHOSE_TERM = { you: '给你的期限', court: '给法院的期限', lender: '给放款方的期限', agency: '给机构的期限' } as const;

/** How a term is counted. What is not in the library is said to be so. */
export const COUNTING = {
  procedure: '起算那天不算，从第二天数第一天；最后一天是法定休假日的，顺延到休假日后的第一天。依据：',
  civil: '起算那天一般不算在内。民法里怎么数期间，本站没有收录条文；拿不准就按早的那天准备。',
  other: '这一条没有写怎么数，拿不准就按早的那天准备。',
} as const;
