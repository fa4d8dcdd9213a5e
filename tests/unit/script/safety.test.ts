import { describe, expect, test } from 'vitest';
import {
  ABOUT_MONEY,
  bindsLender,
  CALLERS,
  CHOICES,
  composeScript,
  isVerified,
  keyOf,
  mayPropose,
  maySpeakOfMoney,
  scriptPlaces,
  scriptToText,
} from '../../../src/logic/index.ts';
import { linesOf, partsOf, SAID, STATES } from './cards.ts';

const cards = STATES.map((input) => ({ input, script: composeScript(input), name: JSON.stringify(input) }));

describe('when money may be spoken of', () => {
  test('only to a caller who was checked, or whom I called; never to one who says to be a court', () => {
    expect(CALLERS.map((caller) => [caller, ...[undefined, false, true].map((verified) => isVerified({ caller, verified }))])).toEqual([
      ['lender', false, false, true],
      ['agency', false, false, true],
      ['assignee', false, false, true],
      ['payer', false, false, true],
      ['law-firm', false, false, true],
      ['mediator', false, false, true],
      ['authority', false, false, false],
      ['hotline', true, true, true],
      ['court', true, true, true],
    ]);
  });
  test('and only of a debt that is surely not old', () => {
    for (const { input } of cards)
      expect(mayPropose(input), JSON.stringify(input)).toBe(
        isVerified(input) && input.oldDebt === false && !['mediator', 'court'].includes(input.caller),
      );
  });
});

describe('every card', () => {
  test('proposes only what may be proposed, and what was wanted', () => {
    for (const { input, script, name } of cards) {
      const may = mayPropose(input);
      expect(partsOf(script).includes('proposal'), name).toBe(may && input.wants.some((want) => ABOUT_MONEY.includes(want)));
      expect(script.instalments.length > 0, name).toBe(may && input.wants.includes('instalments'));
    }
  });
  test('before that says not a word of paying', () => {
    for (const { input, script, name } of cards) {
      const said = linesOf(script, ...SAID).join('\n');
      if (!mayPropose(input)) expect(said, name).not.toMatch(/延期|分期|方案|每月|一次付|商量|协商| 元|\d{4} 年/);
    }
  });
  test('says that paying comes later where the caller is not checked, and warns where the debt may be old', () => {
    for (const { input, script, name } of cards) {
      const money = maySpeakOfMoney(input) && input.wants.some((want) => ABOUT_MONEY.includes(want));
      expect(
        linesOf(script, 'ask').some((line) => line.includes('等我核实清楚')),
        name,
      ).toBe(money && !isVerified(input));
      expect(partsOf(script).includes('stop'), name).toBe(money && isVerified(input) && input.oldDebt !== false);
    }
  });
  test('never admits, promises or gives anything away aloud', () => {
    for (const { script, name } of cards)
      for (const line of linesOf(script, ...SAID)) {
        expect(line, name).not.toMatch(/我欠|我借的|我会还|我还|我答应|我承认|我保证|马上还|一定还|我的错|对不起|求/);
        if (/验证码|密码/.test(line)) expect(line, name).toMatch(/不报/);
      }
  });
  test('holds its parts in order, each with something in it, and always ends the call', () => {
    const order = ['before', 'opening', 'identity', 'ask', 'stop', 'proposal', 'report', 'never', 'closing', 'after'];
    for (const { script, name } of cards) {
      const places = partsOf(script).map((id) => order.indexOf(id));
      expect(places, name).toEqual([...places].sort((a, b) => a - b));
      for (const id of ['opening', 'identity', 'never', 'closing']) expect(partsOf(script), name).toContain(id);
      for (const { heading, lines } of script.parts) expect(heading && lines.length, name).toBeGreaterThan(0);
      expect(script.record.length, name).toBe(6);
    }
  });
  test('has no blanks, brackets or stand-ins left', () => {
    for (const { script, name } of cards)
      expect(scriptToText(script, ['依据']), name).not.toMatch(/[[\]{}]|undefined|NaN|null|甲方|乙方|某某|XX|____/);
  });
  test('is the same for the same input, and says a thing once', () => {
    for (const { input, script, name } of cards.filter((_, index) => index % 7 === 0)) {
      expect(
        composeScript({ ...input, wants: [...input.wants, ...input.wants], incidents: [...input.incidents, ...input.incidents] }),
        name,
      ).toEqual(script);
      const lines = linesOf(script, ...SAID);
      expect(new Set(lines).size, name).toBe(lines.length);
    }
  });
});

describe('to somebody who says to be a court, the police or a lawyer', () => {
  const toAuthority = cards.filter(({ input }) => input.caller === 'authority');
  test('there is nothing to say but that I hang up and check, whatever is wanted', () => {
    for (const { script, name } of toAuthority) {
      expect(partsOf(script), name).toEqual(['opening', 'identity', 'never', 'closing']);
      expect(script, name).toEqual({ ...toAuthority[0]?.script });
    }
    expect(linesOf(composeScript({ caller: 'authority', wants: [], incidents: [] }), 'opening', 'closing').join()).toMatch(/挂断.*核实/);
  });
});

/** What the note on the way to money and the answers to each no rest on, for everybody. */
const OF_AN_OLD_DEBT = ['civil-code/192#p2', 'spc-limitation/19#p1'];
const OF_THE_REPLIES = ['spc-limitation/14', 'civil-code/1033#p1-i2'];

describe('grounds', () => {
  test('are places that the build checks, each once, and bind the lender', () => {
    const known = new Set(scriptPlaces().map(keyOf));
    for (const lenderKind of [...CHOICES.lender, undefined])
      for (const { input } of cards.filter((_, index) => index % 11 === 0)) {
        const grounds = composeScript({ ...input, lenderKind }).grounds;
        expect(new Set(grounds.map(keyOf)).size).toBe(grounds.length);
        for (const place of grounds) {
          expect(known.has(keyOf(place)), keyOf(place)).toBe(true);
          expect(bindsLender(place.id, lenderKind), `${lenderKind} ${place.id}`).not.toBe(false);
        }
      }
  });
  test('of a lender not known are all that may bind it; a known one loses those that do not', () => {
    const grounds = (lenderKind?: 'micro-loan' | 'private') =>
      composeScript({ caller: 'agency', lenderKind, wants: ['leave-family'], incidents: ['insult'] }).grounds.map(keyOf);
    expect(grounds().slice(0, 10)).toEqual([
      'bank-consumer-measures/41',
      'cba-2026/identify',
      'gbt-45251/contact-when',
      'gbt-45251/contact-content',
      'cba-2026/third-ban',
      'civil-code/1038#p1',
      'card-measures/68',
      'micro-loan-measures/37',
      'cba-2026/ban-violence',
      'nifa-2018/16',
    ]);
    expect(grounds('micro-loan')).toEqual([
      'gbt-45251/contact-when',
      'gbt-45251/contact-content',
      'civil-code/1038#p1',
      'micro-loan-measures/37',
      'nifa-2018/16',
      ...OF_AN_OLD_DEBT,
      ...OF_THE_REPLIES,
    ]);
    expect(grounds('private')).toEqual(['civil-code/1038#p1', ...OF_AN_OLD_DEBT, ...OF_THE_REPLIES]);
  });
});
