import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ADDRESSEES,
  addresseesFor,
  bindsLender,
  classOf,
  composeLetter,
  enclosuresOf,
  hear,
  keyOf,
  letterPlaces,
  RULES,
  reportOn,
  TELLERS,
  toText,
} from '../../../src/logic/index.ts';
import { anyTold } from '../judge/arbitraries.ts';
import { DETAILS, LETTERS, linesOf } from './letters.ts';
import { WORDS } from './words.ts';

/** Words that would admit, promise, renounce, threaten or lie. */
const NEVER_SAID =
  /我(?:欠|借了|借的|会还|愿意还|还不上|答应|同意还|承认|保证|放弃|错了)|还款计划|我[^。，]*(?:分期|延期)|一定还|尽快还|对不起|否则|后果自负|曝光你们|让你们|起诉你|告你们|坐牢|赔偿我|若属实|违法犯罪|严重违法|涉嫌/;
/** The one sentence that speaks of an agreement: it was signed before, and is the whole of the complaint. */
const SIGNED = '我和银行签了个性化分期还款协议，一直按期在还，仍有人来催。';

test('there are letters to everybody, by both tellers, about every rule that a letter can be about', () => {
  expect(new Set(LETTERS.map(({ to }) => to))).toEqual(new Set(ADDRESSEES));
  expect(new Set(LETTERS.map(({ teller }) => teller))).toEqual(new Set(TELLERS));
  expect(new Set(LETTERS.map(({ rule }) => rule)).size).toBe(RULES.length);
  expect(LETTERS.length).toBeGreaterThan(2000);
});

describe('every letter', () => {
  test('admits, promises, renounces and threatens with nothing, and lies about nothing', () => {
    for (const { text, name } of LETTERS) expect(text.replace(SIGNED, ''), name).not.toMatch(NEVER_SAID);
  });
  test('says nothing of the debt: that stands in it, or that its writer is not the borrower', () => {
    for (const { paper, to, teller, name } of LETTERS) {
      const opening = linesOf(paper, 'opening').join('');
      if (to === '110' && teller === 'debtor') continue;
      expect(opening, name).toMatch(/有没有这笔债、数额多少，不在这里谈|我不是借款人/);
    }
  });
  test('tells nobody but the police what was received, and at what price', () => {
    for (const { text, to, name } of LETTERS) if (to !== '110') expect(text, name).not.toMatch(/到手的|利率|流水/);
  });
  test('has no blanks, brackets or stand-ins left, and no empty block', () => {
    for (const { paper, text, name } of LETTERS) {
      expect(text, name).not.toMatch(/[[\]{}【】]|undefined|NaN|null|甲方|乙方|某某|XX|____|……/);
      expect(paper.title, name).not.toBe('');
      for (const { lines } of paper.blocks) {
        expect(lines.length, name).toBeGreaterThan(0);
        for (const line of lines) expect(line, name).toBe(line.trim());
        for (const line of lines) expect(line, name).not.toBe('');
      }
    }
  });
  test('has each block once, in order, its headings counted', () => {
    const order = ['address', 'opening', 'rows', 'facts', 'own', 'grounds', 'requests', 'enclosures', 'signature'];
    for (const { paper, to, name } of LETTERS) {
      const kinds = paper.blocks.map(({ kind }) => kind);
      expect(new Set(kinds).size, name).toBe(kinds.length);
      if (to === '110') continue;
      expect(kinds, name).toEqual(order.filter((kind) => kinds.some((one) => one === kind)));
      const numbers = paper.blocks.flatMap(({ heading }) => (heading ? [heading.split('、')[0]] : []));
      expect(numbers, name).toEqual(['一', '二', '三', '四', '五', '六', '七'].slice(0, numbers.length));
    }
  });
  test('says a thing once', () => {
    for (const { paper, name } of LETTERS)
      for (const { lines, kind } of paper.blocks) expect(new Set(lines).size, `${name} ${kind}`).toBe(lines.length);
  });
  test('asks to be registered and answered', () => {
    for (const { paper, name, to } of LETTERS) {
      const asked = linesOf(paper, 'requests').join('');
      expect(asked, name).toMatch(to === '12377' || to === '12321' ? /处理结果/ : /受理编号|工单号|报警回执/);
    }
  });
});

