import { bindsLender, keyOf, type Place } from '../law/index.ts';
import { MOST_CARD_INSTALMENTS, planInstalments } from '../money/index.ts';
import { caseOf } from './case.ts';
import { headingOf, RECORD, titleOf } from './headings.ts';
import { ASK_TO_RECORD, CARD_PLAN, holds, LINES } from './lines/index.ts';
import { proposeDelay, proposePlan } from './proposal.ts';
import { PART_IDS, type PartId, type Script, type ScriptInput } from './types.ts';

/**
 * Composes the card for one call out of the lines whose conditions hold. Amounts are fen, dates ISO. Nothing is admitted,
 * promised or offered before `mayPropose`; nobody but the borrower speaks of paying, and nobody at all to one who claims to be
 * an authority or while a court has the matter in hand. What is not known (role, caller, stage) gives the card that says
 * least. Throws RangeError when `plan` or `postpone` cannot be right, or a card's plan has more than
 * {@link MOST_CARD_INSTALMENTS} parts. Grounds: those of the lines, less those that do not bind the kind of lender given.
 */
export function composeScript(input: ScriptInput): Script {
  const of = caseOf(input);
  const { lines, replies } = LINES[of.role];
  const standing = lines.filter(({ when }) => holds(when, of));
  const answers = replies.filter(({ when }) => holds(when, of));
  const instalments = of.money === 'offer' && of.wants.includes('instalments') && input.plan ? planInstalments(input.plan) : [];
  if (of.card && instalments.length > MOST_CARD_INSTALMENTS)
    throw new RangeError(`a card's plan ends at ${MOST_CARD_INSTALMENTS} parts, not ${instalments.length}`);
  const delay = of.money === 'offer' && of.wants.includes('postpone') ? proposeDelay(input.postpone) : [];
  const written: Readonly<Partial<Record<PartId, readonly string[]>>> = {
    proposal: [...proposePlan(instalments), ...delay],
    report: standing.some(({ part }) => part === 'report') ? [ASK_TO_RECORD] : [],
  };
  // In the order in which they stand on the card.
  const inOrder = PART_IDS.flatMap((part) => standing.filter((line) => line.part === part));
  const named = (text: string) => naming(text, input.lenderName);
  const grounds = [...inOrder.flatMap((line) => line.grounds), ...(of.card && instalments.length > 0 ? [CARD_PLAN] : [])];
  return {
    title: titleOf(of),
    parts: PART_IDS.map((id) => ({
      id,
      heading: headingOf(id, of),
      lines: [...inOrder.filter(({ part }) => part === id).map(({ text }) => named(text)), ...(written[id] ?? [])],
    })).filter((part) => part.lines.length > 0),
    replies: answers.map(({ theirs, text }) => ({ theirs, mine: named(text) })),
    instalments,
    record: RECORD,
    grounds: applicable([...grounds, ...answers.flatMap((reply) => reply.grounds)], input.lenderKind),
    reasons: [...inOrder, ...answers].map(({ text, why, grounds: of }) => ({
      text: named(text),
      why,
      grounds: applicable(of, input.lenderKind),
    })),
  };
}

// A function, so that a name with `$&` in it stays a name.
const naming = (text: string, lender: ScriptInput['lenderName']): string =>
  text.replace('{lender}', () => lender?.replace(/[\s\p{Cf}]+/gu, ' ').trim() || '放款机构');

/**
 * Drops grounds that do not bind the lender, repeats, and parts of an article that stands there whole. An unknown lender keeps
 * all: the page says whom each binds.
 */
function applicable(grounds: readonly Place[], lender: ScriptInput['lenderKind']): Place[] {
  const binding = grounds.filter(({ id }) => bindsLender(id, lender) !== false);
  const keys = binding.map(keyOf);
  return binding.filter((one, index) => keys.indexOf(keyOf(one)) === index && (keyOf(one) === one.id || !keys.includes(one.id)));
}
