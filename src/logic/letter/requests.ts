import { known } from '../judge/index.ts';
import type { Heard } from './heard.ts';
import type { AddresseeId } from './types.ts';

/** What to ask of the lender because of one rule; of a third party only what is true for him too. */
interface Ask {
  readonly rules: readonly string[];
  readonly line: string;
  readonly debtorOnly?: true;
}

const ASKS: readonly Ask[] = [
  {
    rules: ['third-party-dunned', 'third-party-while-reachable', 'third-party-after-refusal', 'debt-disclosed', 'debt-leaked'],
    line: '有事请联系我本人，不要再联系别人，也不要把有关的事告诉别人。',
    debtorOnly: true,
  },
  { rules: ['night-call'], line: '不要在 22:00 到次日 8:00 之间联系我。' },
  {
    rules: ['public-shaming', 'doctored-photo', 'doctored-and-spread'],
    line: '撤下、删除已经张贴或者发出的内容，写明撤了哪些、还有哪些没有撤。',
  },
  { rules: ['contacts-harvested'], line: '写明使用的号码从哪里来；来源说不清的，停止使用。' },
  { rules: ['extra-fees'], line: '写明另外要的这笔钱叫什么、依据是什么；没有依据的，撤回这个要求。' },
  { rules: ['personal-account'], line: '书面说明要人转到个人账户、扫私人收款码，是不是贵机构的安排。' },
  { rules: ['asked-secrets'], line: '书面说明索要验证码、密码，或者要人共享屏幕、刷脸，是不是贵机构的安排。' },
  {
    rules: ['posed-as-official', 'official-fraud', 'fake-court-paper'],
    line: '书面说明自称机关工作人员的来电、以机关名义发来的文书，和贵机构有没有关系。',
  },
  { rules: ['posed-as-lawyer', 'fake-lawyer-letter'], line: '书面说明有没有委托律师；委托了的，写明律师事务所和律师姓名。' },
  { rules: ['outsourcing-unannounced'], line: '写明有没有委托别的公司催收，什么时候、用什么方式告知过。', debtorOnly: true },
  { rules: ['settled-yet-dunned'], line: '协议履行期间停止催收。', debtorOnly: true },
];

const REGISTER = '登记这件投诉，告诉我受理编号。';
const TELL_ME = '把处理结果告诉我；不归你们管的，请告诉我该找哪里。';

/** What is asked for, in order. `rules`: ids of what the letter is about. */
export function requestsTo(to: AddresseeId, heard: Heard, rules: readonly string[]): string[] {
  if (to === 'lender') return ofLender(heard, rules);
  if (to === '12378' || to === 'local-finance')
    return [
      REGISTER,
      rules.length > 0 ? '要求这家机构核查，并停止上面说的做法。' : '要求这家机构核查。',
      ...(heard.owesNothing ? ['要求这家机构停止处理我的号码，写明号码从哪里来。'] : []),
      '要求它写明受托催收机构的全称。',
      TELL_ME,
    ];
  if (to === '12345') return ['转给管这件事的部门，写明转给了哪里。', '告诉我工单号。', '把处理结果告诉我；转不了的，请说明理由。'];
  if (to === '12377') return ['核查上面说的内容，依法处理。', '把处理结果告诉我。'];
  if (to === '12321') return ['登记上面的事和号码，依规定处理。', '把处理结果告诉我。'];
  if (to === '12363') return ['登记这件事，告诉我受理编号。', TELL_ME];
  return ['请登记这件事，给我报警回执；不受理的，请告诉我理由。'];
}

function ofLender({ facts, third, owesNothing }: Heard, rules: readonly string[]): string[] {
  const lender = known(facts, 'lender');
  const bought = lender === 'assignee' || lender === 'guarantor-paid';
  const asked = ASKS.filter((ask) => (!third || !ask.debtorOnly) && ask.rules.some((rule) => rules.includes(rule)));
  return [
    REGISTER,
    '核实联系我的人是不是贵机构的人，或者受贵机构委托的人；受委托的，写明受托机构的全称。',
    ...(owesNothing ? ['停止处理我的电话号码：不再拨打，不再发信息，不再交给别人使用。不停止的，请说明理由。'] : []),
    ...(third ? ['写明我的号码从哪里来，凭什么使用，交给过谁。'] : []),
    ...(owesNothing && known(facts, 'callee') === 'listed-contact' ? ['使用我的号码如果凭的是我的同意，这份同意我从现在起撤回。'] : []),
    ...(rules.length > 0 ? ['停止上面说的做法，并让受托的机构和人员也停止。'] : []),
    ...asked.map(({ line }) => line),
    ...(bought && !third ? ['说受让了债权、替人代偿过的，把转让通知、代偿证明发给我核对。'] : []),
    '调取并保存这次联系的录音、通话和信息记录，用来核查。',
    '把处理结果书面答复我。',
  ];
}
