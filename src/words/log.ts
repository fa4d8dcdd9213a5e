import type { EvidenceWords, KeptId } from '../logic/index.ts';

/** What can be kept of a call. */
export const KEPT_NAMES: Readonly<Record<KeptId, string>> = {
  recording: '录音',
  screenshot: '来电截图',
  messages: '短信、聊天记录',
  'call-list': '运营商通话详单',
  photo: '照片、视频',
  witness: '在场的人',
};

/** The list of calls on paper. */
export const EVIDENCE_WORDS: Omit<EvidenceWords, 'told'> = {
  kept: KEPT_NAMES,
  connected: '接通',
  missed: '没接到',
  refused: '这一通里说了不要再打',
  forWhom: '说是替{name}催',
  noTime: '时间没记',
  noDay: '日期读不出来',
  title: '来电记录',
  heads: ['日期', '时间', '号码', '谁打来', '说了什么', '留了什么'],
};
