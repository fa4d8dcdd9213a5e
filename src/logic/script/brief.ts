import type { Document } from '../document/index.ts';

/** What holds for whoever calls and whoever is called. */
const NEVER: readonly string[] = ['验证码、密码，谁要都不说。', '不转账，不扫码，不点链接。', '不共享屏幕，不刷脸。', '不说假话，不骂人。'];

/** By which way round the call goes. Each line stands alone: on a locked screen there is no order to look up. */
const BRIEFS: Readonly<Record<'called' | 'calling', readonly [title: string, lines: readonly string[]]>> = {
  called: [
    '来电时，照着念',
    [
      '请说您是哪家单位，怎么称呼，工号多少。',
      '请写下来发给我，我看过再说。',
      '我会自己打公开的电话核实。',
      '核实以前，我什么都不答应。',
      '今天先到这里，再见。',
    ],
  ],
  calling: [
    '打客服时，照着念',
    ['请告诉我您的工号。', '请登记，并给我受理编号。', '请问几天内书面答复我？', '没有书面的，我先不答应。', '请重复一遍登记的内容。'],
  ],
};

/**
 * The card in a few lines for where others look too: a locked screen, a wallet. Nothing that was typed goes into it, so that
 * it can name no lender, no amount and no debt; who sees it learns only that somebody is careful on the telephone.
 */
export function briefCard(way: 'called' | 'calling'): Document {
  const [title, lines] = BRIEFS[way];
  return {
    title,
    places: [],
    blocks: [
      { kind: 'say', heading: '照着念', lines },
      { kind: 'never', heading: '不说、不做', lines: NEVER },
    ],
  };
}
