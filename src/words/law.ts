import type { Force } from '../logic/index.ts';

/** How binding each kind of instrument is: the label beside a citation, and one sentence on what it means. Strongest first. */
export const FORCE_WORDS: Readonly<Record<Force, { readonly label: string; readonly note: string }>> = {
  law: { label: '法律', note: '全国人大及其常委会制定，法院直接适用；管谁，看它自己怎么写。' },
  'administrative-regulation': { label: '行政法规', note: '国务院制定，法院直接适用；管谁，看它自己怎么写。' },
  'judicial-interpretation': { label: '司法解释', note: '最高法院、最高检察院制定，法院办案照此适用法律。' },
  'local-regulation': { label: '地方性法规', note: '地方人大制定，只在当地适用。' },
  'judicial-policy': { label: '司法政策文件', note: '最高法院给下级法院的意见，法院可以参照，但不是司法解释，不能单独作裁判依据。' },
  'department-rule': { label: '部门规章', note: '监管部门制定，管它监管的机构；违反的由监管部门处理。' },
  'normative-document': { label: '规范性文件', note: '监管部门发的通知、办法、指引，管它监管的机构；比规章低一级。' },
  'recommended-standard': { label: '推荐性标准', note: '国家标准，但属推荐性，不是法律；没照做不等于违法。' },
  'self-discipline': { label: '行业自律', note: '行业协会的约定，管会员；没照做不等于违法，协会可以自律惩戒。' },
};

/** How far a text was checked. Nothing here was compared with an official page, and every page says so. */
export const CHECKED = {
  'two-transcriptions': { label: '两份转录一致', note: '两份独立转录逐字比对一致；没有打开官方页面核对。' },
  'one-transcription': { label: '一份转录', note: '只见到一份转录，没有第二份可比，也没有打开官方页面核对。' },
  excerpt: { label: '节录', note: '只见到节录，不是全文；没有打开官方页面核对。' },
  paraphrase: { label: '要点', note: '只见到转述，不是原文，不能当原文引用；没有打开官方页面核对。' },
} as const;

/** What was done to check a text, for the record on its page. */
export const CHECK_RECORDS = {
  'two-transcriptions': { source: '公开转录，两份，互相独立', method: '逐字比对，一致', open: '没有打开官方页面核对。' },
  'one-transcription': { source: '公开转录，一份', method: '没有第二份可比', open: '没有第二份转录，也没有打开官方页面核对。' },
  excerpt: { source: '公开转录或报道里的节录', method: '节录之间能比的都比过', open: '只见到节录，前后文没有见到；没有打开官方页面核对。' },
  paraphrase: { source: '报道、解读里的转述', method: '只能看意思，不能比文字', open: '没有见到原文，不能当原文引用。' },
} as const;

/** Day up to which the law was looked at. */
export const AS_OF = '2026-11-24';

/** What articles are about, for the filter of the look-up. */
export const TOPICS = {
  repay: '还款、利息、费用',
  harass: '骚扰、威胁、时间和次数',
  others: '找家人、朋友、单位',
  privacy: '隐私、曝光、个人信息',
  posing: '冒充、诈骗、假文书',
  visit: '上门、限制自由',
  evidence: '录音和证据',
  complain: '投诉、报警、赔偿',
  credit: '征信',
  time: '诉讼时效',
  transfer: '债权转让',
  court: '起诉和应诉',
  enforcement: '执行、失信、限高',
  arbitration: '仲裁、公证、调解',
  guarantee: '担保、家人、继承',
  work: '工资和单位',
  school: '孩子和上学',
  crisis: '撑不住的时候',
} as const;
