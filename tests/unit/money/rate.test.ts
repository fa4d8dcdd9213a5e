import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, annualRate, flowTable, percentInWords, yearlyRates } from '../../../src/logic/index.ts';

const monthsOf2025 = [...Array.from({ length: 11 }, (_, at) => `2025-${String(at + 2).padStart(2, '0')}-15`), '2026-01-15'];
const LOAN = [{ date: '2025-01-15', fen: 1_000_000 }, ...monthsOf2025.map((date) => ({ date, fen: -95_000 }))];

describe('the yearly rate', () => {
  // Reckoned independently in Python, by its own bisection over the sums discounted by days / 365.
  test.each([
    ['twelve parts of 950 on 10,000', LOAN, 0.2809353655244219],
    [
      'uneven days',
      [
        { date: '2024-02-29', fen: 800_000 },
        { date: '2024-03-29', fen: -450_000 },
        { date: '2024-05-06', fen: -120_000 },
        { date: '2025-02-28', fen: -400_000 },
      ],
      0.5669590261492312,
    ],
    [
      'the example that spreadsheets give for XIRR, from the side of whoever lends',
      [
        { date: '2008-01-01', amount: -10_000 },
        { date: '2008-03-01', amount: 2750 },
        { date: '2008-10-30', amount: 4250 },
        { date: '2009-02-15', amount: 3250 },
        { date: '2009-04-01', amount: 2750 },
      ],
      0.3733625335188314,
    ],
    [
      'less paid than came',
      [
        { date: '2026-01-01', fen: 1_000_000 },
        { date: '2027-01-01', fen: -900_000 },
      ],
      -0.1,
    ],
    [
      'as much paid as came',
      [
        { date: '2026-01-01', fen: 1 },
        { date: '2026-02-01', fen: -1 },
      ],
      0,
    ],
  ])('of dated flows, %s', (_, flows, rate) => expect(annualRate(flows)).toBeCloseTo(rate, 12));

  test.each([
    [[10_000, ...Array<number>(12).fill(-950)], 0.24908898887465503],
    [[10_000, ...Array<number>(12).fill(-1000)], 0.3507424892296034],
    [[12_000, ...Array<number>(12).fill(-1000)], 0],
    [[-5000, 0, 0, 5600], 0.4619858444426508],
  ])('of plain numbers is twelve times that of a month', (flows, rate) => expect(annualRate(flows)).toBeCloseTo(rate, 12));

  test('of seven days is beyond all measure compounded; by days it is what the guide reckons', () => {
    const flows = [
      { date: '2026-01-01', fen: 350_000 },
      { date: '2026-01-08', fen: -500_000 },
    ];
    expect(annualRate(flows)).toBeCloseTo(119_407_269.40509, 2);
    expect(yearlyRates(flows)).toMatchObject({ simple: expect.closeTo((1500 / 3500 / 7) * 365, 10), by: 'days' });
    expect(yearlyRates(LOAN)).toMatchObject({ simple: expect.closeTo(12 * (1.28093536552442 ** (1 / 12) - 1), 10), by: 'months' });
    expect(yearlyRates([])).toBeNull();
  });

  test.each([
    ['nothing', []],
    ['no list', null],
    ['a word', '10000'],
    ['one movement', [100]],
    ['one sign', [100, 200]],
    ['nothing but noughts', [0, 0, 0]],
    ['no number', [100, Number.NaN]],
    ['what is endless', [Number.POSITIVE_INFINITY, -1]],
    ['sums that no number holds', [Number.MAX_VALUE, Number.MAX_VALUE, 0].map((fen) => ({ date: '2026-01-01', fen }))],
    ['two rates that fit, 10 % and 20 % a period', [100, -230, 132]],
    ['three rates that fit', [1, -3.6, 4.31, -1.716]],
    [
      'all on one day',
      [
        { date: '2026-01-01', fen: 100 },
        { date: '2026-01-01', fen: -120 },
      ],
    ],
    [
      'a day that does not exist',
      [
        { date: '2026-02-30', fen: 100 },
        { date: '2026-03-01', fen: -120 },
      ],
    ],
    ['flows without sums', [{ date: '2026-01-01' }, { date: '2026-02-01' }]],
    ['sums without days', [{ fen: 1 }, { fen: -1 }]],
    ['no flows', [null, undefined]],
    ['numbers and flows', [100, { date: '2026-01-01', fen: -1 }]],
    [
      'a rate that no number holds',
      [
        { date: '2026-01-01', fen: 1 },
        { date: '2026-01-02', fen: -1_000_000_000 },
      ],
    ],
    [
      'all but nothing came back',
      [
        { date: '2026-01-01', fen: 1_000_000_000 },
        { date: '2026-01-02', fen: -1 },
      ],
    ],
  ])('is null for %s', (_, flows) => expect(annualRate(flows as never)).toBeNull());

  test('is that of the flows that count: one too small beside the others to be held changes nothing', () => {
    expect(annualRate([1e300, 1e-30, 1e300, -1.9e300])).toBe(annualRate([1, 0, 1, -1.9]));
  });

  test('of flows that change their sign three times is the only one that fits', () => {
    // 1,000 came, 400 went, 300 came, 1,000 went, a month apart: reckoned by the sum it must make nothing of.
    const rate = annualRate([1000, -400, 300, -1000]);
    const month = (rate ?? Number.NaN) / 12;
    expect(1000 - 400 / (1 + month) + 300 / (1 + month) ** 2 - 1000 / (1 + month) ** 3).toBeCloseTo(0, 6);
  });
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const fen = fc.integer({ min: 1, max: 100_000_000 });
/** A loan: it comes on one day, and goes on later ones. */
const loan = fc
  .tuple(day, fen, fc.array(fc.tuple(fc.integer({ min: 20, max: 900 }), fen), { minLength: 1, maxLength: 30 }))
  .map(([date, came, parts]) => [{ date, fen: came }, ...parts.map(([days, paid]) => ({ date: addDays(date, days), fen: -paid }))]);

describe('whatever the loan', () => {
  test('the rate makes its flows worth nothing, and the table shows it', () => {
    fc.assert(
      fc.property(loan, (flows) => {
        const rate = annualRate(flows);
        // So near to −1 that what is left of it are a few digits: no check of it is exact.
        if (rate === null || rate < -0.9999) return;
        const first = flows[0]?.date ?? '';
        const worth = flows.map((flow) => flow.fen * (1 + rate) ** (-(Date.parse(flow.date) - Date.parse(first)) / 86_400_000 / 365));
        const scale = worth.reduce((sum, one) => sum + Math.abs(one), 0);
        expect(Math.abs(worth.reduce((sum, one) => sum + one, 0))).toBeLessThan(scale * 1e-9);
        const rows = flowTable(flows, rate);
        expect(rows.map(({ fen: one }) => one).reduce((a, b) => a + b, 0)).toBe(flows.reduce((a, b) => a + b.fen, 0));
        expect(rows[0]).toMatchObject({ days: 0, worthFen: rows[0]?.fen });
        expect(Math.abs(rows.reduce((sum, { worthFen }) => sum + worthFen, 0))).toBeLessThanOrEqual(rows.length + scale * 1e-9);
      }),
      { numRuns: 500 },
    );
  });
  test('neither its unit, nor who looks at it, nor the order of its flows changes it', () => {
    fc.assert(
      fc.property(loan, fc.integer({ min: 2, max: 1000 }), (flows, times) => {
        const rate = annualRate(flows);
        const others = [
          flows.map((flow) => ({ ...flow, fen: flow.fen * times })),
          flows.map((flow) => ({ ...flow, fen: -flow.fen })),
          [...flows].reverse(),
        ];
        for (const other of others.map((one) => annualRate(one)))
          if (rate === null) expect(other).toBeNull();
          else expect(Math.abs(Math.log1p(other ?? Number.NaN) - Math.log1p(rate))).toBeLessThan(1e-9);
      }),
    );
  });
  test('more to pay is never cheaper', () => {
    fc.assert(
      fc.property(loan, fen, (flows, more) => {
        const [rate, dearer] = [
          annualRate(flows),
          annualRate(flows.map((flow, at) => (at === 1 ? { ...flow, fen: flow.fen - more } : flow))),
        ];
        // Never cheaper but by the last digits of a number, which a rate of 10^29 has too: a billionth of its logarithm.
        if (rate !== null && dearer !== null) expect(Math.log1p(rate) - Math.log1p(dearer)).toBeLessThan(1e-9);
      }),
      {
        // Found by chance: two rates of 3.5 × 10^29 that differ in the fourteenth digit.
        examples: [
          [
            [
              { date: '2020-01-01', fen: 24 },
              { date: '2020-09-24', fen: -89373330 },
              { date: '2020-03-18', fen: -40893853 },
              { date: '2020-06-10', fen: -88007647 },
            ],
            1,
          ],
        ],
      },
    );
  });
});

test('ten thousand flows of anything: a number above −1, or null, never an exception', () => {
  const anything = fc.array(
    fc.oneof(
      fc.double(),
      fc.integer(),
      fc.record({ date: fc.oneof(day, fc.string()), fen: fc.oneof(fc.double(), fc.integer(), fc.anything()) }),
      fc.anything(),
    ),
    { maxLength: 12 },
  );
  const flows = fc.oneof(
    anything,
    fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }),
    fc.array(fc.record({ date: day, fen: fc.integer() })),
  );
  fc.assert(
    fc.property(flows, (given) => {
      const rate = annualRate(given as never);
      if (rate !== null) expect(Number.isFinite(rate)).toBe(true);
      expect(annualRate(given as never)).toBe(rate);
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  [0.2809353655, '28.1%'],
  [22.3469, '2,234.7%'],
  [-0.1, '-10.0%'],
  [0, '0.0%'],
  [9999, '999,900.0%'],
  [10_000, '百分之一百万以上'],
])('%f is %s', (rate, words) => expect(percentInWords(rate)).toBe(words));
test.each([Number.NaN, Number.POSITIVE_INFINITY])('%f is no rate', (rate) => expect(() => percentInWords(rate)).toThrow(RangeError));
