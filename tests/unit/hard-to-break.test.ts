import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromFragment, KEPT } from '../../src/islands/call-check/telling.ts';
import { tabStore } from '../../src/islands/common/storage.ts';
import { deskOf } from '../../src/islands/letter/form.ts';
import { EMPTY_FORM as EMPTY_LETTER, type LetterForm } from '../../src/islands/letter/letterForm.ts';
import { readFile, toJson } from '../../src/islands/log/files.ts';
import { EMPTY_FORM as EMPTY_SCRIPT, firstProblem, inputFrom, type ScriptForm } from '../../src/islands/script-builder/form.ts';
import { forAddress, fromAddress, hashFor } from '../../src/islands/search/queryAddress.ts';
import { messageFrom } from '../../src/islands/verify/fragment.ts';
import { segmentsOf } from '../../src/islands/verify/segments.ts';
import {
  assess,
  CALLERS,
  CHOICES,
  callsFromCsv,
  composeLetter,
  composeScript,
  daysOf,
  findPages,
  findStatutes,
  highlighter,
  INCIDENTS,
  type LoggedCall,
  mergeCalls,
  nextFact,
  parseCitation,
  readCall,
  readMessage,
  readQuery,
  readYuan,
  reportOn,
  rumoursIn,
  scriptToText,
  speaksOfDespair,
  TELLERS,
  toLatest,
  toText,
  WANTS,
} from '../../src/logic/index.ts';
import { runs } from '../support/runs.ts';
import { junk, logs } from './call-log/calls.ts';
import { anyTold } from './judge/arbitraries.ts';
import { WORDS } from './letter/words.ts';
import { library } from './search/library.ts';

vi.setConfig({ testTimeout: 900_000 });
afterEach(() => vi.unstubAllGlobals());

const TODAY = '2026-11-25';

/** Parts of what people write, and of what breaks programs. */
const PARTS = [
  ...[
    '民法典',
    '675条',
    '第六百七十五条',
    '《刑法》',
    '催收',
    '爆通讯录',
    '坐牢',
    '1,200.50',
    '3万',
    '验证码',
    '转账',
    '安全账户',
    'http://',
    'sft8.top',
  ],
  ...[
    '$&',
    '$1',
    '$$',
    '{lender}',
    '<img src=x onerror=1>',
    '__proto__',
    'constructor',
    '=1+1',
    '"',
    '\\',
    '%',
    '%E4',
    '&q=',
    '#',
    '\r\n',
    '\t',
    ',',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0000',
    'e\u0301',
    '😀',
    '👨‍👩‍👧',
    '𠮷',
    '（',
    '）',
    '“',
    '〇',
    '½',
    '①',
    '１２',
    'İ',
    'ß',
  ],
];
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 })
    .map((parts) => parts.join('')),
);

describe('facts', () => {
  test('whatever is told, judge, next question and report answer, the same twice, and change nothing', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const before = Object.keys(told).length;
        expect(assess(told)).toEqual(assess(told));
        nextFact(told);
        reportOn(told);
        expect(Object.keys(told)).toHaveLength(before);
      }),
      runs(),
    );
  });
});

describe('searches', () => {
  const pages = library.slice(0, 40);
  test('any query is answered, and marks lose no character', () => {
    fc.assert(
      fc.property(text, text, (asked, shown) => {
        const query = readQuery(asked, { traditional: ['條', '条'], pinyin: { mfd: ['民法典'] } });
        parseCitation(asked);
        findStatutes(pages, asked);
        findPages(pages, asked);
        rumoursIn([{ triggers: ['坐牢', shown] }], query);
        speaksOfDespair(asked);
        expect(
          highlighter(query)
            .mark(shown)
            .map((part) => part.text)
            .join(''),
        ).toBe(shown);
      }),
      runs(150),
    );
  });
  test('an address that it wrote is read as what was asked; one that it did not breaks nothing', () => {
    fc.assert(
      fc.property(text, (asked) => {
        const hash = hashFor(asked);
        expect(decodeURIComponent(forAddress(asked)).length).toBeLessThanOrEqual(400);
        if (asked.trim()) expect(fromAddress({ hash, search: '' })).toBe([...asked.toWellFormed()].slice(0, 200).join(''));
        fromAddress({ hash: `#${asked}`, search: `?${asked}` });
        fromFragment(asked);
        messageFrom({ hash: `#m=${asked}` });
      }),
      runs(),
    );
  });
});

