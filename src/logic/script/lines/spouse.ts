import { TEL } from '../../law/index.ts';
import { AUTHORITY } from './authority.ts';
import { COURT_PAPERS } from './family.ts';
import type { Lines } from './line.ts';
import { REPORTED_BY_OTHERS } from './reports.ts';
import { AFTER, ASKED, CALLING, HOTLINE, NEVER, PAPER, REPLIES, TIED } from './thirdParty.ts';

const SHARED = { id: 'civil-code/1064' };
/** What is asked of relatives alone would not be true of every wife or husband. */
const NOT_OURS: readonly string[] = ['请记录：不要再打这个号码。', '请停止联系这个号码，删掉不该有的信息，书面答复我。'];

/**
 * What a wife or husband may say. Whether the debt is shared is for a court to find (civil-code/1064), so that the card never
 * says of them that they need not pay, only what they did not sign.
 */
export const SPOUSE: Lines = {
  lines: [
    {
      part: 'before',
      text: '要不要一起还，看三样：一起签字、事后认过没有；是不是为家里日常开支借的；超出日常开支的，对方能不能证明用在家里。由法院认定。',
      speaks: 'tells-reader',
      when: {},
      grounds: [SHARED],
      why: `拿不准，打 ${TEL['12348']} 问。结婚前一个人借的，另有规定。`,
    },
    ...TIED.filter(({ when }) => !when.tied?.includes('unsure')),
    ...ASKED.filter(({ text }) => !NOT_OURS.includes(text)),
    {
      part: 'ask',
      text: '我没有在借款上签过字，也没有答应过还。',
      speaks: 'denies',
      when: { caller: CALLING, tied: ['none'] },
      grounds: [{ id: 'civil-code/1064', paragraph: 1 }],
      why: '只说没签过、没答应过，要不要一起还，不替法院下结论。',
    },
    {
      part: 'ask',
      text: '请记录：有事书面发给我，不要打电话，也不要打给家里别的人。',
      speaks: 'requests',
      when: { caller: CALLING, tied: ['none', 'spouse', 'unsure'] },
      grounds: [{ id: 'cba-2026/third-related' }],
      why: '配偶算不算和债务有关的人，各家规定不一样；要书面，总可以要。',
    },
    {
      part: 'ask',
      text: '认为我该一起付的，请把合同、签字和依据书面发给我。现在我不确认，也不答应。',
      speaks: 'requests',
      when: { caller: [...CALLING, 'hotline'], tied: ['none', 'spouse'] },
      grounds: [{ id: 'civil-code/1064', paragraph: 2 }],
      why: '超出家庭日常开支的，要由债主证明。',
    },
    ...HOTLINE.filter(({ text }) => !NOT_OURS.includes(text)),
    ...PAPER,
    ...AUTHORITY.lines,
    ...REPORTED_BY_OTHERS,
    ...NEVER,
    {
      part: 'never',
      text: '不说“我知道他借钱”“这钱一起花了”。',
      speaks: 'tells-reader',
      when: {},
      grounds: [{ id: 'civil-code/1064', paragraph: 1 }],
      why: '随口一句，可能被当成事后认过。',
    },
    COURT_PAPERS,
    ...AFTER,
  ],
  replies: [
    {
      theirs: '夫妻就该一起还。',
      text: '要不要一起还，由法院认定。请把依据书面发给我，现在我不答应。',
      speaks: 'declines',
      when: { caller: CALLING },
      grounds: [SHARED],
      why: '不是夫妻就一定一起还，也不是没签字就一定不用还。',
    },
    {
      theirs: '你不替他还，就让你们单位、邻居都知道。',
      text: '请记录：不要把这件事告诉别人。再这样，我可以投诉。',
      speaks: 'requests',
      when: { caller: CALLING },
      grounds: [
        { id: 'civil-code/1038', paragraph: 1 },
        { id: 'psapl/50', paragraph: 1, item: 6 },
      ],
      why: '散布隐私可能违法，由公安机关认定。记下时间和原话。',
    },
    ...REPLIES,
    ...AUTHORITY.replies,
  ],
};
