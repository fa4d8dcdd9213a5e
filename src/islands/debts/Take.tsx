import {
  type AMOUNTS,
  type Debt,
  type DebtWords,
  type Document,
  debtsDocument,
  debtsToCsv,
  keyOf,
  toText,
  yuanInWords,
} from '../../logic/index.ts';
import type { DebtsPayload } from '../../payload/index.ts';
import { DEBT_WORDS } from '../../words/debts.ts';
import { TakeList } from '../common/TakeList.tsx';
import { toJson } from './files.ts';
import { Paper } from './Paper.tsx';
import { SomeoneToCall } from './SomeoneToCall.tsx';

/** Ways to take the list along: on paper, as text, a table, a file that this page reads again; low down the sum, where asked for. */
export function Take({ debts, lenders, cites }: { readonly debts: readonly Debt[] } & DebtsPayload) {
  const words: DebtWords = { ...DEBT_WORDS, lenders: Object.fromEntries(lenders) };
  /** The list with what it rests on, each with how binding it is. */
  const paper = (): Document => {
    const list = debtsDocument(debts, words);
    const grounds = list.places.flatMap((place) => cites[keyOf(place)] ?? []);
    const lines = grounds.map(({ text, force, about }) => `${text}${force ? `〔${force}〕` : ''}：${about}`);
    return lines.length > 0
      ? { ...list, blocks: [...list.blocks, { kind: 'grounds', heading: '依据（说法是本站的概括，以原文为准）', lines }] }
      : list;
  };
  const sumOf = (amount: (typeof AMOUNTS)[number]) => debts.reduce((sum, debt) => sum + (debt[amount] ?? 0), 0);
  const unknown = debts.filter(({ claimedFen }) => claimedFen === undefined).length;
  return (
    <>
      <p class="small soft no-print">可以带去公共法律服务中心，或者给律师看。清单上写明：不等于认账，也不是还款的承诺。</p>
      <TakeList
        name="清单"
        paper="debts"
        text={() => toText(paper())}
        csv={() => debtsToCsv(debts, words)}
        json={() => toJson(debts)}
        printed={() => <Paper paper={paper()} />}
      >
        <details class="no-print" data-sum>
          <summary>想看加起来多少</summary>
          <p>
            到手的一共 {yuanInWords(sumOf('receivedFen'))}，已经还的 {yuanInWords(sumOf('paidFen'))}，各家说还欠的{' '}
            {yuanInWords(sumOf('claimedFen'))}。
          </p>
          <p class="small">各家报的数还没有核对，{unknown > 0 && `有 ${unknown} 笔没写，`}所以它不是你欠的数。一次办一笔就好。</p>
          <SomeoneToCall />
        </details>
      </TakeList>
    </>
  );
}
