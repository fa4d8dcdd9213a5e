import { LEVELS, type Report } from '../../logic/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';

/** The verdict in counts, gravest first: `1 件可能违法`, `1 件要看放款方是谁`; what it is called where there is nothing to count. */
export function headline({ verdict, aboutCall, acrossLenders, unruled }: Report): string[] {
  const counted = LEVELS.toReversed().map((level) => [aboutCall.filter((one) => one.level === level).length, LEVEL_NAMES[level]] as const);
  const parts = [...counted, [acrossLenders.length, '要看放款方是谁'] as const, [unruled.length, '没查到管得到它的规定'] as const].filter(
    ([count]) => count > 0,
  );
  return parts.length > 0 ? parts.map(([count, name]) => `${count} 件${name}`) : [LEVEL_NAMES[verdict]];
}
