import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMOUNTS,
  automaticOf,
  CHOICES,
  DEBT_STAGES,
  type Debt,
  DISPUTES,
  datedDebts,
  differencesOf,
  HARMS,
  harmOf,
  leadsOf,
  MOST_DEBTS,
  MOST_FEN,
  nextPapers,
  orderDebts,
  PROOFS,
  readDebt,
  readDebts,
  SECURITIES,
} from '../../../src/logic/index.ts';
import { anyDebt, debt } from './debts.ts';

describe('reading', () => {
  test('leaves out what does not fit and keeps what does', () => {
    expect(
      readDebt({
        id: 'a',
        name: '  某消费金融  ',
        lender: 'nobody',
        stage: 'sued',
        receivedFen: 1.5,
        paidFen: 0,
        actBy: '2026-02-30',
        proofs: ['contract', 'x'],
        note: 7,
      }),
    ).toEqual({ id: 'a', name: '某消费金融', stage: 'sued', paidFen: 0, proofs: ['contract'], disputes: [] });
  });
  test.each([null, 1, 'a', [[]], {}, { id: 'a' }, { id: 'a', name: ' ' }, { name: 'b' }])('finds no debt in %j', (raw) =>
    expect(readDebt(raw)).toBeNull(),
  );
  test('never throws, and reads again what it read', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const read = readDebts([raw]);
        expect(readDebts(read)).toEqual(read);
      }),
    );
    fc.assert(
      fc.property(anyDebt, (one) => {
        expect(readDebt(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });
  test('takes each id once, no more than fit, and cuts what is too long', () => {
    expect(readDebts([debt({ id: 'a' }), debt({ id: 'a', name: '乙' })])).toHaveLength(1);
    expect(readDebts(Array.from({ length: 99 }, (_, at) => debt({ id: `d${at}` })))).toHaveLength(MOST_DEBTS);
    expect([...(readDebt(debt({ name: '长'.repeat(10_000) }))?.name ?? '')]).toHaveLength(40);
    expect(readDebts('no list')).toEqual([]);
  });
});

describe('what differs', () => {
  const ids = (part: Partial<Debt>) => differencesOf(debt(part)).map(({ id, fen }) => [id, fen]);
  test.each([
    [{ contractFen: 1_000_000, receivedFen: 800_000 }, [['deducted', 200_000]]],
    [{ contractFen: 800_000, receivedFen: 800_000, paidFen: 0 }, [['nothing-to-compare', 0]]],
    [{ receivedFen: 800_000, principalFen: 900_000 }, [['principal', 100_000]]],
    [{ claimedFen: 1000, principalFen: 600, interestFen: 200, feesFen: 100 }, [['unexplained', 100]]],
    [{ claimedFen: 1000, principalFen: 800, interestFen: 200, feesFen: 100 }, [['more-than-claimed', 100]]],
    [{ claimedFen: 1000, principalFen: 800, interestFen: 200, feesFen: 0 }, [['nothing-to-compare', 0]]],
    [{ receivedFen: 800_000, paidFen: 500_000, claimedFen: 600_000 }, [['cost', 300_000]]],
    [{ receivedFen: 800_000, paidFen: 100_000, claimedFen: 600_000 }, [['cost', 0]]],
    [{}, [['nothing-to-compare', 0]]],
  ] as const)('%j', (part, found) => expect(ids(part)).toEqual(found));
  test('says what is missing, and never what is owed', () => {
    expect(differencesOf(debt({ paidFen: 0 }))[0]?.says).toBe('还比不了，缺：到手多少、对方说欠多少。不知道的先空着。');
    fc.assert(
      fc.property(anyDebt, (one) => {
        const found = differencesOf(one);
        for (const { says, fen } of found) {
          expect(says).not.toMatch(/我欠|你欠|应还|应当还/);
          expect(fen).toBeGreaterThanOrEqual(0);
        }
        expect(found.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the order', () => {
  const at = (part: Partial<Debt>) => harmOf(debt(part));
  test.each([
    [{ security: 'home' }, 'home'],
    [{ security: 'home', stage: 'sued' }, 'home'],
    [{ security: 'home', old: true }, 'hold'],
    [{ stage: 'sued' }, 'court'],
    [{ stage: 'judged' }, 'court'],
    [{ stage: 'enforced' }, 'court'],
    [{ actBy: '2026-12-05', lender: 'unlicensed' }, 'court'],
    [{ security: 'car' }, 'secured'],
    [{ security: 'guarantor', lender: 'bank-card' }, 'secured'],
    [{ lender: 'bank-card', stage: 'mediation' }, 'card'],
    [{ lender: 'consumer-finance', stage: 'sold' }, 'unsecured'],
    [{}, 'unsecured'],
    [{ lender: 'unlicensed' }, 'hold'],
    [{ disputes: ['not-mine'], lender: 'bank-card' }, 'hold'],
    [{ old: true, security: 'car' }, 'hold'],
  ] as const)('%j is %s', (part, harm) => expect(at(part)).toBe(harm));
  test('is home, court, secured, card, unsecured, on hold; within one the nearest day, then what is overdue', () => {
    const debts = [
      debt({ id: 'hold', old: true }),
      debt({ id: 'calm', stage: 'not-due' }),
      debt({ id: 'loud', stage: 'overdue' }),
      debt({ id: 'later', actBy: '2026-12-20' }),
      debt({ id: 'card', lender: 'bank-card' }),
      debt({ id: 'sued', stage: 'sued' }),
      debt({ id: 'sooner', actBy: '2026-12-05' }),
      debt({ id: 'home', security: 'home' }),
      debt({ id: 'car', security: 'car' }),
    ];
    expect(orderDebts(debts).map(({ debt: { id } }) => id)).toEqual([
      'home',
      'sooner',
      'later',
      'sued',
      'car',
      'card',
      'loud',
      'calm',
      'hold',
    ]);
    expect(datedDebts(debts).map(({ id }) => id)).toEqual(['sooner', 'later']);
  });
  test('loses nothing, whatever was told, and does not depend on amounts', () => {
    fc.assert(
      fc.property(fc.array(anyDebt), (debts) => {
        const ordered = orderDebts(debts);
        expect(new Set(ordered.map(({ debt: one }) => one))).toEqual(new Set(debts));
        expect(ordered).toHaveLength(debts.length);
        const ranks = ordered.map(({ harm }) => HARMS.indexOf(harm));
        expect(ranks).toEqual([...ranks].sort());
        const bare = debts.map(
          (one) => Object.fromEntries(Object.entries(one).filter(([key]) => !AMOUNTS.some((amount) => amount === key))) as unknown as Debt,
        );
        expect(orderDebts(bare).map(({ debt: { id } }) => id)).toEqual(ordered.map(({ debt: { id } }) => id));
      }),
    );
  });
});

describe('what next', () => {
  test.each([
    [{}, ['received', 'contract']],
    [{ proofs: ['received', 'contract'] }, ['statement', 'payments']],
    [{ proofs: ['received', 'contract', 'statement'], paidFen: 0, lender: 'micro-loan' }, []],
    [{ proofs: ['received', 'contract', 'statement', 'payments'] }, ['credit-report']],
    [{ stage: 'sued' }, ['court-paper', 'received']],
    [{ stage: 'sold' }, ['proof-of-sale', 'received']],
    [{ lender: 'guarantor-paid', proofs: ['notice', 'received'] }, ['contract', 'statement']],
    [{ lender: 'guarantor-paid' }, ['proof-of-payment', 'received']],
    [{ disputes: ['not-mine'] }, ['credit-report', 'received']],
  ] as const)('%j: %j', (part, papers) => expect(nextPapers(debt(part))).toEqual(papers));
  test.each([
    [{}, ['script', 'letter']],
    [{ stage: 'sued', lender: 'bank-loan' }, ['court-papers', 'letter']],
    [{ stage: 'enforced', lender: 'private' }, ['enforcement', 'court-papers']],
    [{ old: true }, ['limitation', 'letter']],
    [{ lender: 'unlicensed', disputes: ['deducted'] }, ['unlicensed', 'fees']],
    [{ lender: 'assignee', disputes: ['paid', 'fees'] }, ['sold', 'settlement', 'script', 'fees', 'letter']],
    [{ stage: 'mediation', disputes: ['not-mine'] }, ['mediation', 'not-mine', 'letter']],
  ] as const)('%j leads to %j', (part, leads) => expect(leadsOf(debt(part))).toEqual(leads));
  test('never leads to talk of paying what is on hold or in court', () => {
    fc.assert(
      fc.property(anyDebt, (one) => {
        if (['hold', 'court'].includes(harmOf(one))) expect(leadsOf(one)).not.toContain('script');
        expect(nextPapers(one).length).toBeLessThanOrEqual(2);
        for (const paper of nextPapers(one)) expect(one.proofs).not.toContain(paper);
      }),
    );
  });
  test('automatic deductions are taken from what is left, then from living', () => {
    const debts = [debt({ automatic: true, monthlyFen: 50_000 }), debt({ automatic: true }), debt({ automatic: false, monthlyFen: 9 })];
    expect(automaticOf(debts, 80_000)).toEqual({ takenFen: 50_000, unknown: 1, leftFen: 30_000, intoLivingFen: 0 });
    expect(automaticOf(debts, 20_000)).toEqual({ takenFen: 50_000, unknown: 1, leftFen: 0, intoLivingFen: 30_000 });
    expect(automaticOf([], null)).toEqual({ takenFen: 0, unknown: 0, leftFen: null, intoLivingFen: 0 });
  });
});

test('the lists say everything that the form can', () => {
  expect([DEBT_STAGES.length, SECURITIES.length, PROOFS.length, DISPUTES.length, CHOICES.lender.length]).toEqual([7, 4, 6, 6, 11]);
  expect(MOST_FEN).toBeGreaterThan(0);
});
