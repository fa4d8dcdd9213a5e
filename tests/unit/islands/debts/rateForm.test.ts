import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_RATE, RATE_FIELDS, type RateForm, readPayments, readRate } from '../../../../src/islands/debts/rateForm.ts';

const LOAN = { received: '10000', receivedOn: '2025-01-15' };
const read = (part: Partial<RateForm>) => readRate({ ...EMPTY_RATE, ...LOAN, ...part });

describe('the cash flow of the form', () => {
  test('of parts of the same size, a month apart, on the last day where a month is shorter', () => {
    expect(read({ each: '950', count: '3', firstOn: '2025-01-31' }).flows).toEqual([
      { date: '2025-01-15', fen: 1_000_000 },
      { date: '2025-01-31', fen: -95_000 },
      { date: '2025-02-28', fen: -95_000 },
      { date: '2025-03-31', fen: -95_000 },
    ]);
  });
  test('of one payment, with what was paid on the first day taken off', () => {
    expect(read({ way: 'once', once: '12000', onceOn: '2026-01-15', fee: '500' }).flows).toEqual([
      { date: '2025-01-15', fen: 950_000 },
      { date: '2026-01-15', fen: -1_200_000 },
    ]);
  });
  test('of lines', () => {
    expect(
      read({ way: 'list', lines: '2025-02-15 950\n\n2025/3/5，1,200.50\n2025年4月1日：1万元\n２０２５－５－１ ９５０' }).flows?.slice(1),
    ).toEqual([
      { date: '2025-02-15', fen: -95_000 },
      { date: '2025-03-05', fen: -120_050 },
      { date: '2025-04-01', fen: -1_000_000 },
      { date: '2025-05-01', fen: -95_000 },
    ]);
  });
  test('is none while something is missing, and nothing is called wrong', () => {
    expect(readRate(EMPTY_RATE)).toEqual({ flows: null, problems: {} });
    expect(read({})).toEqual({ flows: null, problems: {} });
    expect(read({ way: 'list' })).toEqual({ flows: null, problems: {} });
  });
});

test.each([
  [{ received: '一万' }, 'received'],
  [{ receivedOn: '2025-02-30' }, 'receivedOn'],
  [{ fee: '10000' }, 'fee'],
  [{ each: '950', count: '0', firstOn: '2025-02-15' }, 'count'],
  [{ each: '950', count: '121', firstOn: '2025-02-15' }, 'count'],
  [{ each: '950', count: '1.5', firstOn: '2025-02-15' }, 'count'],
  [{ each: '九百', count: '12' }, 'each'],
  [{ firstOn: '2025-01-15' }, 'firstOn'],
  [{ way: 'once', onceOn: '2024-01-15' }, 'onceOn'],
  [{ way: 'list', lines: '2025-02-15' }, 'lines'],
  [{ way: 'list', lines: '2025-02-30 950' }, 'lines'],
  [{ way: 'list', lines: '2025-02-15 很多' }, 'lines'],
  [{ way: 'list', lines: '2025-01-15 950' }, 'lines'],
  [{ way: 'list', lines: 'x'.repeat(12_001) }, 'lines'],
  [{ way: 'list', lines: '2025-02-15 950\n'.repeat(401) }, 'lines'],
] as const)('%j is wrong at %s', (part, field) => {
  const { flows, problems } = read(part);
  expect(flows).toBeNull();
  expect(Object.keys(problems)).toEqual([field]);
});

test('what is wrong below does not stop the rate', () => {
  const found = read({ way: 'once', once: '12000', onceOn: '2026-01-15', lpr: '3.45%', contract: 'x', contractDate: '2025-13-01' });
  expect(found.flows).toHaveLength(2);
  expect(Object.keys(found.problems).sort()).toEqual(['contract', 'contractDate', 'lpr']);
  expect(read({ lpr: '3.45' }).problems).toEqual({});
});

test('whatever is typed, reading never throws', () => {
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(RATE_FIELDS.map((field) => [field, fc.string()]))),
      fc.constantFrom('same', 'once', 'list'),
      (form, way) => {
        expect(() => readRate({ ...(form as RateForm), way })).not.toThrow();
        expect(() => readPayments(form.lines ?? '')).not.toThrow();
      },
    ),
  );
});
