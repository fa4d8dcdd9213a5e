/** What somebody writes who may be in danger from himself, in both scripts, without anything between the characters. */
const DESPAIR =
  /自[杀殺残殘尽盡伤傷]|[轻輕]生|[寻尋]死|[寻尋]短[见見]|想死(?!你)|去死了|不想(?:再)?活|活不下去|活不成|不活了|[没沒]法活|[没沒]有?活路|走[绝絕]路|活[着著][没沒]意[思义義]|活[够夠]了|了[结結]自己|[结結]束(?:自己|生命|[这這]一切)|死了算了|一死了之|一了百了|想解[脱脫]|逼死|跳[楼樓](?![价價甩大])|跳[河江]|跳[桥橋]|割腕|上吊|喝[农農][药藥]|喝[药藥]死|吃安眠[药藥]|[烧燒]炭|[遗遺][书書言]|[撑撐]不住|[撑撐]不下去|熬不下去|不如死/;
const NO_CHARACTER = /[^\p{Script=Han}]/gu;

/** Whether a text speaks of killing oneself, whoever says it: then people come first, alone, before any law. Any string is valid. */
export const speaksOfDespair = (text: string): boolean => DESPAIR.test(text.replace(NO_CHARACTER, ''));
