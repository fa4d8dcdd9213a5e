import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCitation, writeNumeral } from '../../../src/logic/index.ts';
import { instrumentsIn } from '../../../src/logic/law/index.ts';

const idsIn = (text: string) => parseCitation(text).map(({ id }) => id);

test.each([
  ['民法典675', ['civil-code/675']],
  ['民法典第六百七十五条', ['civil-code/675']],
  ['《中华人民共和国民法典》第675条', ['civil-code/675']],
  ['《中华人民共和国民法典》（2020年5月28日通过）第675条', ['civil-code/675']],
  ['民法典１０２４条', ['civil-code/1024']],
  ['民典法 496 条', ['civil-code/496']],
  ['民法典的第675条', ['civil-code/675']],
  ['民法典，675', ['civil-code/675']],
  ['民法典：第675条', ['civil-code/675']],
  ['民法典第675條', ['civil-code/675']],
  ['民法典一〇二四', ['civil-code/1024']],
  ['民法典第六百七条', ['civil-code/670']],
  ['民法典675条第0款', ['civil-code/675']],
  ['《刑法》第二百九十三条之一', ['criminal-law/293-1']],
  ['刑法293-1', ['criminal-law/293-1']],
  ['刑法293之一', ['criminal-law/293-1']],
  ['刑法第293条之1', ['criminal-law/293-1']],
  ['刑法第293条', ['criminal-law/293']],
  ['第七十条 信用卡办法', ['card-measures/70']],
  ['第七十条的信用卡办法', ['card-measures/70']],
  ['第二百九十三条之一刑法', ['criminal-law/293-1']],
  ['治安法42条', ['psapl/50', 'psapl-2012/42']],
  ['旧治安法42条', ['psapl-2012/42', 'psapl/50']],
  ['治安处罚法50条', ['psapl/50']],
  ['民法典第六百七十五条、第六百七十六条', ['civil-code/675', 'civil-code/676']],
  ['民法典675和676', ['civil-code/675', 'civil-code/676']],
  ['民法典675以及刑法266', ['civil-code/675', 'criminal-law/266']],
  ['民法典675，民法典675', ['civil-code/675']],
  ['依照民法典第675条和刑法第266条处理', ['civil-code/675', 'criminal-law/266']],
  ['投诉处理办法第十四条', ['complaint-measures/proxy']],
  // The longest name counts, wherever it stands in the list of names.
  ['民诉法解释93', ['spc-cpl/93']],
  ['民法典合同编解释64', ['spc-contract/64']],
  ['第70条信用卡办法刑法', ['card-measures/70']],
  ['第70条里没有信用卡办法', []],
  ['第5条民法典675', ['civil-code/675']],
  ['民法典1019人脸', ['civil-code/1019']],
  ['民法典990人格权', ['civil-code/990']],
  ['民法典675分期', ['civil-code/675']],
  ['民法典143成立', ['civil-code/143']],
  ['民法典13人民', ['civil-code/13']],
])('%s', (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

describe('what only looks like a citation gives nothing', () => {
  test.each([
    '個人信息保護法',
    '民法典2021年1月1日施行',
    '民法典2021年',
    '治安法50倍',
    '个保法十五年',
    '个保法五百元',
    '民法典36%',
    '民法典36.5',
    '民法典12次',
    '民法典3个月',
    '民法典24小时',
    '民法典第三编',
    '民法典3编',
    '民法典2章',
    '民法典第二章',
    '民法典5节',
    '民法典18岁',
    '民法典3块',
    '民法典5分钟',
    '民法典两周',
    '民法典3人',
    '民法典5通',
    '民法典三成',
    '民法典10日内',
    '民法典10天',
    '民法典3期',
    '民法典3万',
    '民法典8点',
    '民法典10月',
    '民法典12号',
    '民法典：36%',
    '民法典的三年',
    '民法典675000',
    '民法典0',
    '民法典零',
    '民法典第零条',
    '刑法293之0',
    '刑法第293条之零',
    '民法典十十条',
    '借了675块',
    '675',
    '第675条',
    '36%',
    '12次',
    '民法典',
    '',
  ])('%s', (text) => {
    expect(parseCitation(text)).toEqual([]);
  });
  test('nor does a text without numbers of its own, nor one of an instrument without article numbers', () => {
    expect(parseCitation('GB/T 45251 第5条')).toEqual([]);
    expect(parseCitation('消费金融公司管理办法第5条')).toEqual([]);
  });
});

describe('old numbers', () => {
  test('of a renumbered law: the number in force is among the candidates, after the number as written', () => {
    expect(idsIn('民诉法253')).toEqual(['civil-procedure/253', 'civil-procedure/264']);
    expect(idsIn('民事诉讼法第二百五十三条')).toContain('civil-procedure/264');
    expect(idsIn('仲裁法58')).toEqual(['arbitration-2025/58', 'arbitration-2025/71']);
    expect(idsIn('民诉法207条')).toContain('civil-procedure/211');
    expect(idsIn('民诉法264')).toEqual(['civil-procedure/264']);
  });
  test('of a law that was replaced: the successor first, the place kept only in the old one', () => {
    expect(parseCitation('治安法42条第1款第5项')).toEqual([{ id: 'psapl/50' }, { id: 'psapl-2012/42', paragraph: 1, item: 5 }]);
    expect(parseCitation('旧治安法42条第5项')).toEqual([{ id: 'psapl-2012/42', item: 5 }, { id: 'psapl/50' }]);
  });
});

test.each([
  ['个保法第10条第2款', { id: 'pipl/10', paragraph: 2 }],
  ['治安管理处罚法第五十条第一款第（五）项', { id: 'psapl/50', paragraph: 1, item: 5 }],
  ['治安管理处罚法第五十条第一款第五项', { id: 'psapl/50', paragraph: 1, item: 5 }],
  ['治安法50第5项', { id: 'psapl/50', item: 5 }],
  ['治安法五十条（五）项', { id: 'psapl/50', item: 5 }],
  ['刑法293条之一第1款第3项', { id: 'criminal-law/293-1', paragraph: 1, item: 3 }],
])('the place in %s', (text, place) => {
  expect(parseCitation(text)[0]).toEqual(place);
});
test('each of several has its own place', () => {
  expect(parseCitation('民法典1032条第1款、第1033条第5项')).toEqual([
    { id: 'civil-code/1032', paragraph: 1 },
    { id: 'civil-code/1033', item: 5 },
  ]);
});

test('every number, written either way', () => {
  for (const value of [1, 2, 10, 11, 20, 99, 100, 101, 110, 120, 675, 1000, 1010, 1100, 1165, 1260])
    for (const text of [`民法典${value}`, `民法典第${value}条`, `民法典第${writeNumeral(value)}条`, `民法典${writeNumeral(value)}`])
      expect(idsIn(text), text).toEqual([`civil-code/${value}`]);
});

test('any text at all is read, into places that are well-formed and each once', () => {
  const lawful = fc.string({
    unit: fc.constantFrom('民法典', '刑法', '第', '条', '之', '款', '项', '、', '二百', '零', '0', '675', '（', '）', '%', '次'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), lawful), (text) => {
      const ids = parseCitation(text).map(({ id, paragraph = 1, item = 1 }) => {
        expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
        expect(Number.isInteger(paragraph) && Number.isInteger(item), text).toBe(true);
        expect(Math.min(paragraph, item), text).toBeGreaterThan(0);
        return id;
      });
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 400 },
  );
});

test('the instruments that a text names, by their longest names, in order, each once', () => {
  expect(instrumentsIn('治安管理处罚法 骚扰电话')).toEqual(['psapl']);
  expect(instrumentsIn('《民法典》和刑法，还有民法典')).toEqual(['civil-code', 'criminal-law']);
  expect(instrumentsIn('民事诉讼法')).toEqual(['civil-procedure']);
  expect(instrumentsIn('旧治安法')).toEqual(['psapl-2012']);
  for (const none of ['', '骚扰电话', '45251', '法', '第675条']) expect(instrumentsIn(none), none).toEqual([]);
});
