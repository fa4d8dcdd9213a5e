import { describe, expect, test } from 'vitest';
import { addresseesFor, atTime, composeLetter, enclosuresOf, hear, toText, withEdits } from '../../../src/logic/index.ts';
import { asFacts } from '../judge/arbitraries.ts';
import { CLEAN } from '../judge/golden.ts';
import { letter, linesOf } from './letters.ts';
import { WORDS } from './words.ts';

const told = (facts: Readonly<Record<string, unknown>>) => asFacts({ ...CLEAN, ...facts });
const ids = (facts: Readonly<Record<string, unknown>>, teller: 'debtor' | 'third-party' = 'debtor') =>
  addresseesFor(told(facts), teller).map(({ id }) => id);

describe('who is written to', () => {
  test.each([
    ['bank-card', ['lender', '12378']],
    ['consumer-finance', ['lender', '12378']],
    ['auto-finance', ['lender', '12378']],
    ['micro-loan', ['lender', 'local-finance', '12345']],
    ['guarantor-paid', ['lender', 'local-finance', '12378']],
    ['assignee', ['lender', '12345']],
    ['unsure', ['lender']],
    ['private', ['12345']],
    ['unlicensed', ['local-finance', '12345']],
  ])('about an insult by %s', (lender, wanted) => {
    expect(ids({ lender, insulted: true })).toEqual(wanted);
  });
  test('the matter leads further: numbers, what stands on the net, credit records, crimes', () => {
    expect(ids({ lender: 'bank-loan', bombing: true })).toEqual(['lender', '12378', '110', '12321']);
    expect(ids({ lender: 'bank-loan', postedPublicly: true })).toEqual(['lender', '12378', '110', '12377']);
    expect(ids({ lender: 'bank-loan', creditRepairPitch: true })).toEqual(['lender', '12378', '12363']);
    expect(ids({ lender: 'bank-loan', threatenedViolence: true })).toEqual(['110', 'lender', '12378']);
  });
  test('the best first, if nobody is named', () => {
    const facts = told({ lender: 'micro-loan', insulted: true });
    expect(composeLetter({ facts, teller: 'debtor', words: WORDS })).toEqual(
      composeLetter({ facts, teller: 'debtor', addressee: 'lender', words: WORDS }),
    );
  });
  test('nobody where nothing was reported of a lender without a licence; that is an error, not a letter', () => {
    expect(ids({ lender: 'unlicensed' })).toEqual([]);
    expect(() => composeLetter({ facts: told({ lender: 'unlicensed' }), teller: 'debtor', words: WORDS })).toThrow(RangeError);
  });
});

