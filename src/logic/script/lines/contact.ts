import { AUTHORITY } from './authority.ts';
import type { Lines } from './line.ts';
import { REPORTED_BY_OTHERS } from './reports.ts';
import { AFTER, ASKED, CALLING, HOTLINE, NEVER, PAPER, REPLIES, TIED } from './thirdParty.ts';

const NOT_A_GUARANTOR = [{ id: 'gbt-45251/target' }, { id: 'civil-code/577' }];

/** What a friend, a colleague or somebody named as an emergency contact may say. */
export const CONTACT: Lines = {
  lines: [
    ...TIED,
    ...ASKED,
    {
      part: 'ask',
      text: '联系人不是担保人。我没有签过担保，没有答应过替人还，没有义务替他还。',
      speaks: 'denies',
      when: { caller: CALLING, tied: ['none'] },
      grounds: NOT_A_GUARANTOR,
      why: '填了你的号码，不等于你签了字。',
    },
    ...HOTLINE,
    ...PAPER,
    ...AUTHORITY.lines,
    ...REPORTED_BY_OTHERS,
    ...NEVER,
    {
      part: 'after',
      text: '寄到你这里的法院材料，别拆别扔：照实说他不住这里，再告诉他本人。',
      speaks: 'tells-reader',
      when: {},
      grounds: [],
      why: '早一天知道，就多一天准备。',
    },
    ...AFTER,
  ],
  replies: [
    {
      theirs: '你是紧急联系人，就要负责。',
      text: '联系人不是担保人，我没有义务替他还。请记录，不要再打。',
      speaks: 'denies',
      when: { caller: CALLING, tied: ['none'] },
      grounds: NOT_A_GUARANTOR,
      why: '当联系人，不产生还款的义务；签了担保才是另一回事。',
    },
    {
      theirs: '你是紧急联系人，就要负责。',
      text: '请把依据书面发给我。现在我不确认，也不答应。',
      speaks: 'requests',
      when: { caller: CALLING, tied: ['unsure', 'heir', 'joined'] },
      grounds: [],
      why: '签没签过什么，先弄清。',
    },
    {
      theirs: '你不替他还，就天天打给你。',
      text: '请记录：不要再打。再打来，我可以用自己的名字投诉。',
      speaks: 'requests',
      when: { caller: CALLING },
      grounds: [
        { id: 'psapl/50', paragraph: 1, item: 5 },
        { id: 'civil-code/1033', paragraph: 1, item: 1 },
      ],
      why: '反复打、扰乱生活的，可能违法，由公安机关认定。记下次数和时间。',
    },
    ...REPLIES,
    ...AUTHORITY.replies,
  ],
};
