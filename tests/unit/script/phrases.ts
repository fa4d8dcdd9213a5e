/**
 * What must never be put into somebody's mouth, as words: the second net under the lines' own tags. Each list is tried on
 * sentences that must be caught and on sentences that must pass.
 */
export interface Phrases {
  readonly what: string;
  readonly pattern: RegExp;
  readonly caught: readonly string[];
  readonly passes: readonly string[];
}

/** Says that there is a debt, or that it is mine. */
export const ADMITS: Phrases = {
  what: 'admits',
  pattern:
    /我欠|我借[的了过]|是我[借欠]|欠你们|欠贵|我(确认|承认|知道)[^。]{0,4}[欠借债账]|我认(账|罪|这)|我的(欠款|债|借款|贷款|逾期)|我逾期|我的错|对不起/,
  caught: ['我欠你们三千。', '这笔钱是我借的。', '我承认有这笔账。', '我的逾期我知道。', '对不起，我错了。'],
  passes: ['我的电话打得通。', '我名下有没有这笔贷款。', '现在我不确认，也不答应。', '别人怎么说，我不在电话里认。'],
};

/** Says that I, or somebody, will pay or do what is asked. */
export const PROMISES: Phrases = {
  what: 'promises',
  pattern:
    /我(们)?(会|愿意|一定|肯定|马上|尽快|明天|今天|这就|可以|想|来|先)[^。，]{0,4}[还付](?![^。，]*书面)|我(就)?还|我答应|(?<!没有|没经)我(保证|承诺|同意)|替[他我]?[还付](?=[。，了])(?<!义务替他还)|转告他|帮你们(问|催|转)|求求|求你/,
  caught: [
    '我会还的。',
    '我明天还。',
    '我来还。',
    '我先付五百。',
    '我答应下月还。',
    '我保证还清。',
    '我同意。',
    '我转告他。',
    '求你们宽限。',
  ],
  passes: [
    '今天我不答应任何数。',
    '也没有义务替他还。',
    '我会自己联系官方客服。',
    '先付多少，我不在电话里答应。',
    '单位不替个人付款。',
    '没有我同意，不要进我的住处。',
    '有人要我替别人付钱。',
  ],
};

/** Gives a right away. */
export const WAIVES: Phrases = {
  what: 'waives',
  pattern: /放弃|不(再)?(追究|投诉|异议|起诉|答辩)|没有异议|无异议|时效(就)?(不提|算了)|随便你|都听你|不用(核实|书面)/,
  caught: ['时效我不提。时效不提也行。', '我放弃抗辩。', '我没有异议。', '随便你。', '我不投诉了。'],
  passes: ['我可以用自己的名字投诉。', '要是真转让了，我对原来那家机构能提的异议，照样可以向你们提。'],
};

/** Threatens. To say that one can complain is no threat. */
export const THREATENS: Phrases = {
  what: 'threatens',
  pattern: /等着|后果自负|饶不|小心点|弄死|打断|报复|曝光你|让你(坐牢|丢|好看)|不然我|否则我|举报你全家|跟你没完/,
  caught: ['你等着。', '再打我就让你坐牢，让你丢工作。', '否则我曝光你。'],
  passes: ['再打来，我可以用自己的名字投诉。', '再打来影响工作，单位可以投诉。'],
};

/** Asserts what the card cannot know, or what is not true. */
export const LIES: Phrases = {
  what: 'lies',
  pattern: /打错了|(?<!有)没有?这个人|不认识(他|这)|去世|住院|生病|失业|没有收入|没有钱|我是(律师|警察|记者)|已经报警|已经起诉你/,
  caught: ['您打错了。', '没这个人。', '我住院了。', '我已经报警了。', '他去世了。'],
  passes: ['有没有这个人、在不在、工资多少，单位不在电话里说。'],
};

/** Says whose relative I am, or where the borrower is. */
export const GIVES_AWAY: Phrases = {
  what: 'gives away',
  pattern:
    /我(儿子|女儿|老公|老婆|丈夫|妻子|爱人|先生|太太|爸|妈|父|母|哥|姐|弟|妹|同事|朋友|员工|亲戚)|我是他|我家(的)?孩子|他(现在|人)?(在(?!哪)|住|上班|的(电话|号码|地址)是)|单位的?员工他|他已经|他最近/,
  caught: ['我儿子不在家。', '他在深圳打工。', '我是他妈。', '他的电话是这个。', '他最近没上班。'],
  passes: ['他在哪里、电话多少、跟我什么关系，我都不说。', '请直接找他本人。', '我不给。请直接找他本人。'],
};

/** Speaks of paying: a sum, a date, a plan, a request for time. */
export const OFFERS: Phrases = {
  what: 'offers',
  pattern: /延期|分期|展期|方案|宽限|每月|一次付|商量|协商| 元|\d{4} 年|减免|打折/,
  caught: ['能不能分期？', '我想商量延到下月。', '分 3 期，每月付 100 元。', '能宽限几天吗？'],
  passes: ['到今天为止，本金、利息、罚息、其他费用，分别是多少？', '有什么办法，请书面告诉我。'],
};

/** Says that I am not bound. */
export const DENIES: Phrases = {
  what: 'denies',
  pattern: /没有(义务|签过|答应过|担保|在借款上签)|不是担保人|不用(我)?还|跟我(没|无)关/,
  caught: ['我没有义务替他还。', '联系人不是担保人。', '我没有在借款上签过字。', '这事跟我没关系。'],
  passes: ['认为我该付的，请把合同、签字和依据书面发给我。', '别人有没有欠款、欠多少，请不要跟我说。'],
};

/** What nobody ever says, whatever is known. */
export const NEVER_SAID: readonly Phrases[] = [ADMITS, PROMISES, WAIVES, THREATENS, LIES];