const fields = <T extends object>(empty: T, some: Readonly<Partial<Record<keyof T, fc.Arbitrary<unknown>>>>): fc.Arbitrary<T> =>
  fc.record(Object.fromEntries(Object.keys(empty).map((key) => [key, some[key as keyof T] ?? text]))) as unknown as fc.Arbitrary<T>;
const oneOr = (values: readonly string[]) => fc.oneof(fc.constantFrom('', ...values), text);
const day = fc.oneof(fc.constantFrom('', TODAY, '2026-02-29', '2028-02-29', '2026-12-31', '0000-00-00', '9999-12-31', '2027-06-15'), text);
const money = fc.oneof(fc.constantFrom('', '1', '5,820.50', '3万', '0', '-1', '1e9', '９９', '0.001'), text);

const scripts: fc.Arbitrary<ScriptForm> = fields(EMPTY_SCRIPT, {
  caller: oneOr(CALLERS),
  lenderKind: oneOr(CHOICES.lender),
  wants: fc.subarray([...WANTS]),
  verified: oneOr(['true', 'false']),
  oldDebt: oneOr(['true', 'false', 'unsure']),
  incidents: fc.subarray([...INCIDENTS]),
  ...{ total: money, perMonth: money, postponeAmount: money, firstDate: day, postponeDate: day },
});
const letters: fc.Arbitrary<LetterForm> = fields(EMPTY_LETTER, {
  teller: oneOr(TELLERS),
  lender: oneOr(CHOICES.lender),
  callee: oneOr(CHOICES.callee),
  sharedDebt: oneOr(['true', 'false', 'unsure']),
  nightCallsAgreed: oneOr(['true', 'false', 'unsure']),
  ticks: fc.array(fc.oneof(fc.constantFrom('insulted=true', 'threatenedJob=true', 'visited=true', '__proto__=x', 'hour=23'), text), {
    maxLength: 6,
  }),
  enclosures: fc.array(text, { maxLength: 3 }),
  edits: fc.dictionary(text, text, { maxKeys: 3 }),
  date: day,
  time: oneOr(['0:40', '22:00', '23:59', '24:00', '7:99']),
});

describe('forms', () => {
  test('a script: any form has a problem that is said, or makes a card that can be copied', () => {
    fc.assert(
      fc.property(scripts, (form) => {
        const [problem, input] = [firstProblem(form, TODAY), inputFrom(form)];
        if (problem) return;
        expect(input).not.toBeNull();
        const card = input && scriptToText(composeScript(input));
        expect(card).not.toMatch(/undefined|NaN|\[object/);
        if (form.lenderName.trim() && card?.includes('：')) expect(card).not.toContain('{lender}');
      }),
      runs(),
    );
  });
  test('a letter: any form makes one that holds one’s own words to the letter, or says why not', () => {
    fc.assert(
      fc.property(letters, (form) => {
        const { input, problems } = deskOf(form, null, WORDS, TODAY);
        if (!input) return;
        const paper = toText(composeLetter(input));
        // Invisible characters go, but not the joiner that makes one sign of several.
        const words = form.own.split(/(?:[\p{Cc}\s]|(?!\u200D)\p{Cf})+/u);
        const lost = words.filter((word) => !paper.includes(word));
        if (!problems.own) expect(lost).toEqual([]);
      }),
      runs(150),
    );
  });
  test('an amount: read to the fen, or refused in words', () => {
    fc.assert(
      fc.property(money, (typed) => {
        const reading = readYuan(typed);
        if ('fen' in reading) expect(Number.isSafeInteger(reading.fen) && reading.fen > 0).toBe(true);
        else expect(reading.problem.length).toBeGreaterThan(3);
      }),
      runs(1000),
    );
  });
});

describe('messages', () => {
  test('any text is read; what is marked stands in it, and nothing of it is lost', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { signs } = readMessage(pasted);
        for (const { from, to } of signs) expect(0 <= from && from <= to && to <= pasted.length).toBe(true);
        expect(
          segmentsOf(pasted, signs, pasted.length)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(pasted);
      }),
      runs(),
    );
  });
});

