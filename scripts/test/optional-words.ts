/**
 * Finds the interface words that a language could lose while the code still compiles.
 *
 * A file of words has `vi` and `en`. TypeScript holds that both have every word when `en` is declared to be of the type of `vi`,
 * when no word of that type is optional or stands for any name, and when nothing in the file asserts a type.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { addAll } from '../../src/text/many.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** Names of the members that a value of this type may lack, at any depth; “[any]” where any name will do. */
function optionalIn(type: ts.Type, checker: ts.TypeChecker, path: readonly string[] = []): string[] {
  // Functions, texts and lists are words; their members are not.
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0 || checker.isArrayLikeType(type))
    return [];
  const any = checker.getIndexInfosOfType(type).map(() => [...path, '[any]'].join('.'));
  const members = type.getProperties().flatMap((member) => {
    const name = [...path, member.name];
    return member.flags & ts.SymbolFlags.Optional
      ? [name.join('.')]
      : optionalIn(checker.getTypeOfSymbol(member), checker, name);
  });
  return [...any, ...members];
}

/** Types that the code asserts of a value, and values asserted to be there. */
function assertionsIn(node: ts.Node): string[] {
  const inner: string[] = [];
  ts.forEachChild(node, (child) => addAll(inner, assertionsIn(child)));
  if (ts.isNonNullExpression(node)) return ['asserted to be there', ...inner];
  if (!ts.isAsExpression(node) || node.type.getText() === 'const') return inner;
  return [`asserted to be ${node.type.getText()}`, ...inner];
}

/** What TypeScript does not hold about the words of `folder`, by file; nothing where all is well. */
export function optionalWords(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const program = ts.createProgram(
    names.map((name) => resolve(folder, name)),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(resolve(folder, name));
    if (source === undefined) return [`${name}: not read`];
    const tables = new Map(
      source.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => declarationList.declarations.map((table) => [table.name.getText(), table])),
    );
    const [vi, en] = [tables.get('vi'), tables.get('en')];
    const faults = assertionsIn(source);
    if (vi !== undefined && en !== undefined) {
      const type = checker.getTypeAtLocation(vi);
      const same = en.type !== undefined && checker.getTypeAtLocation(en) === type;
      addAll(faults, [...optionalIn(type, checker), ...(same ? [] : ['en is not declared to be of the type of vi'])]);
    } else if (vi !== undefined || en !== undefined) faults.push('only one language');
    return faults.map((fault) => `${name}: ${fault}`);
  });
}
