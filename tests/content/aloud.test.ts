import { describe, expect, test } from 'vitest';
import { TEL } from '../../src/logic/index.ts';
import { anchorsOf, type Fault, faultsBut, readContent } from '../support/content.ts';

const moments = readContent('calls/aloud');
const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
type Answer = (typeof moments)[number]['data']['answers'][number];
/** What is wrong with the answers, each by its file. */
const faults = (look: (answer: Answer, moment: (typeof moments)[number]) => readonly (string | false | undefined)[]): string[] =>
  faultsBut(
    moments.flatMap((moment): Fault[] =>
      moment.data.answers.flatMap((answer) => look(answer, moment).flatMap((words) => (words ? [{ file: moment.file, words }] : []))),
    ),
  );

test('ten moments and more, each in its own place, with answers of both kinds in no fixed order', () => {
  expect(moments.length).toBeGreaterThanOrEqual(10);
  expect(moments.map(({ data }) => data.order).sort((a, b) => a - b)).toEqual(moments.map((_, place) => place + 1));
  for (const { data } of moments) expect(new Set(data.answers.map(({ keeps }) => keeps)).size, data.title).toBe(2);
  expect(new Set(moments.map(({ data }) => data.answers.findIndex(({ keeps }) => keeps))).size).toBeGreaterThan(1);
  expect(moments.some(({ data }) => !data.setting.startsWith('打给你本人'))).toBe(true);
});

describe('what may be answered', () => {
  const GIVEN_AWAY =
    /我(?:是|欠|借|逾期|还不上|没钱|认|住|叫)|(?:我|会|马上|明天|下个?月|尽快|一定|先)(?:会)?(?:还|付|转|打)(?:你|钱|清|款|上|一|给)|(?<!不|也不)答应|承诺|保证|同意|好，|行，/;
  test('admits, promises, threatens, waives and gives away nothing', () => {
    expect(['我欠了两万', '是我借的，我借的', '那我先转一百', '我答应', '好，我念给您'].filter((words) => !GIVEN_AWAY.test(words))).toEqual(
      [],
    );
    expect(
      faults(({ say, keeps }) => [keeps && GIVEN_AWAY.test(say) && say, keeps && /收拾|等着|告你|投诉你|脸|滚|假/.test(say) && say]),
    ).toEqual([]);
  });
  test('of a code, a card or a transfer says no', () => {
    expect(faults(({ say, keeps }) => [keeps && /验证码|转/.test(say) && !/不给|不转/.test(say) && say])).toEqual([]);
  });
});

describe('what an answer would do', () => {
  test('rests on places that exist', () => {
    expect(
      faults(({ cites = [] }) =>
        cites.map((key) => {
          const [id = '', at] = key.split('#');
          const text = statutes.get(id)?.text;
          return (text === undefined || (at !== undefined && !anchorsOf(text).includes(at))) && key;
        }),
      ),
    ).toEqual([]);
  });
  test('is hedged with who decides where it speaks of an offence; a standard is called one, an association’s paper its members’', () => {
    expect(
      faults(({ does, cites = [] }) => [
        /违法/.test(does) && !/(?:可能违法|不一定违法).*由[^，。；]*认定/.test(does) && does,
        cites.some((id) => id.startsWith('gbt-')) && !/推荐性标准/.test(does) && does,
        cites.some((id) => /^(?:cba|nifa)-/.test(id)) && !/管会员/.test(does) && does,
      ]),
    ).toEqual([]);
  });
  test('says that limitation starts anew only where it has not run out', () => {
    expect(faults(({ does }) => [/重新计算|从头再算/.test(does) && !/没满/.test(does) && does])).toEqual([]);
  });
  test('names no article, no brand, and numbers to dial by the list', () => {
    expect(
      faults(({ does, say }, { data: { line, setting } }) => [
        ...[...does.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => !(id in TEL) && id),
        /第.{1,8}条|\d{3,}/.exec(`${does.replace(/\{\d+\}/g, '')}${say}${line}${setting}`)?.[0],
        /支付宝|微信支付|花呗|借呗|白条|京东|美团|招商|平安/.exec(`${does}${say}${line}`)?.[0],
      ]),
    ).toEqual([]);
  });
});
