import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Facts, type Level, type Speaker, statuteLines } from '../../src/logic/index.ts';

const root = new URL('../../', import.meta.url);

/** What the tests read of each collection; the schemas are in src/content.config.ts. */
interface Shapes {
  statutes: {
    label: string;
    heading: string;
    checked: string;
    effectiveFrom: string | null;
    status: 'in-force' | 'superseded';
    supersededBy: string | null;
    keywords: string[];
    related: string[];
    terms: { term: string; from: string; who: string; counting: string; lost: string }[];
    digest: string;
    text: string;
  };
  instruments: {
    title: string;
    short: string;
    aliases: string[];
    force: string;
    forceNote: string;
    about: string;
    binds: string;
    bindsLenders: 'all' | string[];
    covers: string | null;
    status: string;
    statusNote: string | null;
    replaces: string | null;
    replacedBy: string | null;
    nextReview: string;
  };
  guides: {
    kind: 'conduct' | 'court' | 'care' | 'offer';
    title: string;
    summary: string;
    order: number;
    doNow: string[];
    calls?: string[];
    asked?: string[];
    next: { href: string }[];
    nextReview: string;
  };
  papers: {
    title: string;
    summary: string;
    order: number;
    look: string[];
    doNow: string[];
    deadlines: ({ set: 'law'; kind: string } | { set: 'paper' | 'date'; do: string; at: string })[];
    next: { href: string }[];
    nextReview: string;
  };
  counting: { title: string; nextReview: string };
  rumours: { said: string; truth: string; triggers: string[]; nextReview: string };
  answers: {
    fear: string;
    said: string[];
    guides: string[];
    words: string[];
    not?: string[];
    answer: { says: string; on?: string[]; by?: 'advice' | 'nothing-found' }[];
    next: { href: string; text: string };
    reviewed: string;
    nextReview: string;
  };
  changes: { title: string; text: string; instrument: string | null; cites: string[] };
  channels: { name: string; tel: string | null; nextReview: string };
  questions: {
    answer: string;
    options: { value: string }[];
    told: Record<string, string>;
    toldByThird?: Record<string, string>;
    says: Record<string, string>;
  };
  rules: { rests: Record<string, string>; needs: string[]; except: string; hedge: string; checkedOn: string };
  calls: { rule: string };
  'calls/practice': {
    order: number;
    title: string;
    setting: string;
    dialogue: { who: Speaker; text: string }[];
    facts: Facts;
    expects: { level: Level | 'undetermined'; urgent: 'danger' | 'fraud' | null; rules: string[]; open?: string[]; unruled?: string[] };
    why: string;
    cites?: string[];
    near: { text: string; facts: Facts; level: Level | 'undetermined' };
    say: string;
  };
  'calls/aloud': {
    order: number;
    title: string;
    setting: string;
    line: string;
    answers: { say: string; keeps: boolean; does: string; cites?: string[] }[];
  };
}
export type Folder = keyof Shapes;

/** A content file taken apart; `id` is its path below the folder, without the extension. */
export interface ContentFile<F extends Folder = Folder> {
  readonly id: string;
  /** As failures name it: `content/rumours/jail.mdx`. */
  readonly file: string;
  readonly data: Shapes[F];
  readonly body: string;
  readonly raw: string;
}

const read = new Map<Folder, ContentFile[]>();

/** All files of one folder of content/, in order of path; read once. */
export function readContent<F extends Folder>(folder: F): ContentFile<F>[] {
  const files = read.get(folder) ?? readFolder(folder);
  read.set(folder, files);
  return [...files] as ContentFile<F>[];
}

function readFolder(folder: Folder): ContentFile[] {
  const base = new URL(`content/${folder}/`, root);
  return (
    fs
      .readdirSync(base, { recursive: true })
      .map((name) => String(name).split(path.sep).join('/'))
      .filter((name) => /\.(mdx|yaml)$/.test(name))
      // The invented calls are a folder of their own below the calls of the rules.
      .filter((name) => folder !== 'calls' || !name.includes('/'))
      .sort()
      .map((name) => {
        const raw = fs.readFileSync(new URL(name, base), 'utf8');
        const [, front = '', ...rest] = name.endsWith('.yaml') ? ['', raw] : raw.split(/^---$/m);
        return { id: name.replace(/\.\w+$/, ''), file: `content/${folder}/${name}`, data: parse(front), body: rest.join('---'), raw };
      })
  );
}

/** Every file with a body in Markdown. */
export const readProse = (): ContentFile[] => [
  ...readContent('guides'),
  ...readContent('papers'),
  ...readContent('counting'),
  ...readContent('rumours'),
  ...readContent('statutes'),
];

/** The anchors of an official text: `p1`, `p1-i5`. */
export const anchorsOf = (text: string): string[] => statuteLines(text).map(({ anchor }) => anchor);

/** A tag in a body, with its attributes. */
export interface Tag {
  readonly source: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of a body, in order. */
export const tagsIn = (body: string): Tag[] =>
  [...body.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([source, name = '', attributes = '']) => ({
    source,
    name,
    attributes: Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  }));

/** The articles that a text cites or quotes. */
export const citesIn = (body: string): string[] =>
  tagsIn(body).flatMap(({ name, attributes }) => (['Cite', 'Quote'].includes(name) && attributes.id ? [attributes.id] : []));

/** A text without tags, so that what components say is not taken for what is typed. */
export const typed = (body: string): string => body.replace(/<[^>]+>/g, '');

/** The paragraphs and list items of a body, without headings; each is one line, as another test holds. */
export const paragraphsOf = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

/** The sentences of a paragraph, tags and all; what stands between “ ” is never cut. */
export function sentencesOf(paragraph: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let sentence = '';
  for (const sign of paragraph) {
    if (sign === '“') depth += 1;
    if (sign === '”') depth = Math.max(0, depth - 1);
    sentence += sign;
    if (depth === 0 && /[。！？]/.test(sign)) {
      found.push(sentence.trim());
      sentence = '';
    }
  }
  return [...found, sentence.trim()].filter(Boolean);
}

/** Something wrong: where, and the words. */
export interface Fault {
  readonly file: string;
  readonly words: string;
}

/** A fault that is known to be none, by a part of its words, and why. */
export type Excuse = readonly [file: string, words: string, why: string];

/** Faults in words, without those that have an excuse; an excuse that fits nothing is a fault itself. */
export function faultsBut(faults: readonly Fault[], excuses: readonly Excuse[] = []): string[] {
  const fits = ({ file, words }: Fault, [where, part]: Excuse) => file.includes(where) && words.includes(part);
  const left = faults.filter((fault) => !excuses.some((excuse) => fits(fault, excuse)));
  const stale = excuses.filter((excuse) => !faults.some((fault) => fits(fault, excuse)));
  return [...left.map(({ file, words }) => `${file}: ${words}`), ...stale.map(([file, words]) => `no longer needed: ${file} ${words}`)];
}

/** All strings in a file's data, each with its key: `options.0.hint`. */
export function stringsIn(data: unknown, key = ''): { key: string; text: string }[] {
  if (typeof data === 'string') return [{ key, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => stringsIn(value, key ? `${key}.${name}` : name));
}
