import { TEL } from '../../law/index.ts';
import { CREDITORS, PROCEEDINGS } from '../case.ts';
import type { Line, Lines, ReplyLine } from './line.ts';

type Told = readonly [text: string, why: string, ...grounds: readonly Line['grounds'][number][]];

/** What somebody with such a paper in hand does before any call; in the order of what is lost first. */
const BEFORE: Readonly<Record<(typeof PROCEEDINGS)[number], readonly Told[]>> = {
  mediation: [
    [
      `先查真假：问清调解组织全称和调解编号，打当地区号加 ${TEL['12368']} 查。查不到，先别照办，也不等于一定是假的。`,
      '真的诉前调解多有“诉前调”号。',
    ],
    [
      '调解要自愿：可以参加，也可以明确说不参加。不参加，对方还可以起诉。',
      '拒绝调解，不会因此被冻结财产；对方以后可以申请保全。',
      { id: 'civil-procedure/99' },
      { id: 'mediation-law/17' },
    ],
    [
      `签字以前问清：数怎么算出来的，哪些不收，做不到会怎样。很久的债，先打 ${TEL['12348']} 问清时效再签。`,
      '就旧债签了新协议，可能不能再提时效；经法院确认的，不照做可能被强制执行。',
      { id: 'spc-limitation/19', paragraph: 2 },
      { id: 'civil-procedure/206' },
    ],
  ],
  arbitration: [
    [
      '看仲裁通知上的日子。真假，打仲裁委官网公布的电话问；文书可能按合同里写的方式送到。',
      '约定过怎么送，就按约定送。',
      { id: 'arbitration-2025/41' },
    ],
    [
      '对有没有仲裁协议、有没有效有异议，在首次开庭以前书面提；不同意网上仲裁，也要明确说。',
      '首次开庭前不否认，经仲裁庭提示并记录，视为有仲裁协议。不同意网上仲裁，不等于仲裁停下。',
      { id: 'arbitration-2025/31', paragraph: 2 },
      { id: 'arbitration-2025/27', paragraph: 3 },
      { id: 'arbitration-2025/11', paragraph: 1 },
    ],
    [
      '不去，可能缺席裁决。',
      '裁决生效了不履行，对方可以申请法院强制执行。',
      { id: 'arbitration-2025/54', paragraph: 2 },
      { id: 'civil-procedure/248', paragraph: 1 },
    ],
    [
      `备好证据：合同、到账和还款流水、录音原件、通话记录。拿不准，打 ${TEL['12348']}。`,
      '还过多少，由你拿凭据。',
      { id: 'spc-evidence/15' },
    ],
  ],
  sued: [
    [
      '一审答辩一般是收到起诉状副本起十五日。哪张纸、哪天以前做什么，看本站“收到法院的纸”。',
      '不答辩，不影响法院审理，但你要说的就少了一次机会。',
      { id: 'civil-procedure/128', paragraph: 1 },
    ],
    [`真假、案号、承办法官，打当地区号加 ${TEL['12368']} 问，或者去诉讼服务中心。`, '来电显示可以改，自己拨过去才算核实。'],
    ['要到庭。传票到了没有正当理由不去，可以缺席判决。', '不去，法院只听得到一边。', { id: 'civil-procedure/147' }],
    [
      '备好证据：合同、到账和还款流水、录音原件、通话记录。还过多少，由你拿凭据；哪笔费用该收，先由对方拿依据。',
      '谁主张，谁举证。',
      { id: 'civil-procedure/67', paragraph: 1 },
      { id: 'spc-evidence/15' },
    ],
    [
      `时效、利息费用有异议，一审就提，写进答辩状。拿不准，打 ${TEL['12348']}。`,
      '时效抗辩一审不提，二审一般不支持。',
      { id: 'spc-limitation/3', paragraph: 1 },
    ],
    [
      '想调解，向法院说；调解要双方自愿。',
      '在诉讼里为调解让的步，原则上不作对你不利的根据。',
      { id: 'civil-procedure/99' },
      { id: 'spc-cpl/107' },
    ],
  ],
  execution: [
    [
      `看执行通知、报告财产令上的日子。案号和执行法官，打当地区号加 ${TEL['12368']} 问。`,
      '执行通知到了，冻结、划拨可能同时来；这是强制执行，不是抓人。',
      { id: 'civil-procedure/251' },
    ],
    [
      '收到报告财产令，在写明的期限里如实报；来不及，书面申请延长。',
      '拒报、假报、没有正当理由逾期报，可能被罚款、拘留。',
      { id: 'spc-assets/5' },
      { id: 'spc-assets/9', paragraph: 1 },
    ],
    [
      '工资被扣的，应当留下你和你扶养的家人的生活必需费用；没留够，书面向执行法院提。',
      '扣收入有底线；执行做法违法的，可以提书面异议。',
      { id: 'civil-procedure/254', paragraph: 1 },
      { id: 'civil-procedure/236' },
    ],
    [
      '付款以前，向执行法院核实付到哪里。想慢慢付的，和申请执行的人谈和解，写成书面交法院。',
      '和解没做到，对方可以申请恢复执行。',
      { id: 'spc-settlement/9' },
    ],
  ],
};

