import type { Assessment, Level } from '../logic/index.ts';

/** Short names of the levels, for badges. */
export const LEVEL_NAMES: Readonly<Record<Level | 'undetermined', string>> = {
  crime: '可能涉嫌犯罪',
  unlawful: '违法',
  regulation: '违反监管规定',
  standard: '不符合标准或自律',
  undetermined: '还不能判断',
  'none-found': '没有发现违规',
};

/** The verdict in one sentence. There is no sentence that calls a call lawful. */
export const VERDICTS: Readonly<Record<Assessment['level'], string>> = {
  crime: '照你说的，对方可能已经涉嫌犯罪。是不是犯罪，由公安机关和法院认定。',
  unlawful: '照你说的，这通电话里有违法的行为。',
  regulation: '照你说的，这通电话里有违反监管规定的行为。',
  standard: '照你说的，这通电话不符合国家推荐性标准或行业自律要求。这不等于违法，但可以据此投诉。',
  undetermined: '还不能判断，缺几件事。弄清下面这些，就能往下走。',
  'none-found': '照你说的，没有发现违反规定的地方。这只是按你说的这些判断的，不等于对方处处合规；你也可以礼貌地结束通话。',
};
