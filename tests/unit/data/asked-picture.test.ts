import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedName, AskedWhen } from '../../../src/data/tools/asked.ts';
import { asSvg, drawAsked, wrapped } from '../../../src/data/tools/asked-picture.ts';

const name = fc.string({ unit: fc.constantFrom('家', '人', '电', 'P', ' ', '、', '&', '<'), minLength: 1, maxLength: 10 });
const sentence = fc.string({ unit: fc.constantFrom('放', '款', '，', '2', ':', '（'), minLength: 1, maxLength: 60 });
/** A fact that opens others, which open others, three deep. */
const node = (deep: number): fc.Arbitrary<AskedName> =>
  fc.record({
    name,
    opens:
      deep === 0
        ? fc.constant([])
        : fc.array(fc.record({ when: sentence, facts: fc.array(node(deep - 1), { minLength: 1, maxLength: 3 }) }), { maxLength: 2 }),
  });
const asked: fc.Arbitrary<AskedWhen> = fc.record({
  always: fc.array(fc.record({ group: name, names: fc.array(name, { minLength: 1, maxLength: 9 }) }), { maxLength: 3 }),
  openers: fc.array(node(3), { maxLength: 3 }),
});
const namesIn = ({ name: own, opens }: AskedName): string[] => [own, ...opens.flatMap(({ facts }) => facts.flatMap(namesIn))];
const conditionsIn = ({ opens }: AskedName): string[] => opens.flatMap(({ when, facts }) => [when, ...facts.flatMap(conditionsIn)]);

describe('what is asked when, drawn', () => {
  test('holds every fact in a box and every condition in words, from top to bottom', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { marks } = drawAsked(given);
        const of = (...kinds: string[]) => marks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
        const names = [...given.always.flatMap(({ names: own }) => own), ...given.openers.flatMap(namesIn)];
        expect(of('opener', 'fact').sort()).toEqual(names.sort());
        expect(of('opener')).toEqual(given.openers.map((one) => one.name));
        expect([...of('when').join('')].sort().join('')).toBe([...given.openers.flatMap(conditionsIn).join('')].sort().join(''));
        expect(of('head').join('')).toBe(given.always.map(({ group }) => group).join(''));
      }),
    );
  });
  test('stays within its edges, and nothing lies on anything', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { width, height, marks, lines } = drawAsked(given);
        for (const { x, y, height: high } of marks) expect(x >= 0 && y >= 0 && y + high <= height).toBe(true);
        for (const { kind, x, width: across } of marks)
          if (kind === 'fact' || kind === 'opener') expect(x + across).toBeLessThanOrEqual(width);
        for (const [place, one] of marks.entries())
          for (const other of marks.slice(place + 1)) {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
          }
        for (const { from, to } of lines) expect(from < to && to <= height).toBe(true);
        expect(lines.length).toBe(given.openers.flatMap(conditionsIn).length);
      }),
    );
  });
  test('a line leads from each opener to each condition below it', () => {
    const { marks, lines } = drawAsked({
      always: [],
      openers: [
        {
          name: '来过',
          opens: [{ when: '有人来过', facts: [{ name: '进屋', opens: [{ when: '进了屋', facts: [{ name: '同意', opens: [] }] }] }] }],
        },
      ],
    });
    expect(marks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'opener 来过',
      'when 有人来过',
      'fact 进屋',
      'when 进了屋',
      'fact 同意',
    ]);
    const [opener, when, fact, deeper] = marks;
    for (const [line, box, words] of [
      [lines[0], opener, when],
      [lines[1], fact, deeper],
    ] as const) {
      expect(line?.from).toBe((box?.y ?? 0) + (box?.height ?? 0));
      expect(line?.to).toBeGreaterThan(words?.y ?? 0);
      expect(line?.to).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
      expect(line?.end).toBeLessThanOrEqual(words?.x ?? 0);
      expect(line?.x).toBeGreaterThan(box?.x ?? 0);
    }
  });
});

test('words in lines: nothing is lost, no line is too long, none begins with a comma', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 4, max: 22 }), (text, most) => {
      const lines = wrapped(text, most);
      expect(lines.join('')).toBe(text);
      for (const [place, line] of lines.entries()) {
        if (place > 0) expect(line[0]).not.toBe('，');
        expect([...line.replace(/，+$/, '')].filter((sign) => sign > '~').length).toBeLessThanOrEqual(most);
      }
    }),
  );
  expect(wrapped('一二三四五六', 4)).toEqual(['一二三四', '五六']);
  expect(wrapped('一二三四，五', 4)).toEqual(['一二三四，', '五']);
  expect(wrapped('ab12cd', 4)).toEqual(['ab12cd']);
});

test('as SVG it is well-formed whatever it is called, and carries both looks', () => {
  const svg = asSvg(drawAsked({ always: [{ group: 'A<B', names: ['要 & 给'] }], openers: [] }));
  expect(svg).toContain('>A&lt;B</text>');
  expect(svg).toContain('>要 &amp; 给</text>');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 360 \d+" width="360" height="\d+">/);
  expect(svg).toContain('prefers-color-scheme:dark');
});
