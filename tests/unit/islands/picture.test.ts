import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockHeight, lockScreen } from '../../../src/islands/common/lockScreen.ts';
import {
  CROSS,
  type DrawnLine,
  heightOf,
  inSheets,
  MARGIN,
  type Measure,
  pictureLines,
  WIDTH,
} from '../../../src/islands/common/picture.ts';
import { briefCard, composeScript, type Document, scriptDocument } from '../../../src/logic/index.ts';
import { STATES } from '../script/cards.ts';

/** A Chinese sign is as wide as it is high, others half that. */
const measure: Measure = (text, size) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? size : size / 2), 0);
const right = (line: DrawnLine) => MARGIN + line.indent + measure(line.text, line.size, line.bold);
const texts = (lines: readonly DrawnLine[]) => lines.map(({ text }) => text).join('');
const cards = STATES.filter((_, place) => place % 9 === 0).map((input) => scriptDocument(composeScript(input), ['《民法典》第一条']));

describe('a card as lines of a picture', () => {
  test('no letter is cut at the edge, and nothing that is said is missing', () => {
    for (const card of cards) {
      const lines = pictureLines(card, measure);
      for (const line of lines) expect(right(line)).toBeLessThanOrEqual(WIDTH - MARGIN);
      for (const block of card.blocks.filter(({ kind }) => ['say', 'never', 'note', 'grounds'].includes(kind)))
        for (const said of block.lines) expect(texts(lines).replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
    }
  });
  test('what is never said stands under a banner, each with a cross; nothing else does', () => {
    for (const card of cards) {
      const lines = pictureLines(card, measure);
      const never = card.blocks.find(({ kind }) => kind === 'never');
      expect(lines.filter(({ look }) => look === 'banner').map(({ text }) => text)).toEqual([`${CROSS} ${never?.heading}`]);
      expect(texts(lines.filter(({ look }) => look === 'never'))).toBe(never?.lines.join(''));
      expect(lines.filter(({ mark }) => mark === CROSS).length).toBe(never?.lines.length);
      expect(lines.filter(({ look, mark }) => look === 'plain' && mark).length).toBe(0);
    }
  });
  test('its table is no part of it; alone, the table is a picture', () => {
    const card = cards.find(({ blocks }) => blocks.some(({ kind, lines }) => kind === 'rows' && lines.length > 1));
    const rows = card?.blocks.filter(({ kind }) => kind === 'rows') ?? [];
    expect(card && texts(pictureLines(card, measure))).not.toContain('第 2 期');
    expect(card && texts(pictureLines({ ...card, blocks: rows }, measure))).toContain('第 2 期');
  });
  test('a letter keeps its order and its numbers', () => {
    const letter: Document = {
      title: '信',
      form: 'letter',
      places: [],
      blocks: [
        { kind: 'facts', heading: '事实', lines: ['第一件', '第二件'] },
        { kind: 'rows', heading: '', lines: ['一行'] },
        { kind: 'own', heading: '', lines: ['还有'] },
      ],
    };
    expect(pictureLines(letter, measure).map(({ text }) => text)).toEqual(['信', '事实', '1. 第一件', '2. 第二件', '一行', '还有']);
  });
  test('in sheets no higher than a canvas may be, nothing lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'他们打来了。，'), minLength: 1, maxLength: 80 }), { maxLength: 60 }),
        (said) => {
          const lines = pictureLines({ title: '卡', places: [], blocks: [{ kind: 'say', heading: '说', lines: said }] }, measure);
          const sheets = inSheets(lines, 1000);
          expect(sheets.flat()).toEqual(lines);
          for (const sheet of sheets) expect(sheet.reduce((sum, line) => sum + heightOf(line), 0)).toBeLessThanOrEqual(1000);
        },
      ),
    );
  });
});

describe('a locked screen', () => {
  test.each([
    [{ width: 360, height: 780 }, 2340],
    [{ width: 390, height: 844 }, 2337],
    [{ width: 844, height: 390 }, 2337],
    [{ width: 360, height: 640 }, 1920],
    [{ width: 1920, height: 1080 }, 1920],
    [{ width: 1024, height: 768 }, 2340],
    [{ width: 0, height: 0 }, 2340],
  ])('is as high as the device, %j', (screen, height) => {
    expect(lockHeight(screen)).toBe(height);
  });
  test('stands clear of clock and buttons, in letters that are read at arm’s length', () => {
    for (const way of ['called', 'calling'] as const)
      for (const height of [1900, 2100, 2340, 2500]) {
        const { lines, top } = lockScreen(briefCard(way), height, measure);
        const bottom = top + lines.reduce((sum, line) => sum + heightOf(line), 0);
        expect(top).toBeGreaterThanOrEqual(height * 0.25);
        expect(bottom).toBeLessThanOrEqual(height * 0.88);
        for (const line of lines) expect(right(line)).toBeLessThanOrEqual(WIDTH - MARGIN);
        const said = lines.filter(({ look }) => look === 'plain').slice(1);
        for (const line of said) expect(line.size).toBeGreaterThanOrEqual(60);
        expect(lines.filter(({ mark }) => mark === CROSS).length).toBe(4);
      }
  });
  test('whatever the paper, it fits or is as small as it gets', () => {
    const line = fc.string({ unit: fc.constantFrom(...'请说您是哪家单位，。“”a1'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (said) => {
        const brief: Document = { title: '卡', places: [], blocks: [{ kind: 'say', heading: '', lines: said }] };
        const { lines, top } = lockScreen(brief, 2340, measure);
        const bottom = top + lines.reduce((sum, one) => sum + heightOf(one), 0);
        expect(bottom).toBeLessThanOrEqual(2340 * 0.88);
        for (const one of lines) expect(right(one)).toBeLessThanOrEqual(WIDTH - MARGIN);
        expect(texts(lines).replaceAll(' ', '')).toBe(`卡${said.join('')}`.replaceAll(' ', ''));
      }),
    );
  });
});
