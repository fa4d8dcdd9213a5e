import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CALLERS,
  composeScript,
  INCIDENTS,
  inProceedings,
  isVerified,
  keyOf,
  mayPropose,
  ROLES,
  type Script,
  type ScriptInput,
  STAGES,
  scriptPlaces,
  scriptToText,
  TIES,
  WANTS,
} from '../../../src/logic/index.ts';
import { caseOf } from '../../../src/logic/script/case.ts';
import { holds, LINES } from '../../../src/logic/script/lines/index.ts';
import { ALL_STATES, linesOf, PLAN, POSTPONE, partsOf, spokenOn } from './cards.ts';
import { ADMITS, DENIES, GIVES_AWAY, LIES, NEVER_SAID, OFFERS, PROMISES, THREATENS, WAIVES } from './phrases.ts';

const cards = ALL_STATES.map((input) => {
  const script = composeScript(input);
  return { input, script, spoken: spokenOn(script) };
});
const name = (input: ScriptInput): string => JSON.stringify({ ...input, wants: 0, incidents: 0, plan: 0, postpone: 0 });
/** The faults of a card, each once, with the first state that has it: one expectation for all of them. */
function wrongIn(find: (input: ScriptInput, script: Script, spoken: readonly string[]) => string | false): string[] {
  const first = new Map<string, string>();
  for (const { input, script, spoken } of cards) {
    const fault = find(input, script, spoken);
    if (fault && !first.has(fault)) first.set(fault, `${fault} — ${name(input)}`);
  }
  return [...first.values()];
}

describe('the lists of words that must not be said', () => {
  test.each([ADMITS, PROMISES, WAIVES, THREATENS, LIES, GIVES_AWAY, OFFERS, DENIES])(
    '$what: catches what it must, lets pass what it must',
    ({ pattern, caught, passes }) => {
      for (const text of caught) expect(text).toMatch(pattern);
      for (const text of passes) expect(text).not.toMatch(pattern);
    },
  );
});

describe('every line', () => {
  const all = ROLES.flatMap((role) => {
    const { lines, replies } = LINES[role];
    return [...lines, ...replies].map((line) => ({ role, line }));
  });
  test('says why it stands there, and ends as a sentence does', () => {
    for (const { line } of all) {
      expect(line.why, line.text).toMatch(/[。]$/);
      expect(line.text, line.why).toMatch(/[。？]$/);
    }
  });
  test('is tagged as what its words are: an offer is an offer, a denial a denial, and nothing else is', () => {
    for (const { line } of all) {
      if (line.speaks === 'tells-reader') continue;
      expect(OFFERS.pattern.test(line.text), line.text).toBe(line.speaks === 'offers');
      expect(DENIES.pattern.test(line.text), line.text).toBe(line.speaks === 'denies');
    }
  });
  test('that is only for the reader stands where nothing is said aloud, and no other does', () => {
    for (const role of ROLES)
      for (const { part, speaks, text } of LINES[role].lines)
        expect(['before', 'stop', 'never', 'after'].includes(part), text).toBe(speaks === 'tells-reader');
  });
  test('stands on some card', () => {
    const standing = new Set<unknown>();
    for (const input of ALL_STATES)
      for (const lenderKind of [undefined, 'bank-card'] as const) {
        const of = caseOf({ ...input, lenderKind });
        const { lines, replies } = LINES[of.role];
        for (const line of [...lines, ...replies]) if (!standing.has(line) && holds(line.when, of)) standing.add(line);
        if (of.money !== 'offer') break;
      }
    // Some are shared: a line that stands nowhere in one role may stand in another.
    expect(all.filter(({ line }) => !standing.has(line)).map(({ role, line }) => `${role}: ${line.text}`)).toEqual([]);
  });
});

