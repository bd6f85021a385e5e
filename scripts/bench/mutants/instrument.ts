import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { changesOf } from './changes.ts';
import type { Mutant } from './mutant.ts';

export interface Instrumented {
  /** The source with all mutants in it, each behind a switch, by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

/** Texts for readers, data of tests, and what is generated. */
const spared = /\.test\.ts$|\.d\.ts$|\/generated\/|\/(?:guides|examples?|example-[^/]+)\.ts$/;

/** Takes the switches from the process with the tests; on the first line, so that all lines keep their numbers. */
const header = 'const { within: mutantWithin, isActive: mutantIs } = globalThis.mutantSwitch; ';

/** All mutants of the sources below a folder, in one copy of each file. */
export function instrument(folder: string): Instrumented {
  const mutants: Mutant[] = [];
  const paths = globSync(`${folder}/**/*.ts`).map((path) => path.replaceAll('\\', '/'));
  const sources = paths
    .filter((path) => !spared.test(path))
    .toSorted()
    .map((path) => [path, header + instrumented(path, readFileSync(path, 'utf8'), mutants)] as const);
  return { sources: new Map(sources), mutants };
}

/** The source with a switch at every place that can be changed; `mutants` grows by them. */
export function instrumented(file: string, code: string, mutants: Mutant[]): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  return code.slice(0, source.getStart()) + written(source);

  function written(node: ts.Node): string {
    if (!ts.isSourceFile(node) && isFixed(node)) return node.getText();
    let at = node.getStart();
    let text = '';
    ts.forEachChild(node, (child) => {
      text += code.slice(at, child.getStart()) + written(child);
      at = child.end;
    });
    return ts.isSourceFile(node) ? text + code.slice(at) : switched(node, text + code.slice(at, node.end));
  }

  function switched(node: ts.Node, text: string): string {
    const changes = isReplaceable(node) ? changesOf(node) : [];
    if (changes.length === 0) return text;
    const first = mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const before = node.getText();
    for (const { kind, text: after } of changes) mutants.push({ id: mutants.length, file, line, kind, before, after });
    const within = `mutantWithin(${String(first)}, ${String(mutants.length - 1)})`;
    if (ts.isBlock(node)) return `{ if (!${within}) ${text} }`;
    const [only, ...others] = changes.toReversed();
    const alternative = others.reduce((rest, change, index) => {
      const id = first + changes.length - 2 - index;
      return `mutantIs(${String(id)}) ? ${change.text} : ${rest}`;
    }, only?.text ?? '');
    return `(${within} ? (${alternative}) : ${text})`;
  }
}

/** Types, imports and the names of properties say nothing at run time that could be another. */
function isFixed(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    isName(node)
  );
}

/** The name of a property in a literal or a pattern, and what an assignment writes to. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return parent.left === node;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return !ts.isComputedPropertyName(node);
  return ts.isPropertyName(node) && 'name' in parent && parent.name === node && !ts.isComputedPropertyName(node);
}

/** Whether something in brackets may stand there. */
function isReplaceable(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTaggedTemplateExpression(parent) || (ts.isExpressionStatement(parent) && ts.isStringLiteral(node)))
    return false;
  // Within `a?.b.c` only the whole is: in brackets `a?.b` would not end it.
  const isChained = (node.flags & ts.NodeFlags.OptionalChain) !== 0;
  return (
    !isChained ||
    !('expression' in parent && parent.expression === node && (parent.flags & ts.NodeFlags.OptionalChain) !== 0)
  );
}
