/** The gates of the interface words: said in both languages, and said somewhere. Beside them samples that they must refuse. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { optionalWords } from '../../scripts/test/optional-words.ts';
import { unusedWords } from '../../scripts/test/unused-words.ts';

const WORDS = 'src/i18n/words';
const SAMPLE = 'tests/gates/words';

test('no word can be left out of one language', () => {
  expect(optionalWords(WORDS)).toEqual([]);
});

test('a word that could be left out is refused, with the reason', () => {
  expect(optionalWords(join(SAMPLE, 'i18n'))).toEqual([
    'asserted.broken.ts: asserted to be Record<string, string>',
    'asserted.broken.ts: roles.[any]',
    'optional.broken.ts: lead',
    'untyped.broken.ts: en is not declared to be of the type of vi',
  ]);
});

/** The text of a file without the first word of one of its languages; null where it has no such words. */
function withoutFirst(text: string, language: string): string | null {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  const table = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText(source) === language);
  if (table?.initializer === undefined || !ts.isObjectLiteralExpression(table.initializer)) return null;
  const first = table.initializer.properties.find(ts.isPropertyAssignment);
  return first === undefined ? null : text.slice(0, first.getStart(source)) + text.slice(first.end).replace(/^,/, '');
}

test.each(['vi', 'en'])('a word deleted in %s does not compile, whatever the file', (language) => {
  const changed = new Map(
    readdirSync(WORDS)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name): [string, string][] => {
        const text = withoutFirst(readFileSync(join(WORDS, name), 'utf8'), language);
        return text === null ? [] : [[join(WORDS, name), text]];
      }),
  );
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], allowImportingTsExtensions: true };
  const modules = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost({ ...options, ...modules, target: ts.ScriptTarget.ES2023 });
  const read = (file: string): string | undefined => changed.get(file) ?? ts.sys.readFile(file);
  host.readFile = read;
  const program = ts.createProgram(
    [...changed.keys()],
    { ...options, ...modules, target: ts.ScriptTarget.ES2023 },
    host,
  );
  const silent = [...changed.keys()].filter(
    (file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length === 0,
  );
  expect(changed.size).toBeGreaterThan(15);
  expect(silent).toEqual([]);
});

test('every word is said somewhere', () => {
  expect(unusedWords(['src', 'scripts'], WORDS)).toEqual([]);
});

test('a word that nothing says is found, also from components; members of an indexed group count as said', () => {
  expect(unusedWords([SAMPLE], join(SAMPLE, 'i18n')).filter((key) => key.startsWith('said'))).toEqual([
    'said.ts: page.foot',
  ]);
});
