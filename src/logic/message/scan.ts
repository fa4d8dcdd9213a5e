import { type Idea, WORDS } from './ideas/index.ts';
import { SHAPES } from './shapes.ts';

/** An idea where it stands in a folded text. */
export interface Found {
  readonly idea: Idea;
  readonly from: number;
  readonly to: number;
}

/** A part of a pattern of words: `(…|…)`, `[…]`, `\d` or a sign, each with or without a `?` behind it. */
const PART = /\(([^)]+)\)(\??)|\[([^\]]+)\](\??)|(\\d)|([^[(])(\?)/;

/** All words that a pattern stands for: `转[账到](我们|我)?` → 转账我们, 转账我, 转账, 转到我们, … */
export function wordsOf(pattern: string): string[] {
  const part = PART.exec(pattern);
  if (!part) return [pattern];
  const [whole, words, mayLackWord, choice, mayLackSign, digit, single, lone] = part;
  const choices = words ? words.split('|').flatMap(wordsOf) : [...(digit ? '0123456789' : (choice ?? single ?? ''))];
  const before = pattern.slice(0, part.index);
  const rest = wordsOf(pattern.slice(part.index + whole.length));
  return [...choices, ...(mayLackWord || mayLackSign || lone ? [''] : [])].flatMap((one) => rest.map((after) => before + one + after));
}

/** What may follow a beginning of words, by UTF-16 unit, and the ideas whose word ends there. */
interface Node {
  readonly next: Map<number, Node>;
  readonly ideas: Idea[];
}
const newNode = (): Node => ({ next: new Map(), ideas: [] });

let root: Node | undefined;

/** All words as one tree, so that a text is walked once, however many they are; built when it is first needed. */
function tree(): Node {
  if (root) return root;
  root = newNode();
  for (const [idea, patterns] of Object.entries(WORDS) as [Idea, string][])
    for (const word of patterns.trim().split(/\s+/).flatMap(wordsOf)) {
      let node = root;
      for (let unit = 0; unit < word.length; unit++) {
        const next = node.next.get(word.charCodeAt(unit)) ?? newNode();
        node.next.set(word.charCodeAt(unit), next);
        node = next;
      }
      if (!node.ideas.includes(idea)) node.ideas.push(idea);
    }
  return root;
}

/** Every idea in a folded text, in order of where it begins; of two words for one idea that begin together, the longer. */
export function scan(text: string): Found[] {
  const found: Found[] = [];
  const { next } = tree();
  for (let from = 0; from < text.length; from++) {
    const first = found.length;
    let node = next.get(text.charCodeAt(from));
    for (let to = from + 1; node; to++) {
      for (const idea of node.ideas) {
        let at = first;
        while (at < found.length && found[at]?.idea !== idea) at++;
        found[at] = { idea, from, to };
      }
      node = node.next.get(text.charCodeAt(to));
    }
  }
  for (const [idea, shape] of Object.entries(SHAPES) as [Idea, RegExp][])
    for (const match of text.matchAll(shape)) found.push({ idea, from: match.index, to: match.index + match[0].length });
  return found.sort((a, b) => a.from - b.from);
}
