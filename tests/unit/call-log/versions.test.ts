import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOG_VERSION, type LoggedCall, mergeCalls, readCall, toLatest } from '../../../src/logic/index.ts';
import { call, logs } from './calls.ts';

describe('older versions', () => {
  test('version 1 kept day and time apart, the company as caller', () => {
    const old = {
      id: 'x',
      date: '2026-11-23',
      time: '22:10',
      caller: '晴川公司',
      number: '1',
      connected: true,
      words: '甲',
      facts: { insulted: true },
    };
    expect(readCall(toLatest(old, 1))).toEqual({
      id: 'x',
      at: '2026-11-23T22:10',
      company: '晴川公司',
      number: '1',
      connected: true,
      words: '甲',
      facts: { insulted: true },
      teller: 'debtor',
    });
    expect(toLatest({ ...old, time: '' }, 1)).toMatchObject({ at: '2026-11-23' });
    expect(toLatest({ ...old, time: undefined }, 1)).toMatchObject({ at: '2026-11-23' });
    expect(toLatest({ ...old, date: 7 }, 1)).toMatchObject({ at: '' });
    expect(toLatest({ id: 'x', date: '2026-11-23', connected: true }, 1)).not.toHaveProperty('company');
  });
  test('today’s stays as it is, and so does what is no record', () => {
    const today = call('2026-11-23');
    expect(toLatest(today, LOG_VERSION)).toBe(today);
    for (const raw of [null, 'x', 7, undefined]) expect(toLatest(raw, 1)).toBe(raw);
  });
  test('whatever it is given, nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), fc.integer({ min: 1, max: 9 }), (raw, version) => void readCall(toLatest(raw, version))));
  });
});

describe('putting calls beside others', () => {
  test('new ones come in, known ones do not, those that differ stay as they are kept', () => {
    const [one, two] = [call('2026-11-23'), call('2026-11-23')];
    const other = { ...two, words: '改过' };
    expect(mergeCalls([one, two], [one, other, call('2026-11-24', { id: 'new' })])).toMatchObject({
      added: [{ id: 'new' }],
      same: 1,
      differing: 1,
    });
  });
  test('of one id twice in a file, the first comes in', () => {
    const one = call('2026-11-23');
    expect(mergeCalls([], [one, one, { ...one, words: '改过' }])).toEqual({ added: [one], same: 1, differing: 1 });
  });
  test('brought in twice, nothing is doubled; nothing that is kept is changed', () => {
    fc.assert(
      fc.property(logs(), logs(), (kept, incoming) => {
        const { added } = mergeCalls(kept, incoming);
        const all: LoggedCall[] = [...kept, ...added];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(mergeCalls(all, incoming).added).toEqual([]);
        expect(mergeCalls(kept, kept)).toEqual({ added: [], same: kept.length, differing: 0 });
        for (const { id } of incoming) expect(all.some((one) => one.id === id)).toBe(true);
      }),
    );
  });
});
