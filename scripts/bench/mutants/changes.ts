import ts from 'typescript';

/** What may stand in the place of a piece of code: each a mistake that somebody could make. */
export interface Change {
  readonly kind: string;
  readonly text: string;
}

const { SyntaxKind } = ts;

const operators: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [SyntaxKind.LessThanToken, ['<=', '>=']],
  [SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [SyntaxKind.AmpersandAmpersandToken, ['||']],
  [SyntaxKind.BarBarToken, ['&&']],
  [SyntaxKind.QuestionQuestionToken, ['&&']],
  [SyntaxKind.PlusToken, ['-']],
  [SyntaxKind.MinusToken, ['+']],
  [SyntaxKind.AsteriskToken, ['/']],
  [SyntaxKind.SlashToken, ['*']],
  [SyntaxKind.PercentToken, ['*']],
  [SyntaxKind.PlusEqualsToken, ['-=']],
  [SyntaxKind.MinusEqualsToken, ['+=']],
]);
const lastComparison: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '===', '!==', '&&', '||']);

/** Calls that are left out, and those that are taken for their counterpart. */
const methods: Readonly<Record<string, string | undefined>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
};
const leftOut: ReadonlySet<string> = new Set(['filter', 'slice', 'trim', 'toSorted', 'toReversed', 'padStart']);

/** All changes of one node; of its parts each has its own. Chinese sentences stay: a changed one says nothing of the logic. */
export function changesOf(node: ts.Node): readonly Change[] {
  const changes = [...ownChanges(node)];
  return isCondition(node) && !changes.some(({ kind }) => kind === 'condition')
    ? [...changes, ...constants(node.parent)]
    : changes;
}

function* ownChanges(node: ts.Node): Iterable<Change> {
  if (ts.isBinaryExpression(node)) yield* ofBinary(node);
  if (ts.isPrefixUnaryExpression(node) && [SyntaxKind.ExclamationToken, SyntaxKind.MinusToken].includes(node.operator))
    yield { kind: 'sign', text: node.operand.getText() };
  yield* ofLiteral(node);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) yield { kind: 'function', text: '(() => undefined)' };
  if (ts.isCallExpression(node)) yield* ofCall(node);
  if (ts.isBlock(node) && node.statements.length > 0) yield { kind: 'block', text: '' };
  if ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && node.questionDotToken) {
    const rest = node.getSourceFile().text.slice(node.questionDotToken.end, node.end);
    yield {
      kind: 'optional',
      text: `${node.expression.getText()}${ts.isPropertyAccessExpression(node) ? '.' : ''}${rest}`,
    };
  }
}

function* ofLiteral(node: ts.Node): Iterable<Change> {
  if (node.kind === SyntaxKind.TrueKeyword) yield { kind: 'boolean', text: 'false' };
  if (node.kind === SyntaxKind.FalseKeyword) yield { kind: 'boolean', text: 'true' };
  if (ts.isNumericLiteral(node)) yield { kind: 'number', text: `(${node.text} + 1)` };
  if (ts.isStringLiteralLike(node)) yield* ofText(node.text === '' ? "'changed'" : "''", node);
  if (ts.isTemplateExpression(node)) yield* ofText("''", node);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) yield { kind: 'list', text: '[]' };
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) yield { kind: 'object', text: '({})' };
}

function* ofBinary({ left, operatorToken, right }: ts.BinaryExpression): Iterable<Change> {
  const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  if (operatorToken.kind === SyntaxKind.PlusToken && isText) return;
  for (const operator of operators.get(operatorToken.kind) ?? [])
    yield { kind: 'operator', text: `(${left.getText()}) ${operator} (${right.getText()})` };
  if (lastComparison.has(operatorToken.getText())) yield* constants();
}

function* ofText(text: string, node: ts.Node): Iterable<Change> {
  if (!/\p{Script=Han}/u.test(node.getText())) yield { kind: 'text', text };
}

function* ofCall({ expression: callee, arguments: values }: ts.CallExpression): Iterable<Change> {
  if (!ts.isPropertyAccessExpression(callee)) return;
  const object = callee.expression.getText();
  const name = callee.name.text;
  const dot = callee.questionDotToken ? '?.' : '.';
  const other = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (other !== undefined)
    yield { kind: 'method', text: `${object}${dot}${other}(${values.map((value) => value.getText()).join(', ')})` };
  if (leftOut.has(name)) yield { kind: 'method', text: object };
}

/** A condition that always holds, and one that never does; a loop that always goes on would only be waited for. */
function* constants(parent?: ts.Node): Iterable<Change> {
  if (parent === undefined || !ts.isIterationStatement(parent, false)) yield { kind: 'condition', text: 'true' };
  yield { kind: 'condition', text: 'false' };
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node;
}
