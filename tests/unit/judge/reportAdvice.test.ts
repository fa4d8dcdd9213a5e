import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LenderId, type Report, reportOn } from '../../../src/logic/index.ts';
import { anyTold, asFacts, likelyTold } from './arbitraries.ts';
import { CLEAN, golden } from './golden.ts';
import { knownFacts, reportedIn } from './oracle.ts';

type Told = Readonly<Record<string, unknown>>;
const LENDERS = [...golden.lenders, 'unsure'];
/** Lenders whose own line is nobody's to call: it is the relative himself, or would expose the victim. */
const NO_LINE = ['private', 'unlicensed'];
/** Places that take complaints about some lenders only. */
const SUPERVISORS = ['12378', 'local-finance', '12345'];

/** For each rule: facts under which it holds, read from the table. */
function holding(condition: (typeof golden.rules)[number]['when']): Told {
  if ('all' in condition) return Object.assign({}, ...condition.all.map(holding));
  if ('any' in condition) return condition.any[0] ? holding(condition.any[0]) : {};
  if ('not' in condition) return {};
  return { [condition.fact]: condition.is ?? condition.from ?? condition.to };
}
const CALLS: readonly (Told & { readonly lender: string })[] = golden.rules.flatMap((rule) =>
  LENDERS.map((lender) => ({ ...CLEAN, visited: true, lender, ...holding(rule.when) }) as Told & { lender: string }),
);

/** What must hold of every report, whatever was told. */
function checkSteps(told: Told, { steps, urgent }: Report): void {
  const reported = reportedIn(told);
  const lender = knownFacts(told).get('lender') as LenderId | undefined;
  const competent = lender && golden.competence[lender];
  const channels = steps.map(({ channel }) => channel);
  const order = ['danger', 'fraud', 'lender', 'regulator', 'matter'];
  const places = steps.map(({ why }) => order.indexOf(why));
  expect(places).toEqual([...places].sort((a, b) => a - b));

  const led = new Set(reported.flatMap((rule) => rule.channels));
  const alarms = reported.filter((rule) => rule.urgent);
  expect(steps.filter(({ why }) => why === 'danger' || why === 'fraud').map(({ channel }) => channel)).toEqual([
    ...(urgent ? ['110'] : []),
    ...(alarms.some((rule) => rule.urgent === 'fraud') ? ['96110'] : []),
  ]);
  expect(urgent ?? steps[0]?.why).toBe(steps[0]?.why);
  expect(channels.includes('110')).toBe(led.has('110'));
  expect(channels.includes('96110')).toBe(alarms.some((rule) => rule.urgent === 'fraud'));

  expect(channels.includes('lender')).toBe(!NO_LINE.includes(String(lender)));
  for (const place of SUPERVISORS)
    if (channels.includes(place as '12378')) expect([...(competent?.regulators ?? []), ...(competent?.others ?? [])]).toContain(place);
  if (reported.length > 0 && competent) expect(channels).toEqual(expect.arrayContaining([...competent.regulators]));
  for (const place of ['nifa', 'mediation'] as const)
    expect(channels.includes(place)).toBe(
      led.has(place) && (place === 'nifa' ? golden.nifaLenders.includes(String(lender)) : competent?.others.includes('mediation') === true),
    );
  // What was reported leads where its rules say, whoever lent.
  for (const place of golden.forTheMatter) if (led.has(place) && place !== 'mediation') expect(channels).toContain(place);
  for (const { channel, why, rules } of steps) {
    const leading = reported.filter((rule) => (why === 'danger' || why === 'fraud' ? rule.urgent : rule.channels.includes(channel)));
    const wanted = channel === '96110' ? leading.filter((rule) => rule.urgent === 'fraud') : leading;
    if (rules.length > 0 || why !== 'matter') expect(rules, channel).toEqual(wanted.map(({ id }) => id));
    // A place that no rule leads to is one that helps where nobody supervises.
    else expect(competent?.others, channel).toContain(channel);
  }
}

