import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeScript, isTheirs, type ScriptInput, scriptDocument, scriptToText } from '../../../src/logic/index.ts';
import { linesOf, PLAN, POSTPONE } from './cards.ts';

const card = (input: Partial<ScriptInput>) =>
  composeScript({ caller: 'lender', verified: true, oldDebt: false, wants: ['instalments'], incidents: [], ...input });
const proposal = (input: Partial<ScriptInput>) => linesOf(card(input), 'proposal');
const ON_PAPER = '这笔钱我想协商处理。金额等书面明细核对以后再定，下面只是协商方案：';

describe('the proposal, in exact amounts and dates', () => {
  test('thirteen parts', () => {
    const text = scriptToText(card({ plan: PLAN }));
    expect(text).toContain(
      '分 13 期，2026 年 12 月 15 日付 1,000 元，以后每月付 1,000 元，2027 年 12 月 15 日付最后一期 345 元，合计 12,345 元。',
    );
    expect(text).toContain('第 13 期  2027 年 12 月 15 日  345 元');
    expect(card({ plan: PLAN }).instalments.length).toBe(13);
  });
  test('three, two, one', () => {
    const plan = (perMonthFen: number) => ({ totalFen: 300_000, perMonthFen, firstDate: '2026-12-31' });
    expect(proposal({ plan: plan(100_000) })[0]).toBe(
      `${ON_PAPER}分 3 期，2026 年 12 月 31 日付 1,000 元，以后每月付 1,000 元，2027 年 2 月 28 日付最后一期 1,000 元，合计 3,000 元。`,
    );
    expect(proposal({ plan: plan(200_000) })).toEqual([
      `${ON_PAPER}分 2 期，2026 年 12 月 31 日付 2,000 元，2027 年 1 月 31 日付最后一期 1,000 元，合计 3,000 元。`,
      '同意不同意，请书面答复；同意的话，写明金额、日期和分期期间怎么计息。',
    ]);
    expect(proposal({ plan: plan(300_000) })).toEqual([
      `${ON_PAPER}2026 年 12 月 31 日一次付 3,000 元。`,
      '同意不同意，请书面答复；同意的话，写明付了以后合同是不是结清。',
    ]);
  });
  test('what its sentence says adds up to the fen, however the parts divide', () => {
    expect(proposal({ plan: { totalFen: 100_000, count: 7, firstDate: '2026-12-15' } })[0]).toBe(
      `${ON_PAPER}分 7 期，2026 年 12 月 15 日付 142.86 元，以后每月付 142.86 元，第 6 期起每月付 142.85 元，2027 年 6 月 15 日付最后一期 142.85 元，合计 1,000 元。`,
    );
    const fen = (yuan: string | undefined) => Math.round(Number(yuan?.replaceAll(',', '')) * 100);
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 10_000_000 }), fc.integer({ min: 2, max: 120 }), (totalFen, count) => {
        const text = proposal({ plan: { totalFen, count, firstDate: '2026-12-15' } })[0] ?? '';
        const first = fen(/日付 ([\d,.]+) 元/.exec(text)?.[1]);
        const then = fen(/以后每月付 ([\d,.]+) 元/.exec(text)?.[1] ?? '0');
        const [, from, less] = /第 (\d+) 期起每月付 ([\d,.]+) 元/.exec(text) ?? [];
        const change = from ? Number(from) : count;
        const last = fen(/最后一期 ([\d,.]+) 元/.exec(text)?.[1]);
        expect(first + then * Math.max(0, change - 2) + (less ? fen(less) * (count - change) : 0) + last, text).toBe(totalFen);
      }),
      { numRuns: 200 },
    );
  });
  test('a delay', () => {
    expect(proposal({ wants: ['postpone'], postpone: POSTPONE })).toEqual([
      '这笔钱我想协商处理。我现在一次拿不出来，想商量延到 2027 年 1 月 5 日，那天付 500 元；金额等书面明细核对以后再定。',
      '同意不同意，请书面答复；同意的话，写明新的日期和延期期间怎么计息。',
    ]);
  });
  test('both: the plan first', () => {
    const lines = proposal({ wants: ['postpone', 'instalments'], plan: PLAN, postpone: POSTPONE });
    expect(lines.length).toBe(4);
    expect(lines[0]).toContain('分 13 期');
    expect(lines[2]).toContain('延到');
  });
  test('nothing is proposed that was not asked for or given', () => {
    expect(proposal({ wants: ['verify'], plan: PLAN, postpone: POSTPONE })).toEqual([]);
    expect(proposal({ wants: ['instalments', 'postpone'] })).toEqual([]);
    expect(proposal({ wants: ['postpone'], plan: PLAN, postpone: POSTPONE })).toEqual(
      proposal({ wants: ['postpone'], postpone: POSTPONE }),
    );
    expect(card({ wants: ['postpone'], plan: PLAN }).instalments).toEqual([]);
  });
});

