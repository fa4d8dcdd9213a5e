import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/islands/common/files.ts';
import { inOrder, readFile, toJson, toTable } from '../../../../src/islands/log/files.ts';
import { type EvidenceWords, LOG_FORMAT, LOG_VERSION, type LoggedCall, readCall } from '../../../../src/logic/index.ts';
import { EVIDENCE_WORDS } from '../../../../src/words/log.ts';
import { call, junk, logs } from '../../call-log/calls.ts';

const WORDS: EvidenceWords = { ...EVIDENCE_WORDS, told: { insulted: { true: '对方骂了我' } } };
const DUE = { id: 'd', day: '2026-12-06', what: '问答复' };
const file = (part: object) => JSON.stringify({ format: LOG_FORMAT, version: LOG_VERSION, calls: [], ...part });
const read = (text: string) => {
  const reading = readFile(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
};

describe('a backup', () => {
  test('is read again without loss', () => {
    fc.assert(
      fc.property(logs(), (log) => {
        const whole = log.map((one) => readCall(one) as LoggedCall);
        expect(readFile(toJson(whole, [DUE]))).toEqual({ calls: whole, dues: [DUE], faults: [], unused: [] });
      }),
    );
  });
  test('of version 1 is read as today’s', () => {
    const old = { id: 'x', date: '2026-11-23', time: '22:10', caller: '晴川公司', connected: true };
    expect(read(file({ version: 1, calls: [old] })).calls).toEqual([
      { id: 'x', at: '2026-11-23T22:10', company: '晴川公司', connected: true, facts: {}, teller: 'debtor' },
    ]);
  });
  test('with calls that are none: each is named, the others are read', () => {
    const { calls, faults } = read(file({ calls: [call('2026-11-23'), 7, { id: 'y' }, call('昨天')], dues: [7, DUE] }));
    expect(calls).toHaveLength(2);
    expect(faults).toEqual([
      { line: 2, fault: 'no-record', text: '7' },
      { line: 3, fault: 'no-connected', text: '{"id":"y"}' },
    ]);
    expect(read(file({ dues: [7, DUE] })).dues).toEqual([DUE]);
  });
  test.each([
    ['empty', ' \n '],
    ['empty', '\uFEFF'],
    ['newer', file({ version: LOG_VERSION + 1 })],
    ['not-ours', file({ version: 0 })],
    ['not-ours', file({ version: 1.5 })],
    ['not-ours', file({ version: '2' })],
    ['not-ours', file({ format: 'other' })],
    ['not-ours', file({ calls: {} })],
    ['not-ours', '[1,2]'],
    ['not-ours', '{"format":'],
    ['not-ours', 'x'],
    ['large', 'x'.repeat(5_000_001)],
  ])('or it is said why not: %s', (problem, text) => {
    expect(readFile(text)).toEqual({ problem });
  });
});

test('a table is read as such, with or without the mark', () => {
  const one = readCall(call('2026-11-23T10:00', { facts: { callee: 'borrower', insulted: true }, kept: ['recording'] })) as LoggedCall;
  const table = toTable([one], WORDS);
  expect(table).toContain('对方骂了我');
  expect(table).toContain('录音');
  for (const text of [table, table.slice(1)]) expect(read(text)).toMatchObject({ calls: [one], dues: [] });
});

test('calls come oldest first; what is none is left out', () => {
  const ids = inOrder([
    call('2026-11-23', { id: 'c' }),
    7,
    call('2026-11-22T10:00', { id: 'b' }),
    call('2026-11-22', { id: 'a' }),
    call('2026-11-23', { id: 'bb' }),
  ]).map(({ id }) => id);
  expect(ids).toEqual(['a', 'b', 'bb', 'c']);
});

test('older Chinese spreadsheets write another code: it is read too', async () => {
  // 日期 in GB 18030.
  expect(await textOf(new Blob([new Uint8Array([0xc8, 0xd5, 0xc6, 0xda])]))).toBe('日期');
  expect(await textOf(new Blob(['日期']))).toBe('日期');
});

test('whatever is read: nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(junk).map((calls) => {
          try {
            return file({ calls });
          } catch {
            return '';
          }
        }),
      ),
      (text) => void readFile(text),
    ),
    { numRuns: 500 },
  );
});