test('every rule × every lender: where to turn, in which order', () => {
  // An agreement to pay by instalments is asked about for cards only; everything else holds for each lender.
  expect(CALLS.filter((told) => reportedIn(told).length === 0).map(({ settlementSigned }) => settlementSigned)).toEqual(
    Array(10).fill(true),
  );
  for (const told of CALLS) checkSteps(told, reportOn(asFacts(told)));
});
test('any call: where to turn, in which order', () => {
  fc.assert(
    fc.property(anyTold, (told) => checkSteps(told, reportOn(told))),
    { numRuns: 500 },
  );
});

const stepsOf = (told: Told) => reportOn(asFacts({ ...CLEAN, ...told })).steps.map(({ channel, why }) => `${channel} ${why}`);

test.each([
  [{ insulted: true }, ['lender lender', '12378 regulator']],
  [{ lender: 'micro-loan', insulted: true }, ['lender lender', 'local-finance regulator', '12345 regulator']],
  [{ lender: 'assignee', insulted: true }, ['lender lender', '12345 regulator', '12348 matter']],
  [{ lender: 'guarantor-paid', insulted: true }, ['lender lender', 'local-finance regulator', '12378 regulator', '12348 matter']],
  [{ lender: 'private', insulted: true }, ['12348 matter', '12345 matter']],
  [{ lender: 'unlicensed', insulted: true }, ['local-finance regulator', '12345 regulator', '12348 matter']],
  [{ lender: 'unsure', insulted: true }, ['lender lender']],
  [{ threatenedViolence: true }, ['110 danger', 'lender lender', '12378 regulator']],
  [{ askedSecrets: true }, ['110 fraud', '96110 fraud', 'lender lender', '12378 regulator']],
  [{ askedSecrets: true, damagedProperty: true }, ['110 danger', '96110 fraud', 'lender lender', '12378 regulator']],
  [
    { document: 'court-paper', lender: 'unlicensed' },
    ['110 fraud', '96110 fraud', 'local-finance regulator', '12345 regulator', '12368 matter', '12348 matter'],
  ],
  [{ hour: 23 }, ['lender lender', '12378 regulator', 'nifa matter']],
  [{ hour: 23, lender: 'bank-card' }, ['lender lender', '12378 regulator']],
  [{ upfrontCut: true }, ['lender lender', '12378 regulator', 'mediation matter']],
  [{ upfrontCut: true, lender: 'auto-finance' }, ['lender lender', '12378 regulator']],
  [{ postedPublicly: true }, ['lender lender', '12378 regulator', '110 matter', '12377 matter']],
])('%j → %j', (told, steps) => {
  expect(stepsOf(told)).toEqual(steps);
});

describe('nothing reported', () => {
  test.each(LENDERS)('%s: its own line alone, or who helps where there is none', (lender) => {
    const expected =
      lender === 'private' ? ['12348 matter', '12345 matter'] : lender === 'unlicensed' ? ['12348 matter'] : ['lender lender'];
    expect(stepsOf({ lender })).toEqual(expected);
    const { evidence, unruled, aboutCall } = reportOn(asFacts({ ...CLEAN, lender }));
    expect([evidence, unruled, aboutCall]).toEqual([[], [], []]);
  });
  test('what is merely open advises nothing', () => {
    const { steps, evidence } = reportOn({ lender: 'bank-card' });
    expect(steps).toEqual([{ channel: 'lender', why: 'lender', rules: [] }]);
    expect(evidence).toEqual([]);
  });
});

test('evidence is that of what was reported, in the rules’ order, each once', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      expect(reportOn(told).evidence).toEqual([...new Set(reportedIn(told).flatMap(({ evidence }) => evidence))]);
    }),
    { numRuns: 300 },
  );
});

describe('what no rule was verified for', () => {
  test('is named, with something to read', () => {
    for (const told of CALLS)
      for (const { rule, title, reading } of reportOn(asFacts(told)).unruled) {
        const wanted = golden.rules.find(({ id }) => id === rule);
        expect(title).toBe(wanted?.title);
        expect(reading, rule).toEqual(wanted?.related.length ? wanted.related : ['civil-code/1032', 'civil-code/1033']);
      }
  });
  test('an insult by somebody who bought the debt', () => {
    const { unruled, aboutCall, verdict, cautions } = reportOn(asFacts({ ...CLEAN, lender: 'assignee', insulted: true }));
    expect(unruled).toEqual([{ rule: 'insulted', title: '辱骂', reading: ['psapl/50', 'civil-code/1024'] }]);
    expect([verdict, aboutCall, cautions]).toEqual(['none-found', [], ['rules-not-verified']]);
  });
});

