import {
  bindsLender,
  CHOICES,
  type Condition,
  type ConditionName,
  LEVELS,
  type LenderId,
  type Level,
  NAMED,
  RULE_GROUPS,
  type Rule,
  type RuleGroup,
  type Sayings,
  sentenceOf,
  spelledOut,
} from '../../logic/index.ts';
import type { ShownCite } from '../../payload/index.ts';
import { NAMED_CONDITIONS } from '../../words/judge.ts';
import { cite } from '../article/citation.ts';
import { type Call, callsByRule } from '../collections/calls.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules, placesCited, type ToldRule } from '../collections/rules.ts';

/** One strength of a rule, as a lawyer reviews it. */
interface ReviewedTier {
  readonly level: Level;
  /** The kinds of lender that at least one ground binds, in words; null for all. */
  readonly lenders: readonly string[] | null;
  readonly grounds: readonly { readonly says: string; readonly cite: ShownCite }[];
}

/** A rule with everything that its reviewer needs, gravest tier first. */
export interface ReviewedRule extends ToldRule {
  readonly sentence: string;
  readonly tiers: readonly ReviewedTier[];
  readonly related: readonly ShownCite[];
  readonly call: Call;
  /** What the first call is called. */
  readonly hitLevel: Level;
  /** What is not known in the third call, by the short names of the facts. */
  readonly missing: readonly string[];
}

/** The rules of one group. */
export interface ReviewedGroup {
  readonly group: RuleGroup;
  readonly rules: readonly ReviewedRule[];
}

/** How conditions are said, from the questions and the words of the judge. */
async function sayings(): Promise<Sayings> {
  const facts = Object.fromEntries((await allQuestions()).map(({ id, says }) => [id, says]));
  return { facts, named: NAMED_CONDITIONS };
}

/** Writes conditions as sentences. */
export async function sayer(): Promise<(condition: Condition) => string> {
  const words = await sayings();
  return (condition) => sentenceOf(condition, words);
}

/** What the names in the sentences stand for. */
export async function namesInSentences(): Promise<{ readonly name: ConditionName; readonly says: string; readonly means: string }[]> {
  const words = await sayings();
  return (Object.keys(NAMED) as ConditionName[]).map((name) => ({ name, says: words.named[name][0], means: spelledOut(name, words) }));
}

/** The kinds of lender that some of the articles bind; null where one of them binds everybody. */
function lendersBound(cites: readonly string[]): LenderId[] | null {
  if (cites.some((id) => bindsLender(id, undefined) === true)) return null;
  return CHOICES.lender.filter((lender) => cites.some((id) => bindsLender(id, lender) === true));
}

/** All rules by what they are about, in the judge's order. Throws where a rule cites what does not exist, or cannot be said. */
export async function reviewedRules(): Promise<ReviewedGroup[]> {
  const told = new Map((await allRules()).map((one) => [one.rule.id, one]));
  const calls = await callsByRule();
  const questions = await allQuestions();
  const say = await sayer();
  const lenderNames = questions.find(({ id }) => id === 'lender')?.says ?? {};

  const review = async (id: string): Promise<ReviewedRule> => {
    const [one, call] = [told.get(id), calls.get(id)];
    if (!one || !call) throw new Error(`content: rule ${id} is not told`);
    const hitLevel = LEVELS.find((level) => level === call.hit.level);
    if (!hitLevel) throw new Error(`content/calls/${id}.yaml: there is no level "${call.hit.level}"`);
    const tiers = one.rule.tiers.toReversed().map(async ({ level, cites }) => ({
      level,
      lenders: lendersBound(cites)?.map((lender) => lenderNames[lender] ?? lender) ?? null,
      grounds: await Promise.all(
        placesCited(one.rule, cites).map(async (key) => ({ says: one.data.rests[key] ?? '', cite: await citeAt(key) })),
      ),
    }));
    return {
      ...one,
      call,
      hitLevel,
      sentence: say(one.rule.when),
      tiers: await Promise.all(tiers),
      related: await Promise.all(one.rule.related.map(citeAt)),
      missing: call.unknown.missing.map((fact) => questions.find(({ id: asked }) => asked === fact)?.answer ?? fact),
    };
  };
  const groups = Object.entries(RULE_GROUPS) as [RuleGroup, readonly Rule[]][];
  return Promise.all(groups.map(async ([group, rules]) => ({ group, rules: await Promise.all(rules.map(({ id }) => review(id))) })));
}

/** A place in the law, written `<id>` or `<id>#<place>`, as it is cited. */
function citeAt(key: string): Promise<ShownCite> {
  const [id = '', at] = key.split('#');
  return cite(id, at);
}
