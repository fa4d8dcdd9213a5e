import { TEL } from '../../law/index.ts';
import type { Line, Lines } from './line.ts';

const FROM_AUTHORITY = { caller: ['authority'] } as const;
const BY_NUMBER = '来电显示可以改。真的机关不怕你核实，自己拨公开的电话最稳。';

const LINES: readonly Line[] = [
  {
    part: 'opening',
    text: '您好。请告诉我您的单位全称、姓名、工号，还有案号。',
    speaks: 'asks',
    when: FROM_AUTHORITY,
    grounds: [],
    why: BY_NUMBER,
  },
  {
    part: 'opening',
    text: '我记下来，挂断以后自己打公开的电话核实。',
    speaks: 'declines',
    when: FROM_AUTHORITY,
    grounds: [],
    why: BY_NUMBER,
  },
  {
    part: 'identity',
    text: `说是法院的，或者替法院调解的，我挂断以后打当地区号加 ${TEL['12368']}，报案号核实。`,
    speaks: 'declines',
    when: FROM_AUTHORITY,
    grounds: [],
    why: '这是法院自己的热线，有没有这个案子，它查得到。',
  },
  {
    part: 'identity',
    text: `说是公安的，我打当地派出所的公开电话或者 ${TEL['110']} 核实；说是律师的，我核对律所和执业证号。`,
    speaks: 'declines',
    when: FROM_AUTHORITY,
    grounds: [{ id: 'lawyers/13' }],
    why: '没有律师执业证书，不能以律师名义做法律服务。',
  },
  {
    part: 'identity',
    text: '公安、检察院、法院不在电话里要转账、要验证码。对谁都一样，电话里我不转账、不报验证码、不点链接、不共享屏幕。',
    speaks: 'declines',
    when: FROM_AUTHORITY,
    grounds: [],
    why: '话说得客气：对面也可能真是法官。',
  },
  ...[
    '不在这通电话里转钱，也不说愿意转。',
    '不说验证码、密码，不共享屏幕，不刷脸。对谁都一样。',
    '不点短信里的链接，不加对方的私人微信。',
    '不说“我认罪”“我承认诈骗”一类的话。',
    '不骂人，不说假话，也不求对方放过。',
  ].map(
    (text): Line => ({
      part: 'never',
      text,
      speaks: 'tells-reader',
      when: FROM_AUTHORITY,
      grounds: [],
      why: '真假没查清以前，这些收不回来。',
    }),
  ),
  {
    part: 'closing',
    text: '我现在挂断，自己去核实。查到是真的，按正式的通知办。再见。',
    speaks: 'declines',
    when: FROM_AUTHORITY,
    grounds: [],
    why: '核实以后照办，不是躲。',
  },
];

/** To somebody who says to be a court, the police or a prosecutor: the same whoever is called. */
export const AUTHORITY: Lines = {
  lines: LINES,
  replies: [
    {
      theirs: '不配合，今天就来抓你。',
      text: '请按法律程序送文书。我现在挂断，自己核实。',
      speaks: 'declines',
      when: FROM_AUTHORITY,
      grounds: [],
      why: '怕，也先挂断。核实要不了多久。',
    },
    {
      theirs: '这个案子要保密，不能告诉别人，也不能挂电话。',
      text: '我现在挂断，自己去核实。再见。',
      speaks: 'declines',
      when: FROM_AUTHORITY,
      grounds: [],
      why: '不让挂、不让说，是为了不让你核实。',
    },
    {
      theirs: '把钱转到安全账户。',
      text: '我不转账。再见。',
      speaks: 'declines',
      when: FROM_AUTHORITY,
      grounds: [],
      why: `没有什么安全账户。已经转了，马上打 ${TEL['110']}。`,
    },
  ],
};
