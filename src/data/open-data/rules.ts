import { z } from 'astro/zod';
import { BINDS, CHOICES, FACTS, type FactId, LEVELS, RULE_GROUPS, type RuleGroup } from '../../logic/index.ts';
import { callsByRule } from '../collections/calls.ts';
import { allQuestions } from '../collections/questions.ts';
import { allRules } from '../collections/rules.ts';
import { namesInSentences, sayer } from '../tools/rules.ts';

const answer = z.union([z.string(), z.number(), z.boolean()]);
const factId = z.enum(FACTS.map(({ id }) => id) as [FactId, ...FactId[]]);
const statuteId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const texts = z.array(z.string().min(1));
const groups = Object.keys(RULE_GROUPS) as [RuleGroup, ...RuleGroup[]];

/** A condition on facts: one answer, a range of a number (both ends included), every part, at least one part, or the opposite. */
const condition = z.union([
  z.strictObject({ fact: factId, is: answer }),
  z.strictObject({ fact: factId, from: z.number().int().optional(), to: z.number().int().optional() }),
  z.strictObject({
    get all() {
      return z.array(condition).min(1);
    },
  }),
  z.strictObject({
    get any() {
      return z.array(condition).min(1);
    },
  }),
  z.strictObject({
    get not() {
      return condition;
    },
  }),
]);

const told = z.record(z.string(), answer).describe('What is told; every other fact has its clean value; `unsure` is not known');
const story = z.string().describe('The call in the words of whoever had it; invented');

/** /data/rules.json. Fields may be added; none is renamed or removed, and ids never change. */
export const rulesExport = z.strictObject({
  levels: z.array(z.enum(LEVELS)).describe('Mildest first'),
  binds: z
    .record(z.string(), z.array(z.enum(CHOICES.lender)))
    .describe('By instrument, the kinds of lender that it binds; one that is not listed binds everybody'),
  names: z
    .array(z.strictObject({ name: z.string(), says: z.string(), means: z.string() }))
    .describe('Conditions that have a name: what the sentences say, and what it means'),
  facts: z
    .array(
      z.strictObject({
        id: factId,
        kind: z.enum(['choice', 'yes-no', 'count']),
        values: texts.optional().describe('The answers to a choice'),
        range: z.tuple([z.number().int(), z.number().int()]).optional().describe('The least and the greatest number'),
        clean: answer.describe('The answer where nothing is wrong; also what a fact counts as that cannot apply'),
        appliesWhen: condition.optional().describe('When it can apply at all; always, if absent'),
        asked: z.string().nullable().describe('The same as a sentence; null where it always applies'),
        question: z.string(),
        options: z.array(z.strictObject({ value: z.string(), label: z.string(), hint: z.string().nullable() })),
        says: z.record(z.string(), z.string()).describe('How its answers are said in sentences'),
      }),
    )
    .min(1),
  rules: z
    .array(
      z.strictObject({
        id: z.string().describe('Stable; also the anchor on /rules/, after `rule-`'),
        title: z.string(),
        group: z.enum(groups),
        about: z.enum(['call', 'loan']).describe('`loan` never decides what a call is called'),
        when: condition,
        sentence: z.string().min(1).describe('`when` as one sentence'),
        tiers: z
          .array(z.strictObject({ level: z.enum(LEVELS).exclude(['none-found']), cites: z.array(statuteId).min(1) }))
          .min(1)
          .describe('Mildest first; the gravest that binds the lender counts'),
        pinpoints: z.record(statuteId, texts).optional().describe('The paragraph and item meant, where an article has several'),
        rests: z.record(z.string(), z.string()).describe('By place cited: one sentence on what the provision says, in our words'),
        related: z.array(statuteId).describe('Further reading, never a ground'),
        urgent: z.enum(['danger', 'fraud']).nullable().describe('An alert that stands as soon as the condition does'),
        needs: texts.min(1),
        except: z.string().min(1).describe('When it does not apply'),
        hedge: z.string().min(1).describe('Who decides'),
        evidence: texts.min(1),
        channels: texts.min(1).describe('Ids in channels.json'),
        calls: z
          .strictObject({
            hit: z.strictObject({ story, facts: told, level: z.enum(LEVELS) }),
            near: z.strictObject({ story, facts: told }),
            unknown: z.strictObject({ story, facts: told, missing: z.array(factId).min(1) }),
          })
          .describe('A call in which it holds, a near miss, one in which something is not known'),
        checkedOn: z.iso.date().describe('The day it was held against its sources'),
      }),
    )
    .min(1),
});

/** The judge as data: /data/rules.json. Throws where a rule cites what does not exist, or where the data have not their shape. */
export async function exportRules() {
  const questions = new Map((await allQuestions()).map((question) => [question.id, question]));
  const calls = await callsByRule();
  const say = await sayer();
  const groupOf = (id: string) => groups.find((group) => RULE_GROUPS[group].some((rule) => rule.id === id));
  return rulesExport.parse({
    levels: LEVELS,
    binds: BINDS,
    names: await namesInSentences(),
    facts: FACTS.map((fact) => {
      const { question, options, says } = questions.get(fact.id) ?? {};
      const asked = fact.appliesWhen ? say(fact.appliesWhen) : null;
      return { ...fact, asked, question, options: options?.map(({ value, label, hint }) => ({ value, label, hint })), says };
    }),
    rules: (await allRules()).map(({ rule, data }) => {
      const { hit, near, unknown } = calls.get(rule.id) ?? {};
      return { ...rule, ...data, group: groupOf(rule.id), sentence: say(rule.when), calls: { hit, near, unknown } };
    }),
  });
}
