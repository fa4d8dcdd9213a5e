import { normalise } from '../text/index.ts';

/** How people say that they do not want to live any more, or mean to hurt themselves. */
const SAID =
  /自[杀殺]|自尽|自残|自伤|[轻輕]生|寻死|寻短见|想死|去死|死了算|死掉|不如死|死了一了百了|一死了之|一了百了|了结自己|结束生命|结束自己|不想活|不想再活|活不下去|活不了了|活着没意思|活着没意义|活够了|不活了|没法活|跳[楼樓]|跳河|跳江|割腕|上吊|烧炭|喝农药|吃安眠药|[遗遺](?:书|書|言)|解脱算了|想解脱|走绝路|逼死|撑不下去|没有活路|没活路/u;

const LONGEST = 2000;

/** The same words where they are about somebody else's threat, a rumour or a law, not about oneself. */
const NOT_ONESELF = /死亡证明|死了.{0,6}(债|贷款|欠款|还钱)|(人|父亲|母亲|爸|妈|老公|老婆|亲人)(已经)?(死|去世)/u;

/** Whether somebody may be about to hurt themselves: then people come first, alone, before any law. Any string is valid. */
export function soundsLikeCrisis(text: string): boolean {
  const said = normalise(text.slice(0, LONGEST)).replace(/\s+/g, '');
  return SAID.test(said) && !NOT_ONESELF.test(said);
}