describe('what cannot be right is refused', () => {
  test.each([
    { until: '2027-01-05', amountFen: 0 },
    { until: '2027-01-05', amountFen: -1 },
    { until: '2027-01-05', amountFen: 0.5 },
    { until: '2027-01-05', amountFen: 1_000_000_001 },
    { until: '2027-01-32', amountFen: 50_000 },
  ])('a delay of %j', (postpone) => {
    expect(() => card({ wants: ['postpone'], postpone })).toThrow(RangeError);
  });
  test('a card’s plan of more than sixty parts; another’s of more than 120', () => {
    const plan = (parts: number) => ({ totalFen: parts * 1000, perMonthFen: 1000, firstDate: '2026-12-15' });
    expect(card({ lenderKind: 'bank-card', plan: plan(60) }).instalments.length).toBe(60);
    expect(() => card({ lenderKind: 'bank-card', plan: plan(61) })).toThrow(RangeError);
    expect(card({ lenderKind: 'bank-loan', plan: plan(120) }).instalments.length).toBe(120);
    expect(() => card({ lenderKind: 'bank-loan', plan: plan(121) })).toThrow(RangeError);
  });
  test('a plan that adds up to nothing, a day that does not exist', () => {
    expect(() => card({ plan: { totalFen: 0, perMonthFen: 1, firstDate: '2026-12-15' } })).toThrow(RangeError);
    expect(() => card({ plan: { ...PLAN, firstDate: '2026-02-30' } })).toThrow(RangeError);
    expect(() => card({ wants: ['postpone'], postpone: { ...POSTPONE, until: '2026-02-30' } })).toThrow(RangeError);
    expect(() => card({ wants: ['postpone'], postpone: { ...POSTPONE, amountFen: 0.5 } })).toThrow(RangeError);
  });
});

describe('the card as a document', () => {
  const script = card({ plan: { ...PLAN, totalFen: 200_000 }, incidents: ['threat'] });
  test('parts, rows, blanks, grounds', () => {
    const { title, blocks, places } = scriptDocument(script, ['治安管理处罚法第五十条']);
    expect([title, places]).toEqual([script.title, script.grounds]);
    expect(blocks.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([
      'say 开口第一句',
      'say 先核对身份',
      'say 要问的、要说的',
      'say 我的方案',
      'say 请登记这些事',
      'reply 他这样说，你这样回',
      'never 不说、不做',
      'say 最后一句',
      'rows 每期日期和金额',
      'blanks 边听边记',
      'grounds 依据',
    ]);
    expect(blocks.at(-3)?.lines).toEqual(['第 1 期  2026 年 12 月 15 日  1,000 元', '第 2 期  2027 年 1 月 15 日  1,000 元']);
    expect(blocks.at(-2)?.lines).toBe(script.record);
    expect(scriptDocument(card({ oldDebt: true })).blocks.map(({ kind }) => kind)).toContain('stop');
  });
  test('each answer stands under what it answers, and every line says who speaks', () => {
    const { lines = [] } = scriptDocument(script).blocks.find(({ kind }) => kind === 'reply') ?? {};
    expect(lines.length).toBe(2 * script.replies.length);
    for (const [place, line] of lines.entries()) expect(line).toMatch(isTheirs({ kind: 'reply' }, place) ? /^他说：/ : /^你说：/);
    expect(scriptToText(script)).toContain('· 他说：今天必须还一半。\n  你说：今天我不答应任何数。');
  });
  test('copied text names its grounds', () => {
    expect(scriptToText(script, ['治安管理处罚法第五十条', '另一条'])).toMatch(/【依据】\n· 治安管理处罚法第五十条\n· 另一条$/);
    expect(scriptToText(script)).not.toContain('【依据】');
    expect(scriptToText(script)).toMatch(/【边听边记】\n日期、时间：\n/);
    expect(scriptToText(script).startsWith(`${script.title}\n\n【开口第一句】\n· `)).toBe(true);
  });
});
