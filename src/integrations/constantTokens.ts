import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOKENS = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
const COMMENT = /\/\*[\s\S]*?\*\//g;
const DEFINITION = /(--[\w-]+):\s*([^;]+);/g;
const USE = /var\((--[\w-]+)\)/g;

/** Tokens of a sheet that have one value whatever the screen, the hour or the printer and hang on no other, each with its value. */
export function constantsIn(sheet: string): ReadonlyMap<string, string> {
  const values = new Map<string, string[]>();
  for (const [, name = '', value = ''] of sheet.replace(COMMENT, '').matchAll(DEFINITION))
    values.set(name, [...(values.get(name) ?? []), value]);
  return new Map(
    [...values].flatMap(([name, [value = '', ...more]]) => (more.length || value.includes('var(') ? [] : [[name, value] as const])),
  );
}

/** The part of a PostCSS declaration that is read and written here. */
interface Declaration {
  readonly prop: string;
  value: string;
  remove(): void;
}

/**
 * A PostCSS plugin that writes sizes, spaces, weights and fonts where they are used, as the values they have in
 * styles/tokens.css: a name that never changes its value costs every page its definition and, at each use, a longer word.
 * Colours keep their names.
 */
export function constantTokens() {
  const constants = constantsIn(fs.readFileSync(TOKENS, 'utf8'));
  return {
    postcssPlugin: 'constant-tokens',
    Declaration(declaration: Declaration) {
      if (constants.has(declaration.prop)) declaration.remove();
      else declaration.value = declaration.value.replace(USE, (use, name: string) => constants.get(name) ?? use);
    },
  };
}