describe('what is told', () => {
  test('only what a rule rests on, in its own words, once', () => {
    expect(linesOf(letter({ insulted: true, visited: true, agencyStated: true }), 'facts')).toEqual(['对方骂了我。']);
    expect(linesOf(letter({ connectedToday: 5 }), 'facts')).toEqual(['这一天同一家机构打通了 5 次。']);
    expect(linesOf(letter({ connectedToday: 3, insulted: true }), 'facts')).toEqual(['对方骂了我。']);
  });
  test('not whether I could be reached, where nothing hangs on it', () => {
    const leaked = { callee: 'family', debtDisclosed: true, disclosureAgreed: false };
    expect(linesOf(letter({ ...leaked, borrowerReachable: false }), 'facts')).toEqual([
      '对方对接电话的人说了欠款、逾期这些事。',
      '我没有同意过把这些事告诉这个人。',
    ]);
    expect(linesOf(letter({ ...leaked, borrowerReachable: true }), 'facts')[0]).toBe('我本人的电话打得通，没有失联，对方却去找了别人。');
  });
  test('a third party tells it in his own voice, and nothing of the contract', () => {
    const facts = {
      callee: 'listed-contact',
      debtDisclosed: true,
      askedThirdPartyToPay: true,
      outsourcingAnnounced: false,
      settlementSigned: true,
    };
    const paper = letter({ ...facts, borrowerReachable: 'unsure' }, 'third-party');
    expect(linesOf(paper, 'facts')).toEqual(['对方要我还钱。', '对方对我说了借款人欠款、逾期这些事。']);
    expect(paper.places.map(({ id }) => id)).not.toContain('civil-code/1038');
  });
  test('day, time, number, who: a row each, and none for what was not given', () => {
    const details = { date: '2026-11-23', time: '00:40', number: ' 138\n0000 ', saidToBe: '$& <b>' };
    expect(linesOf(letter({ insulted: true, hour: 0 }, 'debtor', 'lender', details), 'rows')).toEqual([
      '时间：2026 年 11 月 23 日 0:40',
      '来电号码：138 0000',
      '对方自称：$& <b>',
    ]);
    expect(linesOf(letter({ insulted: true }, 'debtor', 'lender', { number: ' \u200B ' }), 'rows')).toEqual([]);
  });
  test('the hour that was told, where no time is given; one that may have been filled in is not told', () => {
    expect(linesOf(letter({ insulted: true, hour: 23 }), 'rows')).toEqual(['时间：23 点多']);
    expect(linesOf(letter({ insulted: true, hour: 15 }), 'rows')).toEqual([]);
    expect(linesOf(letter({ insulted: true, hour: 23 }, 'debtor', 'lender', { date: '2026-11-23' }), 'rows')).toEqual([
      '时间：2026 年 11 月 23 日 23 点多',
    ]);
  });
  test('a time takes the hour with it; one that contradicts the facts is left out', () => {
    const night = told({ insulted: true, lender: 'consumer-finance', hour: 23 });
    expect(atTime(night, '14:05').hour).toBe(14);
    expect(atTime(night, '08:05').hour).toBe(8);
    expect(['24:00', '7', '', '12:60'].map((time) => atTime(night, time).hour)).toEqual([23, 23, 23, 23]);
    const paper = composeLetter({ facts: night, teller: 'debtor', details: { time: '14:05' }, words: WORDS });
    expect(linesOf(paper, 'rows')).toEqual(['时间：23 点多']);
    const day = composeLetter({ facts: atTime(night, '14:05'), teller: 'debtor', details: { time: '14:05' }, words: WORDS });
    expect(linesOf(day, 'rows')).toEqual(['时间：14:05']);
    expect(day.places.map(({ id }) => id)).not.toContain('gbt-45251/time');
  });
  test('whom it reached, for a debtor; a supervisor hears who is accused and what was answered, the lender is addressed by name', () => {
    const details = { lenderName: '晴川公司', receipt: 'A1' };
    const facts = { insulted: true, callee: 'workplace', borrowerReachable: false, lender: 'micro-loan' };
    expect(linesOf(letter(facts, 'debtor', 'local-finance', details), 'rows')).toEqual([
      '被投诉的机构：晴川公司',
      '我向这家机构投诉的受理编号：A1',
      '电话打给了谁：我的单位或同事',
    ]);
    const toLender = letter(facts, 'debtor', 'lender', details);
    expect(linesOf(toLender, 'rows')).toEqual(['电话打给了谁：我的单位或同事']);
    expect(linesOf(toLender, 'address')).toEqual(['晴川公司：']);
  });
});

describe('a third party', () => {
  const opening = (facts: Readonly<Record<string, unknown>>) =>
    linesOf(letter({ lender: 'micro-loan', insulted: true, ...facts }, 'third-party'), 'opening')[1];
  const asked = (facts: Readonly<Record<string, unknown>>) =>
    linesOf(letter({ lender: 'micro-loan', insulted: true, ...facts }, 'third-party'), 'requests').join('');
  test('says that he gave no guarantee only where that is true', () => {
    expect(opening({ callee: 'family' })).toBe('我不是借款人，也没有为这笔贷款提供担保。');
    expect(opening({ callee: 'unrelated' })).toContain('没有关系');
    expect(opening({ callee: 'family', thirdPartyOfferedToPay: true })).toBe('我不是借款人。');
    expect(opening({ callee: 'unsure' })).toBe('我不是借款人。');
    expect(opening({ callee: 'spouse', sharedDebt: false })).toBe('我不是借款人，没有在这笔贷款的合同上签过字。');
    for (const sharedDebt of [true, 'unsure']) expect(opening({ callee: 'spouse', sharedDebt })).toContain('要不要一起承担是另一件事');
  });
  test('asks that his number be let alone, unless he may owe; where it came from, always', () => {
    for (const facts of [{ callee: 'family' }, { callee: 'spouse', sharedDebt: false }, { callee: 'unsure' }])
      expect(asked(facts)).toMatch(/停止处理我的电话号码.*从哪里来/);
    for (const facts of [
      { callee: 'spouse', sharedDebt: true },
      { callee: 'spouse', sharedDebt: 'unsure' },
      { callee: 'family', thirdPartyOfferedToPay: true },
    ]) {
      expect(asked(facts)).not.toContain('停止处理');
      expect(asked(facts)).toContain('从哪里来');
    }
    expect(asked({ callee: 'listed-contact' })).toContain('撤回');
    expect(asked({ callee: 'workplace' })).not.toContain('撤回');
  });
  test('rests on the law on personal information, and on its right to reasons only where he asks to be let alone', () => {
    const places = (facts: Readonly<Record<string, unknown>>) =>
      letter({ lender: 'micro-loan', ...facts }, 'third-party').places.map(({ id }) => id);
    expect(places({ callee: 'family', borrowerReachable: false })).toEqual(['pipl/44', 'pipl/13', 'pipl/50']);
    expect(places({ callee: 'spouse', sharedDebt: true })).toEqual(['pipl/44', 'pipl/13']);
    expect(places({ callee: 'listed-contact', borrowerReachable: false })).toContain('pipl/15');
  });
  test('who is called about his own guarantee writes as one who may owe', () => {
    const paper = letter({ callee: 'guarantor', insulted: true }, 'third-party');
    expect(paper).toEqual(letter({ callee: 'guarantor', insulted: true }, 'debtor'));
    expect(toText(paper)).not.toMatch(/不是借款人|担保人，/);
  });
});

