import { CHINESE_DIGITS } from '../text/index.ts';
import { endingOf, endings, lastWord, plainSign } from './signs.ts';

/** What the names of instruments and agreements end with. */
const LIKE_A_LAW = endings(
  '法 法律 法典 法规 规章 条例 规定 办法 解释 公约 条约 协定 议定书 宣言 宪章 总则 通则 分则 附则 细则 准则 规则 修正案 决定 决议 意见 通知 批复 答复 纪要',
  '公告 命令 令 规程 规范 指引 指南 标准 章程 方案 合同 协议',
);

/** Whether a text ends as the name of a law, a regulation or an agreement does, whether or not it is one of this library. */
export const endsLikeALaw = (text: string): boolean => endingOf(text, LIKE_A_LAW) > 0;

/** What may stand before a name and belongs to it: the state, who issued it, which edition. */
const FORMAL = endings(
  '中华人民共和国 中国 我国 现行 最新 新 旧 老 原 银保监会 银监会 金融监管总局 国家金融监督管理总局 最高法 最高院 最高人民法院 国务院 银行业协会 互联网金融协会 互金协会',
);
const EDITION = /(?:19|20)\d\d(?:年|版|年版|年?修[正订]版?)的?$/;

/**
 * Words that take the name of a law after them: prepositions, conjunctions, verbs, pronouns. After `/` the signs with which
 * they end other words, that begin the names of laws: 行为, 自由, 基因, 合同, 占有, 调查, 信用, 参与, 合并.
 */
const LEADING = endings(
  '依照 依据 根据 参照 遵照 按照 对照 参考 援引 引用 援用 运用 适用/律 违反 违背 触犯 符合 结合 涉及 遵守 遵循 包括 包含 出自 摘自 所谓 简称 俗称 或者 其中 当中 之后 然后 以后 最后',
  '知道 记得 觉得 认为 以为 了解 理解 请教 咨询 查询 查阅 翻阅 查看 搜索 还有 还是 没有 只有 一下 查下 看下 问下 这个 那个 这部 那部 这条 那条 这份 那份 这本',
  '按 依 于 以 从 被 把 将 拿 凭 或 及 且 而 但 若 如 即 是 叫 说 讲 看 搜 找 写 到 了 着 过 在 的 吗 呢 吧 啊 这 那 该 此 我 你 他 她 它 们 也 又 再 就 跟',
  '见/意 除/消解废免 读/阅 背 为/行 由/自 因/基 对/反相 同/合 有/占国所持共特拥 查/检调审侦督普 用/信利费使雇 与/参赠授给 和/中缓共 问/访顾质审 并/合兼吞',
);
/** Another law, or the number of its article: a list without signs between. */
const LAW = endings('法/办方司立执违合非 法典');
const ARTICLE = new RegExp(`[\\d${CHINESE_DIGITS}][条款项]$|之[\\d${CHINESE_DIGITS}]$`);

/** What stands before a foreign law, or one that is only made up: 德国, 台湾地区, 某某, ××. */
const FOREIGN = endings(
  '国/中我本全 地区 某 省 市 州 县 × ○ * □ xx 台湾 香港 澳门 日本 瑞士 意大利 西班牙 葡萄牙 奥地利 荷兰 比利时 俄罗斯 苏联 印度 越南 新加坡 菲律宾 蒙古',
  '朝鲜 加拿大 巴西 阿根廷 墨西哥 智利 澳大利亚 新西兰 南非 埃及 欧盟 欧洲 罗马 国际 外国 军事 陆海空军',
);

/** Laws that no other law of this country is named after: a noun before them is what somebody asks about, as in 骚扰民法典1033. */
const UNMISTAKABLE = new Set(
  'anti-fraud card-measures civil-code civil-procedure consumer criminal-law cybersecurity labor-contract labor-law minors pipl psapl psapl-2012'.split(
    ' ',
  ),
);
/** Names of theirs that are ordinary words, or the end of some. */
const MISTAKABLE = new Set(['民法', '消法', '民诉', '民事诉讼']);

/** Further back nothing decides. */
const NEAR = 48;
const LONGEST_LEAD = 24;
/** One sign more than the longest of {@link LEADING} and {@link LAW}, so that what stands before them is seen too. */
const SHORT_LEAD = 3;

/**
 * Whether a name that stands after `before` is all of the name that stands there. `仲裁法` is not the law that
 * `劳动争议调解仲裁法` names, nor `公约` what `儿童权利公约` does; after 依照, 《, 、 or a space it is. `before` is text as
 * somebody wrote it; `name` is normalised and belongs to `instrument`.
 */
export function standsWhole(before: string, name: string, instrument: string): boolean {
  const title = titleBefore(before);
  // Inside 《》 nothing but the name stands.
  if (title !== null) return withoutFormal(title) === '';
  // Most names stand after a word that shows it at once.
  const short = lastWord(before, SHORT_LEAD);
  // 消费者权益保护法 before 投诉处理办法 is a part of one name; before 刑法 it is the first of two.
  if (endingOf(short, LAW) > 0) return /(?<!办)法$/.test(name);
  if (ARTICLE.test(short)) return true;
  if (!short.endsWith('的') && endingOf(short, LEADING) > 0) return true;
  const word = lastWord(before, LONGEST_LEAD);
  // 第9号令 is named by its number, and another year's or another authority's is another one.
  const byNumber = /\d/.test(name.charAt(0));
  const lead = byNumber ? word.replace(/(?:银保监会)?第?$/, '') : withoutFormal(word);
  if (lead === '') return true;
  if (/\d/.test(lead.slice(-1))) return !byNumber;
  const whose = lead.endsWith('的') ? lead.slice(0, -1) : lead;
  if (endingOf(whose, FOREIGN) > 0) return false;
  // 关于难民地位的公约 is one name.
  if (endingOf(lead, LEADING) > 0) return !(lead.endsWith('的') && lead.includes('关于'));
  return UNMISTAKABLE.has(instrument) && !MISTAKABLE.has(name);
}

/** What of a title stands before a place, where one was opened and not closed; null outside titles. */
function titleBefore(before: string): string | null {
  const near = before.slice(-NEAR);
  const opened = Math.max(near.lastIndexOf('《'), near.lastIndexOf('〈'), near.lastIndexOf('<'));
  if (opened < 0 || opened < Math.max(near.lastIndexOf('》'), near.lastIndexOf('〉'), near.lastIndexOf('>'))) return null;
  return [...near.slice(opened + 1)].map(plainSign).join('');
}

function withoutFormal(word: string): string {
  const formal = endingOf(word, FORMAL) || (/[年版正订的]$/.test(word) ? (EDITION.exec(word)?.[0].length ?? 0) : 0);
  return formal > 0 ? withoutFormal(word.slice(0, -formal)) : word;
}
