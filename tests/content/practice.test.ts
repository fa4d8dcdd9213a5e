import { describe, expect, test } from 'vitest';
import { type Condition, evaluate, factById, isFactId, isValidAnswer, RULES, reportOn, wholeCall } from '../../src/logic/index.ts';
import { anchorsOf, type Fault, faultsBut, readContent } from '../support/content.ts';

const calls = readContent('calls/practice');
const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule).sort();
/** What is wrong with the calls, each by its file. */
const faults = (look: (call: (typeof calls)[number]) => readonly (string | false)[]): string[] =>
  faultsBut(calls.flatMap((call): Fault[] => look(call).flatMap((words) => (words ? [{ file: call.file, words }] : []))));

describe('the course', () => {
  test('thirty calls, each in its own place, with its own name', () => {
    expect(calls.map(({ data }) => data.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, place) => place + 1));
    expect(new Set(calls.map(({ data }) => data.title)).size).toBe(30);
  });
  test('harmless ones among them, and some of every verdict, alarm and kind of person', () => {
    const byLevel = Map.groupBy(calls, ({ data }) => data.expects.level);
    const least = { 'none-found': 8, standard: 4, regulation: 4, unlawful: 4, crime: 2, undetermined: 3 } as const;
    for (const [level, many] of Object.entries(least))
      expect(byLevel.get(level as keyof typeof least)?.length ?? 0, level).toBeGreaterThanOrEqual(many);
    const alarms = Map.groupBy(calls, ({ data }) => data.expects.urgent);
    expect(alarms.get('danger')?.length).toBeGreaterThanOrEqual(2);
    expect(alarms.get('fraud')?.length).toBeGreaterThanOrEqual(3);
    expect(calls.filter(({ data }) => (data.facts.callee ?? 'borrower') !== 'borrower').length).toBeGreaterThanOrEqual(5);
  });
  test('no more than two of the same verdict stand side by side: nobody can guess by the row', () => {
    const levels = calls.toSorted((a, b) => a.data.order - b.data.order).map(({ data }) => data.expects.level);
    expect(levels.filter((level, place) => level === levels[place + 1] && level === levels[place + 2])).toEqual([]);
  });
});

describe('each call agrees with the judge', () => {
  test.each(calls)('$id', ({ data: { facts, expects } }) => {
    const { verdict, urgent, aboutCall, aboutLoan, acrossLenders, open, unruled } = reportOn(wholeCall(facts));
    expect({ level: verdict, urgent }).toEqual({ level: expects.level, urgent: expects.urgent });
    expect(rulesOf([...aboutCall, ...aboutLoan])).toEqual([...expects.rules].sort());
    expect(rulesOf([...acrossLenders, ...open])).toEqual([...(expects.open ?? [])].sort());
    expect(rulesOf(unruled)).toEqual([...(expects.unruled ?? [])].sort());
  });
  test.each(calls)('$id, but for one thing', ({ data: { facts, expects, near } }) => {
    expect(reportOn(wholeCall({ ...facts, ...near.facts })).verdict).toBe(near.level);
    expect(near.level).not.toBe(expects.level);
    // A call that crosses a line stands beside one in which nothing was found, one that does not beside one that does.
    if (expects.level === 'none-found') expect(['none-found', 'undetermined']).not.toContain(near.level);
    else if (expects.level !== 'undetermined') expect(near.level).toBe('none-found');
    else expect(near.level).not.toBe('undetermined');
  });
});

describe('facts', () => {
  /** Whether a fact counts at all where these are the facts. */
  const counts = (when: Condition | undefined, facts: ReturnType<typeof wholeCall>) => !when || evaluate(when, facts) !== false;

  test('are facts of the judge, differ from a clean call, and can apply', () => {
    expect(
      faults(({ data: { facts, near } }) =>
        [facts, { ...facts, ...near.facts }].flatMap((told, which) =>
          Object.entries(told).map(([id, value]) => {
            if (!isFactId(id)) return `${id} is no fact`;
            const fact = factById(id);
            if (value !== 'unsure' && !isValidAnswer(fact, value)) return `${id} cannot be ${value}`;
            if (which === 0 && value === fact.clean) return `${id} is clean anyhow`;
            return which === 0 && !counts(fact.appliesWhen, wholeCall(told)) && `${id} cannot apply`;
          }),
        ),
      ),
    ).toEqual([]);
  });
  test('the setting names the hour, the one called and the lender that the facts name', () => {
    const LENDERS: Readonly<Record<string, RegExp>> = {
      'bank-card': /银行信用卡/,
      'bank-loan': /银行的网上消费贷/,
      'consumer-finance': /消费金融公司/,
      'micro-loan': /小额贷款公司/,
      assignee: /债权(?:已经)?转让给了别的公司/,
      unlicensed: /没有牌照/,
      unsure: /放款方是哪家你不清楚/,
    };
    expect(
      faults(({ data: { setting, facts } }) => {
        const [, day = '', hour = ''] = /(上午|中午|下午|傍晚|晚上|夜里|凌晨) (\d+) 点/.exec(setting) ?? [];
        const clock = (Number(hour) % 24) + (/[中下傍晚]/.test(day) && Number(hour) < 12 ? 12 : 0);
        const { lender = 'bank-loan', callee = 'borrower', hour: at = 15 } = facts;
        return [
          clock !== at && `${at}: ${setting}`,
          !LENDERS[lender]?.test(setting) && `${lender}: ${setting}`,
          /^(?:打给你本人|到你家门口)/.test(setting) !== (callee === 'borrower') && `${callee}: ${setting}`,
          callee === 'listed-contact' && !setting.includes('紧急联系人') && `${callee}: ${setting}`,
        ];
      }),
    ).toEqual([]);
  });
});

