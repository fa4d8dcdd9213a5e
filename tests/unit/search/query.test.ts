import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBePinyin, readQuery, rumoursIn } from '../../../src/logic/index.ts';
import { pairsOf } from '../../../src/logic/search/pairs.ts';

const READING = {
  traditional: ['條訊錄個資', '条讯录个资'] as [string, string],
  pinyin: { mfd: ['民法典'], btxl: ['爆通讯录'], app: ['阿平'], yq: ['逾期', '延期'] },
};

describe('a query is read in the library’s own words', () => {
  test.each([
    ['民法典第675條', '民法典第675条'],
    ['ＭＦＤ675', '民法典675'],
    ['btxl', '爆通讯录'],
    ['yq', '逾期 延期'],
    ['app constructor', 'app constructor'],
    ['APP', 'app'],
    ['个人資訊', '个人资讯'],
    ['诉讼失效', '诉讼时效'],
    ['b', 'b'],
    ['', ''],
  ])('%s → %s', (query, plain) => {
    expect(readQuery(query, READING).plain).toBe(plain);
  });
  test('without a reading it stays as it is', () => {
    expect(readQuery('mfd第675條').plain).toBe('mfd第675條');
    expect(readQuery('mfd', { traditional: ['', ''] }).plain).toBe('mfd');
  });
  test('it is cut at 400 characters, never broken', () => {
    expect(readQuery('字'.repeat(1000)).plain).toBe('字'.repeat(400));
    expect(readQuery(`${'字'.repeat(399)}😀`).plain.isWellFormed()).toBe(true);
    expect(readQuery('\ud800').plain.isWellFormed()).toBe(true);
    // A question of forty characters is not cut.
    const long = '催收的人一直给我的单位打电话，说我欠钱不还，我同事都知道了，这样做合法吗，依据民法典第1032条';
    expect(readQuery(long).citations[0]?.id).toBe('civil-code/1032');
  });
});

describe('what a query says', () => {
  test('the words that carry meaning; all of them where nothing else is left', () => {
    expect(readQuery('请问逾期了怎么办？').meaning).toBe('逾期');
    expect(readQuery('我逾期你逾期他逾期在逾期的逾期').meaning).toBe('逾期 逾期 逾期 逾期 逾期');
    expect(readQuery('怎么办').meaning).toBe('怎么办');
    expect(readQuery('催收，打到单位！').meaning).toBe('催收 打到单位');
    expect(readQuery('利率 36% 24.5').meaning).toBe('利率36%24.5');
    expect(readQuery('？！').meaning).toBe('');
  });
  test('pairs, each once', () => {
    expect(readQuery('催收催收').pairs).toEqual(['催收', '收催']);
  });
  test('our own words for everyday words, each once', () => {
    const { synonyms } = readQuery('打给我朋友，打到单位');
    expect(synonyms).toContain('爆通讯录');
    expect(new Set(synonyms).size).toBe(synonyms.length);
    expect(readQuery('他们今天打给我朋友').synonyms).toContain('爆通讯录');
    expect(readQuery('民法典').synonyms).toEqual([]);
  });
  test('a number that stands alone', () => {
    expect(['675', '第675条', '675条', '第六百七十五条', '第 675', '六百七十五条'].map((query) => readQuery(query).number)).toEqual(
      Array(6).fill(675),
    );
    for (const query of ['', '民法典675', '675元', '12345', '六百', '第条', '六百七十五', '675 676'])
      expect(readQuery(query).number, query).toBeNull();
  });
  test('the articles that it names, also in pinyin and traditional characters', () => {
    expect(readQuery('mfd第675條', READING).citations).toEqual([{ id: 'civil-code/675' }]);
    expect(readQuery('675').citations).toEqual([]);
  });
  test('the instruments that it names without an article', () => {
    expect(readQuery('民法典 催收').instruments).toEqual(['civil-code']);
    expect(readQuery('民法典675').instruments).toEqual([]);
    expect(readQuery('催收').instruments).toEqual([]);
  });
  test('what it says besides their names', () => {
    expect(readQuery('治安管理处罚法 骚扰').besides).toEqual({ meaning: '骚扰', pairs: ['骚扰'], synonyms: ['滋扰', '侵扰'] });
    expect(readQuery('我打给我朋友了民法典和刑法怎么说').besides).toMatchObject({
      meaning: '打给 朋友 和 说',
      synonyms: readQuery('打给我朋友').synonyms,
    });
    expect(readQuery('国标催收时间').besides?.meaning).toBe('催收时间');
    for (const nothing of ['民法典', '《民法典》？', '民法典是什么', '民法典675 利息', '利息', '劳动争议调解仲裁法 时效', ''])
      expect(readQuery(nothing).besides, nothing).toBeNull();
  });
  test('any string can be read, and the same string is read the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 450 }), (text) => {
        const query = readQuery(text, READING);
        expect(query.plain.isWellFormed()).toBe(true);
        expect(new Set(query.pairs).size).toBe(query.pairs.length);
        expect(query.number === null || Number.isInteger(query.number)).toBe(true);
        expect(readQuery(text, READING)).toEqual(query);
      }),
    );
  });
});