const CALLING = { caller: CREDITORS, stage: PROCEEDINGS } as const;

const SAID: readonly Line[] = [
  {
    part: 'ask',
    text: '有正式的通知，我按正式的通知办。金额不在这通电话里谈。',
    speaks: 'declines',
    when: { caller: [...CREDITORS, 'hotline'], stage: PROCEEDINGS },
    grounds: [],
    why: '到了这一步，说的话要在那边说，用书面说。',
  },
  {
    part: 'ask',
    text: '你们有什么要说的，请写成书面给我，我看过再答复。',
    speaks: 'requests',
    when: CALLING,
    grounds: [],
    why: '电话里说的容易各执一词，书面的说得清。',
  },
  {
    part: 'ask',
    text: '有没有起诉、仲裁或者申请调解？在哪里，编号是多少，请告诉我。',
    speaks: 'asks',
    when: { caller: ['hotline'], stage: ['lawyer-letter', ...PROCEEDINGS] },
    grounds: [],
    why: '问到了，再去法院或者仲裁委核实。',
  },
  {
    part: 'never',
    text: '不因为电话里正谈着，就不去领文书、不答辩、不到庭。',
    speaks: 'tells-reader',
    when: { stage: PROCEEDINGS },
    grounds: [],
    why: '谈着，期限照走。',
  },
];

const LATER: Omit<ReplyLine, 'theirs' | 'text'> = {
  speaks: 'declines',
  when: CALLING,
  grounds: [],
  why: '有正式程序了，数和日子在那边用书面定。',
};

const REPLIES: readonly ReplyLine[] = [
  { ...LATER, theirs: '我们没有分期。', text: '有正式的通知，我按通知办。有什么要说的，请写成书面给我。' },
  {
    ...LATER,
    theirs: '今天必须还一半，不然就冻结你。',
    text: '冻不冻结，由法院裁定。今天我不在电话里答应任何数。',
    grounds: [{ id: 'civil-procedure/103', paragraph: 1 }],
  },
  { ...LATER, theirs: '先还三千，我们就撤诉。', text: '请把这句话写成书面，盖章给我和法院。电话里我不答应。' },
  { ...LATER, theirs: '不用去开庭，我们私下谈。', text: '通知让我去，我就去。有什么要说的，请写成书面给我。' },
];

/** What holds for whoever is a party to mediation, arbitration, a lawsuit or execution. */
export const PROCEEDING: Lines = {
  lines: [
    ...PROCEEDINGS.flatMap((stage) =>
      BEFORE[stage].map(
        ([text, why, ...grounds]): Line => ({ part: 'before', text, speaks: 'tells-reader', when: { stage: [stage] }, grounds, why }),
      ),
    ),
    ...SAID,
  ],
  replies: REPLIES,
};
