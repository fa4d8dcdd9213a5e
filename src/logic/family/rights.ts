import { TEL } from '../law/index.ts';
import type { FamilyLine } from './types.ts';

/** What nobody does on such a call. */
export const FAMILY_NEVER: readonly FamilyLine[] = [
  { text: '不付钱：不转账，不扫码，不“先垫一点”。' },
  { text: '不说“我来还”“我们会还”。说了，可能要在答应的范围里一起还。', grounds: [{ id: 'civil-code/552' }] },
  { text: '不给：他在哪里、住哪里、在哪里上班、换了什么号码，都不说。' },
  { text: '不确认：不说是不是他的家人，也不说他借没借。' },
  { text: '不替他签字，不报验证码、身份证号，不加对方的微信。' },
  { text: '不骗人，也不对骂。不说就行，说完就挂。' },
];

/** What is true of such calls, by how binding it is. */
export const FAMILY_TRUTHS: readonly FamilyLine[] = [
  {
    text: '没有一起借、没有担保、没有继承、没有答应过一起还的，一般不用替他还。',
    grounds: [{ id: 'civil-code/667' }],
  },
  {
    text: '还不上钱是合同上的违约，本身不是犯罪。判决生效以后有能力还却不还、情节严重的，另当别论；信用卡另有规定，别劝他换号躲银行。',
    grounds: [{ id: 'civil-code/577' }, { id: 'criminal-law/313', paragraph: 1 }, { id: 'spc-card/6', paragraph: 3, item: 3 }],
  },
  {
    text: '打给你，不都违法。信用卡、消费金融公司、小额贷款公司向与债务无关的人催收，违反监管规定。',
    grounds: [{ id: 'card-measures/68' }, { id: 'consumer-finance-measures/collect' }, { id: 'micro-loan-measures/37' }],
  },
  {
    text: '网上借的消费贷，国家推荐性标准写的是：联系不上他本人等情形，才可以找联系人；只能问联系方式、请你转告；你说了别再打，就不应再打。标准不是法律，没照做可以投诉。',
    grounds: [{ id: 'gbt-45251/contact-when' }, { id: 'gbt-45251/contact-content' }, { id: 'gbt-45251/contact-refuse' }],
  },
  {
    text: '没经他同意，把他的欠款说给你听，可能违法。打得你不得安宁，也可能违法；多次发辱骂、恐吓的信息，或者滋扰、纠缠你，可以报警。由法院、公安机关认定。',
    grounds: [
      { id: 'civil-code/1038', paragraph: 1 },
      { id: 'civil-code/1033', paragraph: 1, item: 1 },
      { id: 'psapl/50', paragraph: 1, item: 5 },
    ],
  },
];

/** What is done all the same with papers of a court. */
export const COURT_DUTIES: readonly FamilyLine[] = [
  { text: `先隔着门问清：哪家法院、什么案号、怎么称呼。自己打那家法院所在地的区号加 ${TEL['12368']} 核实。` },
  {
    text: '是真的，收下。本人不在，同住的成年家属签收，签收那天就是送达的日子；答辩、上诉的期限从第二天数起。',
    grounds: [
      { id: 'civil-procedure/88', paragraph: 1 },
      { id: 'civil-procedure/88', paragraph: 2 },
      { id: 'civil-procedure/85', paragraph: 2 },
    ],
  },
  {
    text: '不收，换不来时间：同住的成年家属拒收，送的人可以把文书留在他的住所，拍照、录像，也算送达。',
    grounds: [{ id: 'civil-procedure/89' }],
  },
  { text: '记下收到的日期，当天告诉他本人，拍照发给他。怕他着急也别压着。' },
  {
    text: '不同住的亲戚、未成年的孩子，不在“同住成年家属”里。请送的人另外联系他，你也马上告诉他。',
    grounds: [{ id: 'civil-procedure/88', paragraph: 1 }],
  },
  { text: '催收公司、律所寄来的，不是法院的送达，签收没有上面的效果。也别扔，转给他。', grounds: [{ id: 'civil-procedure/88' }] },
];