describe('what is heard', () => {
  test('is a conversation: several lines, the caller speaks, somebody answers or sees, each line is short and ends', () => {
    expect(
      faults(({ data: { dialogue } }) => [
        dialogue.length < 4 && 'too few lines',
        !dialogue.some(({ who }) => who === 'caller') && 'nobody calls',
        !dialogue.some(({ who }) => who === 'you' || who === 'other') && 'nobody answers',
        new Set(dialogue.map(({ text }) => text)).size < dialogue.length && 'a line is said twice',
        ...dialogue.map(({ text }) => text.length > 50 && `too long: ${text}`),
        ...dialogue.map(({ text }) => !/[。？]$/.test(text) && `does not end: ${text}`),
      ]),
    ).toEqual([]);
  });
  test('somebody else speaks only where somebody else was called', () => {
    expect(
      faults(({ data: { dialogue, facts } }) => [
        dialogue.some(({ who }) => who === 'other') && (facts.callee ?? 'borrower') === 'borrower' && 'who is that?',
        dialogue.some(({ who }) => who === 'other') && dialogue.some(({ who }) => who === 'you') && 'two people at one telephone',
      ]),
    ).toEqual([]);
  });
  test('neither title nor setting gives the answer away', () => {
    expect(
      faults(({ data: { title, setting } }) => [/违[法规反]|越线|合法|犯罪|诈骗|正常|[真假“]/.test(title + setting) && title]),
    ).toEqual([]);
  });
  test('no brand, no number to dial, no article, no name of a person', () => {
    const BRANDS = /支付宝|微信|花呗|借呗|白条|京东|美团|抖音|百度|招商|平安|中信|浦发|工商|建设银行|360/;
    const all = ({ data: { expects: _, facts: __, cites: ___, ...said } }: (typeof calls)[number]) => JSON.stringify(said);
    expect(
      faults((call) => [BRANDS.exec(all(call))?.[0] ?? false, /\d{5,}|\b1(?:10|20|22)\b|第.{1,8}条/.exec(all(call))?.[0] ?? false]),
    ).toEqual([]);
  });
});

describe('what is said of it', () => {
  test('the one who answers admits nothing, promises nothing, threatens nobody and does not lie', () => {
    const GIVEN_AWAY =
      /我(?:是)?(?:欠|借|逾期|还不上|没钱|认)|(?:我|会|马上|明天|下个?月|尽快|一定)(?:会)?(?:还|付|转|打)(?:你|钱|清|款|上|一|给)|答应|承诺|保证|同意还/;
    expect(['我欠了两万', '我会还钱', '明天还清', '我承诺'].filter((words) => !GIVEN_AWAY.test(words))).toEqual([]);
    expect(
      faults(({ data: { dialogue, say } }) =>
        [say, ...dialogue.flatMap(({ who, text }) => (who === 'you' ? [text] : []))].map((text) => GIVEN_AWAY.test(text) && text),
      ),
    ).toEqual([]);
  });
  test('a verdict below certainty is hedged and says who decides; a standard is called no law', () => {
    expect(
      faults(({ data: { why, expects } }) => {
        if (expects.level === 'standard') return [!/不是法律/.test(why) && why, /违法|违规/.test(why) && why];
        if (expects.level === 'none-found') return [/合法|违法|合规/.test(why) && why];
        if (expects.level === 'undetermined') return [!/放款方|合同/.test(why) && why];
        return [!/可能/.test(why) && why, !/由[^，。；]*(?:认定|判决)/.test(why) && why];
      }),
    ).toEqual([]);
  });
  test('nothing is called lawful, hung on 若属实, or promised', () => {
    expect(
      faults(({ data: { why, near, say } }) => [why, near.text, say].map((text) => /合法|若属实|建议您|亲，/.test(text) && text)),
    ).toEqual([]);
  });
  test('danger and fraud end the call or check the caller: nobody is told to argue', () => {
    expect(
      faults(({ data: { expects, say } }) => [
        expects.urgent === 'danger' && !/挂断|报警/.test(say) && say,
        expects.urgent === 'fraud' && !/不转账|不扫码|不给/.test(say) && say,
      ]),
    ).toEqual([]);
  });
  test('what the why rests on exists, down to the place', () => {
    expect(
      faults(({ data: { cites = [] } }) =>
        cites.map((key) => {
          const [id = '', at] = key.split('#');
          const text = statutes.get(id)?.text;
          return (text === undefined || (at !== undefined && !anchorsOf(text).includes(at))) && key;
        }),
      ),
    ).toEqual([]);
    const titles = new Set(RULES.map(({ id }) => id));
    expect(faults(({ data: { expects } }) => [...expects.rules, ...(expects.open ?? [])].map((id) => !titles.has(id) && id))).toEqual([]);
  });
});