describe('on every card there is', () => {
  test('nobody admits, promises, waives, threatens or lies', () => {
    expect(
      wrongIn((_, _script, spoken) => {
        const found = NEVER_SAID.flatMap(({ what, pattern }) =>
          spoken.filter((text) => pattern.test(text)).map((text) => `${what}: ${text}`),
        );
        return found.length > 0 && found.join(' ');
      }),
    ).toEqual([]);
  });
  test('only a borrower, to a caller who was checked, of a debt surely young, with no court at work, speaks of paying', () => {
    const MONEY: readonly string[] = ['lender', 'agency', 'assignee', 'payer', 'law-firm', 'hotline'];
    expect(
      wrongIn((input, script, spoken) => {
        const may =
          (input.role === undefined || input.role === 'borrower') &&
          MONEY.includes(input.caller) &&
          (input.caller === 'hotline' || input.verified === true) &&
          input.oldDebt === false &&
          !['mediation', 'arbitration', 'sued', 'execution'].includes(input.stage ?? '');
        if (may !== mayPropose(input)) return 'mayPropose';
        const speaks = spoken.some((text) => OFFERS.pattern.test(text));
        const proposes = partsOf(script).includes('proposal') || script.instalments.length > 0;
        return (speaks !== may || proposes !== may) && `speaks ${speaks}, proposes ${proposes}, may ${may}`;
      }),
    ).toEqual([]);
  });
  test('no number is said but a telephone number, until a plan may be', () => {
    expect(
      wrongIn((input, _script, spoken) => {
        if (mayPropose(input)) return false;
        const numbers = spoken.flatMap((text) => text.match(/\d+/g) ?? []);
        return numbers.some((number) => !['12368', '110'].includes(number)) && numbers.join(' ');
      }),
    ).toEqual([]);
  });
  test('nobody says that they are not bound who may be: a guarantor, an heir, one who joined, who is not sure; a spouse never of the duty', () => {
    expect(
      wrongIn((input, _script, spoken) => {
        const denials = spoken.filter((text) => DENIES.pattern.test(text));
        if (denials.length === 0) return false;
        if (input.tied !== 'none') return denials.join(' ');
        if (!['spouse', 'family', 'contact'].includes(input.role ?? '')) return denials.join(' ');
        return input.role === 'spouse' && denials.some((text) => text.includes('义务')) && denials.join(' ');
      }),
    ).toEqual([]);
  });
  test('who did not borrow gives nobody away', () => {
    expect(
      wrongIn((input, _script, spoken) => {
        if (input.role === undefined || input.role === 'borrower' || input.role === 'guarantor') return false;
        const found = spoken.filter((text) => GIVES_AWAY.pattern.test(text));
        return found.length > 0 && found.join(' ');
      }),
    ).toEqual([]);
  });
  test('codes and passwords are only ever refused', () => {
    expect(wrongIn((_, _script, spoken) => spoken.find((text) => /验证码|密码/.test(text) && !/不报/.test(text)) ?? false)).toEqual([]);
  });
  test('who was not checked is told so, and the reader is told to call the official number', () => {
    const CREDITORS: readonly string[] = ['lender', 'agency', 'assignee', 'payer', 'law-firm'];
    expect(
      wrongIn((input, script) => {
        const debtor = ['borrower', 'guarantor'].includes(caseOf(input).role);
        if (!debtor || !CREDITORS.includes(input.caller)) return false;
        const hangsUp = linesOf(script, 'identity').some((text) => /我会挂断，自己打.+官方客服/.test(text));
        const told = linesOf(script, 'after').some((text) => text.includes('自己打官方客服'));
        return (hangsUp !== !input.verified || told !== !input.verified) && `hangs up ${hangsUp}, told ${told}`;
      }),
    ).toEqual([]);
  });
  test('checking comes before asking, and all of it before any word of paying', () => {
    const order = ['before', 'opening', 'identity', 'ask', 'stop', 'proposal', 'report', 'never', 'closing', 'after'];
    expect(
      wrongIn((_, script, spoken) => {
        const places = partsOf(script).map((id) => order.indexOf(id));
        if (places.some((place, index) => place <= (places[index - 1] ?? -1))) return places.join();
        const money = spoken.findIndex((text) => OFFERS.pattern.test(text));
        const check = spoken.findIndex((text) => /核实|核对/.test(text));
        return money >= 0 && (check < 0 || check > money) && `${check} ${money}`;
      }),
    ).toEqual([]);
  });
  test('opens, ends, and says what never to say; no thing twice, nothing left to fill in', () => {
    expect(
      wrongIn((_, script) => {
        for (const id of ['opening', 'never', 'closing']) if (!partsOf(script).includes(id)) return `no ${id}`;
        const lines = [...script.parts.flatMap((part) => part.lines), ...script.replies.map(({ theirs }) => theirs)];
        if (new Set(lines).size !== lines.length) return `twice: ${lines.find((line, place) => lines.indexOf(line) !== place)}`;
        return /[[\]{}]|undefined|NaN|null|甲方|乙方|某某|XX|____|！/.test(scriptToText(script)) && 'left over';
      }),
    ).toEqual([]);
  });
  test('with a court, a mediator or an arbitrator at work, terms come first', () => {
    expect(
      wrongIn((input, script) => {
        if (!inProceedings(input) || !['borrower', 'guarantor'].includes(caseOf(input).role)) return false;
        return (partsOf(script)[0] !== 'before' || script.parts[0]?.heading !== '先看期限') && partsOf(script).join();
      }),
    ).toEqual([]);
  });
  test('each “no” of a collector has its answer', () => {
    const NOS = ['没有分期', '今天必须还一半', '先还三千', '上门', '家人已经答应'];
    expect(
      wrongIn((input, script) => {
        if (caseOf(input).role !== 'borrower' || inProceedings(input) || !['lender', 'agency', 'assignee'].includes(input.caller))
          return false;
        const missing = NOS.filter((no) => !script.replies.some(({ theirs, mine }) => theirs.includes(no) && mine.length > 0));
        return missing.length > 0 && missing.join();
      }),
    ).toEqual([]);
  });
  test('its grounds are known to the build, and each reason has its sentence on the card', () => {
    const known = new Set(scriptPlaces().map(keyOf));
    expect(
      wrongIn((_, script) => {
        const stranger = script.grounds.find((place) => !known.has(keyOf(place)));
        if (stranger) return keyOf(stranger);
        const text = scriptToText(script);
        return script.reasons.find((reason) => !text.includes(reason.text))?.text ?? false;
      }),
    ).toEqual([]);
  });
});

