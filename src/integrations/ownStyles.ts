import { type CssNode, generate, type List, parse, type Selector, walk } from 'css-tree';

const SHEET = /<style>([\s\S]*?)<\/style>/g;
const SCRIPTS = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const OUTSIDE = /<script\b[^>]*\ssrc="([^"]+)"/g;
/** Another script that a built one names: `./x.js`, after `from`, `import` or in `import()`. */
const NAMED = /["'`]\.\/([\w.-]+\.js)["'`]/g;
const CLASSES = /\sclass="([^"]*)"/g;
/** A page with a tool: what that draws, no one reads off the page. */
const TOOL = /<astro-island\b/;

/** Text of a built script by its address; '' for none of ours. */
export type ReadScript = (address: string) => string;

/** The text of every script of a page: those in it, those it loads, those that these name. */
function scriptsOf(html: string, read: ReadScript): string[] {
  const seen = new Set<string>();
  const load = (address: string): string[] => {
    if (seen.has(address)) return [];
    seen.add(address);
    const code = read(address);
    return [code, ...[...code.matchAll(NAMED)].flatMap(([, name]) => load(address.replace(/[^/]*$/, name ?? '')))];
  };
  return [
    ...[...html.matchAll(SCRIPTS)].map(([, code = '']) => code),
    ...[...html.matchAll(OUTSIDE)].flatMap(([, address = '']) => load(address)),
  ];
}

/** The classes that a page has, and every word of its scripts, any of which may be a class that they give. */
function namesOn(html: string, read: ReadScript): Set<string> {
  const names = new Set<string>();
  for (const [, list = ''] of html.matchAll(CLASSES)) for (const name of list.split(/\s+/)) names.add(name);
  for (const code of scriptsOf(html, read)) for (const [name] of code.matchAll(/[\w-]+/g)) names.add(name);
  return names;
}

/** Whether a selector may fit something on a page with these names; lists within it lose what cannot. */
function mayFit(selector: CssNode, names: ReadonlySet<string>): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return names.has(part.name);
    // What must hold of it or of what it contains; `:not()` asks for nothing.
    if (part.type !== 'PseudoClassSelector' || !/^(?:is|where|has)$/.test(part.name)) return true;
    const list = part.children?.first;
    if (list?.type !== 'SelectorList') return true;
    list.children = list.children.filter((one) => mayFit(one, names)) as List<Selector>;
    return !list.children.isEmpty;
  });
}

/** A sheet without the rules that fit nothing on a page with these names. */
function fitting(css: string, names: ReadonlySet<string>): string {
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
  walk(sheet, {
    visit: 'Rule',
    leave: (rule, item, list) => {
      if (rule.prelude.type !== 'SelectorList') return;
      rule.prelude.children = rule.prelude.children.filter((one) => mayFit(one, names));
      if (rule.prelude.children.isEmpty) list?.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    leave: (rule, item, list) => {
      if (rule.block?.children.isEmpty) list?.remove(item);
    },
  });
  return generate(sheet);
}

/**
 * A page to read with the styles that it can use: rules for classes that neither its markup nor its own scripts name are left
 * out, a tenth of a page's weight. Pages with a tool stay as they are. `read` reads the scripts that it loads.
 */
export function withOwnStyles(html: string, read: ReadScript): string {
  if (TOOL.test(html)) return html;
  const names = namesOn(html, read);
  return html.replace(SHEET, (_, css: string) => `<style>${fitting(css, names)}</style>`);
}
