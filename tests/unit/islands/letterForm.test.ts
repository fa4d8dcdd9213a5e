import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deskOf,
  editKey,
  editsOf,
  factsOf,
  hasSomething,
  isAtNight,
  problemsIn,
  tellerOf,
  ticksFor,
} from '../../../src/islands/letter/form.ts';
import { EMPTY_FORM, type LetterForm } from '../../../src/islands/letter/letterForm.ts';
import { composeLetter, reportOn, TELLERS, toText } from '../../../src/logic/index.ts';
import { WORDS } from '../letter/words.ts';

const TODAY = '2026-11-25';
const form = (part: Partial<LetterForm>): LetterForm => ({ ...EMPTY_FORM, ...part });
/** What the letter would be made of. */
const inputFrom = (filled: LetterForm, heard: typeof told | null) => deskOf(filled, heard, WORDS, TODAY).input;
const keys = (part: Partial<LetterForm>) => ticksFor(form(part), WORDS).map(({ key }) => key);
const told = { answers: { callee: 'borrower', lender: 'micro-loan', insulted: true, hour: 23 }, teller: 'debtor' } as const;

describe('what can be ticked', () => {
  test('everything that a letter can tell and that applies, in its own words', () => {
    const ticks = ticksFor(form({ teller: 'debtor' }), WORDS);
    expect(ticks.find(({ key }) => key === 'insulted=true')?.label).toBe('对方骂了我');
    expect(ticks.find(({ key }) => key === 'agencyStated=false')?.label).toBe('对方没有说清自己是哪家机构、代表谁');
    expect(ticks.filter(({ fact }) => fact.id === 'document').map(({ value }) => value)).toEqual(['lawyer-letter', 'court-paper']);
    for (const { label } of ticks) expect(label).toMatch(/[\u4e00-\u9fff]/);
    expect(new Set(ticks.map(({ key }) => key)).size).toBe(ticks.length);
  });
  test('not what was lent, nor what is counted or asked', () => {
    for (const teller of TELLERS)
      for (const callee of ['', 'family', 'spouse'])
        expect(keys({ teller, callee, lender: 'unlicensed' }).join(' ')).not.toMatch(
          /upfrontCut|usurious|connectedToday|missedToday|hour|lender|callee|sharedDebt|nightCallsAgreed/,
        );
  });
  test('what hangs on another answer comes with it', () => {
    expect(keys({ teller: 'debtor' })).not.toContain('debtDisclosed=true');
    expect(keys({ teller: 'debtor', callee: 'family' })).toContain('debtDisclosed=true');
    expect(keys({ teller: 'debtor', callee: 'family' })).not.toContain('disclosureAgreed=false');
    expect(keys({ teller: 'debtor', callee: 'family', ticks: ['debtDisclosed=true'] })).toContain('disclosureAgreed=false');
    expect(keys({ teller: 'debtor' })).not.toContain('enteredHome=true');
    expect(keys({ teller: 'debtor', ticks: ['visited=true'] })).toContain('enteredHome=true');
    expect(keys({ teller: 'debtor', lender: 'bank-card' })).toContain('settlementSigned=true');
  });
  test('a third party is asked nothing of the contract, and in his own voice', () => {
    const ticks = ticksFor(form({ teller: 'third-party', callee: 'family', ticks: ['debtDisclosed=true'] }), WORDS);
    expect(ticks.map(({ fact }) => fact.id)).not.toEqual(expect.arrayContaining(['outsourcingAnnounced']));
    expect(ticks.map(({ fact }) => fact.id)).not.toContain('disclosureAgreed');
    expect(ticks.find(({ fact }) => fact.id === 'askedThirdPartyToPay')?.label).toBe('对方要我还钱');
    expect(ticks.find(({ fact }) => fact.id === 'thirdPartyOfferedToPay')?.label).toBe('我自己提出过要代还');
  });
});

