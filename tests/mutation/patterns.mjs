// Faults in regular expressions, written as such or as templates that one is made of.
import ts from 'typescript';

/** Places in a pattern where one sign more or less is another meaning: [from, to, instead]. */
function slipsIn(pattern) {
  const slips = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (sign === '$' && pattern[at + 1] === '{') at = pattern.indexOf('}', at);
    else if (sign === '^' && pattern[at - 1] !== '[') slips.push([at, at + 1, '']);
    else if (sign === '$') slips.push([at, at + 1, '']);
    else if (sign === '+') slips.push([at, at + 1, '?'], [at, at + 1, '']);
    else if (sign === '*') slips.push([at, at + 1, '']);
    else if (sign === '?' && !/[(?*+]/.test(pattern[at - 1] ?? '(')) slips.push([at, at + 1, '']);
    else if (pattern.startsWith('(?!', at)) slips.push([at + 2, at + 3, '=']);
    else if (sign === '[') {
      const end = pattern.indexOf(']', at + 2);
      slips.push(...slipsInClass(pattern, at + 1, end));
      at = end;
    } else if (sign === '|') slips.push([at, nextBreak(pattern, at + 1), '']);
  }
  return slips;
}

/** A sign less in a class of signs; a range, an escape or a hole in a template counts as one. */
function slipsInClass(pattern, from, to) {
  const signs = [...pattern.slice(from, to).matchAll(/\$\{[^}]*\}|\\[up]\{?[\w]*\}?|\\.|.-.|[\s\S]/gu)].map((match) => [
    from + match.index,
    match[0],
  ]);
  const kept = signs.filter(([, sign]) => sign !== '^');
  if (kept.length < 2) return [];
  return kept.filter(([, sign]) => !sign.startsWith('${')).map(([at, sign]) => [at, at + sign.length, '']);
}

/** Where the alternative that begins at `from` ends. */
function nextBreak(pattern, from) {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '(') depth += 1;
    else if (depth === 0 && (pattern[at] === '|' || pattern[at] === ')')) return at;
    else if (pattern[at] === ')') depth -= 1;
  }
  return pattern.length;
}

/** Templates that are no sentences: they name patterns. */
const isPattern = (node) => ts.isTemplateExpression(node) && /NUMERAL|ARTICLE|CHINESE_DIGITS/.test(node.getText());

export function inPattern(node, put, source) {
  const isLiteral = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
  if (!isLiteral && !isPattern(node)) return;
  const text = node.getText(source);
  const start = node.getStart(source) + 1;
  const pattern = text.slice(1, isLiteral ? text.lastIndexOf('/') : -1);
  for (const [from, to, now] of slipsIn(pattern)) put('pattern', node, now, start + from, start + to);
  if (isLiteral && /g[a-z]*$/.test(text.slice(text.lastIndexOf('/'))) && pattern) {
    const flags = start + pattern.length + 1 + text.slice(text.lastIndexOf('/') + 1).indexOf('g');
    put('pattern', node, '', flags, flags + 1);
  }
}