describe('grounds', () => {
  test('are places that the build checks, bind this lender, and are established', () => {
    const known = new Set(letterPlaces().map(keyOf));
    for (const { paper, facts, name } of LETTERS) {
      const lender = facts.lender === 'unsure' ? undefined : facts.lender;
      const keys = paper.places.map(keyOf);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const place of paper.places) {
        expect(known.has(keyOf(place)), `${name} ${keyOf(place)}`).toBe(true);
        expect(bindsLender(place.id, lender), `${name} ${place.id}`).toBe(true);
      }
    }
  });
  test('stand under how binding they are; what broke only a standard is never called unlawful', () => {
    for (const { paper, to, name } of LETTERS) {
      const lines = linesOf(paper, 'grounds');
      const text = lines.join('\n');
      const classes = new Set(paper.places.map((place) => classOf(WORDS.cites[keyOf(place)]?.force ?? 'law')));
      if (to === '110') continue;
      expect(text.includes('国家推荐性标准，不是法律'), name).toBe(paper.places.some(({ id }) => id.startsWith('gbt-45251/')));
      expect(text.includes('行业自律文件，不是法律'), name).toBe(paper.places.some(({ id }) => /^(cba-2026|nifa-2018)\//.test(id)));
      if (!classes.has('law')) expect(text, name).not.toMatch(/违法|公安机关|法律（/);
      if (!classes.has('law') && !classes.has('regulation')) expect(text, name).not.toMatch(/违反|认定/);
      // Every instrument is named in a paragraph of its own, below a head.
      for (const [place, line] of lines.entries())
        if (line.includes('《'))
          expect(
            lines.slice(0, place).some((head) => head.endsWith('：')),
            name,
          ).toBe(true);
    }
  });
  test('name a crime to the police alone', () => {
    for (const { paper, to, name } of LETTERS)
      if (to !== '110')
        expect(
          paper.places.some(({ id }) => id.startsWith('criminal-law/')),
          name,
        ).toBe(false);
    expect(LETTERS.some(({ paper, to }) => to === '110' && paper.places.some(({ id }) => id.startsWith('criminal-law/')))).toBe(true);
  });
  test('speak as a letter does: nothing of our sources', () => {
    for (const { text, name } of LETTERS) expect(text, name).not.toMatch(/转述|节录|点名|没有写/);
  });
  test('hold for the lender only if the caller acts for it, and the letter says so', () => {
    for (const { paper, to, name } of LETTERS) {
      const lines = linesOf(paper, 'grounds');
      const conduct = lines.length > 0 && lines[0] !== '下面的请求，依据是：';
      if (to === 'lender' && conduct) expect(lines[0], name).toMatch(/如果是贵机构的人或者受贵机构委托的人做的/);
    }
  });
});

describe('whatever is told and written', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('$& $1 $` $$', '<img src=x onerror=alert(1)>', '\u202E反', '甲\r\n乙\n\n丙\u0000', '{n}{lender}', '字'.repeat(10_000)),
  );
  const details = fc.record(
    {
      date: fc.constantFrom('2026-11-23', '2026-02-30', '', 'x', '2025-06-01'),
      time: fc.constantFrom('0:40', '23:59', '24:00', '00:05', '', '99'),
      number: words,
      saidToBe: words,
      lenderName: words,
      own: words,
      receipt: words,
      link: words,
      contact: words,
      name: words,
      writtenOn: fc.constantFrom('2026-11-24', 'soon'),
    },
    { requiredKeys: [] },
  );
  test('a letter comes of it, the same each time, with nothing empty in it', () => {
    fc.assert(
      fc.property(anyTold, fc.constantFrom(...TELLERS), details, (facts, teller, given) => {
        for (const { id } of addresseesFor(facts, teller)) {
          const input = {
            facts,
            teller,
            addressee: id,
            details: { ...given, enclosures: enclosuresOf(hear(facts, teller), id) },
            words: WORDS,
          };
          const paper = composeLetter(input);
          expect(composeLetter(input)).toEqual(paper);
          for (const { lines } of paper.blocks) for (const line of lines) expect(line.trim()).not.toBe('');
          const ours = toText({
            ...paper,
            blocks: paper.blocks.filter(({ kind }) => !['address', 'rows', 'own', 'signature'].includes(kind)),
          });
          expect(ours).not.toMatch(/[[\]{}]|undefined|NaN|\$&/);
          for (const unseen of ['\u0000', '\u202E']) expect(toText(paper)).not.toContain(unseen);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('what was written in one’s own words is all there', () => {
    const own = `${'他说了很多。'.repeat(1600)}$& <b>原话</b>`;
    for (const { facts, teller, to } of LETTERS.filter((_, place) => place % 997 === 0)) {
      const paper = composeLetter({ facts, teller, addressee: to, details: { own }, words: WORDS });
      expect(linesOf(paper, 'own')).toEqual([own]);
    }
  });
  test('nobody is written to who is not competent', () => {
    fc.assert(
      fc.property(anyTold, fc.constantFrom(...TELLERS), fc.constantFrom(...ADDRESSEES), (facts, teller, to) => {
        const competent = addresseesFor(facts, teller).some(({ id }) => id === to);
        const compose = () => composeLetter({ facts, teller, addressee: to, words: WORDS });
        if (competent) expect(compose).not.toThrow();
        else expect(compose).toThrow(RangeError);
      }),
    );
  });
  test('urgency is the report’s: danger or fraud puts 110 first', () => {
    fc.assert(
      fc.property(anyTold, (facts) => {
        const [first] = addresseesFor(facts, 'debtor');
        if (reportOn(facts).urgent) expect(first?.id).toBe('110');
        else expect(first?.why ?? 'nobody').not.toMatch(/danger|fraud/);
      }),
    );
  });
});

test('a letter with everything in it is still one to three sheets, and says all that was given', () => {
  const { text } = LETTERS.find(
    ({ rule, to, teller, facts }) => rule === 'bombing' && to === '12378' && teller === 'debtor' && facts.lender === 'consumer-finance',
  ) ?? { text: '' };
  for (const value of [
    '2026 年 11 月 23 日 15:07',
    DETAILS.number,
    DETAILS.saidToBe,
    DETAILS.lenderName,
    DETAILS.own,
    DETAILS.receipt,
    DETAILS.contact,
    DETAILS.name,
    '2026 年 11 月 24 日',
  ])
    expect(text).toContain(value);
  for (const made of LETTERS) expect(made.text.length, made.name).toBeLessThan(3000);
});
