import { describe, expect, test } from 'vitest';
import { bindsEveryone, CHOICES, FORCES, type Force, type LenderId } from '../../src/logic/index.ts';
import { type Excuse, type Fault, faultsBut, readContent, stringsIn } from '../support/content.ts';

const instruments = readContent('instruments').map((one) => ({ ...one, force: one.data.force as Force }));

/** How the prose names each kind of lender; where several words will do, any of them. */
const NAMED: Readonly<Record<LenderId, RegExp>> = {
  'bank-card': /银行|信用卡/,
  'bank-loan': /银行|放贷/,
  'bank-other': /银行|放贷/,
  'consumer-finance': /消费金融|放贷/,
  'micro-loan': /小额贷款|小贷|放贷/,
  'auto-finance': /汽车金融/,
  'other-licensed': /信托|持牌/,
  'guarantor-paid': /担保公司/,
  assignee: /受让/,
  private: /私人|亲友/,
  unlicensed: /没经批准|无牌/,
};

test('every kind of instrument is known', () => {
  expect(instruments.filter(({ force }) => !FORCES.includes(force)).map(({ file, force }) => `${file}: ${force}`)).toEqual([]);
});

describe('whom it binds', () => {
  test('what does not bind everybody lists the lenders, and says whom it covers beside citations', () => {
    const faults = instruments.flatMap(({ file, force, data: { bindsLenders, covers } }): Fault[] => {
      const some = Array.isArray(bindsLenders) && covers !== null && covers.length > 0;
      const all = bindsLenders === 'all' && covers === null;
      return (bindsEveryone(force) ? all : some) ? [] : [{ file, words: `${force}, ${JSON.stringify(bindsLenders)}, ${covers}` }];
    });
    expect(faultsBut(faults)).toEqual([]);
  });
  test('lenders are listed once, in the order of the answers', () => {
    const faults = instruments.flatMap(({ file, data: { bindsLenders } }): Fault[] => {
      if (bindsLenders === 'all') return [];
      const inOrder = CHOICES.lender.filter((lender) => bindsLenders.includes(lender));
      return inOrder.join() === bindsLenders.join() ? [] : [{ file, words: bindsLenders.join() }];
    });
    expect(faultsBut(faults)).toEqual([]);
  });
  test('the prose says it too', () => {
    const faults = instruments.flatMap(({ file, data: { binds, bindsLenders } }): Fault[] => {
      if (binds.trim().length < 5) return [{ file, words: `“${binds}”` }];
      const listed = Array.isArray(bindsLenders) ? (bindsLenders as LenderId[]) : [];
      return listed.filter((lender) => !NAMED[lender].test(binds)).map((lender) => ({ file, words: `${lender} is not in “${binds}”` }));
    });
    const excuses: readonly Excuse[] = [
      ['credit-business', 'is not in', '管报送和查询征信的机构，不分是哪一种放款方'],
      ['nifa-2018', 'is not in', '管会员，公约自己没有列是哪几种放款方'],
    ];
    expect(faultsBut(faults, excuses)).toEqual([]);
  });
  test('the prose names no lender as bound that is not listed', () => {
    const faults = instruments.flatMap(({ file, data: { binds, bindsLenders } }): Fault[] => {
      if (bindsLenders === 'all' || bindsLenders.length === 0) return [];
      const bound = binds.split(/[；。]/).filter((part) => !/不|没有|没经/.test(part));
      return (['consumer-finance', 'micro-loan', 'auto-finance', 'other-licensed'] as const)
        .filter((lender) => !bindsLenders.includes(lender))
        .flatMap((lender) =>
          bound.filter((part) => NAMED[lender].test(part)).map((part) => ({ file, words: `${lender} is not listed, but: ${part}` })),
        );
    });
    expect(faultsBut(faults)).toEqual([]);
  });
  test('only what binds everybody is said to be everybody’s', () => {
    const faults = instruments.flatMap(({ file, force, data }): Fault[] =>
      bindsEveryone(force)
        ? []
        : stringsIn(data)
            .filter(({ text }) => /(?:所有|任何)人都要守|人人(?:都)?要守/.test(text))
            .map(({ text }) => ({ file, words: text })),
    );
    expect(faultsBut(faults)).toEqual([]);
  });
});

test('a standard, a convention and a policy say that they are no law', () => {
  const faults = instruments
    .filter(
      ({ force, data }) =>
        ['recommended-standard', 'self-discipline', 'judicial-policy'].includes(force) && !data.forceNote.includes('不是法律'),
    )
    .map(({ file, data }): Fault => ({ file, words: data.forceNote }));
  expect(faultsBut(faults)).toEqual([]);
});

test('what is not surely in force says why', () => {
  const faults = instruments
    .filter(({ data }) => ['trial', 'unconfirmed', 'closed'].includes(data.status) && !data.statusNote)
    .map(({ file, data }): Fault => ({ file, words: data.status }));
  expect(faultsBut(faults)).toEqual([]);
});
