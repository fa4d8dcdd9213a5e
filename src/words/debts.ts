import type { DebtStage, DebtWords, Dispute, Harm, LivingCost, PaperId, Proof, Security, Standing } from '../logic/index.ts';

/** Where a debt stands. */
export const STAGE_NAMES: Readonly<Record<DebtStage, string>> = {
  'not-due': '还没到期',
  overdue: '逾期，在催',
  sold: '说转让了，或已经代偿',
  mediation: '诉前调解',
  sued: '起诉、仲裁、支付令',
  judged: '判了，或调解书生效了',
  enforced: '执行中',
};

/** What stands behind a debt. */
export const SECURITY_NAMES: Readonly<Record<Security, string>> = {
  home: '抵押了住的房子',
  car: '抵押了车或别的东西',
  guarantor: '有人担保',
  none: '都没有',
};

/** What is at hand. */
export const PROOF_NAMES: Readonly<Record<Proof, string>> = {
  contract: '合同',
  received: '到账流水',
  payments: '还款记录',
  statement: '对方给的明细',
  notice: '转让通知或代偿凭证',
  'court-paper': '法院、仲裁的纸',
};

/** What is disputed. */
export const DISPUTE_NAMES: Readonly<Record<Dispute, string>> = {
  amount: '总数对不上',
  deducted: '到手比合同少',
  interest: '利息、罚息太高',
  fees: '费用没见过',
  paid: '还过的没算进去，或已经还清',
  'not-mine': '不是我借的',
};

/** Why a debt stands where it does. */
export const HARM_NAMES: Readonly<Record<Harm, string>> = {
  home: '关系到住处，先办',
  court: '法院、仲裁里有日子，先办',
  secured: '有抵押或担保',
  card: '信用卡，别失联',
  unsecured: '没有抵押',
  hold: '先不付、不谈，先问清楚',
};

/** Papers to get next: what, and where from. */
export const PAPER_NAMES: Readonly<Record<PaperId, string>> = {
  contract: '合同（在 App 里下载，或者请放款方发）',
  received: '到账流水（自己的银行 App 导出）',
  payments: '还款记录（银行、支付账户导出）',
  statement: '逐笔明细（请放款方书面给）',
  notice: '转让通知或代偿凭证',
  'court-paper': '法院或仲裁的那张纸（拍清楚，抄下案号）',
  'proof-of-sale': '债权转让通知（向原来的机构核实）',
  'proof-of-payment': '代偿凭证（哪天、替你还了多少）',
  'credit-report': '信用报告（上面有放款方的全称）',
};

/** How far a ceiling goes for a loan. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  may: '可以这样主张',
  court: '看情况，由法院判断',
  not: '不要拿来主张',
};

/** What a month costs. */
export const LIVING_NAMES: Readonly<Record<LivingCost, string>> = {
  food: '吃饭',
  home: '房租、房贷、水电',
  medicine: '看病、吃药',
  children: '孩子、老人',
  way: '上班路上',
  phone: '手机、网络',
  other: '别的少不了的',
};

/** The list of debts on paper. */
export const DEBT_WORDS: Omit<DebtWords, 'lenders'> = {
  title: '几笔债，一笔一笔',
  ask: '先看这里',
  stands: [
    '这是本人自己整理的清单，用来核对和咨询。',
    '写在这里的数，有的是对方报的，有的照凭据，不等于本人认可，也不是还款的承诺。',
    '次序按不办会出什么事排，不按谁催得急。',
  ],
  amounts: {
    contractFen: '合同写的',
    receivedFen: '到手的',
    paidFen: '已经还的',
    claimedFen: '对方说还欠',
    principalFen: '其中本金',
    interestFen: '其中利息、罚息',
    feesFen: '其中费用、违约金',
    monthlyFen: '每月自动扣',
  },
  stages: STAGE_NAMES,
  securities: SECURITY_NAMES,
  proofs: PROOF_NAMES,
  disputes: DISPUTE_NAMES,
  harms: HARM_NAMES,
  papers: PAPER_NAMES,
  standings: STANDING_NAMES,
  fields: {
    name: '放款方',
    lender: '哪一类',
    contractDate: '签合同那天',
    stage: '到哪一步',
    actBy: '最晚哪天要办',
    security: '抵押、担保',
    old: '最后一次还、答应还在三年以前',
    automatic: '会自动扣款',
    proofs: '手里有',
    disputes: '有争议的',
    papers: '接下来拿到',
    note: '自己记的',
    harm: '先后',
  },
  differs: '对不上的',
  argue: '关于上限和减少，可以问律师',
  yes: '是',
  no: '不是',
};

/** What it means that debts are kept on this device. */
export const KEEP_DEBTS = {
  heading: '要不要把这几笔存在这台设备上？',
  lines: [
    '只存在这台设备的这个浏览器里，不会发出去。',
    '用这台设备的人，打开这一页就看得到。',
    '清掉浏览器数据，它就没了；要紧的，存一份备份。',
    '“快速离开”不会删它。这一页最下面可以一次删光。',
  ],
} as const;

/** Why a file with debts gave nothing. */
export const DEBT_FILE_PROBLEMS = {
  empty: '这里面没有内容。',
  large: '太大了，不像这里存的备份。',
  'not-ours': '没看懂：这里只读本页存的备份（JSON）。表格和文字版是给人看的，读不回来。',
  newer: '这份备份是更新的版本存的，先刷新这一页再试。',
  nothing: '是这里的备份，可是里面没有一笔读得出来。',
  unreadable: '这个文件打不开。可以在别处打开它，把文字复制过来，粘贴到下面。',
  many: '一张清单最多 60 笔，放不下了。先存一份，删掉了结的，再加。',
} as const;