describe('grounds', () => {
  const ground = (facts: Readonly<Record<string, unknown>>, to?: '12378' | '12377' | '110' | '12363', date?: string) =>
    letter(facts, 'debtor', to, date ? { date } : {}).places.map(({ id }) => id);
  test('only what is established: nothing that hangs on a lender who is not known', () => {
    expect(ground({ insulted: true, lender: 'unsure' })).toEqual([]);
    expect(ground({ bombing: true, lender: 'unsure' })).toEqual(['psapl/50', 'civil-code/1033']);
    expect(linesOf(letter({ insulted: true, lender: 'unsure' }), 'grounds')).toEqual([]);
  });
  test('nothing that is merely open', () => {
    expect(ground({ hour: 23, nightCallsAgreed: 'unsure', lender: 'micro-loan' })).toEqual([]);
    expect(ground({ hour: 23, nightCallsAgreed: true, lender: 'micro-loan' })).toEqual([]);
    expect(ground({ hour: 23, nightCallsAgreed: false, lender: 'micro-loan' })).toEqual(['gbt-45251/time']);
  });
  test('nothing that was not in force on the day of the call', () => {
    expect(ground({ bombing: true, lender: 'private' }, undefined, '2025-12-31')).toEqual(['civil-code/1033']);
    expect(ground({ bombing: true, lender: 'private' }, undefined, '2026-01-01')).toEqual(['psapl/50', 'civil-code/1033']);
    expect(ground({ bombing: true, lender: 'private' }, undefined, '2026-02-30')).toEqual(['psapl/50', 'civil-code/1033']);
  });
  test('the law alone to those who deal with content, numbers or crimes; none to the bank of banks', () => {
    expect(ground({ postedPublicly: true, lender: 'micro-loan' }, '12377')).toEqual([
      'civil-code/1032',
      'civil-code/1033',
      'pipl/25',
      'psapl/50',
    ]);
    expect(ground({ creditRepairPitch: true, lender: 'micro-loan' }, '12363')).toEqual([]);
    expect(ground({ posedAsOfficial: true, askedSecrets: true, lender: 'bank-loan' }, '110')).toEqual([
      'psapl/62',
      'criminal-law/279',
      'pipl/6',
    ]);
  });
  test('a term to answer and the keeping of recordings, where they bind; a third party has no term', () => {
    expect(ground({ lender: 'bank-card' })).toEqual(['complaint-measures/deadline', 'card-measures/68']);
    expect(ground({ lender: 'consumer-finance' })).toEqual(['complaint-measures/deadline']);
    expect(ground({ lender: 'micro-loan' })).toEqual([]);
    expect(
      letter({ lender: 'bank-card', callee: 'family', borrowerReachable: false }, 'third-party').places.map(({ id }) => id),
    ).not.toContain('complaint-measures/deadline');
  });
  test('one paragraph an instrument, its title once; what one place says for two rules stands together', () => {
    const lines = linesOf(
      letter({ lender: 'unlicensed', bombing: true, insulted: true, repeatedMessages: true }, 'debtor', 'local-finance' as '12378'),
      'grounds',
    );
    expect(lines[1]).toBe('法律（是不是违反，由公安机关、法院等认定）：');
    expect(lines.filter((line) => line.includes('治安管理处罚法'))).toEqual([
      expect.stringMatching(/第五十条：采取滋扰、纠缠等方法.*。多次发送侮辱、恐吓等信息.*。$/),
    ]);
  });
  test('the strongest first', () => {
    const heads = linesOf(letter({ lender: 'consumer-finance', bombing: true, insulted: true, hour: 23 }), 'grounds').filter((line) =>
      line.endsWith('：'),
    );
    expect(heads.map((head) => head.slice(0, 2))).toEqual(['法律', '监管', '国家', '行业', '下面']);
  });
});