describe('logs that are brought in', () => {
  const cell = fc.oneof(text, fc.constantFrom('时间', '号码', '接通', '日期', '2026-11-23 22:10', '是', '否', '"'));
  const csv = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }).map((rows) => rows.map((row) => row.join(',')).join('\n'));
  const json = fc
    .tuple(fc.oneof(fc.integer({ min: -1, max: 4 }), fc.anything()), fc.array(junk, { maxLength: 4 }), fc.anything())
    .map(([version, calls, dues]) => {
      try {
        return JSON.stringify({ format: 'jiedezhu-call-log', version, calls, dues }) ?? '';
      } catch {
        return '{';
      }
    });
  test('any file is read or refused, and what was read can be judged, kept and read again', () => {
    fc.assert(
      fc.property(fc.oneof(text, csv, json), (file) => {
        const reading = readFile(file);
        callsFromCsv(file);
        if ('problem' in reading) return;
        daysOf(reading.calls, TODAY);
        const again = readFile(toJson(reading.calls, reading.dues));
        expect('calls' in again && again.calls).toEqual(reading.calls);
      }),
      runs(),
    );
  });
  test('brought in twice nothing is doubled, and nothing that was there is lost', () => {
    fc.assert(
      fc.property(logs('a'), logs('b'), (here, there) => {
        const own = here.map((one) => readCall(one) as LoggedCall);
        const other = there.map((one) => readCall(one) as LoggedCall);
        const { added } = mergeCalls(own, [...other, ...own]);
        expect(new Set([...own, ...added].map(({ id }) => id)).size).toBe(own.length + added.length);
        expect(other.filter(({ id }) => ![...own, ...added].some((one) => one.id === id))).toEqual([]);
        expect(mergeCalls([...own, ...added], [...other, ...own]).added).toEqual([]);
      }),
      runs(100),
    );
  });
  test('a record of any shape and version is a call or a fault', () => {
    fc.assert(
      fc.property(junk, fc.integer({ min: 1, max: 3 }), (raw, version) => {
        const read = readCall(toLatest(raw, version));
        if (typeof read !== 'string') expect(readCall(read)).toEqual(read);
      }),
      runs(1000),
    );
  });
});

describe('storage', () => {
  const store = tabStore('fuzzed', 3, KEPT);
  const written = fc.oneof(
    text,
    fc.json(),
    fc.tuple(fc.constantFrom(1, 2, 3, 4, '3'), fc.anything()).map(([version, value]) => {
      try {
        return JSON.stringify({ version, value }) ?? '';
      } catch {
        return '';
      }
    }),
    fc
      .record({
        run: fc.oneof(fc.string(), fc.anything()),
        telling: fc.record({
          teller: fc.oneof(fc.constantFrom(...TELLERS), fc.string()),
          answers: anyTold,
          opened: fc.array(fc.constantFrom('hour', 'lender', '__proto__', 'x')),
          rest: fc.oneof(fc.constantFrom('none', 'ask', 'x'), fc.constant(undefined)),
        }),
        screen: fc.constantFrom('who', 'result', 'ask:hour', 'ask:__proto__', 'change:x', ''),
        seen: fc.array(fc.constantFrom('danger', 'fraud', 'x')),
      })
      .map((value) => {
        try {
          return JSON.stringify({ version: 3, value });
        } catch {
          return '';
        }
      }),
  );
  test('whatever stands there is read as what it is, or as nothing; what is written over it is read again', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('holds', 'full', 'blocked'), (found, how) => {
        const refuse = () => {
          throw new DOMException('no', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
        };
        const held = new Map([['fuzzed', found]]);
        vi.stubGlobal('sessionStorage', {
          getItem: how === 'blocked' ? refuse : (key: string) => held.get(key) ?? null,
          setItem: how === 'holds' ? (key: string, value: string) => held.set(key, value) : refuse,
          removeItem: (key: string) => held.delete(key),
        });
        const kept = store.read();
        if (kept === null) return;
        expect(v.is(KEPT, JSON.parse(JSON.stringify(kept)))).toBe(true);
        assess(kept.telling.answers);
        expect(store.write(kept)).toBe(how === 'holds');
        expect(store.read()).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
      runs(1000),
    );
  });
});
