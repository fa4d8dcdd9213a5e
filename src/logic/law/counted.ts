import { CHINESE_DIGITS, NUMERAL } from '../text/index.ts';

/**
 * Signs that count or measure, each with the signs after which it begins another word and counts nothing: `70 成` is a share,
 * `70 成功` an article and what came of it; `3 个` is an amount, `1034 个人信息` an article and what it is about.
 */
const MEASURES =
  '个人体税贷保性案别信 家庭人长属暴里族务中 页 米 字面据体 季 名誉字下义称单录片额 笔录迹 位置 份额 件 张贴 本金人法息案合身院地次质来能条票 ' +
  '部分门 台湾账 套现路取 辆 次日月数债级 遍 趟 回复答避款购 顿 番 年龄化轻 月供息薪 日常 号码 天津 周转边 星 秒 刻意章 点击 岁 元旦 块 毛 ' +
  '角度色 万一 亿 倍 成立功年员为交都因长果就品效绩 折扣抵旧价 期限间望待货 级别 层面 楼 户籍口主 辈 届满时 班主 组织成 批复准评 种 类似推别 ' +
  '样本 项目 款项式 章程 编造辑写 节假日约省 卷宗 篇 集体资 册 段 句 颗 枚 箱 盒 袋 斤 克扣 吨 里面 尺 寸 亩 升级 度 厘 毫 幢 栋 座机谈 ' +
  '间接 通知讯过话信缉 封存号锁 宗 桩 例外如 起诉算息草来到因 轮 版权 稿件 审理判查核 分期别割担居析辨公红配歧 人格脸民身员群际家类数 ' +
  '代理位偿为替办表收扣价码 多少久数 余额款下 来电自源说访信历 几';
/** Measures of more signs than one; 条 is one only of what comes by the dozen. */
const LONG_MEASURES = '小时|钟头|礼拜|公里|公斤|公分|公尺|公顷|平米|平方|工作日|条(?:短信|信息|消息|微信|留言|语音)|[a-z]{1,2}(?![a-z])';

/** What follows a number that counts something: `12 次`, `3 个月`, `36%`, `50 倍`, `8:30`. */
const COUNTED = `(?:[%‰°]|[.:/]\\d|${LONG_MEASURES}|${MEASURES.split(' ')
  .map(([measure = '', ...others]) => (others.length > 0 ? `${measure}(?![${others.join('')}])` : measure))
  .join('|')})`;

/** A bare number of this form is a year, as in `民法典 2021 年版`: no law has so many articles. */
const YEAR = '(?!(?:19|20)\\d\\d(?![\\d条]))';
/** A numeral of one or two Chinese signs and no 条 is a word of its own more often than an article: 第三方, 一般保证, 两性. */
const SURE = `(?:(?<=\\d|之[${CHINESE_DIGITS}]{1,2}|[${CHINESE_DIGITS}]{3})|(?=[条之第、]|[和与及或至到]第?${NUMERAL}|[^\\p{L}\\p{N}]|$))`;
/** Not: more of the number, a count, a range or a sum that turns out to be one (`3-5 天`, `3,000 元`). */
const NO_COUNT = `(?!\\d|[${CHINESE_DIGITS}]|${COUNTED}|[-~—–至到]${NUMERAL}${COUNTED}|(?:,\\d{3})+${COUNTED})`;

/**
 * An article's number where a text gives one, as a regular-expression source (flag `u`): the number, then `之` or `-` and a
 * second one, then `之` and one that stands after 条.
 */
export const ARTICLE = `(?:第|${YEAR})(${NUMERAL})(?:([之-])(${NUMERAL}))?${SURE}${NO_COUNT}(?:条|法)?(?:之(${NUMERAL}))?`;
