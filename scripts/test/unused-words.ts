/**
 * Finds the interface words that nothing says: TypeScript resolves every access of the code, components included, to the word that it reads.
 *
 * A word is a property of the `vi` object of a file below `i18n/words`; its path is its name there, such as `compare.ts: compare.title`.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

const COMPONENT = /\.astro\.tsx$/;

/** Files of the code below `folder`; a component is read as the TSX that it stands for. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|node_modules/.test(file))
    .map((file) => join(folder, file.endsWith('.astro') ? `${file}.tsx` : file));
}

function programOf(folders: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => ts.sys.fileExists(COMPONENT.test(file) ? file.slice(0, -4) : file);
  host.readFile = (file) => {
    const text = ts.sys.readFile(COMPONENT.test(file) ? file.slice(0, -4) : file);
    return text === undefined || !COMPONENT.test(file) ? text : convertToTsx(text, { filename: file }).code;
  };
  return ts.createProgram(
    folders.flatMap((folder) => sources(resolve(folder))),
    options,
    host,
  );
}

/** Names from the outside in of a property in an object or an interface. */
function pathOf(property: ts.Node): string[] {
  const names: string[] = [];
  for (let node = property; !ts.isSourceFile(node); node = node.parent)
    if (
      (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isPropertySignature(node)) &&
      !ts.isComputedPropertyName(node.name)
    )
      names.unshift(node.name.text);
  return names;
}

export function unusedWords(folders: readonly string[], wordsFolder: string): string[] {
  const program = programOf(folders);
  const checker = program.getTypeChecker();
  const inWords = (file: ts.SourceFile): boolean => file.fileName.startsWith(resolve(wordsFolder) + sep);
  const keyOf = (declaration: ts.Node): string =>
    `${relative(resolve(wordsFolder), declaration.getSourceFile().fileName)}: ${pathOf(declaration).join('.')}`;
  const read = new Set<string>();
  /** Groups of which any member may be read: indexed by a code, or gone through. */
  const whole = new Set<string>();

  const declared = (symbol: ts.Symbol | undefined): ts.Node[] =>
    (symbol?.declarations ?? []).filter((node) => inWords(node.getSourceFile()) && pathOf(node).length > 0);
  const markGroup = (group: ts.Expression): void => {
    const name = ts.isPropertyAccessExpression(group) ? group.name : group;
    for (const node of declared(checker.getSymbolAtLocation(name))) whole.add(keyOf(node));
    for (const member of checker.getTypeAtLocation(group).getProperties())
      for (const node of declared(member)) whole.add(keyOf(node));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const found of declared(checker.getSymbolAtLocation(node.name))) read.add(keyOf(found));
    } else if (ts.isElementAccessExpression(node)) {
      markGroup(node.expression);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      for (const found of declared(checker.getTypeAtLocation(node.parent).getProperty(name))) read.add(keyOf(found));
    } else if (ts.isCallExpression(node) && /^Object\.(?:entries|values|keys)$/.test(node.expression.getText())) {
      node.arguments.forEach(markGroup);
    }
    ts.forEachChild(node, visit);
  };
  const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  files.forEach(visit);

  const isRead = (key: string, groups: readonly string[]): boolean =>
    read.has(key) || whole.has(key) || groups.some((group) => whole.has(group));
  const unused: string[] = [];
  const list = (object: ts.ObjectLiteralExpression, groups: readonly string[]): void => {
    for (const property of object.properties) {
      if (ts.isSpreadAssignment(property)) continue;
      const key = keyOf(property);
      if (!isRead(key, groups)) unused.push(key);
      else if (ts.isPropertyAssignment(property)) {
        const value = ts.isSatisfiesExpression(property.initializer)
          ? property.initializer.expression
          : property.initializer;
        if (ts.isObjectLiteralExpression(value)) list(value, [...groups, key]);
      }
    }
  };
  for (const file of files.filter(inWords))
    for (const statement of file.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (name.getText() === 'vi' && initializer && ts.isObjectLiteralExpression(initializer))
            list(initializer, []);
  return unused.sort();
}