describe('requests', () => {
  test('ask for what the findings call for', () => {
    const asked = (facts: Readonly<Record<string, unknown>>) =>
      linesOf(letter({ lender: 'consumer-finance', ...facts }, 'debtor', 'lender'), 'requests').join('');
    expect(asked({})).not.toContain('停止上面说的做法');
    expect(asked({ insulted: true })).toContain('停止上面说的做法');
    expect(asked({ callee: 'family' })).toContain('不要再联系别人');
    expect(asked({ hour: 23 })).toContain('不要在 22:00 到次日 8:00 之间联系我');
    expect(asked({ postedPublicly: true })).toContain('撤下、删除');
    expect(asked({ personalAccount: true })).toContain('是不是贵机构的安排');
    expect(asked({ lender: 'assignee', insulted: true })).toContain('转让通知');
  });
});

test('what goes with it is what was chosen of what belongs to the matter, nothing that shows a payment', () => {
  const facts = told({ lender: 'unlicensed', threatenedViolence: true, bombing: true, upfrontCut: true, usurious: true });
  expect(enclosuresOf(hear(facts, 'debtor'), '12321')).toEqual(['运营商通话详单', '拦截软件记录']);
  expect(enclosuresOf(hear(facts, 'debtor'), '12345')).toEqual(['运营商通话详单', '拦截软件记录', '录音']);
  const enclosed = (enclosures: readonly string[]) =>
    linesOf(composeLetter({ facts, teller: 'debtor', addressee: '12345', details: { enclosures }, words: WORDS }), 'enclosures');
  expect(enclosed(['录音', '别的东西'])).toEqual(['录音']);
  expect(enclosed([])).toEqual([]);
  expect(enclosuresOf(hear(told({ hour: 23 }), 'debtor'), 'lender')).toEqual(['来电记录截图']);
});

describe('a note for 110', () => {
  test('is read out: no address, no name; the police hear what the loan was', () => {
    const facts = { lender: 'unlicensed', threatenedViolence: true, bombing: true, upfrontCut: true, usurious: true };
    const paper = letter(facts, 'debtor', '110', { name: '林某', contact: '138', lenderName: '晴川', receipt: 'A1' });
    expect(paper.title).toBe('打 110 时照着念');
    expect(paper.blocks.map(({ kind }) => kind)).toEqual(['opening', 'rows', 'facts', 'requests', 'grounds']);
    expect(linesOf(paper, 'rows')).toEqual(['有关的放款机构：晴川']);
    expect(linesOf(paper, 'facts')).toContain('放款时先扣了一笔，到手的比合同写的少。');
    expect(toText(paper)).toContain('可能对得上的条文（不用念，由公安机关、法院认定）\n《');
  });
});

describe('what is written over it', () => {
  const paper = letter({ insulted: true, hour: 23, lender: 'micro-loan' });
  test('stands in its place; an emptied block goes; the rest stays', () => {
    const edited = withEdits(paper, { facts: '他骂我三次。\r\n\n  原话：$& [x]  ', requests: ' \n ' });
    expect(linesOf(edited, 'facts')).toEqual(['他骂我三次。', '  原话：$& [x]']);
    expect(edited.blocks.map(({ kind }) => kind)).toEqual(paper.blocks.map(({ kind }) => kind).filter((kind) => kind !== 'requests'));
    expect(linesOf(edited, 'grounds')).toEqual(linesOf(paper, 'grounds'));
    expect(withEdits(paper, {})).toEqual(paper);
    expect(toText(edited)).toContain('1. 他骂我三次。\n2.   原话：$& [x]');
  });
});
