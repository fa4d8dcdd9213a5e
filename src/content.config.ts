import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { markdownNotes } from './data/collections/markdownNotes.ts';
import { CHOICES, DEADLINE_KINDS, FORCES, LEVELS, SPEAKERS } from './logic/index.ts';
import { CHANNEL_CHECKS, GROUP_NAMES, GUIDE_GROUPS, PROBLEMS, RUMOUR_KINDS } from './words/groups.ts';
import { CHECKED, TOPICS } from './words/law.ts';
import { PAPER_PICTURES } from './words/papers.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-01');
const statuteId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a statute id such as civil-code/675');
/** The keys of a vocabulary, so that no list of allowed values is typed twice. */
const keysOf = <T extends object>(vocabulary: T) => z.enum(Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]);
const nextReview = isoDate.describe('When it is to be checked again; a test goes red three months after that');
const lender = z.enum(CHOICES.lender);
const words = z.array(z.string().min(1));
const href = z.string().regex(/^\/([a-z0-9-]+\/)*(#[\w=&-]+)?$/, 'an address on this site that ends with a slash');

const statutes = defineCollection({
  loader: markdownNotes(glob({ base: './content/statutes', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') })),
  schema: z.strictObject({
    label: z.string().describe('How the article is cited inside its instrument: 第六百七十五条, or a clause name'),
    labelNote: z.string().nullable().describe('What is not verified about the label'),
    heading: z.string().max(30).describe('What the article is about, in our words; never part of the official text'),
    version: z.string().describe('The version that this text belongs to'),
    effectiveFrom: isoDate.nullable().describe('First day in force; null where it was not verified'),
    status: z.enum(['in-force', 'superseded']).describe('Whether the text still applies'),
    supersededBy: statuteId.nullable().describe('The article that replaced it'),
    checked: keysOf(CHECKED).describe('How far the wording was checked; a paraphrase is never shown as a quotation'),
    checkedOn: isoDate.describe('The day the wording was compared'),
    caveat: z.string().nullable().describe('What the sources disagree about'),
    keywords: words.min(1).describe('Everyday words that should find the article'),
    related: z.array(statuteId).min(1).describe('Articles to read with it, most useful first'),
    defines: words.default([]).describe('Terms that the article defines; other articles of the instrument link them'),
    topics: z.array(keysOf(TOPICS)).min(1).describe('What it is about; the look-up filters by it'),
    terms: z
      .array(
        z.strictObject({
          term: z.string().describe('The period as the text has it: 十五日'),
          from: z.string().describe('The event from which it runs; that day does not count'),
          who: z.enum(['you', 'court', 'lender', 'agency']).describe('Whose term it is'),
          counting: z.enum(['procedure', 'civil', 'other']).describe('By which rules it is counted'),
          lost: z.string().describe('What is lost, or what happens, when it passes'),
        }),
      )
      .describe('Periods in the article that matter to the reader'),
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
    abbr: z.string().max(7).describe('Shortest name, for the line of grounds below a paragraph'),
    tab: z.string().max(14).describe('Neutral name for the browser tab, which others may see'),
    order: z.number().int().describe('Place in lists'),
    aliases: words.describe('Names people use, normalised into the citation parser'),
    issuer: z.string().describe('Who issued it'),
    docNo: z.string().nullable().describe('Document number; null where it was not verified'),
    force: z.enum(FORCES).describe('Kind of instrument; decides what breaking it may be called'),
    forceNote: z.string().describe('How binding it is, in one plain sentence'),
    about: z.string().describe('What it is, and what it has to do with collection calls'),
    binds: z.string().describe('Whom it binds and whom not, for readers'),
    bindsLenders: z
      .union([z.literal('all'), z.array(lender)])
      .describe('The same for the judge, by kind of lender; `all` only for what binds whoever falls under it, an empty list for nobody'),
    covers: z
      .string()
      .max(14)
      .nullable()
      .describe('Whom it covers, in a word beside citations; null for what binds whoever falls under it'),
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
    nextReview,
    renumbered: z
      .array(z.strictObject({ edition: z.string(), was: z.string(), now: z.string() }))
      .default([])
      .describe('Old numbers of its articles and the ones in force, as far as they were verified'),
    oldNumbers: z
      .array(z.strictObject({ law: z.string(), edition: z.string(), from: z.number().int() }))
      .default([])
      .describe('Laws that its official text quotes by the numbers of an old edition; below `from` the numbers are the same'),
  }),
});

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(24).describe('Heading of the page'),
    tab: z.string().max(10).describe('Neutral title for the browser tab, which others may see'),
    summary: z.string().max(90).describe('The short answer, for lists and search'),
    kind: z
      .enum(['conduct', 'court', 'care', 'offer'])
      .describe(
        'What kind of guide: how to deal with lenders and collectors, with a court, with despair, with those who sell help; decides its shape',
      ),
    group: keysOf(GUIDE_GROUPS).describe('Where it stands in lists'),
    for: z
      .array(z.enum(['borrower', 'relative', 'employer']))
      .min(1)
      .describe('For whom it is written'),
    order: z.number().int().describe('Place in its group'),
    doNow: z.array(z.string().max(30)).length(3).describe('What to do now, three lines'),
    calls: z.array(z.string()).max(3).default([]).describe('Channels to call now, as buttons in what to do now'),
    keywords: words.min(3).describe('Everyday words that should find the guide'),
    asked: words.min(15).max(25).describe('Sentences as people say them when they need this guide; the search reads them'),
    reviewed: isoDate.describe('When the law in it was last checked'),
    nextReview,
    next: z
      .array(z.strictObject({ href, text: z.string() }))
      .min(2)
      .describe('What to read or do next'),
  }),
});

const rumours = defineCollection({
  loader: glob({ base: './content/rumours', pattern: '*.mdx' }),
  schema: z.strictObject({
    said: z.string().max(40).describe('The sentence as it goes around'),
    truth: z.string().max(30).describe('The truth in one sentence, shown first; the body says why, with its citations'),
    kind: keysOf(RUMOUR_KINDS).describe('What is wrong about it'),
    triggers: words.min(1).describe('Strings by which a search query is recognised'),
    nextReview,
  }),
});

const pattern = z.string().regex(/^[^\s|]+(?:[ |][^\s|]+)*$/, 'groups with a space between, words of a group divided by |');
const answers = defineCollection({
  loader: glob({ base: './content/answers', pattern: '*.yaml' }),
  schema: z.strictObject({
    fear: z.string().max(20).describe('The fear in a few words; heading of the answer'),
    said: words.min(5).describe('The fear as people say it; each must find the answer'),
    guides: z.array(z.string()).min(1).describe('The guides that it agrees with; the first is the one it is taken from'),
    words: z.array(pattern).min(1).describe('Any of these must be said: of each group one word'),
    not: z.array(pattern).default([]).describe('None of these: something else is meant'),
    answer: z
      .array(
        z.union([
          z.strictObject({
            says: z.string().max(90).describe('One or two short sentences; `{110}` becomes a number to dial'),
            on: z
              .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+(#p\d+(-i\d+)?)?$/))
              .min(1)
              .describe('What it rests on: `<id>` or `<id>#<place>`'),
          }),
          z
            .strictObject({
              says: z.string().max(90),
              by: z.enum(['advice', 'nothing-found']).describe('Rests on no article: what we advise, or that no provision was found'),
            })
            .transform(({ says, by }) => ({ says, by, on: [] as string[] })),
        ]),
      )
      .min(2)
      .max(3)
      .describe('The answer, each sentence with its ground'),
    next: z.strictObject({ href, text: z.string().max(24) }).describe('What to read or do next'),
    reviewed: isoDate.describe('When it was last held against its sources'),
    nextReview,
  }),
});

const papers = defineCollection({
  loader: glob({ base: './content/papers', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(12).describe('Heading of the page: what the paper is called'),
    summary: z.string().max(90).describe('What it is and what to do, for lists and search'),
    order: z.number().int().describe('Place in lists, by the order of proceedings'),
    picture: z.enum(PAPER_PICTURES).describe('How it is drawn'),
    from: z.string().max(20).describe('Who issues it'),
    top: z.string().max(30).describe('What stands at the top of it'),
    look: z.array(z.string().max(40)).min(3).max(5).describe('Where to look on it, by the numbers in the picture'),
    number: z.string().max(24).describe('What its number often holds; a hint, never a proof'),
    doNow: z.array(z.string().max(30)).length(3).describe('What to do now, three lines'),
    calls: z.array(z.string()).max(3).describe('Channels to call now'),
    deadlines: z
      .array(
        z.discriminatedUnion('set', [
          z.strictObject({
            set: z.literal('law').describe('A term that the law sets'),
            kind: z.enum(DEADLINE_KINDS).describe('Which one; from which day and what is lost stand in its article'),
            when: z.string().nullable().describe('For whom, where that is not every reader'),
          }),
          z.strictObject({
            set: z.literal('paper').describe('A number of days that the paper itself names'),
            do: z.string().describe('What is to be done in it'),
            when: z.string().nullable().describe('Where the number stands'),
            at: statuteId.describe('The article that it rests on'),
            term: z.string().nullable().describe('The term in that article, which says from which day and what is lost'),
            event: z.string().nullable().describe('The day from which it runs, where the article has no such term'),
            lost: z.string().nullable().describe('What happens when it passes, where the article has no such term'),
          }),
          z.strictObject({
            set: z.literal('date').describe('A day that the paper itself names'),
            do: z.string().describe('What is to be done on or before it'),
            when: z.string().nullable().describe('For whom, where that is not every reader'),
            event: z.string().describe('What the day is, as the paper says it'),
            at: statuteId.describe('The article that it rests on'),
            lost: z.string().describe('What happens when it passes'),
          }),
        ]),
      )
      .min(1)
      .describe('By when what'),
    keywords: words.min(3).describe('Everyday words that should find it'),
    reviewed: isoDate.describe('When the law in it was last checked'),
    nextReview,
    next: z
      .array(z.strictObject({ href, text: z.string() }))
      .min(2)
      .describe('Which paper comes next, what to read'),
  }),
});

const counting = defineCollection({
  loader: glob({ base: './content/counting', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(12).describe('Heading; every paper embeds the text'),
    reviewed: isoDate.describe('When the law in it was last checked'),
    nextReview,
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
    group: keysOf(GROUP_NAMES).describe('Questions that can be skipped together'),
    unsureHelp: z.string().describe('How to find out'),
    answer: z.string().max(20).describe('Short name in the list of answers'),
    tick: z
      .strictObject({
        label: z.string().max(18).describe('What happened, on the page where one taps it'),
        third: z.string().max(18).nullable().describe('The same in the words of a third party, where they differ'),
        phrases: words.min(1).describe('How it sounds: real phrases, shown on demand'),
      })
      .optional()
      .describe('How it is tapped; absent where it is asked only closer'),
    options: z
      .array(z.strictObject({ value: z.string(), label: z.string(), hint: z.string().nullable() }))
      .describe('Answers; empty for numbers'),
    told: z.record(z.string(), z.string()).describe('By answer that is not clean: how a letter or a log tells it; `n` for numbers'),
    says: z
      .record(z.string(), z.string())
      .describe('How a rule’s sentence says each answer; `is` frames a choice, `from` `to` `range` a number'),
    toldByThird: z
      .record(z.string(), z.string())
      .default({})
      .describe('The same as a third party tells it who was called about another’s debt, where that differs'),
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
    checked: keysOf(CHANNEL_CHECKS).describe('How far the entry was checked'),
    lenders: z
      .array(z.union([z.literal('all'), lender]))
      .min(1)
      .describe('For which lenders it helps'),
    problems: z.array(z.enum(PROBLEMS)).min(1).describe('For which problems it helps'),
    nextReview,
  }),
});

const rules = defineCollection({
  loader: glob({ base: './content/rules', pattern: '*.yaml' }),
  schema: z.strictObject({
    rests: z.record(z.string(), z.string().max(60)).describe('By place cited: one sentence on what the provision meant says'),
    needs: words.min(1).describe('What one must know: words, counts, times, persons'),
    except: z.string().describe('When the rule does not apply'),
    hedge: z.string().describe('Who decides, and how binding the grounds are'),
    checkedOn: isoDate.describe('The day the rule was held against its sources'),
  }),
});

const told = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const calls = defineCollection({
  loader: glob({ base: './content/calls', pattern: '*.yaml' }),
  schema: z.strictObject({
    rule: z.string().describe('The rule that the three calls are about'),
    hit: z.strictObject({ story: z.string(), facts: told, level: z.string() }).describe('A call in which it holds'),
    near: z.strictObject({ story: z.string(), facts: told }).describe('A near miss: one thing is different, and it does not hold'),
    unknown: z
      .strictObject({ story: z.string(), facts: told, missing: words })
      .describe('One decisive thing is not known, and it stays open'),
  }),
});

const verdict = z.enum([...LEVELS, 'undetermined']);
const practice = defineCollection({
  loader: glob({ base: './content/calls/practice', pattern: '*.yaml' }),
  schema: z.strictObject({
    order: z.number().int().describe('Place in the course; hard and harmless calls alternate'),
    title: z.string().max(14).describe('What the call is recognised by; never its verdict'),
    setting: z.string().max(70).describe('Who is called, when, by which kind of lender, and every circumstance that decides'),
    dialogue: z
      .array(z.strictObject({ who: z.enum(SPEAKERS), text: z.string().max(50) }))
      .min(4)
      .max(8)
      .describe('What is heard, line by line'),
    facts: told.describe('Every fact in which the call differs from a clean one'),
    expects: z
      .strictObject({
        level: verdict,
        urgent: z.enum(['danger', 'fraud']).nullable(),
        rules: words.describe('Rules that hold'),
        open: words.default([]).describe('Rules that hang on the lender or on a fact that is not known'),
        unruled: words.default([]).describe('What happened, and no rule was verified to bind this lender'),
      })
      .describe('What its author expects of the judge; a test holds it, the page shows what the judge says'),
    why: z.string().max(90).describe('Why, in one or two sentences, with who decides'),
    cites: z.array(z.string()).default([]).describe('Places that the why rests on besides the rules: `<id>` or `<id>#<place>`'),
    near: z
      .strictObject({ text: z.string().max(40), facts: told, level: verdict })
      .describe('The same call but for one thing: lawful where this one is not, and the other way round; where it is open, settled'),
    say: z.string().max(40).describe('What to say back, or to do, in one line'),
  }),
});

const aloud = defineCollection({
  loader: glob({ base: './content/calls/aloud', pattern: '*.yaml' }),
  schema: z.strictObject({
    order: z.number().int().describe('Place in the course'),
    title: z.string().max(14).describe('What the moment is recognised by; never the answer'),
    setting: z.string().max(50).describe('Who is called, and every circumstance that decides'),
    line: z.string().max(40).describe('What the caller says: read aloud where the device has a voice'),
    answers: z
      .array(
        z.strictObject({
          say: z.string().max(30).describe('What one might answer'),
          keeps: z.boolean().describe('Whether it admits, promises and gives away nothing; one at least does, one at least does not'),
          does: z.string().max(110).describe('What it would do, with who decides; numbers to dial as {110}'),
          cites: z.array(z.string()).default([]).describe('Places that this rests on: `<id>` or `<id>#<place>`'),
        }),
      )
      .min(2)
      .max(3),
  }),
});

export const collections = {
  statutes,
  instruments,
  guides,
  rumours,
  answers,
  changes,
  questions,
  channels,
  rules,
  calls,
  practice,
  aloud,
  papers,
  counting,
};
