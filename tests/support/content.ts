import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);

/** A content file taken apart; `id` is its path below the folder, without the extension. */
interface ContentFile {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
  readonly raw: string;
}

/** All files of one folder of content/, in order of path. */
export function readContent(folder: 'guides' | 'statutes' | 'instruments' | 'questions' | 'channels'): ContentFile[] {
  const base = new URL(`content/${folder}/`, root);
  return fs
    .readdirSync(base, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .sort()
    .map((name) => {
      const raw = fs.readFileSync(new URL(name, base), 'utf8');
      const id = name.replace(/\.\w+$/, '');
      if (name.endsWith('.yaml')) return { id, data: parse(raw), body: '', raw };
      const [, front = '', ...rest] = raw.split(/^---$/m);
      return { id, data: parse(front), body: rest.join('---'), raw };
    });
}