describe('cautions', () => {
  test.each([
    [{}, []],
    [{ insulted: true }, []],
    [{ hour: 23 }, ['standard-is-no-law']],
    [{ lender: 'auto-finance' }, ['rules-not-verified']],
    [{ lender: 'bank-other', hour: 23 }, ['rules-not-verified']],
    [{ lender: 'unsure', hour: 23 }, ['find-lender', 'standard-is-no-law']],
    [{ hour: 23, insulted: true }, ['standard-is-no-law']],
    [{ lender: 'unsure', creditRepairPitch: true }, ['find-lender', 'standard-is-no-law']],
    [{ lender: 'unsure', creditRepairPitch: true, insulted: true }, ['find-lender', 'standard-is-no-law']],
    [{ lender: 'unsure', insulted: true }, ['find-lender']],
    [{ lender: 'unsure' }, []],
    [{ posedAsOfficial: true }, ['impostor']],
    [{ posedAsOfficial: true, damagedProperty: true }, ['impostor']],
    [{ lender: 'bank-loan', personalAccount: true, damagedProperty: true }, ['impostor', 'standard-is-no-law']],
    [{ lender: 'bank-card', personalAccount: true }, ['impostor', 'alert-without-finding', 'rules-not-verified']],
    [{ lender: 'bank-loan', personalAccount: true }, ['impostor', 'standard-is-no-law']],
    // What was found about the loan, or about another thing in the call, does not go with the alert.
    [{ lender: 'bank-card', personalAccount: true, upfrontCut: true }, ['impostor', 'alert-without-finding', 'rules-not-verified']],
    [{ lender: 'bank-card', personalAccount: true, insulted: true }, ['impostor', 'alert-without-finding', 'rules-not-verified']],
    [{ lender: 'bank-card', personalAccount: true, posedAsOfficial: true }, ['impostor', 'rules-not-verified']],
    // The alert that stands is the graver one.
    [{ lender: 'bank-card', personalAccount: true, damagedProperty: true }, ['impostor', 'rules-not-verified']],
    [
      { lender: 'unsure', personalAccount: true, upfrontCut: true },
      ['impostor', 'alert-without-finding', 'find-lender', 'standard-is-no-law'],
    ],
  ])('%j: %j', (told, cautions) => {
    expect(reportOn(asFacts({ ...CLEAN, ...told })).cautions).toEqual(cautions);
  });
  test('an alert stands without a finding just where no rule that raises it is established', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { urgent, cautions, aboutCall } = reportOn(told);
        const raising = golden.rules.filter((rule) => rule.urgent === urgent).map(({ id }) => id);
        const established = aboutCall.some(({ rule }) => raising.includes(rule));
        expect(cautions.includes('alert-without-finding')).toBe(urgent !== null && !established);
      }),
      { numRuns: 400 },
    );
  });
  test('lenders for whom the special rules were not verified are always said so', () => {
    const warned = golden.lenders.filter((lender) => reportOn({ lender: lender as LenderId }).cautions.includes('rules-not-verified'));
    expect(warned).toEqual(['auto-finance', 'other-licensed', 'guarantor-paid', 'assignee', 'private', 'unlicensed']);
  });
  test('whenever something was reported and no rule found, they say so', () => {
    fc.assert(
      fc.property(likelyTold, (told) => {
        const { unruled, cautions, urgent, steps } = reportOn(asFacts(told));
        if (unruled.length > 0) expect(cautions).toContain('rules-not-verified');
        if (urgent === 'fraud') expect(cautions).toContain('impostor');
        expect(cautions.includes('impostor')).toBe(steps.some(({ channel, why }) => channel === '96110' && why === 'fraud'));
      }),
      { numRuns: 200 },
    );
  });
});
