// Every small fault that could slip into src/logic, found in the syntax tree, each with what stands in its place.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inData } from './data.mjs';
import { inPattern } from './patterns.mjs';

/** Modules that are generated are held byte for byte by a content test; whom an instrument binds is tried here all the same. */
const isTried = (name) => name.endsWith('.ts') && !/(^|\/)index\.ts$/.test(name) && (!name.endsWith('.generated.ts') || /binds/.test(name));

const OPERATORS = {
  '<': ['<=', '>'],
  '<=': ['<'],
  '>': ['>=', '<'],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['='],
};
const KIND_OF = (sign) => ('&&||'.includes(sign) ? 'logic' : /[<>=]=?=?$/.test(sign) && sign !== '+=' ? 'compare' : 'arithmetic');
const METHODS = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  ceil: 'floor',
  floor: 'ceil',
  padStart: 'padEnd',
  includes: 'startsWith',
};
/** Calls that can be left out of a chain: what they are called on takes their place. */
const STEPS = ['filter', 'sort', 'trim', 'slice', 'replace', 'replaceAll', 'toLowerCase', 'normalize', 'toWellFormed', 'map'];

/** All mutants of the logic under `root`, in order: `{ file, line, kind, was, now, start, end }`. */
export function mutantsOf(root) {
  const folder = path.join(root, 'src/logic');
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter(isTried)
    .sort();
  return files.flatMap((name) => mutantsIn(`src/logic/${name}`, fs.readFileSync(path.join(folder, name), 'utf8')));
}

function mutantsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const put = (kind, node, now, start = node.getStart(source), end = node.getEnd()) => {
    const was = text.slice(start, end);
    if (was === now) return;
    found.push({ file, line: source.getLineAndCharacterOfPosition(start).line + 1, kind, was, now, start, end });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    inCode(node, put, source);
    inData(node, put, source);
    inPattern(node, put, source);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function inCode(node, put, source) {
  const said = (one) => one.getText(source);
  if (ts.isBinaryExpression(node)) {
    const sign = said(node.operatorToken);
    for (const other of OPERATORS[sign] ?? []) put(KIND_OF(sign), node.operatorToken, other);
    if (sign === '??') {
      put('fallback', node, said(node.left));
      put('fallback', node, said(node.right));
    }
  }
  if (ts.isPrefixUnaryExpression(node) && said(node).startsWith('!')) put('not', node, said(node.operand));
  if (node.kind === ts.SyntaxKind.TrueKeyword) put('boolean', node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) put('boolean', node, 'true');
  if (ts.isNumericLiteral(node)) {
    put('number', node, String(Number(node.text) + 1));
    if (Number(node.text) > 0) put('number', node, String(Number(node.text) - 1));
  }
  if (ts.isConditionalExpression(node)) {
    put('branch', node, said(node.whenTrue));
    put('branch', node, said(node.whenFalse));
  }
  if (ts.isIfStatement(node)) {
    put('branch', node.expression, 'true as boolean');
    put('branch', node.expression, 'false as boolean');
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = METHODS[name.text];
    if (other) put('method', name, other);
    if (STEPS.includes(name.text)) put('step', node, said(expression));
    if (name.text === 'slice' && node.arguments.length === 2) put('slice', node, `${said(node.expression)}(${said(node.arguments[0])})`);
  }
  // What is done for its effect: a push, a set, an assignment.
  if (ts.isExpressionStatement(node)) put('statement', node, ';');
  if (ts.isContinueStatement(node) || (ts.isReturnStatement(node) && ts.isIfStatement(node.parent))) put('statement', node, ';');
}
