// Generated from content/ by `npm run generate`; a content test holds it fresh.

/** By instrument: the names that people use for it, normalised, with | between them. */
export const NAMES: Readonly<Record<string, string>> = {
  'gbt-45251':
    '45251|互联网金融个人网络消费信贷贷后催收风控指引|催收国家标准gb/t45251—2025|催收国标|国标45251|gb/t45251|gbt45251|gb/t45251-2025|贷后催收风控指引|催收国家标准|催收标准|国标',
  'admin-penalty': '行政处罚法',
  'anti-fraud': '反电信网络诈骗法|反诈法|反电诈法|反诈骗法',
  'apr-disclosure': '个人贷款业务明示综合融资成本规定|个贷明示规定|综合融资成本规定|明示综合融资成本',
  'arbitration-2025': '仲裁法|仲裁法2025修订|2025年仲裁法',
  'bank-consumer-measures':
    '银行保险机构消费者权益保护管理办法|银保消保办法|银行保险机构消费者权益保护办法|消保办法|9号令|银保监会9号令|银行保险消保办法',
  'card-measures': '商业银行信用卡业务监督管理办法|信用卡监管办法|信用卡业务监督管理办法|信用卡办法|信用卡管理办法|信用卡业务管理办法',
  'cash-loan-141': '关于规范整顿现金贷业务的通知|现金贷141号文|141号文|现金贷通知|整治办函〔2017〕141号',
  'cba-2026':
    '金融机构个人消费类贷款催收工作指引(试行)|银行业协会催收指引|中银协催收指引|金融机构个人消费类贷款催收工作指引|催收工作指引|银行业催收指引|中银协指引|银协指引|催收指引',
  'civil-code': '民法典|民典法|民法',
  'civil-procedure': '民事诉讼法|民诉法|民诉|民事诉讼',
  'civil-servant': '公务员法',
  'commercial-mediation': '商事调解条例|国务院令第827号|国务院827号令',
  'complaint-measures': '银行业保险业消费投诉处理管理办法|银保投诉办法|投诉处理办法|消费投诉处理办法',
  'compulsory-education': '义务教育法',
  'consumer-finance-measures': '消费金融公司管理办法|消金办法|消金公司管理办法|消费金融办法',
  'consumer-reg': '消保法实施条例|消费者权益保护法实施条例|消保条例',
  consumer: '消费者权益保护法|消保法|消法',
  'credit-business': '征信业务管理办法|征信业务办法',
  'credit-reg': '征信业管理条例|征信管理条例|征信条例',
  'credit-repair': '关于实施一次性信用修复政策有关安排的通知|一次性信用修复通知|一次性信用修复|一次性信用修复政策|信用修复政策',
  'criminal-law': '刑法|刑法典',
  cybersecurity: '网络安全法|网安法',
  'e-signature': '电子签名法',
  'education-law': '教育法',
  'labor-contract': '劳动合同法',
  'labor-law': '劳动法',
  lawyers: '律师法',
  'litigation-fees': '诉讼费用交纳办法|诉讼费办法|诉讼费用办法|诉讼费交纳办法',
  'loan-facilitation':
    '国家金融监督管理总局关于加强商业银行互联网助贷业务管理提升金融服务质效的通知|助贷新规|助贷通知|互联网助贷新规|金规〔2025〕9号|助贷业务通知',
  'mediation-law': '人民调解法',
  'mediation-opinion':
    '国家金融监督管理总局中国人民银行中国证券监督管理委员会关于推进金融纠纷调解工作高质量发展的意见|金融纠纷调解意见|金融调解意见|金融纠纷调解工作意见',
  'micro-loan-cost': '小额贷款公司综合融资成本管理工作指引|小贷成本指引|小贷综合融资成本指引|小贷融资成本指引',
  'micro-loan-measures': '小额贷款公司监督管理暂行办法|小贷办法|小贷公司管理办法|小额贷款公司管理办法|小贷暂行办法',
  minors: '未成年人保护法|未保法',
  'nifa-2018':
    '互联网金融逾期债务催收自律公约(试行)|互金催收自律公约|互联网金融逾期债务催收自律公约|催收自律公约|逾期债务催收自律公约|自律公约|催收公约|互金催收公约|互金公约|公约',
  'nifa-2024': '互联网金融贷后催收业务指引|互金协会催收指引(2024)|互金协会催收指引|互金催收指引|贷后催收业务指引|nifa催收指引',
  notary: '公证法',
  'personal-loan-2024': '个人贷款管理办法|个人贷款办法|个贷办法|个贷新规|个人贷款新规',
  pipl: '个人信息保护法|个保法|个信法|个人信息法',
  'psapl-2012': '治安管理处罚法(2012年修正)|2012年治安管理处罚法|旧治安管理处罚法|旧治安法|治安管理处罚法2012',
  psapl: '治安管理处罚法|治安处罚法|治安管理法|治安法|治管法',
  'spc-arbitration-exec':
    '最高人民法院关于人民法院办理仲裁裁决执行案件若干问题的规定|仲裁裁决执行规定|办理仲裁裁决执行案件规定|仲裁裁决执行司法解释|仲裁执行规定',
  'spc-assets': '最高人民法院关于民事执行中财产调查若干问题的规定|财产调查规定|执行财产调查规定|民事执行财产调查规定|财产调查司法解释',
  'spc-bankcard':
    '最高人民法院关于审理银行卡民事纠纷案件若干问题的规定|银行卡纠纷规定|银行卡民事纠纷规定|银行卡纠纷司法解释|银行卡司法解释',
  'spc-card':
    '最高人民法院、最高人民检察院关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释|妨害信用卡管理刑事解释|恶意透支解释|恶意透支司法解释|信用卡解释|信用卡司法解释|妨害信用卡管理解释',
  'spc-consumption':
    '最高人民法院关于限制被执行人高消费及有关消费的若干规定|限制消费规定|限高规定|限制高消费规定|限消规定|限制被执行人高消费规定',
  'spc-contract':
    '最高人民法院关于适用中华人民共和国民法典合同编通则若干问题的解释|合同编通则解释|合同编解释|民法典合同编解释|合同编通则司法解释|合同编司法解释',
  'spc-cpl': '最高人民法院关于适用中华人民共和国民事诉讼法的解释|民诉法解释|民诉解释|民事诉讼法解释|民事诉讼法司法解释|民诉法司法解释',
  'spc-delay-interest':
    '最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释|迟延履行利息解释|迟延履行利息规定|迟延履行利息司法解释|迟延履行期间债务利息解释',
  'spc-dishonest':
    '最高人民法院关于公布失信被执行人名单信息的若干规定|失信被执行人规定|失信名单规定|失信规定|老赖规定|失信被执行人若干规定|公布失信被执行人名单信息的若干规定',
  'spc-evidence':
    '最高人民法院关于民事诉讼证据的若干规定|民事证据规定|民事诉讼证据规定|证据规定|关于民事诉讼证据的若干规定|民事证据若干规定',
  'spc-family':
    '最高人民法院关于适用中华人民共和国民法典婚姻家庭编的解释(一)|婚姻家庭编解释(一)|婚姻家庭编解释|婚姻家庭编解释一|民法典婚姻家庭编解释|婚姻家庭编司法解释',
  'spc-finance-opinion':
    '最高人民法院关于进一步加强金融审判工作的若干意见|金融审判意见|金融审判工作意见|金融审判工作若干意见|法发〔2017〕22号|法发2017年22号|法发22号',
  'spc-guarantee':
    '最高人民法院关于适用中华人民共和国民法典有关担保制度的解释|担保制度解释|担保解释|民法典担保制度解释|担保制度司法解释|担保司法解释',
  'spc-lending-reply':
    '最高人民法院关于新民间借贷司法解释适用范围问题的批复|民间借贷适用范围批复|民间借贷批复|法释〔2020〕27号|法释2020年27号|2020年27号批复|法释(2020)27号',
  'spc-lending':
    '最高人民法院关于审理民间借贷案件适用法律若干问题的规定|民间借贷司法解释|民间借贷规定|民间借贷解释|民间借贷若干规定|关于审理民间借贷案件适用法律若干问题的规定',
  'spc-limitation': '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定|诉讼时效规定|诉讼时效司法解释|诉讼时效若干规定|时效规定',
  'spc-notarised': '最高人民法院关于公证债权文书执行若干问题的规定|公证债权文书执行规定|公证债权文书规定|公证债权文书司法解释',
  'spc-objection':
    '最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定|执行异议复议规定|执行异议和复议规定|异议复议规定|执行异议规定|执行异议复议司法解释',
  'spc-online-mediation': '人民法院在线调解规则|在线调解规则|法院在线调解规则',
  'spc-online': '人民法院在线诉讼规则|在线诉讼规则|法院在线诉讼规则',
  'spc-prearbitration':
    '最高人民法院关于仲裁机构先予仲裁裁决或者调解书立案、执行等法律适用问题的批复|先予仲裁批复|法释〔2018〕10号|法释2018年10号|先予仲裁的批复',
  'spc-seizure': '最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定|查封扣押冻结规定|查扣冻规定|查封规定|查封扣押冻结财产的规定',
  'spc-settlement': '最高人民法院关于执行和解若干问题的规定|执行和解规定|执行和解司法解释|执行和解若干规定',
  'spc-spp-pi':
    '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释|侵犯公民个人信息罪解释|侵犯公民个人信息解释|个人信息刑事司法解释|侵犯公民个人信息司法解释',
  'spc-spp-refusal':
    '最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释|拒执罪解释|拒执罪司法解释|拒不执行判决裁定罪解释|拒执解释',
  'student-loan-2021':
    '关于进一步规范大学生互联网消费贷款监督管理工作的通知|大学生网贷通知|校园贷通知|大学生互联网消费贷款通知|大学生消费贷款通知',
  'sz-bankruptcy': '深圳经济特区个人破产条例|深圳个人破产条例|深圳破产条例|深圳市个人破产条例',
  'telecom-reg': '电信条例',
  'wage-payment': '工资支付暂行规定|工资支付规定|劳部发〔1994〕489号',
  'xm-bankruptcy': '厦门经济特区个人破产保护条例|厦门个人破产条例|厦门个人破产保护条例|厦门破产条例',
};

