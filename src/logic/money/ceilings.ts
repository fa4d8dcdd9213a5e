import type { LenderId } from '../judge/index.ts';
import { bindsLender, type Place, placeOf } from '../law/index.ts';

/** Whether a ceiling may be argued: one may, it depends on the court, or it is not for this loan. */
export type Standing = 'may' | 'court' | 'not';

/** One ceiling on what a loan may cost, or one reason to have its cost reduced. */
export interface Ceiling {
  readonly id:
    | 'deducted'
    | 'four-times'
    | 'two-periods'
    | 'no-interest'
    | 'void'
    | 'judicial-24'
    | 'card-total'
    | 'penalty'
    | 'statement'
    | 'leaked';
  readonly standing: Standing;
  /** What may be said, and on what condition; a court decides. */
  readonly says: string;
  readonly places: readonly Place[];
}

/** The day from which private lending is measured by four times the LPR (spc-lending/31). */
const FOUR_TIMES_SINCE = '2020-08-20';
/** The day from which the cost of a personal loan is to be shown in a table (apr-disclosure). */
const SHOWN_SINCE = '2026-08-01';
/** Lenders that were approved by a supervisor of finance. */
const APPROVED: readonly LenderId[] = ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance', 'auto-finance', 'other-licensed'];

const ceiling = (id: Ceiling['id'], standing: Standing, says: string, keys: readonly string[]): Ceiling => ({
  id,
  standing,
  says,
  places: keys.map(placeOf),
});

const PENALTY = ceiling('penalty', 'may', '违约金过分高于对方损失的，可以请求适当减少。要自己提，先由你举证。', [
  'civil-code/585#p2',
  'spc-contract/64#p2',
]);
const DEDUCTED = '利息先从本金里扣掉的，可以主张按实际到手的数算本金、算利息。扣的若叫服务费、会员费，算不算利息，看合同和收法。';

/** Four times the LPR: for private lending alone. */
function fourTimes(lender: LenderId | undefined, contractDate: string | undefined): Ceiling[] {
  if (lender === 'micro-loan')
    return [
      ceiling('four-times', 'not', '小额贷款公司等七类地方金融组织的纠纷，不适用民间借贷的四倍 LPR。', ['spc-lending-reply/2020-27#p1']),
    ];
  if (lender !== undefined && APPROVED.includes(lender))
    return [ceiling('four-times', 'not', '经批准的金融机构放的贷款，不适用民间借贷的四倍 LPR。', ['spc-lending/1#p2'])];
  if (lender === 'assignee' || lender === 'guarantor-paid' || lender === undefined)
    return [
      ceiling('four-times', 'court', '四倍 LPR 只管民间借贷。先查清这笔钱最初是谁放的，再看用不用得上。', [
        'spc-lending/1#p2',
        ...(lender === 'assignee' ? ['civil-code/548'] : []),
      ]),
    ];
  const line = ceiling(
    'four-times',
    lender === 'private' ? 'may' : 'court',
    `${lender === 'private' ? '' : '合同被认定有效的，才看这条线：'}约定利率超过合同成立时一年期 LPR 四倍的部分，可以主张不付；逾期利息、违约金、费用合计也是这条线。`,
    ['spc-lending/25#p1', 'spc-lending/29'],
  );
  const early = contractDate !== undefined && contractDate < FOUR_TIMES_SINCE;
  return early
    ? [
        { ...line, standing: 'court' },
        ceiling('two-periods', 'court', '合同在 2020 年 8 月 20 日以前成立的，利息可能分两段算，后一段用起诉时的线。', [
          'spc-lending/31#p2',
        ]),
      ]
    : [line];
}

/** What a court may be asked where an institution sues and everything together is too high. */
function together(lender: LenderId | undefined): Ceiling[] {
  const at = ['spc-finance-opinion/2'];
  const ask = '利息、复利、罚息、违约金和其他费用合计过高、明显背离实际损失的，可以请求法院把超过年利率 24% 的部分调减';
  if (lender === 'bank-card')
    return [
      ceiling('card-total', 'may', '银行要的总额过高的，可以请求适当减少，减多少由法院综合衡量。', ['spc-bankcard/2#p2']),
      ceiling('judicial-24', 'court', `被起诉时，${ask}；信用卡能不能照用，各地法院做法不一。`, at),
    ];
  if (lender !== undefined && APPROVED.includes(lender))
    return [ceiling('judicial-24', 'may', `被起诉时，${ask}。这是司法政策，要自己提，各地法院做法不一。`, at)];
  if (lender === 'private' || lender === 'unlicensed') return [];
  return [
    ceiling('judicial-24', 'court', `被起诉时，${ask}；${lender === 'micro-loan' ? '小贷的案子' : '这笔债'}算不算在内，由法院判断。`, at),
  ];
}

/** What hangs on the kind of lender alone. */
function ofTheLender(lender: LenderId | undefined, contractDate: string | undefined): Ceiling[] {
  if (lender === 'private')
    return [
      ceiling('no-interest', 'may', '当初没有约定利息的，可以主张视为没有利息；逾期以后的另算。', [
        'civil-code/680#p2',
        'spc-lending/28#p2-i1',
      ]),
    ];
  if (lender === 'unlicensed')
    return [
      ceiling('void', 'may', '没有放贷资格、专门向外放贷的，可以主张合同无效。认定无效，实际到手的本金一般仍要返还。', [
        'spc-lending/13#p1-i3',
      ]),
    ];
  const shown =
    contractDate !== undefined && contractDate >= SHOWN_SINCE && lender !== undefined && bindsLender('apr-disclosure/statement', lender)
      ? [
          ceiling('statement', 'may', '成本明示表上没有列的费用，可以要求说明依据；退不退，由机构、监管或法院处理。', [
            'apr-disclosure/statement',
          ]),
        ]
      : [];
  const leaked =
    lender === 'micro-loan'
      ? [ceiling('leaked', 'not', '网传的小贷成本指引没有公开发布，管新放的贷款，不要当正式依据引。', ['micro-loan-cost/2025'])]
      : [];
  return [...shown, ...leaked];
}

/**
 * Which ceilings may be argued for a loan of this kind of lender, made on this day (ISO), and which may not: what may be said
 * first, then what depends on the court, last what is not for it. No rate is named but the one that a source names: the LPR
 * of the day is looked up where it is published ({@link LPR_LOOK_UP}). Never a promise: what holds is for a court.
 */
export function ceilingsFor({
  lender,
  contractDate,
}: {
  readonly lender?: LenderId | undefined;
  readonly contractDate?: string | undefined;
}): Ceiling[] {
  const deducted = ceiling('deducted', 'may', DEDUCTED, ['civil-code/670', ...(lender === 'private' ? ['spc-lending/26'] : [])]);
  const all = [...ofTheLender(lender, contractDate), deducted, ...fourTimes(lender, contractDate), ...together(lender), PENALTY];
  const of = (standing: Standing) => all.filter((one) => one.standing === standing);
  return [...of('may'), ...of('court'), ...of('not')];
}

/** Where the LPR of a day is found, and which of them counts. The site holds no series of it. */
export const LPR_LOOK_UP: Readonly<{ says: string; places: readonly Place[] }> = {
  says: '一年期 LPR 由中国人民银行授权全国银行间同业拆借中心每月发布。到它的网站上查：用签合同那天最近一期已经公布的数，不是今天的数。',
  places: [placeOf('spc-lending/25#p2')],
};