test.each([
  ['mfd', true],
  ['民法典mfd', true],
  ['MFD', true],
  ['ｍｆｄ', true],
  ['ＡＰＰ', false],
  ['app', false],
  ['AI 打来的', false],
  ['a', false],
  ['民法典675', false],
  ['', false],
  ['app mfd', true],
])('%s may be pinyin: %s', (query, may) => {
  expect(mayBePinyin(query)).toBe(may);
});

test.each(['app', 'ai', 'lpr', 'irr', 'apr', 'ps', 'gb', 'nifa', 'vip'])('%s is a word as it stands', (word) => {
  expect(mayBePinyin(`${word.toUpperCase()} 催收`)).toBe(false);
  expect(readQuery(word, { traditional: ['', ''], pinyin: { [word]: ['别的'] } }).plain).toBe(word);
});

test('pairs of characters; latin words and numbers stay whole', () => {
  expect(pairsOf('民法典')).toEqual(['民法', '法典']);
  expect(pairsOf('民')).toEqual(['民']);
  expect(pairsOf('App逾期24.5% 36')).toEqual(['app', '逾期', '24.5', '36']);
  expect(pairsOf('甲，乙丙。')).toEqual(['甲', '乙丙']);
  expect(pairsOf('')).toEqual([]);
});

describe('rumours', () => {
  const rumours = [
    { triggers: ['合同法'] },
    { triggers: ['36%', '百分之36'] },
    { triggers: ['公约第13条', '公约13条'] },
    { triggers: ['13条'] },
  ];
  const repeatedIn = (query: string) => rumoursIn(rumours, readQuery(query));
  test('are recognised by their words, the longest first', () => {
    expect(repeatedIn('《合同法》第 196 条')).toEqual([rumours[0]]);
    expect(repeatedIn('自律公约 第１３条')).toEqual([rumours[2], rumours[3]]);
    expect(repeatedIn('超过36%的部分')).toEqual([rumours[1]]);
    expect(repeatedIn('合同法公约13条')).toEqual([rumours[2], rumours[0], rumours[3]]);
  });
  test('are not heard out of a longer number', () => {
    const numbers = [{ triggers: ['36%'] }, { triggers: ['治安法42'] }, { triggers: ['公约第13条'] }];
    const heard = (query: string) => rumoursIn(numbers, readQuery(query)).length;
    for (const query of ['136%', '0.36%', '治安法421条', '治安法42.5', '公约第113条', '136%和236%']) expect(heard(query), query).toBe(0);
    for (const query of ['36%', '年36%', '了.36%', '治安法42', '治安法42条', '治安法42.', '136%和36%', '治安法421和治安法42'])
      expect(heard(query), query).toBe(1);
    expect(heard('说是1.36%')).toBe(0);
    expect(readQuery('17140').synonyms).toEqual([]);
    // As people write: a larger number says the same.
    expect(readQuery('二十几个电话').synonyms).toEqual(readQuery('十几个电话').synonyms);
    expect(readQuery('714').synonyms.length).toBeGreaterThan(0);
  });
  test('are not imagined', () => {
    expect(repeatedIn('延期')).toEqual([]);
    expect(repeatedIn('')).toEqual([]);
    expect(rumoursIn([{ triggers: [] }], readQuery('合同法'))).toEqual([]);
  });
});
