// Under which names MDN's data may hold the members of a type.
import ts from 'typescript';

/** The type's own name and those it inherits from, nearest first, then where the member is declared. */
export function ownersOf(
  type: ts.Type,
  member: ts.Symbol | undefined,
  checker: ts.TypeChecker,
): readonly string[] {
  const names: string[] = [];
  const collect = (one: ts.Type): void => {
    if (one.isUnionOrIntersection()) {
      for (const part of one.types) collect(part);
      return;
    }
    const apparent = checker.getApparentType(one);
    const name = apparent.getSymbol()?.getName();
    if (name && !name.startsWith('__') && !names.includes(name)) names.push(name);
    for (const base of apparent.getBaseTypes() ?? []) collect(base);
  };
  collect(type);
  for (const declaration of member?.declarations ?? []) {
    const owner = nameAround(declaration);
    if (owner && !names.includes(owner)) names.push(owner);
  }
  return names;
}

/** The interface; for the members of a class itself, which the library writes as a variable, `NameConstructor`. */
function nameAround(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return `${parent.parent.name.getText()}Constructor`;
  return undefined;
}
