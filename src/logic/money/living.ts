import { MOST_FEN } from './yuan.ts';

/** What a month costs before any debt is paid, in the order in which it is asked. */
export const LIVING_COSTS = ['food', 'home', 'medicine', 'children', 'way', 'phone', 'other'] as const;
export type LivingCost = (typeof LIVING_COSTS)[number];

/** A month's income and what life costs, in fen; what is left out counts as nothing. */
export interface Living {
  readonly incomeFen: number;
  readonly costs: Readonly<Partial<Record<LivingCost, number>>>;
}

/** What is left of a month, in fen; one of the two is always nothing. */
export interface LeftOver {
  readonly costsFen: number;
  readonly leftFen: number;
  readonly shortFen: number;
}

/** What is left each month once living is paid for. Throws RangeError unless given whole fen from nothing to {@link MOST_FEN}. */
export function leftOver({ incomeFen, costs }: Living): LeftOver {
  const all = LIVING_COSTS.map((cost) => costs[cost] ?? 0);
  for (const fen of [incomeFen, ...all])
    if (!Number.isSafeInteger(fen) || fen < 0 || fen > MOST_FEN) throw new RangeError(`not an amount in fen: ${fen}`);
  const costsFen = all.reduce((sum, fen) => sum + fen, 0);
  return { costsFen, leftFen: Math.max(0, incomeFen - costsFen), shortFen: Math.max(0, costsFen - incomeFen) };
}
