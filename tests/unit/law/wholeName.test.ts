import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkReferences, parseCitation } from '../../../src/logic/index.ts';
import { ALIASES } from '../../../src/logic/law/aliases.ts';
import { instrumentsIn, withoutNames } from '../../../src/logic/law/index.ts';

const idsIn = (text: string) => parseCitation(text).map(({ id }) => id);
const ledTo = (text: string) =>
  linkReferences(text, 'civil-code', () => true).flatMap(({ id }) => (id && !id.startsWith('civil-code/') ? [id] : []));

/** Laws, treaties and rules that are not in the library, each ending in the name of something that is. */
const LONGER = [
  '劳动争议调解仲裁法',
  '《劳动争议调解仲裁法》',
  '《中华人民共和国劳动争议调解仲裁法》',
  '中华人民共和国劳动争议调解仲裁法',
  '依照劳动争议调解仲裁法',
  '民法典、劳动争议调解仲裁法',
  '《劳动争议调解\n仲裁法》',
  '农村土地承包经营纠纷调解仲裁法',
  '职业教育法',
  '高等教育法',
  '学前教育法',
  '国防教育法',
  '儿童权利公约',
  '《儿童权利公约》',
  '某某公约',
  'XX公约',
  '××公约',
  '○○公约',
  '湿地公约',
  '碳中和公约',
  '货物销售合同公约',
  '法律适用公约',
  '行为公约',
  '基因公约',
  '赠与公约',
  '非法占有公约',
  '信用公约',
  '调查公约',
  '国际贷款公约',
  '保留条款公约',
  '关于难民地位的公约',
  '联合国的公约',
  '互联网行业自律公约',
  '本公约',
  '行政诉讼证据规定',
  '深圳市工资支付规定',
  '网络小贷办法',
  '城市公积金个人贷款管理办法',
  '消费者权益保护法投诉处理办法',
  '德国民法典',
  '德国的民法典',
  '台湾地区民法典',
  '台湾民法',
  '罗马民法',
  '某某刑法',
  '日本个人信息保护法',
  '19号令',
  '妨害民事诉讼',
  '广大人民诉',
  '取消法',
  '财政部9号令',
  '2020年第9号令',
  '财政部第9号令',
];
/** The same names where they stand for themselves. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['仲裁法', 'arbitration-2025'],
  ['《仲裁法》', 'arbitration-2025'],
  ['〈仲裁法〉', 'arbitration-2025'],
  ['<<仲裁法>>', 'arbitration-2025'],
  ['“仲裁法”', 'arbitration-2025'],
  ['（见《仲裁法》', 'arbitration-2025'],
  ['《中华人民共和国仲裁法》', 'arbitration-2025'],
  ['《最高人民法院公报》、仲裁法', 'arbitration-2025'],
  ['中华人民共和国仲裁法', 'arbitration-2025'],
  ['我国现行仲裁法', 'arbitration-2025'],
  ['新仲裁法', 'arbitration-2025'],
  ['2017年仲裁法', 'arbitration-2025'],
  ['2017年修正的仲裁法', 'arbitration-2025'],
  ['2017仲裁法', 'arbitration-2025'],
  ['民法典、仲裁法', 'arbitration-2025'],
  ['《民法典》《仲裁法》', 'arbitration-2025'],
  ['民法典和仲裁法', 'arbitration-2025'],
  ['劳动法仲裁法', 'arbitration-2025'],
  ['民法典仲裁法', 'arbitration-2025'],
  ['民法典第675条仲裁法', 'arbitration-2025'],
  ['民法典第675条第1款仲裁法', 'arbitration-2025'],
  ['民法典第675条之一仲裁法', 'arbitration-2025'],
  ['第五项仲裁法', 'arbitration-2025'],
  ['劳动争议 仲裁法', 'arbitration-2025'],
  // A title that was never closed does not reach on for ever.
  [`《某书${'，后来'.repeat(20)}，仲裁法`, 'arbitration-2025'],
  ['我不懂，仲裁法', 'arbitration-2025'],
  ['我的仲裁法', 'arbitration-2025'],
  ['关于仲裁，我问的仲裁法', 'arbitration-2025'],
  ['关于仲裁依照我国仲裁法', 'arbitration-2025'],
  ['民诉', 'civil-procedure'],
  ['我国民事诉讼', 'civil-procedure'],
  ['公约', 'nifa-2018'],
  ['自律公约', 'nifa-2018'],
  ['互联网金融逾期债务催收自律公约', 'nifa-2018'],
  ['《互联网金融逾期债务催收自律公约（试行）》', 'nifa-2018'],
  ['互金协会公约', 'nifa-2018'],
  ['民事证据规定', 'spc-evidence'],
  ['最高人民法院证据规定', 'spc-evidence'],
  ['9号令', 'bank-consumer-measures'],
  ['银保监会9号令', 'bank-consumer-measures'],
  ['依照第9号令', 'bank-consumer-measures'],
  // Laws that no other is named after: what stands before is what is asked about.
  ['催收骚扰民法典', 'civil-code'],
  ['信用卡诈骗刑法', 'criminal-law'],
  ['逾期信用卡办法', 'card-measures'],
  ['加班劳动法', 'labor-law'],
  ['我国民法典', 'civil-code'],
  ['app民法典', 'civil-code'],
];

describe('more of a law’s name before a name', () => {
  test.each(LONGER)('%s is another law', (name) => {
    expect(idsIn(`${name}第27条`).filter((id) => id !== 'psapl-2012/27')).toEqual([]);
    expect(ledTo(`依照${name}第二十七条、第二十八条`)).toEqual([]);
    // A law before it in a list is named all the same.
    expect(instrumentsIn(name).filter((id) => !name.includes('、') || id !== 'civil-code')).toEqual(
      name.startsWith('消费者') ? ['consumer'] : [],
    );
  });
  test.each(WHOLE)('%s is %s', (name, instrument) => {
    expect(idsIn(`${name}第12条`)).toContain(`${instrument}/12`);
    expect(instrumentsIn(name)).toContain(instrument);
    if (instrument !== 'civil-code') expect(ledTo(`${name}第十二条、第十三条`)).toEqual([`${instrument}/12`, `${instrument}/13`]);
  });
  test('words that take a law after them', () => {
    const leading =
      '依照 依据 根据 参照 按照 对照 参考 援引 引用 适用 违反 触犯 符合 结合 涉及 遵守 包括 出自 知道 记得 认为 了解 请教 查询 还有 没有 这个 那部 一下 查下 ' +
      '按 依 于 以 从 把 将 凭 或 或者 及 以及 且 但 若 如 比如 即 是 说 讲 看 搜 找 到 了 着 过 在 的 吗 呢 这 那 该 我 他们 也 又 就 跟 详见 参见 见 读 除 为 由 因 对 同 有 查 用 与 和 问 请问 并';
    for (const word of leading.split(' ')) {
      expect(idsIn(`${word}仲裁法第12条`), word).toEqual(['arbitration-2025/12']);
      expect(ledTo(`${word}仲裁法第十二条`), word).toEqual(['arbitration-2025/12']);
    }
  });
  test('words that only end like one of those', () => {
    const other =
      '意见 消除 消解 废除 阅读 行为 自由 基因 反对 合同 占有 国有 所有 持有 特有 共有 检查 调查 审查 侦查 信用 利用 使用 雇用 参与 赠与 授与 中和 缓和 共和 访问 顾问 合并 兼并';
    for (const word of other.split(' ')) expect(idsIn(`${word}公约第12条`), word).toEqual([]);
  });
  test('countries', () => {
    const countries =
      '德国 法国 美国 英国 韩国 某省 某市 某州 某县 台湾 台湾地区 香港 澳门 日本 瑞士 意大利 俄罗斯 印度 越南 新加坡 加拿大 巴西 澳大利亚 欧盟 国际 外国 陆海空军';
    for (const country of countries.split(' '))
      for (const name of ['刑法', '的刑法', '民法典']) expect(idsIn(`${country}${name}第12条`), country + name).toEqual([]);
    for (const own of ['中国', '我国', '全国']) expect(idsIn(`${own}刑法第12条`), own).toEqual(['criminal-law/12']);
  });
  test('any noun before 公约, whatever the noun', () => {
    const noun = fc.string({
      unit: fc.constantFrom(...'儿童权利海洋湿地货物销售动物企业物业文化遗产版权专利劳工气候变化'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        noun,
        fc.constantFrom('', '依照', '《', '民法典、', '违反了'),
        fc.constantFrom('公约', '仲裁法', '教育法', '证据规定'),
        (word, before, name) => {
          const end = before === '《' ? '》' : '';
          expect(idsIn(`${before}${word}${name}${end}第12条`)).toEqual([]);
          expect(ledTo(`${before}${word}${name}${end}第十二条`)).toEqual([]);
        },
      ),
    );
  });
  test('every name stands for itself in 《》, after 依照, in a list, and for nobody after 某某', () => {
    for (const [name, instrument] of Object.entries(ALIASES)) {
      if (/^\d+$/.test(name)) continue;
      for (const text of [name, `《${name}》`, `依照${name}`, `刑法、${name}`]) expect(instrumentsIn(text), text).toContain(instrument);
      expect(instrumentsIn(`某某${name}`), name).toEqual([]);
    }
  });
});

describe('what goes on after a name', () => {
  test.each(['人民法院送达', '仲裁法庭', '仲裁法律', '刑法官', '劳动法院', '民法医', '治安法警'])('%s names no law', (text) => {
    expect(instrumentsIn(text)).toEqual([]);
  });
  test.each(['刑法规定', '民法典规定', '民法典官方文本', '证据规定律师看', '刑法条文', '仲裁法是什么'])('%s does', (text) => {
    expect(instrumentsIn(text).length).toBe(1);
  });
  test('an amendment or a draft is another text, an edition is not', () => {
    for (const other of [
      '刑法修正案（十一）',
      '刑法（修正案十一）',
      '民法典（草案）',
      '民法典（征求意见稿）',
      '民法总则',
      '劳动合同法实施条例',
    ])
      expect(idsIn(`${other}第12条`), other).toEqual([]);
    expect(idsIn('刑法（2023年修正）第12条')).toEqual(['criminal-law/12']);
  });
});

test('a number before a name is that law’s, unless it is the number of a law before it', () => {
  expect(idsIn('第70条信用卡办法')).toEqual(['card-measures/70']);
  for (const text of ['合同法第52条民法典', '劳动争议调解仲裁法第52条民法典', '某某条例第52条的民法典', '民法总则第52条刑法'])
    expect(idsIn(text), text).toEqual([]);
});

test('what a text says besides the names of laws', () => {
  expect(withoutNames('《治安管理处罚法》骚扰')).toBe(' 骚扰');
  expect(withoutNames('骚扰，治安法和民法典怎么说')).toBe('骚扰, 和 怎么说');
  expect(withoutNames('劳动争议调解仲裁法 时效')).toBe('劳动争议调解仲裁法时效');
  expect(withoutNames('')).toBe('');
});

test('any text at all is read without an error, and what is left of it is in it', () => {
  const unit = fc.constantFrom(
    '民法典',
    '仲裁法',
    '公约',
    '《',
    '》',
    '〈',
    '依照',
    '的',
    '关于',
    '某',
    '第',
    '12',
    '条',
    '、',
    ' ',
    '\n',
    '（',
    '）',
    '\u200b',
    '2017年',
    '新',
    '法',
    '办法',
    '😀',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const rest = withoutNames(text).split(' ');
      let from = 0;
      const plain = text
        .normalize('NFKC')
        .replace(/[\s\p{Cf}《》〈〉]/gu, '')
        .toLowerCase();
      for (const part of rest) {
        const at = plain.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
      expect(new Set(instrumentsIn(text)).size).toBe(instrumentsIn(text).length);
    }),
    { numRuns: 300 },
  );
});
