// Holds the Chinese of content/ and of the interface to autocorrect's rules: spaces beside Latin letters and numbers,
// full-width punctuation. Statutes are official wording and are left as they are; only our own notes are checked. What
// people type (keywords, triggers, slips) is left as they type it.
import fs from 'node:fs';
import path from 'node:path';
import { lintFor, loadConfig } from 'autocorrect-node';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
loadConfig(JSON.stringify({ rules: { spellcheck: 0, 'halfwidth-punctuation': 0, 'space-backticks': 0 } }));

const FOLDERS = ['content', 'src/pages', 'src/components', 'src/layouts', 'src/islands', 'src/words', 'src/logic', 'src/site'];
const OFFICIAL = /^(?:title|short|tab|docNo|issuer|replaces|aliases|versions| +- (?:"|label)| +search).*$/gm;
/** Modules that readers do not read: generated ones, and the words of messages as others write them. */
const NOT_READ = /\.generated\.|^src\/logic\/message\/(?:ideas|examples)\b/;
/** What readers type, in content/. */
const TYPED = /^(?:keywords|triggers|asked|\s+said|\s+meant|- \{ said).*$/gm;
const CHINESE = /[\u4e00-\u9fff]/;

/** Our own words in a content file, on the lines where they stand: no official titles, names, dates; of a statute heading and note. */
function ownWords(file, text) {
  if (file.startsWith('content/instruments/')) return text.replace(OFFICIAL, '');
  if (!file.startsWith('content/statutes/')) return text.replace(TYPED, '');
  const end = text.indexOf('\n---', 4);
  const front = text
    .slice(0, end)
    .split('\n')
    .map((line) => /^heading: (.+)$/.exec(line)?.[1] ?? '');
  return front.join('\n') + text.slice(end).replace(/---/, '');
}

/** Whether a string or a part of a template belongs to a regular expression, which is no sentence. */
function isPattern(node) {
  const whole = ts.findAncestor(node, ts.isTemplateExpression) ?? node;
  return /\(\?|\)[?)]|\\|\$$/.test(whole.getText().slice(1, -1)) || whole.parent.expression?.getText() === 'RegExp';
}

/** The Chinese of a module that readers see, each piece with its line: strings, templates and JSX text, never comments. */
function piecesOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found = [];
  const visit = (node) => {
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (literal && CHINESE.test(node.text) && !isPattern(node))
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a file holds for autocorrect: each text, the kind it is read as, and the line it begins on. */
function textsOf(file) {
  const text = fs.readFileSync(new URL(file, root), 'utf8');
  if (/\.tsx?$/.test(file)) return piecesOf(file, text).map((piece) => ({ ...piece, kind: 'piece.txt' }));
  const kind = file.endsWith('.mdx') ? 'note.md' : path.basename(file).replace(/\.astro$/, '.html');
  return [{ line: 0, text: file.startsWith('content/') ? ownWords(file, text) : text, kind }];
}

const files = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => /\.(mdx|yaml|astro|tsx?)$/.test(name) && !NOT_READ.test(name)),
);
let problems = 0;
for (const file of files) {
  for (const { line, text, kind } of textsOf(file)) {
    const { lines, error } = lintFor(text, kind);
    if (error) throw new Error(`${file}: ${error}`);
    for (const { l, old, new: better } of lines) {
      problems += 1;
      console.log(`${file}:${line + l}\n  - ${old.trim()}\n  + ${better.trim()}`);
    }
  }
}
console.log(`typography: ${files.length} files, ${problems} problems`);
process.exit(problems > 0 ? 1 : 0);
