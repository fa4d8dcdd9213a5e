import { expect, test } from 'vitest';
import { type Excuse, type Fault, faultsBut, readContent } from '../support/content.ts';
import { readSource } from '../support/source.ts';

const statutes = readContent('statutes');

const NUMBER = '[〇零一二两三四五六七八九十百\\d]+';
/** 十五日、三个月、六个月以内、三年、二十四小时; never a date, an age or a part of a larger number. */
const PERIOD = new RegExp(
  `(?<![年月第〇零一二两三四五六七八九十百千\\d])${NUMBER}\\s?(?:个?工作日|日|天|个月|月|年|小时)(?![月期\\d])`,
  'g',
);
/** Punishments are measured in the same words: 处五日以上十日以下拘留、三年以下有期徒刑. */
const PUNISHMENT = new RegExp(`${NUMBER}(?:日|年)以[上下](?:${NUMBER}(?:日|年)以[上下])?(?:拘留|有期徒刑|拘役)`, 'g');
/** A rate's name, or a year of an edition. */
const NO_PERIOD = /[一1]年期|(?:19|20)\d\d年/g;

/** The periods that an official text sets. */
const periodsIn = (text: string): string[] =>
  [...text.replace(PUNISHMENT, '').replace(NO_PERIOD, '').matchAll(PERIOD)].map(([period]) => period);

/** Articles whose periods are not terms that somebody can miss. */
const NO_TERMS: readonly Excuse[] = [
  ['cba-2026/third-lost', '三日', '联系不上到什么程度，是情形，不是期限'],
  ['civil-procedure/252', '一年', '报告财产要包括哪一段时间，不是办事的期限'],
  ['civil-procedure/85', '一日', '就是讲期间怎么数的那一条，自己没有期限'],
  ['personal-loan-2024/8', '年', '贷款最长多久，不是要在里面做什么'],
  ['pipl/66', '一年', '按上一年度的营业额罚款'],
  ['spc-cpl/427', '五日', '法院通知申请人的期限，和收到支付令的人无关'],
  ['spc-spp-pi/5', '二年', '两年内受过处罚，是情节，不是期限'],
  ['sz-bankruptcy/2', '三年', '住满、缴满多久才可以申请，是条件'],
  ['xm-bankruptcy/2', '年', '住满、经营满多久才可以申请，和上一年度的收入，是条件'],
];

test('periods are told from dates, ages, rates and punishments', () => {
  expect(periodsIn('应当自收到之日起十五日内提出，三个月、六个月以内或者二十四小时')).toEqual(['十五日', '三个月', '六个月', '二十四小时']);
  expect(periodsIn('诉讼时效期间为三年')).toEqual(['三年']);
  expect(periodsIn('处五日以上十日以下拘留；三年以下有期徒刑；2020年8月20日；不满十八周岁；一年期贷款市场报价利率；第三日')).toEqual([]);
});

test('every article with a period that binds or helps says from which day it runs', () => {
  const faults = statutes
    .filter(({ data }) => data.terms.length === 0)
    .flatMap(({ file, data }): Fault[] => [...new Set(periodsIn(data.text))].map((words) => ({ file, words })));
  expect(faultsBut(faults, NO_TERMS)).toEqual([]);
});

test('every term is in the text, and says from which day it runs and what is lost', () => {
  const faults = statutes.flatMap(({ file, data }): Fault[] =>
    data.terms
      .filter(({ term, from, lost }) => !data.text.includes(term) || from.trim().length < 3 || lost.trim().length < 3)
      .map((term) => ({ file, words: JSON.stringify(term) })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('a term of civil procedure rests on the article that says how days are counted', () => {
  const component = readSource(['src/components/statute']).find(({ file }) => file.endsWith('/Terms.astro'))?.text ?? '';
  const shown = /'procedure'[^\n]*<Cite id="civil-procedure\/85"/.test(component);
  const faults = statutes
    .filter(
      ({ data, body }) => data.terms.some(({ counting }) => counting === 'procedure') && !shown && !body.includes('"civil-procedure/85"'),
    )
    .map(({ file }): Fault => ({ file, words: 'does not cite civil-procedure/85' }));
  expect(faultsBut(faults)).toEqual([]);
});
