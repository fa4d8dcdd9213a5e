import { normalise } from '../text/normalise.ts';

/** Ways people say a thing, and the words our pages use for it. */
interface Synonym {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

/** Everyday words, dialect, slang and common typing errors; add a line when a real query misses. */
const SYNONYMS: readonly Synonym[] = [
  {
    said: [
      '爆通讯录',
      '暴通讯录',
      '曝通讯录',
      '报通讯录',
      '通讯录被爆',
      '轰炸通讯录',
      '打给我朋友',
      '打给朋友',
      '骚扰家人',
      '家里面',
      '群发给我亲戚',
      '给家人',
      '我爸妈',
      '村里人',
      '同事都知道',
      '打到单位',
      '打我单位',
    ],
    meant: ['爆通讯录', '联系第三人', '家人', '朋友', '单位'],
  },
  { said: ['紧急联系人', '联系人填了我', '不是我借的', '没借过', '没有借过'], meant: ['紧急联系人', '与债务无关的人'] },
  { said: ['预期', '愈期', '欠款到期', '还不上', '没钱还', '还不起', '冇钱', '莫得钱', '实在没钱'], meant: ['逾期', '还不上', '协商'] },
  { said: ['cuishou', '崔收', '摧收', '催债', '催款', '要债', '讨债'], meant: ['催收'] },
  {
    said: ['呼死你', '轰炸', '打爆', '一直打', '不停打', '十几个电话', '几十个电话', '连环call', '不要再打', '别再打', '遭不住', '机器人'],
    meant: ['电话太多', '频繁', '骚扰', '轰炸'],
  },
  { said: ['几点', '半夜', '大半夜', '凌晨', '晚上打', '大清早'], meant: ['夜间', '催收时间'] },
  {
    said: ['坐牢', '判刑', '抓人', '抓我', '拘留我', '蹲监狱', '诈骗罪', '说我诈骗', '经侦'],
    meant: ['坐牢', '虚构后果', '冒充公检法', '诈骗'],
  },
  {
    said: ['假传票', '传票', '立案短信', '案件处理中心', '调解中心', '律师函', '案情公告', '调查通知'],
    meant: ['假文书', '律师函', '法院文书', '核实'],
  },
  { said: ['p图', '发我照片', '照片发', 'ps我照片', '丑照'], meant: ['P 图', '丑化', '肖像', '曝光'] },
  {
    said: ['停息挂账', '挂账停息', '分60期', '六十期', '个性化分期', '二次分期', '延期', '宽限', '缓几天', '还本金', '减免'],
    meant: ['个性化分期', '协商', '分期', '延期'],
  },
  {
    said: ['砍头息', '借5000到账3500', '到账少', '先扣', '714', '高炮', '高利贷', '驴打滚', '利滚利', '担保费', '服务费', '罚息'],
    meant: ['砍头息', '利息', '高利贷', '费用'],
  },
  {
    said: ['黑户', '征信花', '上征信', '征信黑', '洗白', '消除记录', '征信修复', '征信五年', '呆账', '连三累六'],
    meant: ['征信', '不良信息', '逾期记录'],
  },
  {
    said: ['老赖', '失信', '黑名单', '限高', '不能坐高铁', '冻结', '只进不出', '微信零钱', '工资卡', '余额为0'],
    meant: ['失信被执行人', '限制消费', '冻结', '执行'],
  },
  { said: ['三年不还', '过期的债', '多年前', '好几年前', '时效'], meant: ['诉讼时效', '时效中断'] },
  { said: ['起诉', '告我', '上法院', '开庭', '应诉', '支付令', '被告'], meant: ['起诉', '诉讼', '法院'] },
  { said: ['上门', '外访', '堵门', '贴条', '到家里', '来我家', '堵我娃', '学校'], meant: ['上门', '外访', '住宅'] },
  { said: ['吓唬', '威胁', '恐吓', '弄死', '收拾你', '全家', '暴力'], meant: ['威胁', '恐吓', '人身安全'] },
  { said: ['骂我', '辱骂', '骂人', '态度很差', '脏话'], meant: ['辱骂', '侮辱'] },
  {
    said: ['验证码', '安全账户', '共享屏幕', '刷脸', '银行卡密码', '私人账户', '个人账户', '收款码'],
    meant: ['验证码', '个人账户', '诈骗', '核实'],
  },
  { said: ['债权转让', '转让给', '打折结清', '五折', '换了催收', '资产包'], meant: ['债权转让', '受让人'] },
  { said: ['投诉', '举报', '告他们', '报警', '去哪投'], meant: ['投诉', '举报', '渠道'] },
  { said: ['录音', '取证', '截图', '证据'], meant: ['录音', '证据'] },
  { said: ['崩溃', '撑不住', '不想活', '睡不着', '害怕', '抑郁', '想死'], meant: ['心理援助', '撑不住'] },
  { said: ['父债子还', '父母替还', '老婆还', '老公还', '配偶', '夫妻共同', '代还'], meant: ['夫妻共同债务', '继承', '代还'] },
];

/** Words that questions are wrapped in and that say nothing about the subject. */
const FILLER =
  /(请问|我想问|想问一下|怎么办|咋办|点算|怎么回事|咋回事|怎么样|会怎样|是什么意思|是什么|什么是|可以吗|可以嘛|合法吗|是真是假|是真的吗|是不是|能不能|会不会|有没有|多长时间|为什么|如何|怎么|什么|真的|这种|那个|你们|我们|他们|帮我|一下|这事儿|到底|应该|可以|已经|因为|还是|吗|呢|吧|啊|嘛|咯|呀|了|的|我|你|他|在)/g;

/** The words of a query that carry meaning; the whole query when nothing else is left. */
export function meaningfulPart(query: string): string {
  const plain = normalise(query)
    .replace(/[^\p{L}\p{N}.%]+/gu, ' ')
    .trim();
  return plain.replace(FILLER, ' ').replace(/\s+/g, ' ').trim() || plain;
}

/** Our own words for what a query says in everyday words; `[]` when nothing is known. */
export function expandQuery(query: string): string[] {
  const plain = normalise(query);
  const meant = SYNONYMS.filter((synonym) => synonym.said.some((word) => plain.includes(word))).flatMap((synonym) => synonym.meant);
  return [...new Set(meant)];
}
