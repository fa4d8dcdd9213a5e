// Holds the Chinese of content/ and of the interface to autocorrect's rules: spaces beside Latin letters and numbers,
// full-width punctuation. Statutes are official wording and are left as they are; only our own notes are checked.
import fs from 'node:fs';
import path from 'node:path';
import { lintFor, loadConfig } from 'autocorrect-node';

const root = new URL('../../', import.meta.url);
loadConfig(JSON.stringify({ rules: { spellcheck: 0, 'halfwidth-punctuation': 0, 'space-backticks': 0 } }));

const OFFICIAL = /^(?:title|short|tab|docNo|issuer|replaces|aliases|versions| +- (?:"|label)| +search).*$/gm;

/** Our own words in a file: without official titles, names and dates, and of a statute the note alone. */
function ownWords(file, text) {
  if (file.startsWith('content/instruments/')) return text.replace(OFFICIAL, '');
  if (!file.startsWith('content/statutes/')) return text.replace(/^keywords: .*$/m, '');
  const [, front = '', body = ''] = text.split(/^---$/m);
  const heading = /^heading: (.+)$/m.exec(front)?.[1] ?? '';
  return `${heading}\n${body}`;
}

const files = ['content', 'src/pages', 'src/islands', 'src/components', 'src/layouts'].flatMap((folder) =>
  fs
    .readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => /\.(mdx|yaml|astro|tsx)$/.test(name)),
);
let problems = 0;
for (const file of files) {
  const text = fs.readFileSync(new URL(file, root), 'utf8');
  const kind = file.endsWith('.mdx') ? 'note.md' : path.basename(file).replace(/\.astro$/, '.html');
  const { lines, error } = lintFor(ownWords(file, text), kind);
  if (error) throw new Error(`${file}: ${error}`);
  for (const { old, new: better } of lines) {
    problems += 1;
    console.log(`${file}\n  - ${old.trim()}\n  + ${better.trim()}`);
  }
}
console.log(`typography: ${files.length} files, ${problems} problems`);
process.exit(problems > 0 ? 1 : 0);