describe('what is not known', () => {
  test('makes the card that says least, and never throws', () => {
    const anything = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
    const input = fc.record({
      role: fc.oneof(fc.constantFrom(undefined, ...ROLES), anything),
      caller: fc.oneof(fc.constantFrom(...CALLERS), anything),
      stage: fc.oneof(fc.constantFrom(undefined, ...STAGES), anything),
      tied: fc.oneof(fc.constantFrom(undefined, ...TIES), anything),
      verified: anything,
      oldDebt: fc.oneof(fc.constant(false), anything),
      lenderName: fc.oneof(fc.constant(undefined), fc.string({ maxLength: 10_000 })),
      wants: fc.array(fc.oneof(fc.constantFrom(...WANTS), fc.string())),
      incidents: fc.array(fc.oneof(fc.constantFrom(...INCIDENTS), fc.string())),
      extra: anything,
    });
    fc.assert(
      fc.property(input, (given) => {
        // The lender's name is the reader's own; whatever it says, the card does not answer for it.
        const odd = { ...given, lenderName: undefined } as unknown as ScriptInput;
        composeScript(given as unknown as ScriptInput);
        const spoken = spokenOn(composeScript(odd));
        for (const { pattern } of NEVER_SAID) expect(spoken.join('\n')).not.toMatch(pattern);
        const known = (CALLERS as readonly unknown[]).includes(given.caller);
        const borrower = given.role === undefined || given.role === 'borrower';
        if (!known || !borrower || given.oldDebt !== false || !isVerified(odd)) expect(spoken.join('\n')).not.toMatch(OFFERS.pattern);
        if (given.tied !== 'none') expect(spoken.join('\n')).not.toMatch(DENIES.pattern);
      }),
      { numRuns: 3000 },
    );
  });
  test('an unknown role is a stranger, an unknown caller was not checked', () => {
    const unknown = (input: object) => composeScript({ caller: 'agency', wants: [], incidents: [], ...input } as ScriptInput);
    expect(unknown({ role: 'neighbour' })).toEqual(unknown({ role: 'contact', tied: 'unsure' }));
    expect(unknown({ caller: 'regulator', verified: true })).toEqual(unknown({ caller: 'agency', verified: false }));
    expect(unknown({ stage: 'somewhere' })).toEqual(unknown({}));
    const left = { verified: true, wants: WANTS, plan: PLAN, postpone: POSTPONE };
    for (const oldDebt of [undefined, true, false, 'unsure'])
      expect(unknown({ ...left, oldDebt })).toEqual(unknown({ ...left, oldDebt, role: 'borrower', stage: 'unsure', tied: 'unsure' }));
    expect(unknown(left)).toEqual(unknown({ ...left, oldDebt: 'unsure' }));
  });
  test('who signed is a guarantor, who is married to the borrower a spouse, whatever else they are', () => {
    const input = { caller: 'agency', wants: [], incidents: [] } as const;
    const titles = (['family', 'contact', 'spouse'] as const).map((role) => [
      composeScript({ ...input, role, tied: 'guarantor' }).title,
      composeScript({ ...input, role, tied: 'spouse' }).title,
    ]);
    expect(titles).toEqual(Array(3).fill(['担保人接到电话，照着说', '配偶接到电话，照着说']));
  });
});
