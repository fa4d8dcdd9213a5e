import {
  ADDRESSEES,
  type AddresseeId,
  anchorOf,
  composeLetter,
  type Document,
  type FactId,
  keyOf,
  letterPlaces,
  type Place,
} from '../../logic/index.ts';
import type { LetterChannel, LetterPayload, LinkedCite } from '../../payload/index.ts';
import { placesOf } from '../article/citation.ts';
import { channelById } from '../collections/channels.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules } from '../collections/rules.ts';
import { statuteById } from '../collections/statutes.ts';

/** How a letter names a place. Throws where the article or the place in it does not exist. */
async function citeInLetter(place: Place): Promise<LinkedCite> {
  const statute = await statuteById(place.id);
  const { instrument, data, href } = statute;
  const anchor = anchorOf(place);
  const part = anchor === undefined ? '' : placesOf(statute).get(anchor);
  if (part === undefined) throw new Error(`citation: ${place.id} has no place "${anchor}"`);
  // Who issued it says whom it binds; the number of a standard is what people look it up by.
  const issuer = instrument.force === 'self-discipline' ? instrument.issuer : '';
  const number = instrument.force === 'recommended-standard' && instrument.docNo ? `（${instrument.docNo}）` : '';
  // Of a law with an older version of other numbers, the year says which is meant.
  const edition = instrument.replaces ? /^(\d{4})年\d+月\d+日(修订|修正)/.exec(data.version) : null;
  return {
    title: `${issuer}《${instrument.title}》${number}${edition ? `（${edition[1]} 年${edition[2]}）` : ''}`,
    label: `${data.label}${part}${data.checked === 'paraphrase' ? '（要点）' : ''}`,
    force: instrument.force,
    from: data.effectiveFrom ?? /(\d{4}-\d{2}-\d{2}) (?:发布|公布)/.exec(data.version)?.[1] ?? null,
    href: href + (anchor ? `#${anchor}` : ''),
  };
}

/** A place to write to, as the tool shows it below the letter. */
async function channelInLetter(id: AddresseeId): Promise<LetterChannel> {
  const { name, href, tel, telText, takes, notTakes, steps, timeLimit, ifRefused, caveat } = await channelById(id);
  return {
    name,
    href,
    tel,
    telText,
    takes,
    notTakes,
    steps,
    timeLimit: timeLimit === '—' ? null : timeLimit,
    ifRefused,
    caveat,
  };
}

/** Questions that a letter from scratch asks as the check does. */
const ASKED = ['lender', 'callee', 'sharedDebt', 'nightCallsAgreed'] as const satisfies readonly FactId[];

/** Everything the letter is handed. Throws on a citation or channel that does not exist. */
export async function letterPayload(): Promise<LetterPayload> {
  const questions = await allQuestions();
  const telling = (which: 'told' | 'toldByThird') =>
    Object.fromEntries(
      questions.filter((question) => Object.keys(question[which]).length > 0).map((question) => [question.id, question[which]]),
    );
  const asked = questions.filter(({ id }) => ASKED.some((one) => one === id));
  return {
    words: {
      told: telling('told'),
      toldByThird: telling('toldByThird'),
      cites: Object.fromEntries(await Promise.all(letterPlaces().map(async (place) => [keyOf(place), await citeInLetter(place)] as const))),
      rests: Object.fromEntries((await allRules()).map(({ rule, data }) => [rule.id, data.rests])),
    },
    questions: Object.fromEntries(asked.map(({ id, question, unsureHelp, options }) => [id, { question, unsureHelp, options }])),
    groups: Object.fromEntries(questions.map(({ id, group }) => [id, group])),
    channels: Object.fromEntries(await Promise.all(ADDRESSEES.map(async (id) => [id, await channelInLetter(id)] as const))),
  };
}

/** A letter for readers without scripts: an invented call about an online loan of a consumer finance company. */
export async function sampleLetter(): Promise<Document> {
  const { words } = await letterPayload();
  return composeLetter({
    facts: { lender: 'consumer-finance', callee: 'borrower', hour: 23, nightCallsAgreed: false, insulted: true },
    teller: 'debtor',
    details: { saidToBe: '一家外包公司' },
    words,
  });
}
