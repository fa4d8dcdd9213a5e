import { AUTHORITY } from './authority.ts';
import type { Line, Lines } from './line.ts';
import { REPORTED_BY_OTHERS } from './reports.ts';
import { AFTER, ASKED, CALLING, HOTLINE, NEVER, PAPER, REPLIES, TIED } from './thirdParty.ts';

/** What whoever lives with the borrower must do all the same. */
export const COURT_PAPERS: Line = {
  part: 'after',
  text: '法院送来的东西要收：和他同住的成年家属签收，就算送达；不收，也可能算送达。收下当天交给他。',
  speaks: 'tells-reader',
  when: {},
  grounds: [{ id: 'civil-procedure/88' }, { id: 'civil-procedure/89' }],
  why: '期限从送达起就在走，藏起来害的是他。',
};

/** What a relative who did not borrow may say. */
export const FAMILY: Lines = {
  lines: [
    ...TIED,
    ...ASKED,
    {
      part: 'ask',
      text: '我没有签过担保，没有答应过替人还，也没有义务替他还。',
      speaks: 'denies',
      when: { caller: CALLING, tied: ['none'] },
      grounds: [{ id: 'gbt-45251/target' }, { id: 'civil-code/577' }],
      why: '没担保、没答应、没分遗产、不是夫妻共同的债，才说得出这句。',
    },
    ...HOTLINE,
    ...PAPER,
    ...AUTHORITY.lines,
    ...REPORTED_BY_OTHERS,
    ...NEVER,
    COURT_PAPERS,
    ...AFTER,
  ],
  replies: [
    {
      theirs: '你不替他还，就告你们全家。',
      text: '请走法律程序，不要再打这个号码。别人的事我不答应。',
      speaks: 'declines',
      when: { caller: CALLING, tied: ['none', 'unsure'] },
      grounds: [],
      why: '能不能告你，看你签没签字、答没答应，由法院定。',
    },
    {
      theirs: '你不替他还，就告你们全家。',
      text: '请走法律程序，把依据书面发给我。现在我不答应。',
      speaks: 'declines',
      when: { caller: CALLING, tied: ['heir', 'joined'] },
      grounds: [],
      why: '真收到法院的纸，要收、要看日子。',
    },
    {
      theirs: '不还他就要坐牢。',
      text: '有没有犯罪，由公安机关和法院定。我不在电话里答应。',
      speaks: 'declines',
      when: { caller: CALLING },
      grounds: [],
      why: '借钱还不上，本身是民事的事。真的公安，自己打 110 核实。',
    },
    ...REPLIES,
    ...AUTHORITY.replies,
  ],
};
