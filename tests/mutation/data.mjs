// Faults in what the logic holds as data: the judge's tables, whom instruments bind, who is competent, the card's sentences.
import ts from 'typescript';

const LEVELS = ['standard', 'regulation', 'unlawful', 'crime'];
const URGENT = { "'danger'": ["'fraud'", 'null'], "'fraud'": ["'danger'", 'null'], null: ["'danger'", "'fraud'"] };
/** What each builder of conditions would have been mistaken for; written out, since a module imports only those that it uses. */
const CONDITIONS = {
  any: '((...all) => ({ all }))',
  all: '((...any) => ({ any }))',
  yes: '((fact) => ({ fact, is: false }))',
  no: '((fact) => ({ fact, is: true }))',
  atLeast: '((fact, to) => ({ fact, to }))',
  atMost: '((fact, from) => ({ fact, from }))',
};
/** Another fact for each; for the few that this would leave as it is, a second one. */
const OTHER_FACT = ['insulted', 'bombing'];
const OTHER_CHOICE = { lender: ['private', 'bank-card'], callee: ['family', 'borrower'], document: ['court-paper', 'none'] };

const string = (node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
const quoted = (text) => `'${text}'`;
const other = (values, text) => values.find((value) => value !== text) ?? '';

/** The name of the property that a node is the value of, or an element of. */
function propertyOf(node) {
  for (let one = node.parent; one; one = one.parent) {
    if (ts.isPropertyAssignment(one)) return one.name.text ?? one.name.getText();
    if (!ts.isArrayLiteralExpression(one)) return '';
  }
  return '';
}

/** What a list is called in a report; lists that are named after an article or an instrument hold places and lenders. */
const kindOf = (property, fallback) => (property.includes('/') ? 'place' : /-|^$/.test(property) ? fallback : property);

/** Takes an element out of its list, with the comma that belongs to it. */
function takeOut(node, put, source, kind) {
  const { elements } = node.parent;
  const place = elements.indexOf(node);
  const next = elements[place + 1];
  const before = elements[place - 1];
  if (next) put(kind, node, '', node.getStart(source), next.getStart(source));
  else if (before) put(kind, node, '', before.getEnd(), node.getEnd());
  else put(kind, node, '');
}

export function inData(node, put, source) {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const { expression: called, arguments: given } = node;
    if (CONDITIONS[called.text]) put('condition', called, CONDITIONS[called.text]);
    if (['any', 'all'].includes(called.text))
      for (const [place, part] of given.entries()) {
        const next = given[place + 1];
        if (next) put('part', part, '', part.getStart(source), next.getStart(source));
        else if (place > 0) put('part', part, '', given[place - 1].getEnd(), part.getEnd());
      }
    const [fact, value] = given;
    if (['yes', 'no'].includes(called.text) && fact && string(fact)) put('fact', fact, quoted(other(OTHER_FACT, fact.text)));
    if (called.text === 'is' && fact && value && string(fact) && string(value))
      put('fact', value, quoted(other(OTHER_CHOICE[fact.text] ?? [''], value.text)));
    // A fact's own line: its clean value, and when it applies.
    if (called.text === 'fact' && given[2]) put('part', given[2], '', given[1].getEnd(), given[2].getEnd());
    if (called.text === 'fact' && value && string(value)) put('fact', value, quoted(other(OTHER_CHOICE[fact.text] ?? [''], value.text)));
  }
  if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'urgent')
    for (const now of URGENT[node.initializer.getText(source)] ?? []) put('urgent', node.initializer, now);
  if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) takeOut(node, put, source, 'spread');
  if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'grounds') put('ground', node.initializer, '[]');
  if (ts.isObjectLiteralExpression(node) && ts.isArrayLiteralExpression(node.parent) && propertyOf(node) !== '')
    takeOut(node, put, source, kindOf(propertyOf(node), 'element'));
  if (ts.isArrayLiteralExpression(node) && propertyOf(node) === 'channels' && node.elements.length > 1) {
    const [first, second] = node.elements;
    put('channels', node, `${second.getText(source)}, ${first.getText(source)}`, first.getStart(source), second.getEnd());
  }
  if (string(node)) inString(node, put, source);
}

/** Whether a text stands in a `throw`. */
function isMessage(node) {
  for (let one = node.parent; one; one = one.parent) if (ts.isThrowStatement(one)) return true;
  return false;
}

/** `LIST[place] ?? 'nothing'`: only the types ask what would be said if the place were not in the list. */
const isForTypes = ({ parent }) =>
  ts.isBinaryExpression(parent) &&
  parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  ts.isElementAccessExpression(parent.left);

function inString(node, put, source) {
  const { parent, text } = node;
  // What an error says is for people who read code.
  if (isMessage(node) || isForTypes(node)) return;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return;
  const property = propertyOf(node);
  if (property === 'level') {
    for (const step of [-1, 1]) {
      const level = LEVELS[LEVELS.indexOf(text) + step];
      if (level) put('level', node, quoted(level));
    }
  } else if (ts.isArrayLiteralExpression(parent)) {
    takeOut(node, put, source, kindOf(property, property ? 'binds' : 'element'));
    if (property === 'cites') put('cites', node, quoted(other(['civil-code/1032', 'psapl/50'], text)));
    if (/^p\d/.test(text)) put('place', node, quoted(`${text}-i9`));
  } else if (!ts.isCallExpression(parent) || !['yes', 'no', 'is', 'fact', 'atLeast', 'atMost'].includes(parent.expression.getText(source)))
    put('string', node, text ? "''" : "'x'");
}
