import { type CssNode, generate, type List, parse, type Selector, walk } from 'css-tree';

const SHEET = /<style>([\s\S]*?)<\/style>/g;
const SCRIPTS = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const OUTSIDE = /<script\b[^>]*\ssrc="([^"]+)"/g;
/** Another script that a built one names: `./x.js`, after `from`, `import` or in `import()`. */
const NAMED = /["'`]\.\/([\w.-]+\.js)["'`]/g;
const CLASSES = /\sclass="([^"]*)"/g;
/** A page with a tool: what that draws, no one reads off the page. */
const TOOL = /<astro-island\b/;
const ATTRIBUTES = /\s((?:aria|data)-[a-z-]+)/g;
const TAGS = /<([a-z]\w*)/g;
/** What only some pages have; scripts that come later bring the styles of what they draw. */
const SOME_HAVE = /^(?:input|select|textarea|table|thead|tbody|t[hrd]|caption|dialog)$/;
const USED = /var\((--[\w-]+)/g;

/** Text of a built script by its address; '' for none of ours. */
export type ReadScript = (address: string) => string;

/** The text of a built script and of those that it names. */
function withNamed(address: string, read: ReadScript, seen = new Set<string>()): string[] {
  if (seen.has(address)) return [];
  seen.add(address);
  const code = read(address);
  return [code, ...[...code.matchAll(NAMED)].flatMap(([, name]) => withNamed(address.replace(/[^/]*$/, name ?? ''), read, seen))];
}

/** The text of every script of a page: those in it, those it loads, those that these name. */
const scriptsOf = (html: string, read: ReadScript): string[] => [
  ...[...html.matchAll(SCRIPTS)].map(([, code = '']) => code),
  ...[...html.matchAll(OUTSIDE)].flatMap(([, address = '']) => withNamed(address, read)),
];

/** The classes, elements and `aria-`, `data-` attributes that a page has; every word of its scripts may be one more. */
function namesOn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, list = ''] of html.matchAll(CLASSES)) for (const name of list.split(/\s+/)) names.add(name);
  for (const pattern of [TAGS, ATTRIBUTES]) for (const [, name = ''] of html.matchAll(pattern)) names.add(name);
  return names;
}

/** What a script calls an attribute when it sets it as a property: `ariaCurrent`, `opened` of a dataset. */
const asProperty = (name: string): string => name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Whether a selector may fit something on a page with these names; lists within it lose what cannot. */
function mayFit(selector: CssNode, names: ReadonlySet<string>): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return names.has(part.name);
    if (part.type === 'TypeSelector') return !SOME_HAVE.test(part.name) || names.has(part.name);
    if (part.type === 'AttributeSelector') {
      const { name } = part.name;
      return !/^(?:aria|data)-/.test(name) || names.has(name) || names.has(asProperty(name));
    }
    // What must hold of it or of what it contains; `:not()` asks for nothing.
    if (part.type !== 'PseudoClassSelector' || !/^(?:is|where|has)$/.test(part.name)) return true;
    const list = part.children?.first;
    if (list?.type !== 'SelectorList') return true;
    list.children = list.children.filter((one) => mayFit(one, names)) as List<Selector>;
    return !list.children.isEmpty;
  });
}

/** Takes the tokens out of a sheet that neither it nor anything `elsewhere` asks for. */
function withoutIdleTokens(sheet: CssNode, elsewhere: readonly string[]): void {
  for (let before = ''; ; ) {
    const text = generate(sheet);
    if (text === before) return;
    before = text;
    const used = new Set([...tokensIn(text), ...elsewhere]);
    walk(sheet, {
      visit: 'Declaration',
      enter: ({ property }, item, list) => {
        if (property.startsWith('--') && !used.has(property)) list?.remove(item);
      },
    });
  }
}

/** A sheet without what fits nothing on a page with these names: rules, tokens (`elsewhere` may use some), named printed pages. */
function fitting(css: string, names: ReadonlySet<string>, elsewhere: readonly string[]): string {
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
  walk(sheet, {
    visit: 'Rule',
    leave: (rule, item, list) => {
      if (rule.prelude.type !== 'SelectorList') return;
      rule.prelude.children = rule.prelude.children.filter((one) => mayFit(one, names));
      if (rule.prelude.children.isEmpty) list?.remove(item);
    },
  });
  const pages = new Set([...generate(sheet).matchAll(/[{;]page:([\w-]+)/g)].map(([, name]) => name));
  withoutIdleTokens(sheet, elsewhere);
  walk(sheet, { visit: 'Rule', leave: (rule, item, list) => rule.block.children.isEmpty && list?.remove(item) });
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => {
      const name = rule.name === 'page' && rule.prelude ? generate(rule.prelude).trim() : null;
      if (rule.block?.children.isEmpty || (name !== null && !pages.has(name))) list?.remove(item);
    },
  });
  return generate(sheet);
}

/** A function whose answers are kept by what it was asked. */
function kept<T>(answer: (asked: string) => T): (asked: string) => T {
  const answers = new Map<string, T>();
  return (asked) => {
    const known = answers.get(asked) ?? answer(asked);
    answers.set(asked, known);
    return known;
  };
}

const tokensIn = (code: string): string[] => [...code.matchAll(USED)].flatMap(([, name]) => name ?? []);
const wordsIn = (code: string): ReadonlySet<string> => new Set(code.match(/[\w-]+/g));

/**
 * Gives a page to read the styles that it can use: rules for classes and controls that neither its markup nor its own scripts
 * name are left out, and tokens that nothing asks for; an eighth of a page's weight. Pages with a tool stay as they are.
 * `read` reads the scripts that a page loads. Pages that can use the same share the work.
 */
export function ownStyles(read: ReadScript): (html: string) => string {
  const words = kept(wordsIn);
  const tokens = kept(tokensIn);
  const sheets = new Map<string, string>();
  return (html) => {
    if (TOOL.test(html)) return html;
    const scripts = scriptsOf(html, read);
    const names = new Set([...namesOn(html), ...scripts.flatMap((code) => [...words(code)])]);
    const asked = [...new Set(scripts.flatMap(tokens))].sort();
    return html.replace(SHEET, (_, css: string) => {
      const key = [css, [...words(css)].filter((word) => names.has(word)).join(' '), asked.join(' ')].join('\n');
      const sheet = sheets.get(key) ?? fitting(css, names, asked);
      sheets.set(key, sheet);
      return `<style>${sheet}</style>`;
    });
  };
}
