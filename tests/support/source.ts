import fs from 'node:fs';
import path from 'node:path';

const root = new URL('../../', import.meta.url);

/** A file of src, with its path from the root of the project. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** The files below these folders (all of src, if none is named) that carry code or words for readers. */
export function readSource(folders: readonly string[] = ['src'], kinds = /\.(ts|tsx|astro|mjs)$/): SourceFile[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(new URL(`${folder}/`, root), { recursive: true })
      .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
      .filter((name) => kinds.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((file) => ({ file, text: fs.readFileSync(new URL(file, root), 'utf8') })),
  );
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*|<!--[\s\S]*?-->/g;

/** The code without its comments; lines stay where they are. */
export const withoutComments = (text: string): string => text.replace(COMMENTS, (comment) => comment.replace(/[^\n]/g, ''));

/** The code without comments and strings; a template that holds code stays. */
export const onlyCode = (text: string): string => withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

/** The lines that hold Chinese, each with its number: words for readers. */
export const chineseLines = ({ file, text }: SourceFile): { readonly file: string; readonly words: string }[] =>
  withoutComments(text)
    .split('\n')
    .map((line, place) => ({ file: `${file}:${place + 1}`, words: line.trim() }))
    .filter(({ words }) => /[\u4e00-\u9fff]/.test(words));
