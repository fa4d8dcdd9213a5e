import { type Place, placeOf } from '../law/index.ts';
import { realPrincipal, yuanInWords } from '../money/index.ts';
import type { Debt } from './debt.ts';

/** What stands out between what was told and what they claim. */
export interface Difference {
  readonly id: 'deducted' | 'principal' | 'unexplained' | 'more-than-claimed' | 'cost' | 'nothing-to-compare';
  readonly says: string;
  /** What it is about, in fen; 0 where there is nothing to reckon. */
  readonly fen: number;
  readonly places: readonly Place[];
}

const of = (id: Difference['id'], fen: number, says: string, keys: readonly string[] = []): Difference => ({
  id,
  fen,
  says,
  places: keys.map(placeOf),
});

/** What was cut from the principal, and a principal that is claimed above what came. */
function ofPrincipal({ contractFen, receivedFen, principalFen }: Debt): Difference[] {
  if (receivedFen === undefined) return [];
  const found: Difference[] = [];
  if (contractFen !== undefined && contractFen > receivedFen) {
    const { deductedFen } = realPrincipal({ contractFen, receivedFen });
    const says = `合同写 ${yuanInWords(contractFen)}，到手 ${yuanInWords(receivedFen)}，少了 ${yuanInWords(deductedFen)}。少的是预先扣掉的利息的，可以主张本金按到手的算。`;
    found.push(of('deducted', deductedFen, says, ['civil-code/670']));
  }
  if (principalFen !== undefined && principalFen > receivedFen) {
    const above = principalFen - receivedFen;
    found.push(of('principal', above, `对方报的本金比到手的多 ${yuanInWords(above)}，请对方说明是怎么来的。`, ['civil-code/670']));
  }
  return found;
}

/** Whether what the claim is made of adds up to it; only where all its parts were told. */
function ofParts({ claimedFen, principalFen, interestFen, feesFen }: Debt): Difference[] {
  if (claimedFen === undefined || principalFen === undefined || interestFen === undefined || feesFen === undefined) return [];
  const sum = principalFen + interestFen + feesFen;
  if (sum < claimedFen) {
    const gap = claimedFen - sum;
    return [of('unexplained', gap, `对方报的总数，比本金、利息、费用加起来多 ${yuanInWords(gap)}，这一截没有说明。`)];
  }
  return sum > claimedFen
    ? [
        of(
          'more-than-claimed',
          sum - claimedFen,
          `本金、利息、费用加起来，比对方报的总数多 ${yuanInWords(sum - claimedFen)}，有一项记错了，或者已经减过。`,
        ),
      ]
    : [];
}

/** What everything costs beyond what came, if what they claim were paid. */
function ofCost({ receivedFen, paidFen, claimedFen }: Debt): Difference[] {
  if (receivedFen === undefined || paidFen === undefined || claimedFen === undefined) return [];
  const cost = paidFen + claimedFen - receivedFen;
  const words = `已经还的 ${yuanInWords(paidFen)} 加上对方报的 ${yuanInWords(claimedFen)}，`;
  return cost >= 0
    ? [of('cost', cost, `${words}比到手的多 ${yuanInWords(cost)}：这是照对方的数付完，一共的利息和费用。`)]
    : [of('cost', 0, `${words}比到手的还少 ${yuanInWords(-cost)}。看看有没有漏记，或者对方没有全报。`)];
}

/** What differs between what they claim and what can be reckoned from what was told; never what is owed, which nobody here can say. */
export function differencesOf(debt: Debt): Difference[] {
  const found = [...ofPrincipal(debt), ...ofParts(debt), ...ofCost(debt)];
  if (found.length > 0) return found;
  const missing = [
    ...(debt.receivedFen === undefined ? ['到手多少'] : []),
    ...(debt.paidFen === undefined ? ['已经还了多少'] : []),
    ...(debt.claimedFen === undefined ? ['对方说欠多少'] : []),
  ];
  return missing.length > 0 ? [of('nothing-to-compare', 0, `还比不了，缺：${missing.join('、')}。不知道的先空着。`)] : [];
}
