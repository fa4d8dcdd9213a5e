import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { FACTS } from './logic/index.ts';
import { TOPICS } from './words/law.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-01');
const statuteId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a statute id such as civil-code/675');
const words = z.array(z.string().min(1));
const href = z.string().regex(/^\/([a-z0-9-]+\/)*(#[\w-]+)?$/, 'an address on this site that ends with a slash');

const statutes = defineCollection({
  loader: glob({ base: './content/statutes', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.strictObject({
    label: z.string().describe('How the article is cited inside its instrument: 第六百七十五条, or a clause name'),
    labelNote: z.string().nullable().describe('What is not verified about the label'),
    heading: z.string().max(30).describe('What the article is about, in our words; never part of the official text'),
    version: z.string().describe('The version that this text belongs to'),
    effectiveFrom: isoDate.nullable().describe('First day in force; null where it was not verified'),
    status: z.enum(['in-force', 'superseded']).describe('Whether the text still applies'),
    supersededBy: statuteId.nullable().describe('The article that replaced it'),
    checked: z
      .enum(['two-transcriptions', 'one-transcription', 'excerpt', 'paraphrase'])
      .describe('How far the wording was checked; a paraphrase is never shown as a quotation'),
    caveat: z.string().nullable().describe('What the sources disagree about'),
    keywords: words.min(1).describe('Everyday words that should find the article'),
    related: z.array(statuteId).min(1).describe('Articles to read with it, most useful first'),
    defines: words.default([]).describe('Terms that the article defines; other articles of the instrument link them'),
    topics: z
      .array(z.enum(Object.keys(TOPICS) as [keyof typeof TOPICS]))
      .min(1)
      .describe('What it is about; the look-up filters by it'),
    digest: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/)
      .describe('SHA-256 of `text`, so that no edit slips in'),
    text: z.string().min(1).describe('Official wording; one line a paragraph or item'),
  }),
});

const instruments = defineCollection({
  loader: glob({ base: './content/instruments', pattern: '*.yaml' }),
  schema: z.strictObject({
    title: z.string().describe('Full official title'),
    short: z.string().describe('Name used in citations'),
    tab: z.string().max(14).describe('Neutral name for the browser tab, which others may see'),
    order: z.number().int().describe('Place in lists'),
    aliases: words.describe('Names people use, normalised into the citation parser'),
    issuer: z.string().describe('Who issued it'),
    docNo: z.string().nullable().describe('Document number; null where it was not verified'),
    force: z
      .enum([
        'law',
        'administrative-regulation',
        'judicial-interpretation',
        'department-rule',
        'normative-document',
        'recommended-standard',
        'self-discipline',
      ])
      .describe('Kind of instrument; decides what breaking it may be called'),
    forceNote: z.string().describe('How binding it is, in one plain sentence'),
    about: z.string().describe('What it is, and what it has to do with collection calls'),
    binds: z.string().describe('Whom it binds and whom not'),
    versions: z
      .array(z.strictObject({ label: z.string(), effectiveFrom: isoDate.nullable(), effectiveTo: isoDate.nullable() }))
      .min(1)
      .describe('Versions, oldest first; effectiveTo is the last day in force'),
    status: z.enum(['in-force', 'superseded', 'trial', 'unconfirmed', 'closed']).describe('Whether it applies today'),
    statusNote: z.string().nullable().describe('What is not certain about its status or dates'),
    replaces: z.string().nullable().describe('Instrument that it replaced'),
    replacedBy: z.string().nullable().describe('Instrument that replaced it'),
    verify: z
      .strictObject({ database: z.string(), search: z.string() })
      .describe('Where and with which words readers find the official text'),
  }),
});

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(24).describe('Heading of the page'),
    tab: z.string().max(10).describe('Neutral title for the browser tab, which others may see'),
    summary: z.string().max(90).describe('The short answer, for lists and search'),
    order: z.number().int().describe('Place in lists'),
    doNow: z.array(z.string().max(30)).length(3).describe('What to do now, three lines'),
    keywords: words.min(3).describe('Everyday words that should find the guide'),
    reviewed: isoDate.describe('When the law in it was last checked'),
    next: z
      .array(z.strictObject({ href, text: z.string() }))
      .min(2)
      .describe('What to read or do next'),
  }),
});

const misconceptions = defineCollection({
  loader: glob({ base: './content/misconceptions', pattern: '*.yaml' }),
  schema: z.strictObject({
    said: z.string().max(40).describe('The claim as it goes around'),
    right: z.string().max(180).describe('What is right, in plain words'),
    kind: z.enum(['wrong-number', 'dead-institution', 'repealed-law', 'rumour']).describe('What is wrong about it'),
    cites: z.array(statuteId).min(1).describe('Articles to read instead, most useful first'),
    triggers: words.min(1).describe('Strings by which a search query is recognised'),
  }),
});

const changes = defineCollection({
  loader: glob({ base: './content/changes', pattern: '*.yaml' }),
  schema: z.strictObject({
    date: isoDate.describe('Day of the change'),
    title: z.string().max(36).describe('What changed'),
    text: z.string().max(140).describe('What it means for someone who is being called'),
    instrument: z.string().nullable().describe('Instrument that it is about'),
    cites: z.array(statuteId).describe('Articles to read'),
    kind: z.enum(['in-force', 'published', 'replaced', 'closed', 'institution']).describe('Kind of change'),
  }),
});

const questions = defineCollection({
  loader: glob({ base: './content/questions', pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
  schema: z.strictObject({
    question: z.string().max(40).describe('The question as asked'),
    why: z.string().max(60).describe('Why we ask'),
    hint: z.string().nullable().describe('What counts and what does not'),
    group: z
      .enum(['who', 'third-party', 'time', 'identity', 'threats', 'exposure', 'money', 'visit', 'loan'])
      .describe('Questions that can be skipped together'),
    unsureHelp: z.string().describe('How to find out'),
    answer: z.string().max(20).describe('Short name in the list of answers'),
    options: z
      .array(z.strictObject({ value: z.string(), label: z.string(), hint: z.string().nullable() }))
      .describe('Answers; empty for numbers'),
  }),
});

const channels = defineCollection({
  loader: glob({ base: './content/channels', pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
  schema: z.strictObject({
    name: z.string().describe('What it is called'),
    order: z.number().describe('Place in lists'),
    tel: z
      .string()
      .regex(/^\d{3,11}$/)
      .nullable()
      .describe('Number a phone can dial'),
    web: z.url().nullable().describe('Official website'),
    operator: z.string().describe('Who runs it'),
    use: z.string().describe('When to use it, in one line'),
    takes: words.min(1).describe('What it deals with'),
    notTakes: words.describe('What it does not'),
    steps: words.min(1).describe('How to reach it'),
    say: z.string().describe('A first sentence'),
    bring: words.describe('What to have at hand'),
    hours: z.string().describe('When it answers, as far as checked'),
    timeLimit: z.string().describe('How long an answer may take, as far as checked'),
    ifRefused: z.string().describe('What to do when refused'),
    caveat: z.string().nullable().describe('What was not verified'),
    checked: z.enum(['two-sources', 'one-source', 'excerpt', 'second-hand']).describe('How far the entry was checked'),
    lenders: z
      .array(z.enum(['all', ...(FACTS.find((fact) => fact.id === 'lender')?.values ?? [])]))
      .min(1)
      .describe('For which lenders it helps'),
    problems: words.min(1).describe('For which problems it helps'),
  }),
});

export const collections = { statutes, instruments, guides, misconceptions, changes, questions, channels };
