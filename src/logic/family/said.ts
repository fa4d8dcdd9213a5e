import type { FamilyLine, FamilyReader } from './types.ts';

/**
 * What anybody who is called says, whoever calls: it names nobody, owns to nothing, promises nothing and does not say whether
 * the person asked for is known.
 */
export const FAMILY_SAYS: readonly FamilyLine[] = [
  { text: '请说是哪家机构，受谁委托，怎么称呼，工号多少。我记一下。' },
  {
    text: '我不确认、不转告，也不答应什么。请不要再打这个号码。',
    grounds: [{ id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }],
  },
];

/** To somebody who says to come from a court. */
export const SAID_TO_COURT: FamilyLine = { text: '请说是哪家法院、什么案号，您怎么称呼。我自己打法院公开的电话核实。' };

/** What a reader says besides, or instead. */
export const SAID_BY: Readonly<Record<FamilyReader, FamilyLine>> = {
  home: { text: '您要找谁，请直接打给他本人。电话里我什么都不说，也不答应。' },
  spouse: { text: '我自己签没签过、该不该还，请把材料书面给我看。看清以前，我什么都不答应。' },
  friend: { text: '我不转告，也不说别人的情况。请以后不要再打这个号码。' },
  colleague: { text: '这里不转接私人电话，也不说任何人的情况。请不要再打。' },
  employer: { text: '单位不核实、不转告个人的事，也不代扣、不代付。法院的文书请直接送达单位，核实以后依法办理。请不要再打这个电话。' },
};

/** Only for somebody of whom it is true: no guarantor, no shared debt of spouses, no heir, never joined the debt. */
export const SAID_IF_FREE: FamilyLine = { text: '我没有一起借，没有担保，也没有答应过还。请停止联系我，我可以投诉。' };

/** What the borrower can send, before or after the first call: to the family, and to colleagues. */
export const MESSAGES: Readonly<Record<'home' | 'work', FamilyLine>> = {
  home: {
    text: '可能有人打电话跟你说我的事。那是我自己的事，不用你替我答应什么。请别确认、别转账、别给地址，把号码、时间、原话发给我。法院送来的东西，核实了请收下，当天告诉我。',
  },
  work: {
    text: '可能有人打电话到单位找我。那是我的私事，给大家添麻烦了。请不要说我的情况，也不用转接，把号码和时间告诉我就好。法院的文书请按程序办，也告诉我一声。',
  },
};
