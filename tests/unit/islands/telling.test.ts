import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screenAfter } from '../../../src/islands/call-check/judge.ts';
import { fromFragment, hasCloser, isScreen, type Screen, toldBy, wayTo } from '../../../src/islands/call-check/telling.ts';
import { tellerOf } from '../../../src/islands/common/fragment.ts';
import { CHOICES, closerFacts, NOTHING_TOLD, type Telling, TICKS, tick, ticksFor, told } from '../../../src/logic/index.ts';

const borrower: Telling = told(NOTHING_TOLD, 'callee', 'borrower');

describe('which screen follows', () => {
  test('who → happened → closer, if something was opened → asked one by one, if wanted → result', () => {
    expect(screenAfter('happened', { ...borrower, rest: 'none' })).toBe('result');
    expect(screenAfter('happened', { ...borrower, opened: ['hour'], rest: 'none' })).toBe('closer');
    expect(screenAfter('closer', { ...borrower, rest: 'none' })).toBe('result');
    expect(screenAfter('closer', { ...borrower, rest: 'ask' })).toMatch(/^ask:/);
    const asked = screenAfter('closer', { ...borrower, rest: 'ask' }).replace('ask:', '') as 'insulted';
    expect(screenAfter(`ask:${asked}`, told({ ...borrower, rest: 'ask' }, asked, false))).not.toBe(`ask:${asked}`);
  });

  test.each<[Screen, Telling, Screen[]]>([
    ['who', NOTHING_TOLD, ['who']],
    ['whom', NOTHING_TOLD, ['who', 'whom']],
    ['happened', borrower, ['who', 'happened']],
    ['result', borrower, ['who', 'happened', 'result']],
    ['result', { ...borrower, opened: ['hour'] }, ['who', 'happened', 'closer', 'result']],
    ['change:hour', borrower, ['who', 'happened', 'result', 'change:hour']],
  ])('the way to %s', (screen, telling, way) => {
    expect(wayTo(screen, telling)).toEqual(way);
  });

  test('only screens are screens', () => {
    for (const screen of ['who', 'result', 'ask:hour', 'change:insulted']) expect(isScreen(screen)).toBe(true);
    for (const screen of ['', 'ask:', 'ask:nonsense', 'other:hour', 7, null, 'ask:hour ']) expect(isScreen(screen)).toBe(false);
  });
});

describe('a telling begun from an address', () => {
  test('facts and the path that follows from them', () => {
    expect(fromFragment('#callee=family&debtDisclosed=true')).toEqual({
      telling: { teller: 'third-party', answers: { callee: 'family', debtDisclosed: true }, opened: [] },
      screen: 'happened',
    });
    expect(fromFragment('#visited=true')?.screen).toBe('who');
    expect(fromFragment('#opened=hour&callee=borrower')?.telling.opened).toEqual(['hour']);
    expect(fromFragment('#others')?.screen).toBe('whom');
  });
  test('anything else is no telling, and nothing throws', () => {
    for (const fragment of ['', '#', '#main', '#callee=martian', '#q=675', '#opened=nonsense'])
      expect(fromFragment(fragment), fragment).toBeNull();
    fc.assert(fc.property(fc.string(), (fragment) => void fromFragment(fragment)));
  });
});

test('who owes tells as a debtor; everybody else is a third party', () => {
  expect(['borrower', 'guarantor', undefined, 'martian'].map(tellerOf)).toEqual(['debtor', 'debtor', 'debtor', 'debtor']);
  for (const callee of ['spouse', 'family', 'listed-contact', 'workplace', 'unrelated']) {
    expect(toldBy(NOTHING_TOLD, callee).teller).toBe('third-party');
    expect(toldBy(NOTHING_TOLD, callee, 'debtor').teller).toBe('debtor');
  }
});

test('there is a page of closer questions just where there is one to ask', () => {
  for (const callee of CHOICES.callee)
    for (const teller of ['debtor', 'third-party'] as const) {
      const start = toldBy(NOTHING_TOLD, callee, teller);
      for (const one of [null, ...TICKS.filter((tapped) => ticksFor(start).includes(tapped))]) {
        const telling = one ? tick(start, one, true) : start;
        expect(hasCloser(telling), `${callee} ${one?.fact}`).toBe(closerFacts(telling).length > 0);
      }
    }
});
