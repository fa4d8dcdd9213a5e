import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceWords, evidenceList, evidenceRow, FACTS, KEPT, toldOf, toText } from '../../../src/logic/index.ts';
import { EVIDENCE_WORDS } from '../../../src/words/log.ts';
import { readContent } from '../../support/content.ts';
import { call, logs } from './calls.ts';

const WORDS: EvidenceWords = {
  ...EVIDENCE_WORDS,
  told: Object.fromEntries(readContent('questions').map(({ id, data }) => [id, data.told])),
};
const DAY = '2026-11-23';

describe('one call as a row', () => {
  test('whole', () => {
    const one = call(`${DAY}T22:10`, {
      number: '021-5555',
      company: '晴川催收',
      who: '工号 7',
      lenderName: '大江银行',
      words: '今天不还，明天去你单位',
      kept: ['recording', 'witness'],
      facts: { callee: 'borrower', insulted: true, threatenedJob: true, hour: 22, lender: 'bank-card' },
    });
    expect(evidenceRow(one, WORDS)).toEqual([
      '2026 年 11 月 23 日',
      '22:10',
      '021-5555',
      '晴川催收，工号 7，说是替大江银行催',
      '接通；对方说要让我单位知道、让我丢工作；对方骂了我；“今天不还，明天去你单位”',
      '录音、在场的人',
    ]);
  });
  test('bare', () => {
    expect(evidenceRow(call('昨天', { connected: false }), WORDS)).toEqual(['日期读不出来', '时间没记', '', '', '没接到', '']);
    expect(evidenceRow(call(DAY), WORDS)[1]).toBe('时间没记');
  });
  test('a refusal is told; a number in a name is not taken for a place', () => {
    const one = call(DAY, { refused: true, lenderName: '$& 银行' });
    expect(evidenceRow(one, WORDS)[3]).toBe('说是替$& 银行催');
    expect(toldOf(one, WORDS)).toEqual(['这一通里说了不要再打']);
  });
});

describe('what is told', () => {
  test('numbers in their sentence', () => {
    expect(toldOf(call(DAY, { facts: { connectedToday: 5 } }), WORDS)).toEqual(['这一天同一家机构打通了 5 次']);
  });
  test('nothing that would admit that money was lent or for whom, and nothing of the time', () => {
    const everything = Object.fromEntries(
      FACTS.map(({ id, kind, clean }) => [
        id,
        kind === 'yes-no' ? !clean : kind === 'count' ? 9 : id === 'document' ? 'court-paper' : 'family',
      ]),
    );
    const told = toldOf(call(DAY, { facts: { ...everything, lender: 'bank-card', callee: 'family' } }), WORDS);
    expect(told.length).toBeGreaterThan(25);
    expect(told.join()).not.toMatch(/到手|利率|分期还款协议|配偶要不要|点多/);
  });
  test('a third party says nothing from the borrower’s side', () => {
    const facts = { callee: 'family', borrowerReachable: true, disclosureAgreed: false, insulted: true } as const;
    expect(toldOf(call(DAY, { facts, teller: 'third-party' }), WORDS)).toEqual(['对方骂了我']);
    expect(toldOf(call(DAY, { facts }), WORDS)).toHaveLength(4);
  });
  test('what is clean or not sure is not told', () => {
    expect(toldOf(call(DAY, { facts: { insulted: false, bombing: 'unsure', agencyStated: true, document: 'none' } }), WORDS)).toEqual([]);
  });
});

test('the list: days in the order given, one line a call, nothing of the law', () => {
  const list = evidenceList(
    [
      call(`${DAY}T09:00`, { number: '1' }),
      call(`${DAY}T10:00`, { words: '甲', kept: ['photo'] }),
      call('2026-11-24', { company: '晴川' }),
    ],
    WORDS,
  );
  expect(list.places).toEqual([]);
  expect(toText(list)).toBe(
    [
      '来电记录',
      '【2026 年 11 月 23 日】\n09:00，1，说了什么：接通\n10:00，说了什么：接通；“甲”，留了什么：照片、视频',
      '【2026 年 11 月 24 日】\n时间没记，谁打来：晴川，说了什么：接通',
    ].join('\n\n'),
  );
});

test('every call is one line of the list', () => {
  fc.assert(
    fc.property(logs(), (log) => {
      expect(evidenceList(log, WORDS).blocks.flatMap(({ lines }) => lines)).toHaveLength(log.length);
    }),
  );
});

test('whatever can be kept has a name', () => {
  expect(KEPT.map((one) => WORDS.kept[one]).every((name) => name.length > 1)).toBe(true);
});