/** Articles whose id here is a name: `<instrument>/<number>` to the name. */
export const NUMBERED_CLAUSES: Readonly<Record<string, string>> = {
  'cba-2026/22': 'visit-two',
  'complaint-measures/13': 'materials',
  'complaint-measures/14': 'proxy',
};

/** Instruments whose official text quotes another law by the numbers of an old edition: the law, the edition, and from which number on the two differ. */
export const OLD_NUMBERS: Readonly<Record<string, Readonly<Record<string, { readonly edition: string; readonly from: number }>>>> = {
  'spc-arbitration-exec': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
    'arbitration-2025': {
      edition: '2017',
      from: 2,
    },
  },
  'spc-assets': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-consumption': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-cpl': {
    'civil-procedure': {
      edition: '2021',
      from: 184,
    },
  },
  'spc-delay-interest': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-dishonest': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-evidence': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-lending-reply': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-lending': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-notarised': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-objection': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-online-mediation': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-online': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-prearbitration': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
    'arbitration-2025': {
      edition: '2017',
      from: 2,
    },
  },
  'spc-seizure': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-settlement': {
    'civil-procedure': {
      edition: '2017',
      from: 16,
    },
  },
  'spc-spp-refusal': {
    'civil-procedure': {
      edition: '2021',
      from: 184,
    },
  },
};

