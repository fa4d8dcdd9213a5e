import { expect, test } from 'vitest';
import {
  anchorOf,
  CHOICES,
  COURT_DUTIES,
  EMPLOYER_ALSO,
  EMPLOYER_FIRST,
  employerSheet,
  FAMILY_NEVER,
  FAMILY_READERS,
  FAMILY_SAYS,
  FAMILY_TRUTHS,
  familyPicture,
  familyPlaces,
  familySheet,
  keyOf,
  MESSAGES,
  NOT_FREE,
  OWN_COMPLAINT,
  SAID_BY,
  SAID_IF_FREE,
  SAID_TO_COURT,
  toText,
} from '../../src/logic/index.ts';
import { SENTENCES, TO_SERVICE } from '../../src/words/call.ts';
import { BLOCKING, READERS } from '../../src/words/family.ts';
import { anchorsOf, readContent } from '../support/content.ts';

const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
const toCaller = [...FAMILY_SAYS, SAID_TO_COURT, ...Object.values(SAID_BY), SAID_IF_FREE].map(({ text }) => text);
const sent = Object.values(MESSAGES).map(({ text }) => text);
const papers = [familySheet(), employerSheet(), familyPicture()];
const grounded = [...FAMILY_TRUTHS, ...NOT_FREE, ...EMPLOYER_FIRST, ...EMPLOYER_ALSO, ...COURT_DUTIES, ...FAMILY_NEVER, ...OWN_COMPLAINT];

/** What a sentence must not do, and a sentence that does it. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp, example: string])[] = [
  ['admits', /我欠|他欠|欠了|借了|是他借|我借的|没还上|还不上/, '是他借的'],
  ['promises', /我(?:来|会|先|帮他|替他)(?:还|付|垫)|我们会|一定还|慢慢还|保证|我担保他/, '我来还'],
  [
    'confirms kinship',
    /我(?:儿子|女儿|爸|妈|老公|老婆|爱人|丈夫|妻子|孩子|弟|妹|哥|姐|同事|员工|朋友)|他妈妈|他家人|是他的?(?:家|父|母|爱|同)/,
    '我儿子不在',
  ],
  ['gives away where somebody is', /他在|住在|上班在|他的(?:新)?(?:号码|电话)是|出差|回老家/, '他在深圳上班'],
  ['threatens', /否则|不然|告你|起诉你|曝光|违法|犯法|后果自负|等着|录音了/, '否则告你'],
  ['lies or vanishes', /不认识|打错了|没有这个人|已经离职|不在了|死了/, '没有这个人'],
  ['begs', /求|对不起|放过|宽限/, '求您宽限'],
];

test('each fault is heard', () => {
  for (const [fault, pattern, example] of FAULTS) expect(example, fault).toMatch(pattern);
});

test('nothing that is said to a caller admits, promises, threatens, lies, confirms kinship or gives anybody away', () => {
  expect(toCaller.length).toBe(2 + 1 + FAMILY_READERS.length + 1);
  for (const line of toCaller) for (const [fault, pattern] of FAULTS) expect(line, fault).not.toMatch(pattern);
});

test('nor does what the borrower sends, which others may read', () => {
  for (const line of [...sent, toText(familyPicture())]) {
    for (const [fault, pattern] of FAULTS)
      if (!/where|begs/.test(fault)) expect(line.replace('不说“我来还”', ''), fault).not.toMatch(pattern);
    expect(line).not.toMatch(/逾期|催收|欠款|网贷|贷款|还款|平台/);
  }
});

test('what is said to the lender’s own service admits nothing and names no day', () => {
  for (const [line] of [...TO_SERVICE, ...SENTENCES])
    expect(line).not.toMatch(/我(?:欠|借了|会还|就还|保证|承诺|同意|放弃)|分期|延期|先还|这笔/);
  expect(TO_SERVICE[0]?.[0]).toContain('受理编号');
});

test('that one owes nothing is said only of what decides it, and stands apart from what everybody says', () => {
  for (const line of [...FAMILY_SAYS, ...Object.values(SAID_BY)]) expect(line.text).not.toMatch(/没有义务|没有担保|不用还/);
  for (const word of ['没有一起借', '没有担保', '没有答应过']) expect(SAID_IF_FREE.text).toContain(word);
  const home = familySheet().blocks.find(({ lines }) => lines.includes(SAID_IF_FREE.text));
  for (const word of ['没有一起借', '没有担保', '没有继承', '没有答应过']) expect(home?.heading).toContain(word);
  expect(NOT_FREE.map(({ who }) => who)).toEqual(['担保人', '配偶', '继承人', '答应过一起还的']);
});

test('every place exists and is in force; every statement of law names one', () => {
  const places = [...familyPlaces(), ...papers.flatMap((paper) => paper.places)];
  expect(new Set(places.map(keyOf)).size).toBeGreaterThan(25);
  const wrong = places.filter((place) => {
    const statute = statutes.get(place.id);
    const anchor = anchorOf(place);
    return statute?.status !== 'in-force' || (anchor !== undefined && !anchorsOf(statute.text).includes(anchor));
  });
  expect(wrong).toEqual([]);
  const legal = /违法|违反|义务|应当|必须|送达|共同债务|犯罪|追究|解除劳动|以遗产|保证期间|不得/;
  expect(grounded.filter(({ text, grounds }) => legal.test(text) && !grounds).map(({ text }) => text)).toEqual([]);
});

test('what rests on a standard says so, and hedges what courts and police decide', () => {
  for (const { text, grounds = [] } of grounded) {
    if (grounds.some(({ id }) => id.startsWith('gbt-'))) expect(text).toMatch(/标准/);
    if (grounds.some(({ id }) => id.startsWith('psapl/'))) expect(text).toMatch(/可能.*公安机关认定|公安机关认定/);
    expect(text).not.toMatch(/(?<!不都|可能|能)违法(?!解除)/);
  }
});

test('the duties name who counts, from when days run, and what a firm obeys', () => {
  const court = COURT_DUTIES.map(({ text }) => text).join('\n');
  for (const words of ['同住的成年家属', '签收那天就是送达的日子', '从第二天数起', '拍照、录像', '不同住的亲戚', '当天告诉他本人'])
    expect(court).toContain(words);
  // The law's own words for who counts stand there as it has them.
  expect(statutes.get('civil-procedure/88')?.text).toContain('同住成年家属');
  const firm = [...EMPLOYER_FIRST, ...EMPLOYER_ALSO].map(({ text }) => text).join('\n');
  for (const words of ['协助执行通知书', '核实是真的，单位必须办理', '生活必需的费用', '区号加 12368', '追究刑事责任'])
    expect(firm).toContain(words);
});

test('people come first on every paper', () => {
  for (const paper of papers) for (const number of ['12356', '110']) expect(toText(paper), paper.title).toContain(number);
});

test('each reader has a part, and goes to the check as somebody that it knows', () => {
  expect(Object.keys(READERS)).toEqual([...FAMILY_READERS]);
  const callees = Object.values(READERS).flatMap(({ is }) => is.map(([callee]) => callee));
  for (const callee of callees) expect(CHOICES.callee).toContain(callee);
  expect(callees).not.toContain('borrower');
  expect(callees).not.toContain('guarantor');
});

test('evidence is kept before a number is blocked', () => {
  expect(BLOCKING[0]).toMatch(/先截下.*再拦/);
});
