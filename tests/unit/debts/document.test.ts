import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceOn, debtsDocument, debtsToCsv, harmOf, planAdvice, toText } from '../../../src/logic/index.ts';
import { DEBT_WORDS } from '../../../src/words/debts.ts';
import { anyDebt, debt } from './debts.ts';

const WORDS = { ...DEBT_WORDS, lenders: { 'consumer-finance': '消费金融公司', 'bank-card': '银行信用卡' } };
const QINGCHUAN = debt({
  id: 'a',
  name: '晴川消费金融',
  lender: 'consumer-finance',
  stage: 'overdue',
  contractFen: 1_000_000,
  receivedFen: 800_000,
  paidFen: 300_050,
  claimedFen: 1_200_000,
  proofs: ['contract'],
  disputes: ['deducted'],
  note: '客服说可以谈',
});

describe('the list on paper', () => {
  test('tells each debt, what differs, what to get and what may be asked, and nothing as admitted', () => {
    const text = toText(debtsDocument([debt({ name: '很久的一笔', old: true }), QINGCHUAN], WORDS));
    expect(text).toContain('不等于本人认可，也不是还款的承诺');
    expect(text.indexOf('1. 晴川消费金融')).toBeGreaterThan(0);
    expect(text.indexOf('2. 很久的一笔')).toBeGreaterThan(text.indexOf('1. 晴川消费金融'));
    for (const line of [
      '到手的：8,000 元',
      '已经还的：3,000.50 元',
      '手里有：合同',
      '接下来拿到：到账流水',
      '少了 2,000 元',
      '自己记的：客服说可以谈',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/我欠|我会还|我答应|承认/);
  });
  test('holds whatever can be told, adds nothing up, and names a place once', () => {
    fc.assert(
      fc.property(fc.array(anyDebt, { maxLength: 6 }), (debts) => {
        const { blocks, places } = debtsDocument(debts, WORDS);
        expect(blocks.filter(({ kind }) => kind === 'rows')).toHaveLength(debts.length);
        for (const { lines } of blocks) expect(lines.length).toBeGreaterThan(0);
        const keys = places.map((place) => JSON.stringify(place));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
  test('as a table has a line for each, amounts with two decimals, no formula', () => {
    const csv = debtsToCsv([QINGCHUAN, debt({ name: '=1+1' })], WORDS);
    const [head, first, second] = csv.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe(
      '放款方,哪一类,签合同那天,到哪一步,最晚哪天要办,抵押、担保,合同写的,到手的,已经还的,对方说还欠,其中本金,其中利息、罚息,其中费用、违约金,每月自动扣,最后一次还、答应还在三年以前,会自动扣款,手里有,有争议的,自己记的',
    );
    expect(first).toBe('晴川消费金融,消费金融公司,,逾期，在催,,,10000.00,8000.00,3000.50,12000.00,,,,,,,合同,到手比合同少,客服说可以谈');
    expect(second?.startsWith("'=1+1,")).toBe(true);
  });
});

describe('the advice', () => {
  const says = (...parts: Parameters<typeof debt>) => adviceOn(debt(...parts)).map((one) => one.says);
  test('on what is on hold never speaks of paying a part', () => {
    fc.assert(
      fc.property(anyDebt, (one) => {
        const all = adviceOn(one)
          .map((advice) => advice.says)
          .join('');
        if (one.old === true || one.lender === 'unlicensed' || one.disputes.includes('not-mine')) expect(all).not.toContain('付一部分以前');
        if (one.old === true) expect(all).toContain('先别还一点');
        if (harmOf(one) === 'court') expect(all).toContain('有日子的先办');
      }),
    );
  });
  test.each([
    [{ actBy: '2026-12-01' }, '有日子的先办'],
    [{ stage: 'judged' }, '有日子的先办'],
    [{ old: true }, '先别还一点'],
    [{ disputes: ['not-mine'] }, '不是你借的'],
    [{ lender: 'unlicensed' }, '没有牌照的'],
    [{ lender: 'bank-card' }, '信用卡别失联'],
    [{ security: 'guarantor' }, '有人担保的'],
    [{ automatic: true }, '自动扣款'],
    [{ stage: 'overdue' }, '付一部分以前'],
  ] as const)('of %j begins with what it is about', (part, begins) => {
    const given = says({ stage: 'not-due', ...part } as Parameters<typeof debt>[0]);
    expect(given[0]).toContain(begins);
    expect(says({ stage: 'not-due' }).join('')).not.toContain(begins);
  });
  test('warns holders of cards not to vanish, unless the card is not theirs', () => {
    expect(says({ lender: 'bank-card' })[0]).toContain('信用卡别失联');
    expect(says({ lender: 'bank-card', disputes: ['not-mine'] }).join('')).not.toContain('信用卡');
    expect(says({ security: 'guarantor', automatic: true })).toHaveLength(3);
    expect(says({ stage: 'not-due' })).toEqual([]);
  });
  test('on a plan: cards five years, loans of banks five years, others by consent', () => {
    expect(planAdvice('bank-card').says).toContain('最长 5 年');
    expect(planAdvice('bank-loan').places[0]?.id).toBe('personal-loan-2024/8');
    for (const lender of ['micro-loan', 'private', undefined] as const) expect(planAdvice(lender).says).toContain('没有查到');
  });
});
