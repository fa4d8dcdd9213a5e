import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { readMessage, SIGN_EXAMPLES, SIGNS } from '../../../src/logic/index.ts';
import { WORDS } from '../../../src/logic/message/ideas/index.ts';
import { wordsOf } from '../../../src/logic/message/scan.ts';
import { LOOK_ALIKES } from '../../../src/logic/message/variants.ts';

const HITS = SIGNS.flatMap(({ id }) => SIGN_EXAMPLES[id].hits.map((text) => ({ id, text })));
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const between = (put: string) => (text: string) => [...text].join(put);
const ids = (text: string) => readMessage(text).signs.map((sign) => sign.id);

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'spaces between all signs': between(' '),
  'wide spaces': between('\u3000'),
  'what cannot be seen': between('\u200b'),
  hearts: between('❤'),
  'hearts in colour': between('❤\ufe0f'),
  'traditional characters': toTraditional,
  'full width': fullWidth,
};

describe.each(Object.entries(DISGUISES))('%s hide nothing', (_, disguise) => {
  test.each(HITS)('$id: $text', ({ id, text }) => {
    expect(ids(disguise(text))).toContain(id);
  });
});

test.each([
  ['加微❤信处理欠款', 'add-contact'],
  ['逾期请加V 信 fw88', 'add-contact'],
  ['还款加 ｗｘ：fw88', 'add-contact'],
  ['请转.账.到安-全-账-户', 'safe-account'],
  ['验*证*码发我', 'give-code'],
  ['逾期坐①②个月牢', 'prison'],
  ['传票见 sft点top', 'odd-link'],
  ['把錢轉到安全賬戶', 'safe-account'],
  ['“安全”“账户”，请转入', 'safe-account'],
])('“%s” is understood', (text, id) => {
  expect(ids(text)).toContain(id);
});

test('dots that end a phrase are no disguise', () => {
  expect(ids('今天不转......账单已出')).not.toContain('safe-account');
  expect(ids('卡……给我')).not.toContain('give-code');
});

test('every traditional form of a character that is looked for is known', () => {
  const used = new Set(
    Object.values(WORDS)
      .flatMap((words) => words.trim().split(/\s+/).flatMap(wordsOf))
      .join(''),
  );
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const unknown: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const sign = String.fromCodePoint(code);
    const simple = simplify(sign);
    if (simple !== sign && simple.length === 1 && !used.has(sign) && used.has(simple) && LOOK_ALIKES[sign] !== simple) unknown.push(sign);
  }
  expect(unknown).toEqual([]);
});

// No words of time: 今天 presses, wherever it stands.
test('harmless text around a message changes neither its level nor its signs, only their places', () => {
  const harmless = fc.constantFrom('', '外面天气不错。\n', '😀 Hello!\n', '——\n', '　　\n', '（一）二三\n');
  fc.assert(
    fc.property(fc.constantFrom(...HITS), harmless, harmless, ({ text }, before, after) => {
      const alone = readMessage(text);
      const amid = readMessage(`${before}${text}\n${after}`);
      expect(amid.level).toBe(alone.level);
      expect(amid.signs).toEqual(alone.signs.map((sign) => ({ ...sign, from: sign.from + before.length, to: sign.to + before.length })));
    }),
  );
});

test('nothing that can be typed breaks it; every sign stands in the text, between whole characters', () => {
  const words = Object.values(WORDS).flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .slice(0, 3)
      .flatMap((word) => wordsOf(word).slice(0, 1)),
  );
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '，',
        '。',
        '\n',
        '“',
        '”',
        '"',
        '不会',
        '请',
        '您',
        '（2026）沪0101执1号',
        'a.top',
        '❤',
        '😀',
        '\ud83d',
        '.',
      ),
    },
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { level, signs } = readMessage(text);
      expect(['alarm', 'check', 'plain']).toContain(level);
      expect(level === 'plain').toBe(signs.length === 0);
      for (const { from, to } of signs) {
        expect(from >= 0 && from < to && to <= text.length).toBe(true);
        for (const edge of [from, to])
          expect(/^[\udc00-\udfff]/.test(text.slice(edge)) && /[\ud800-\udbff]$/.test(text.slice(0, edge))).toBe(false);
      }
      expect(readMessage(text)).toEqual({ level, signs });
    }),
    { numRuns: 2000 },
  );
});
