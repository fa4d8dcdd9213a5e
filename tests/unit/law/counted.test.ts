import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCitation } from '../../../src/logic/index.ts';

const idsIn = (text: string) => parseCitation(text).map(({ id }) => id);

describe('a number that counts something names no article', () => {
  const MEASURES =
    '个 个月 个工作日 个电话 家 家公司 页 米 字 季 季度 名 名员工 笔 笔贷款 位 位借款人 份 份合同 件 张 本 本书 部 部手机 台 套 辆 次 遍 趟 回 顿 番 年 年利息 月 月底 ' +
    '日 日内 号 天 周 星期 礼拜 小时 钟头 秒 刻 点 岁 元 块 毛 角 万 万元 亿 倍 成 折 期 级 层 楼 户 辈 届 班 组 批 种 类 样 项 款 章 编 节 卷 篇 集 册 段 句 颗 枚 箱 盒 袋 ' +
    '斤 公斤 克 吨 里 公里 尺 寸 亩 公顷 升 度 厘米 毫米 平米 平方米 幢 栋 座 间 通 封 宗 桩 例 起 起案件 轮 版 稿 审 分 分钟 人 人次 代 多 多条 余元 来个 几 % ‰ ° w k 元钱 条短信 条信息 工作日';
  test.each(MEASURES.split(' '))('3 %s', (measure) => {
    for (const text of [`民法典3${measure}`, `民法典 30 ${measure}`, `民法典三${measure}`, `民法典第3${measure}`, `民法典675、3${measure}`])
      expect(idsIn(text), text).toEqual(text.includes('675') ? ['civil-code/675'] : []);
  });
  test.each([
    '民法典3-5天',
    '民法典3~5天',
    '民法典3至5年',
    '民法典3到5个月',
    '民法典三到五年',
    '民法典24-36%',
    '民法典3,000元',
    '民法典1,200,000元',
    '民法典3.5倍',
    '民法典8:30',
    '民法典3/4',
    '民法典2021',
    '民法典2021版',
    '民法典1999修订',
    '民法典5w',
    '民法典3km',
    '民法典第三方',
    '民法典第三人',
    '民法典第一审',
    '民法典第二次',
    '民法典第十二章',
    '民法典一般保证',
    '民法典一样',
    '民法典两性',
    '民法典三者',
    '民法典十分',
    '民法典一一对应',
    '民法典百分之三十六',
    '民法典千万别',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

describe('what only begins like a measure is another word', () => {
  const WORDS =
    '个人信息 个体户 家庭 家人 家暴 字面 名誉 名字 名下 笔录 位置 份额 张贴 本金 本人 本合同 部分 台湾 套现 次日 次债务人 回复 年龄 年化 月供 月息 日常 号码 天津 周转 刻章 点击 元旦 ' +
    '角度 万一 成立 成功 成年 成都 折扣 期限 期间 级别 层面 户籍 届满 班主任 组织 批准 类似 样本 项目 款项 章程 编造 节假日 卷宗 集体 克扣 里面 升级 座机 间接 通知 通讯录 封存 例外 例如 起诉 起算 ' +
    '版权 稿件 审理 审判 分期 分割 人格权 人脸 人身 代理 代位 多少 余额 来电 怎么办 规定 app lpr';
  test.each(WORDS.split(' '))('675 %s', (word) => {
    for (const text of [`民法典675${word}`, `民法典 675 ${word}`, `民法典六百七十五${word}`, `民法典第675${word}`])
      expect(idsIn(text), text).toEqual(['civil-code/675']);
  });
  test('信用卡办法70成功', () => {
    expect(idsIn('信用卡办法70成功')).toEqual(['card-measures/70']);
  });
  test.each([
    ['民法典第三条方可', 'civil-code/3'],
    ['民法典3条', 'civil-code/3'],
    ['民法典十', 'civil-code/10'],
    ['民法典十。', 'civil-code/10'],
    ['民法典十、十一', 'civil-code/10 civil-code/11'],
    ['民法典十和十一', 'civil-code/10 civil-code/11'],
    ['民法典十第二款', 'civil-code/10'],
    ['刑法293之一规定', 'criminal-law/293-1'],
    ['刑法二百九十三之一规定', 'criminal-law/293-1'],
    ['民法典675.', 'civil-code/675'],
    ['民法典675：借款', 'civil-code/675'],
    ['民法典675,', 'civil-code/675'],
    ['民法典675，676', 'civil-code/675 civil-code/676'],
    ['民法典第2021条', 'civil-code/2021'],
    ['民法典2021条', 'civil-code/2021'],
    ['民法典190', 'civil-code/190'],
    ['民法典1900', ''],
    ['民法典第3方', 'civil-code/3'],
  ])('%s', (text, ids) => {
    expect(idsIn(text).join(' ')).toBe(ids);
  });
});

describe('ranges and lists', () => {
  test.each([
    ['民法典675-677', ['civil-code/675', 'civil-code/677']],
    ['民法典675-677条', ['civil-code/675', 'civil-code/677']],
    ['民法典675~677', ['civil-code/675', 'civil-code/677']],
    ['民法典第675条至第677条', ['civil-code/675', 'civil-code/677']],
    ['民法典第675条—第677条', ['civil-code/675', 'civil-code/677']],
    ['民法典第675条-第677条', ['civil-code/675', 'civil-code/677']],
    ['民法典675到677', ['civil-code/675', 'civil-code/677']],
    ...['、', '，', ',', '和', '及', '与', '或', '或者', '以及'].map((sign): [string, string[]] => [
      `民法典675${sign}676`,
      ['civil-code/675', 'civil-code/676'],
    ]),
    ['刑法293-1', ['criminal-law/293-1']],
    ['刑法120-6', ['criminal-law/120-6']],
    ['刑法17-17', ['criminal-law/17-17']],
  ])('%s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });
  test('the place stands with the last of a range', () => {
    expect(parseCitation('民法典675-677第2款')).toEqual([{ id: 'civil-code/675' }, { id: 'civil-code/677', paragraph: 2 }]);
  });
});

test('whatever counts: no article is read out of a number and a measure, however it is written', () => {
  const measure = fc.constantFrom(...'家页米名笔份件辆次遍趟年天周秒岁元块毛亿倍楼户种卷篇段句斤吨尺寸亩厘毫幢栋宗桩轮'.split(''));
  const number = fc.oneof(fc.integer({ min: 1, max: 99_999 }).map(String), fc.constantFrom('三', '十二', '两', '二百', '三千五百'));
  fc.assert(
    fc.property(
      number,
      measure,
      fc.constantFrom('', ' ', '　'),
      fc.constantFrom('民法典', '《刑法》', '个保法：'),
      (digits, word, gap, law) => {
        expect(idsIn(`${law}${gap}${digits}${gap}${word}`)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
