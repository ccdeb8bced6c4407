/** The rules by which mutants are made: each takes one node of the syntax tree and says what could stand in its place. */
import ts from 'typescript';

/** One change of a text: characters `start` to `end` become `text`. */
export interface Change {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Names of the rules, in the order of reports. */
export const RULES = [
  'arithmetic',
  'sign',
  'constant',
  'comparison',
  'condition',
  'logical',
  'drop-term',
  'drop-statement',
  'drop-guard',
  'min-max',
] as const;

/** The name of a rule. */
export type Rule = (typeof RULES)[number];

const { SyntaxKind } = ts;

/** Operators of arithmetic and bits, and what each becomes. */
const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '|': '&',
  '&': '|',
  '^': '&',
  '<<': '>>>',
  '>>': '<<',
  '>>>': '<<',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
};

/** Comparisons: first the neighbour at the boundary, then the opposite. */
const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};

/** Operators that stand side by side in one chain of terms. */
const CHAINS: readonly (readonly string[])[] = [['+', '-'], ['*', '/', '%'], ['&&'], ['||']];

const LOGICAL: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' };

/** Functions of numbers, and what each becomes; an empty name leaves the argument alone. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  'Math.abs': '',
  'Math.sqrt': '',
};

/** Changes of one node, by every rule that applies to it. */
export function changesOf(node: ts.Node): Change[] {
  const source = node.getSourceFile();
  const change = (rule: Rule, text: string, at: ts.Node = node): Change => ({ rule, start: at.getStart(source), end: at.getEnd(), text });
  if (ts.isBinaryExpression(node)) return ofBinary(node, change);
  if (ts.isNumericLiteral(node)) return [change('constant', otherNumber(node.text))];
  if (node.kind === SyntaxKind.TrueKeyword) return [change('constant', 'false')];
  if (node.kind === SyntaxKind.FalseKeyword) return [change('constant', 'true')];
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node, change);
  if (ts.isCallExpression(node)) return ofCall(node, change);
  if (ts.isExpressionStatement(node)) return isEffect(node.expression) ? [change('drop-statement', ';')] : [];
  if (ts.isIfStatement(node)) return [...ofCondition(node.expression, change), ...(isGuard(node) ? [change('drop-guard', ';')] : [])];
  if (ts.isWhileStatement(node)) return ofCondition(node.expression, change);
  if (ts.isConditionalExpression(node)) return ofCondition(node.condition, change);
  return [];
}

type Make = (rule: Rule, text: string, at?: ts.Node) => Change;

/** A neighbouring number: 0 and 1 change places, small whole numbers grow by one, all others by a tenth. */
export function otherNumber(text: string): string {
  const value = Number(text.replaceAll('_', ''));
  if (value === 0) return '1';
  if (value === 1) return '0';
  return String(Number.isInteger(value) && value <= 100 ? value + 1 : value * 1.1);
}

function ofBinary(node: ts.BinaryExpression, change: Make): Change[] {
  const operator = node.operatorToken.getText();
  const left = node.left.getText();
  const right = node.right.getText();
  if (isText(node)) return [];
  if (operator in ARITHMETIC) {
    const other = ARITHMETIC[operator]!;
    if (operator.endsWith('=')) return [change('arithmetic', `${left} ${other} ${right}`)];
    return [change('arithmetic', `((${left}) ${other} (${right}))`), ...droppedTerms(node, operator, change)];
  }
  if (operator in COMPARISONS) return COMPARISONS[operator]!.map((other) => change('comparison', `((${left}) ${other} (${right}))`));
  if (operator in LOGICAL) {
    return [change('logical', `((${left}) ${LOGICAL[operator]!} (${right}))`), ...droppedTerms(node, operator, change)];
  }
  return [];
}

/** a + b becomes a, and b where a is not itself a chain of the same kind: so each term of a chain is dropped once. */
function droppedTerms(node: ts.BinaryExpression, operator: string, change: Make): Change[] {
  const kind = CHAINS.find((operators) => operators.includes(operator));
  // Bits are not dropped: `x | 0` only makes a word of a sum that the next line would make one of.
  if (kind === undefined) return [];
  const left = node.left.getText();
  const right = node.right.getText();
  const changes = [change('drop-term', `(${left})`)];
  const chain = ts.isBinaryExpression(node.left) && kind.includes(node.left.operatorToken.getText());
  if (chain || operator === '%' || (operator === '/' && left === '1')) return changes;
  const rest = operator === '-' ? `(-(${right}))` : operator === '/' ? `(1 / (${right}))` : `(${right})`;
  return [...changes, change('drop-term', rest)];
}

function ofPrefix(node: ts.PrefixUnaryExpression, change: Make): Change[] {
  if (node.operator === SyntaxKind.MinusToken) return [change('sign', `(${node.operand.getText()})`)];
  return [];
}

function ofCall(node: ts.CallExpression, change: Make): Change[] {
  const called = node.expression.getText();
  if (!(called in FUNCTIONS)) return [];
  const given = node.arguments.map((argument) => argument.getText()).join(', ');
  return [change('min-max', `${FUNCTIONS[called]!}(${given})`)];
}

/** Negates a condition; a comparison has its opposite already, by its own rule. */
function ofCondition(condition: ts.Expression, change: Make): Change[] {
  if (ts.isBinaryExpression(condition) && condition.operatorToken.getText() in COMPARISONS) return [];
  return [change('condition', `!(${condition.getText()})`, condition)];
}

/** A call, an assignment, a count: what a statement is for. */
function isEffect(expression: ts.Expression): boolean {
  if (ts.isCallExpression(expression) || ts.isPostfixUnaryExpression(expression)) return true;
  return ts.isBinaryExpression(expression) && /^(?:[^=!<>]|<<|>>>?)?=$/.test(expression.operatorToken.getText());
}

/** An `if` without `else` that only leaves: what it guards against then goes on. */
function isGuard(node: ts.IfStatement): boolean {
  const { thenStatement: body } = node;
  const only = ts.isBlock(body) ? body.statements.at(-1) : body;
  if (node.elseStatement || only === undefined) return false;
  return ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isBreakStatement(only) || ts.isThrowStatement(only);
}

/** Whether a sum is of texts. */
function isText(node: ts.BinaryExpression): boolean {
  const texts = (side: ts.Node): boolean => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side);
  return texts(node.left) || texts(node.right);
}
