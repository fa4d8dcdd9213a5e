import type { DeadlineKind } from '../logic/index.ts';

/** The pictures that there are, one a paper, in the order of proceedings; the name is the paper's own address. */
export const PAPER_PICTURES = [
  'summons',
  'notice-to-respond',
  'complaint-copy',
  'payment-order',
  'pretrial-mediation',
  'preservation-ruling',
  'judgment',
  'enforcement-notice',
  'property-report-order',
  'consumption-restriction',
  'arbitration',
  'notarial-enforcement',
] as const;

/** How a term is told: what is to be done in it, and the day from which it runs. */
export const DEADLINE_WORDS: Readonly<Record<DeadlineKind, { readonly act: string; readonly event: string }>> = {
  answer: { act: '交答辩状', event: '收到起诉状副本' },
  jurisdiction: { act: '书面提管辖异议', event: '收到起诉状副本' },
  'payment-order': { act: '付清，或者书面提异议', event: '收到支付令' },
  'appeal-judgment': { act: '不服判决的，递交上诉状', event: '一审判决书送达' },
  'appeal-ruling': { act: '不服裁定的，递交上诉状', event: '一审裁定书送达' },
  'preservation-review': { act: '不服的，申请复议', event: '收到裁定书' },
  'preservation-suit': { act: '对方起诉或者申请仲裁；过了没有的，请法院解除', event: '法院采取保全措施' },
  'judicial-confirmation': { act: '双方共同申请司法确认', event: '调解协议生效' },
  'arbitration-set-aside': { act: '申请撤销裁决', event: '收到裁决书' },
  'arbitration-not-enforced': { act: '书面申请不予执行仲裁裁决', event: '执行通知书送达' },
  'notarised-not-enforced': { act: '书面申请不予执行公证文书', event: '执行通知书送达' },
  'enforcement-review': { act: '不服异议裁定的，申请复议', event: '裁定送达' },
  'outsider-suit': { act: '家人不服、又和原判决无关的，起诉', event: '裁定送达' },
  'dishonest-review': { act: '不服驳回的，申请复议', event: '决定书送达' },
};

/** Whose last day it is. */
export const LAST_DAY = { you: '最后一天', lender: '对方的最后一天' } as const;

/** What stands in somebody's own calendar, where others may see it: the rest is in the note. */
export const CALENDAR_TITLES = { you: '寄材料的最后一天，看备注', lender: '核对一个日子，看备注', date: '有安排，看备注' } as const;

/** What to do first, whichever paper it is. */
export const PAPERS_DO_NOW = [
  '写下收到那天，信封、短信都留着',
  '不点链接，不转账，拿案号自己查号码核实',
  '认出是哪一张，数出最后一天',
] as const;

/** What happens when a term passes, told so that it reads as a sentence whichever way its article begins. */
export const lostInWords = (lost: string): string => (/^[过错到]/.test(lost) ? lost : `过了：${lost}`);