/** Who is not simply a third party, each with what to look at first. */
export const NOT_FREE: readonly (FamilyLine & { readonly who: string })[] = [
  {
    who: '担保人',
    text: `先看是一般保证还是连带责任，保证期间过没过；付钱、签字以前打 ${TEL['12348']}。`,
    grounds: [{ id: 'civil-code/686' }, { id: 'civil-code/692', paragraph: 2 }],
  },
  {
    who: '配偶',
    text: '一起签的、事后追认的、为家庭日常生活借的，是共同债务；超出日常需要的一般不是，对方能证明用在共同生活、共同经营的除外。',
    grounds: [
      { id: 'civil-code/1064', paragraph: 1 },
      { id: 'civil-code/1064', paragraph: 2 },
    ],
  },
  {
    who: '继承人',
    text: '以得到的遗产实际价值为限；放弃继承，要在遗产处理前书面写明。活着的配偶，共同债务仍应当还。',
    grounds: [{ id: 'civil-code/1161', paragraph: 1 }, { id: 'civil-code/1124', paragraph: 1 }, { id: 'spc-family/36' }],
  },
  {
    who: '答应过一起还的',
    text: '对方没有拒绝的，可能要在答应的范围里一起还。先别再说、别再签，把说过的、写过的找出来，问律师。',
    grounds: [{ id: 'civil-code/552' }],
  },
];

/** What a firm has to know first: a collector is not obeyed, a court's verified notice is. */
export const EMPLOYER_FIRST: readonly FamilyLine[] = [
  {
    text: '催收的电话、函件，没有查到单位必须照办的规定。员工的信息不得非法提供，工资不得克扣。',
    grounds: [{ id: 'pipl/10' }, { id: 'labor-law/50' }],
  },
  {
    text: '法院的裁定和协助执行通知书不同：核实是真的，单位必须办理。要给他和他扶养的家属留下生活必需的费用，留多少照法院的文书。',
    grounds: [
      { id: 'civil-procedure/254', paragraph: 2 },
      { id: 'civil-procedure/254', paragraph: 1 },
    ],
  },
  {
    text: `怎么核实：不用来人给的号码，查那家法院公开的电话，或者打法院所在地的区号加 ${TEL['12368']}，报案号、文书号、承办人。查不到，带着文书去那家法院问，不等于一定是假的。`,
  },
];

/** What else a firm has to do and what not. */
export const EMPLOYER_ALSO: readonly FamilyLine[] = [
  {
    text: '核实了还不办，有能力办、情节严重的，单位和直接责任人员可能被追究刑事责任。法院还可能罚款，那一条本站没有收录。',
    grounds: [{ id: 'spc-spp-refusal/1' }, { id: 'criminal-law/313', paragraph: 2 }],
  },
  {
    text: '法院送给员工个人的文书，请送的人直接联系他，当天告诉他本人。他拒收的，可能请单位派人到场见证。',
    grounds: [{ id: 'civil-procedure/88', paragraph: 1 }, { id: 'civil-procedure/89' }],
  },
  {
    text: '单位可以解除劳动合同的情形，法律一项一项列着；查到的六种里，没有“有人来催款”，有严重违反规章制度、被依法追究刑事责任。别的解除情形，本站没有收录。',
    grounds: [{ id: 'labor-contract/39' }],
  },
];

/** How somebody who was called complains in their own name. */
export const OWN_COMPLAINT: readonly FamilyLine[] = [
  {
    text: '被打扰的是你，就用你自己的名字投诉，不用替他说一个字，也不用合同号。',
    grounds: [{ id: 'civil-code/1033', paragraph: 1, item: 1 }],
  },
  {
    text: '说四样：哪个号码、什么时候、自称哪家、说了什么。请求写一句：停止联系我，停止处理我的号码，书面答复。',
    grounds: [{ id: 'pipl/44' }],
  },
  { text: '先找放款机构，要受理编号。不知道是哪家的，把号码和自称的名字告诉他本人，由他去查。' },
];
