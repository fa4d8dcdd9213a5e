import type { Again, Guess, Outcome, Speaker } from '../logic/index.ts';

/** What a listener may say of a call: label and hint. */
export const GUESS_LABELS: Readonly<Record<Guess, readonly [label: string, hint: string]>> = {
  'none-found': ['没看出越线', '可以不喜欢，但没有对上哪一条'],
  standard: ['不合标准或自律', '国家推荐性标准、协会的文件：不是法律，可以据此投诉'],
  regulation: ['可能违反监管规定', '监管部门的规定，只管点名的机构'],
  law: ['可能违法，或涉嫌犯罪', '法律里可能对得上'],
  undetermined: ['还判断不了', '要先弄清放款方是谁，或者别的一件事'],
};

/** How a guess stands to the answer. None of them praises or blames. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  same: '和依据对得上。',
  over: '比依据说重了。听着难受是真的，能对上的只到这里。',
  under: '比依据说轻了。这里对得上更硬的一条。',
  hasty: '这里还缺一件事，没弄清以前定不下来。',
  'held-back': '讲到的这些，已经够判断了。',
};

/** Why a call is worth another look. */
export const AGAIN_WORDS: Readonly<Record<Again['why'], string>> = { differs: '你选的和依据不一样', 'not-sure': '当时不太确定' };

/** Who speaks; what is only to be seen has no name. */
export const SPEAKER_NAMES: Readonly<Record<Speaker, string>> = { caller: '对方', you: '你', other: '接电话的人', narrator: '' };

/** The verdict's sentence is written for somebody who told of their own call; of an invented one nobody told anything. */
export const ofThisCall = (verdict: string): string => verdict.replaceAll('你说的', '电话里讲到的');

/** How a rule of an answer is introduced, where it does not simply hold. */
export const FINDING_WORDS = { established: '', possible: '还不能判断：', unruled: '没有查到管得到这家放款方的规定：' } as const;

/** What an answer that was chosen is, before what it would do. */
export const KEEPS_WORDS = { true: '可以这样回', false: '这句先别说' } as const;
