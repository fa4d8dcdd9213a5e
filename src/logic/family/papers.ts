import type { Document } from '../document/index.ts';
import { keyOf, type Place, TEL } from '../law/index.ts';
import { COURT_DUTIES, EMPLOYER_ALSO, EMPLOYER_FIRST, FAMILY_NEVER, FAMILY_TRUTHS, NOT_FREE, OWN_COMPLAINT } from './rights.ts';
import { FAMILY_SAYS, MESSAGES, SAID_BY, SAID_IF_FREE, SAID_TO_COURT } from './said.ts';
import type { FamilyLine } from './types.ts';

/** What is written down after a call. */
const RECORD = ['日期、时间', '号码', '哪家机构、工号', '原话', '告诉他本人了'] as const;

const texts = (lines: readonly FamilyLine[]): string[] => lines.map(({ text }) => text);
const placesIn = (lines: readonly FamilyLine[]): Place[] => [
  ...new Map(lines.flatMap(({ grounds }) => grounds ?? []).map((place) => [keyOf(place), place])).values(),
];

/** Every place in the law that the page for relatives rests on; the build checks that each exists. The sheets name their own. */
export const familyPlaces = (): Place[] =>
  placesIn([
    ...FAMILY_SAYS,
    SAID_TO_COURT,
    ...Object.values(SAID_BY),
    SAID_IF_FREE,
    ...Object.values(MESSAGES),
    ...FAMILY_NEVER,
    ...FAMILY_TRUTHS,
    ...COURT_DUTIES,
    ...NOT_FREE,
    ...EMPLOYER_FIRST,
    ...OWN_COMPLAINT,
  ]);

/** One sheet for a home: by the telephone, or at the door. The places are those its lines rest on, in order. */
export function familySheet(): Document {
  const court = COURT_DUTIES.slice(0, 5);
  return {
    title: '有人打电话来要钱，照这一页做',
    places: placesIn([...FAMILY_SAYS, ...FAMILY_NEVER, ...court, SAID_IF_FREE]),
    blocks: [
      { kind: 'say', heading: '接起来，说这两句，就挂', lines: texts(FAMILY_SAYS) },
      { kind: 'say', heading: '他说是法院、公安的', lines: [SAID_TO_COURT.text] },
      { kind: 'say', heading: '没有一起借、没有担保、没有继承、没有答应过还的，可以说', lines: [SAID_IF_FREE.text] },
      { kind: 'never', heading: '不做', lines: texts(FAMILY_NEVER) },
      { kind: 'note', heading: '法院送来的东西', lines: texts(court) },
      { kind: 'note', heading: '人要紧', lines: [PEOPLE_FIRST] },
      { kind: 'blanks', heading: '记下来，转给他本人', lines: RECORD },
    ],
  };
}

/** One sheet for a firm: for whoever answers the telephone, and whoever is served with a court's notice. */
export function employerSheet(): Document {
  return {
    title: '催款电话打到单位，照这一页做',
    places: placesIn([SAID_BY.employer, ...EMPLOYER_FIRST, ...EMPLOYER_ALSO]),
    blocks: [
      { kind: 'say', heading: '接电话的人说', lines: [SAID_BY.colleague.text] },
      { kind: 'say', heading: '人事、负责人说', lines: [SAID_BY.employer.text] },
      {
        kind: 'never',
        heading: '不做',
        lines: [
          '不说谁在不在职、电话、住址、工资，不转接，不转告。',
          '没有核实过的法院文书，不从工资里扣钱还债。',
          '不在人前说员工的私事，不因为一通电话就让人走。',
        ],
      },
      { kind: 'note', heading: '该办的', lines: texts([...EMPLOYER_FIRST, ...EMPLOYER_ALSO]) },
      {
        kind: 'note',
        heading: '有人到单位来',
        lines: [`请他离开，登记姓名和来意；不走、堵门、动手的，打 ${TEL['110']}。`, `员工状态不对，先有人陪着，一起打 ${TEL['12356']}。`],
      },
      { kind: 'blanks', heading: '来电登记', lines: RECORD },
    ],
  };
}

/** What comes before any money: somebody who may be in despair. */
export const PEOPLE_FIRST = `他说不想活了，或者你找不到他：先打 ${TEL['110']}，叫离他最近的人过去，陪着他。你和他心里难受，都可以打 ${TEL['12356']}。`;

/** The picture that a borrower forwards: short enough to be read in a chat. */
export function familyPicture(): Document {
  return {
    title: '有人打电话说我的事，请这样做',
    places: placesIn(FAMILY_SAYS),
    blocks: [
      { kind: 'say', heading: '接起来，说这两句，就挂', lines: texts(FAMILY_SAYS) },
      {
        kind: 'never',
        heading: '这几样，请不要做',
        lines: ['不付钱，不“先垫一点”，不说“我来还”。', '不说我在哪里、住哪里、在哪里上班。', '不报验证码、身份证号，不加对方的微信。'],
      },
      {
        kind: 'note',
        heading: '法院送来的东西',
        lines: [`自己打法院所在地的区号加 ${TEL['12368']} 核实。是真的，收下，写上日期，当天告诉我。`],
      },
      {
        kind: 'note',
        heading: '然后',
        lines: ['把号码、时间、原话发给我。', `你难受，可以打 ${TEL['12356']}。找不到我，打 ${TEL['110']}，叫离我最近的人过去。`],
      },
    ],
  };
}