describe('the facts', () => {
  test('what was not ticked did not happen; what would accuse or clear without a word stays open', () => {
    const facts = factsOf(form({ teller: 'debtor', ticks: ['insulted=true', 'document=court-paper'] }), null);
    expect(facts).toMatchObject({
      callee: 'borrower',
      insulted: true,
      document: 'court-paper',
      bombing: false,
      agencyStated: true,
      outsourcingAnnounced: true,
    });
    for (const open of ['borrowerReachable', 'disclosureAgreed', 'nightCallsAgreed', 'hour', 'lender', 'connectedToday', 'sharedDebt'])
      expect(facts).not.toHaveProperty(open);
  });
  test('a relative who ticks nothing accuses nobody', () => {
    const facts = factsOf(form({ teller: 'third-party', callee: 'family', lender: 'micro-loan' }), null);
    expect(reportOn(facts)).toMatchObject({ aboutCall: [], unruled: [], acrossLenders: [] });
  });
  test('the time of the form, its lender and its answer go with what the check was told', () => {
    expect(factsOf(form({}), told)).toEqual(told.answers);
    expect(factsOf(form({ time: '14:05', lender: 'bank-loan', nightCallsAgreed: 'false' }), told)).toEqual({
      ...told.answers,
      hour: 14,
      lender: 'bank-loan',
      nightCallsAgreed: false,
    });
    expect(
      factsOf(form({ nightCallsAgreed: 'true' }), { ...told, answers: { ...told.answers, nightCallsAgreed: false } }).nightCallsAgreed,
    ).toBe(false);
    expect(factsOf(form({ lender: 'martian', time: 'x' }), told)).toEqual(told.answers);
  });
  test('nonsense in storage is no fact', () => {
    expect(
      factsOf(form({ teller: 'debtor', ticks: ['__proto__=true', 'nonsense=true', 'document=x', 'insulted'], callee: 'martian' }), null),
    ).not.toMatchObject({
      insulted: true,
    });
  });
  test('night is from ten to eight', () => {
    expect(['22:00', '23:59', '00:00', '07:59', '08:00', '21:59', ''].map((time) => isAtNight({ time }))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what is wrong', () => {
  test('days that are not or not yet, fields too long, signs that cannot be seen', () => {
    expect(problemsIn(form({ date: TODAY, time: '23:00', own: '字'.repeat(10_000), link: '字'.repeat(500) }), TODAY)).toEqual({});
    expect(problemsIn(form({ date: '2026-11-26' }), TODAY).date).toContain('还没有到');
    expect(problemsIn(form({ date: '2026-02-30' }), TODAY).date).toContain('不存在');
    expect(problemsIn(form({ name: '字'.repeat(21), own: '字'.repeat(10_001) }), TODAY)).toEqual({
      name: expect.stringContaining('最多 20 个字'),
      own: expect.stringContaining('最多 10000 个字'),
    });
    for (const unseen of ['\u202E', '\u200B', '\n', '\u0000'])
      expect(problemsIn(form({ number: `1${unseen}2` }), TODAY).number).toContain('看不见');
    expect(problemsIn(form({ own: '一\n二', saidToBe: '<b>$&' }), TODAY)).toEqual({});
  });
  test('what has a problem does not get into the letter, and the rest does', () => {
    const input = inputFrom(form({ number: '138\u202E', saidToBe: '晴川', date: '2027-01-01' }), told);
    expect(input?.details).toEqual({ saidToBe: '晴川', enclosures: [], writtenOn: TODAY });
  });
});

describe('the input', () => {
  test('waits until there is something to write', () => {
    expect(hasSomething(EMPTY_FORM, null)).toBe(false);
    expect(inputFrom(EMPTY_FORM, null)).toBeNull();
    expect(inputFrom(form({ teller: 'debtor' }), null)).toBeNull();
    expect(inputFrom(form({ teller: 'debtor', own: ' ' }), null)).toBeNull();
    expect(inputFrom(form({ teller: 'debtor', own: '他说' }), null)?.addressee).toBe('lender');
    expect(inputFrom(form({ teller: 'third-party' }), null)?.addressee).toBe('lender');
    expect(tellerOf(form({ teller: 'x' }), null)).toBeNull();
    expect(tellerOf(form({ teller: 'third-party' }), told)).toBe('debtor');
  });
  test('goes to the best where the one chosen is not competent any more, and to nobody where nobody is', () => {
    expect(inputFrom(form({ addressee: '12378' }), told)?.addressee).toBe('lender');
    expect(inputFrom(form({ addressee: '12345' }), told)?.addressee).toBe('12345');
    expect(inputFrom(form({ teller: 'debtor', own: '他说', lender: 'unlicensed' }), null)).toBeNull();
  });
  test('whatever was typed, a letter can be composed of it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('', '2026-11-24', '23:10', 'debtor', 'third-party', 'family', 'micro-loan'),
    );
    const any = fc.record({
      ...Object.fromEntries(
        Object.keys(EMPTY_FORM)
          .filter((key) => !['ticks', 'enclosures', 'edits'].includes(key))
          .map((key) => [key, text]),
      ),
      ticks: fc.array(fc.oneof(text, fc.constantFrom('insulted=true', 'visited=true', 'document=court-paper'))),
      enclosures: fc.array(text),
      edits: fc.dictionary(text, text),
    }) as unknown as fc.Arbitrary<LetterForm>;
    fc.assert(
      fc.property(any, fc.constantFrom(null, told), (filled, heard) => {
        const { input, enclosures } = deskOf(filled, heard, WORDS, TODAY);
        if (!input) return;
        expect(toText(composeLetter(input)).length).toBeGreaterThan(20);
        expect(enclosures).toEqual(expect.any(Array));
      }),
    );
  });
});

test('what was written over the facts goes into every letter, over the requests into one', () => {
  const edits = { [editKey('facts', 'lender')]: '甲', [editKey('requests', 'lender')]: '乙' };
  expect(editsOf(form({ edits }), 'lender', ['facts', 'requests'])).toEqual({ facts: '甲', requests: '乙' });
  expect(editsOf(form({ edits }), '12378', ['facts', 'requests'])).toEqual({ facts: '甲' });
  expect(editsOf(form({ edits }), 'lender', ['requests'])).toEqual({ requests: '乙' });
  expect(editsOf(EMPTY_FORM, 'lender', ['facts', 'requests'])).toEqual({});
});
