import type { Assessment, Level } from '../logic/index.ts';

/** Short names of the levels, for badges. Nothing is called unlawful here: that is for others to find. */
export const LEVEL_NAMES: Readonly<Record<Level | 'undetermined', string>> = {
  crime: '可能涉嫌犯罪',
  unlawful: '可能违法',
  regulation: '可能违反监管规定',
  standard: '不合标准或自律',
  undetermined: '还不能判断',
  'none-found': '没有发现违规',
};

/** The verdict in one sentence. There is no sentence that calls a call lawful, and none that decides for a court. */
export const VERDICTS: Readonly<Record<Assessment['level'], string>> = {
  crime: '照你说的，对方的行为可能涉嫌犯罪。是不是犯罪，由公安机关和法院认定。',
  unlawful: '照你说的，对方的行为可能违反了法律。是不是违法，由公安机关、法院认定。',
  regulation: '照你说的，对方的行为可能违反监管规定。是不是违反，由监管部门认定。',
  standard: '照你说的，对方的做法不符合国家推荐性标准或协会的自律文件。它们不是法律，各管各的放款方和会员；可以据此投诉。',
  undetermined: '还不能判断，缺几件事。弄清下面这些，就能往下走。',
  'none-found': '照你说的，没有发现违反规定的地方。这只是按你说的这些判断的，不等于对方处处合规；你也可以礼貌地结束通话。',
};

/** What each level means, and what one can do with it; gravest first. */
export const LEVEL_MEANINGS = {
  crime: '刑法里可能对得上。报警，由公安机关和法院认定。',
  unlawful: '法律、行政法规或司法解释里可能对得上。可以报警、起诉，由公安机关、法院认定。',
  regulation: '监管部门的规定里可能对得上，只管点名的机构。向它投诉。',
  standard: '国家推荐性标准或协会的文件里写着，不是法律。可以据此投诉。',
  undetermined: '还缺几件事，弄清再看。',
  'none-found': '照你说的没有对上哪一条。这不等于对方处处合规。',
} as const satisfies Partial<Record<Level | 'undetermined', string>>;