/** Instruments that replaced another one under the same name, and which. */
export const PREDECESSORS: Readonly<Record<string, string>> = {
  psapl: 'psapl-2012',
};

/** Laws that were renumbered: by edition, the old number and the one in force. */
export const RENUMBERED: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'arbitration-2025': {
    '2017': {
      '2': '3',
      '58': '71',
      '59': '72',
    },
  },
  'civil-procedure': {
    '2017': {
      '225': '236',
      '237': '248',
      '238': '249',
      '253': '264',
    },
    '2021': {
      '207': '211',
    },
  },
};

/** Articles no longer in force, and what replaced each. */
export const SUCCESSORS: Readonly<Record<string, string>> = {
  'psapl-2012/26': 'psapl/30',
  'psapl-2012/40': 'psapl/47',
  'psapl-2012/42': 'psapl/50',
  'psapl-2012/51': 'psapl/62',
};

/** Instruments whose parts carry no article numbers that were verified. */
export const UNNUMBERED: readonly string[] = [
  'apr-disclosure',
  'cash-loan-141',
  'consumer-finance-measures',
  'credit-business',
  'credit-repair',
  'gbt-45251',
  'loan-facilitation',
  'micro-loan-cost',
  'nifa-2024',
  'spc-lending-reply',
  'spc-prearbitration',
  'student-loan-2021',
];
