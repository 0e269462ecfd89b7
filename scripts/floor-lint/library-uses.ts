// Every place where a source file uses something that the browser brings.
import ts from 'typescript';
import type { Known } from './compat-data.ts';
import { compatAt, firstKnown } from './compat-data.ts';
import { knownConstructor, knownEvent, knownGlobal, knownMember } from './library-names.ts';
import { ownersOf } from './type-owners.ts';

/** Secure pages only, though TypeScript's library doesn't say so. */
const ALSO_SECURE: readonly string[] = ['Navigator.storage', 'Navigator.locks', 'Navigator.mediaDevices'];

export type LibraryUse = {
  readonly node: ts.Node;
  readonly name: string;
  readonly known: Known | undefined;
  /** TypeScript's library says that only secure pages have it. */
  readonly isSecureOnly: boolean;
};

/** The uses in one file, in order. */
export function libraryUses(program: ts.Program, source: ts.SourceFile): readonly LibraryUse[] {
  const checker = program.getTypeChecker();
  const uses: LibraryUse[] = [];
  const isLibrary = (symbol: ts.Symbol | undefined): symbol is ts.Symbol =>
    symbol?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile())) ?? false;
  const add = (node: ts.Node, name: string, known: Known | undefined, symbol?: ts.Symbol) => {
    const isSecureOnly = ALSO_SECURE.includes(name) || (symbol !== undefined && isSecure(symbol, checker));
    if (known || isSecureOnly) uses.push({ node, name, known, isSecureOnly });
  };
  const member = (node: ts.Node, of: ts.Type, name: string, symbol: ts.Symbol | undefined) => {
    if (!isLibrary(symbol)) return;
    const owners = ownersOf(of, symbol, checker);
    add(node, `${owners[0]}.${name}`, knownMember(owners, name), symbol);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      member(node.name, checker.getTypeAtLocation(node.expression), node.name.text, symbol);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) member(name, type, name.text, type.getProperty(name.text));
    } else if (ts.isIdentifier(node) && isBareValue(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (isLibrary(symbol)) add(node, node.text, knownGlobal(node.text), symbol);
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      if (isLibrary(checker.getSymbolAtLocation(node.expression)))
        add(node, node.expression.text, knownConstructor(node.expression.text));
    } else if (ts.isForOfStatement(node) && node.awaitModifier) {
      const owners = ownersOf(checker.getTypeAtLocation(node.expression), undefined, checker);
      add(node.expression, 'for await', firstKnown(owners.map((name) => ['api', name, '@@asyncIterator'])));
    } else if (ts.isCallExpression(node)) {
      const event = listenedEvent(node, checker);
      if (event) add(node.arguments[0] ?? node, event.name, knownEvent(event.owners, event.name));
    } else if (ts.isJsxOpeningLikeElement(node) && /^[a-z]/.test(node.tagName.getText(source))) {
      for (const known of jsxKnown(node, node.tagName.getText(source))) add(node, known.feature, known);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** An identifier that stands for itself: not a member, not a key, not what a declaration names. */
function isBareValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return false;
  if (ts.isDeclarationStatement(parent) || ts.isVariableDeclaration(parent))
    return ts.isVariableDeclaration(parent) && parent.initializer === node;
  return !ts.isPartOfTypeNode(node) && !ts.isTypeElement(parent) && !ts.isClassElement(parent);
}

function isSecure(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).includes('only in secure contexts');
}

function listenedEvent(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): { readonly name: string; readonly owners: readonly string[] } | undefined {
  const [first] = call.arguments;
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  const { expression } = call;
  if (ts.isIdentifier(expression) && expression.text === 'addEventListener')
    return { name: first.text, owners: ['Window'] };
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'addEventListener')
    return undefined;
  return {
    name: first.text,
    owners: ownersOf(checker.getTypeAtLocation(expression.expression), undefined, checker),
  };
}

/** The tag and its attributes as HTML knows them. */
function jsxKnown(node: ts.JsxOpeningLikeElement, tag: string): readonly Known[] {
  const attributes = node.attributes.properties.flatMap((one) =>
    ts.isJsxAttribute(one) && ts.isIdentifier(one.name) ? [one.name.text.toLowerCase()] : [],
  );
  return [
    compatAt(['html', 'elements', tag]),
    ...attributes.map((name) =>
      firstKnown([
        ['html', 'elements', tag, name],
        ['html', 'global_attributes', name],
      ]),
    ),
  ].filter((known) => known !== undefined);
}
