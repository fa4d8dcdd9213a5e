/** One rule of a `_headers` file: which addresses, what is taken away first, what is set. */
interface Rule {
  readonly pattern: string;
  readonly unset: readonly string[];
  readonly set: readonly (readonly [string, string])[];
}

/** The rules of a `_headers` file, in order. Throws on a line that neither host would understand. */
export function readHeadersFile(text: string): Rule[] {
  const rules: { pattern: string; unset: string[]; set: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), unset: [], set: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, removed, name, value] = /^ {2}(?:! ([\w-]+)|([\w-]+): (\S.*))$/.exec(line) ?? [];
    if (rule && removed) rule.unset.push(removed.toLowerCase());
    else if (rule && name && value) rule.set.push([name.toLowerCase(), value]);
    else throw new Error(`_headers: ${line}`);
  }
  return rules;
}

const matches = (pattern: string, address: string): boolean =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

/**
 * The headers that Cloudflare Pages gives an address: rules in order, `!` takes away what stands, a second value of the same name
 * joins the first by a comma. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFor(rules: readonly Rule[], address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { unset, set } of rules.filter(({ pattern }) => matches(pattern, address))) {
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}
