/** However content is broken, `loadModel` names problems or gives a site; it never throws. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { loadModel } from './index.ts';
import type { Copy } from './testing.ts';

const RUNS = 120;
const FILES = ['plan', 'provisions', 'objectives', 'measures', 'responsibilities', 'milestones', 'indicators']
  .map((name) => `content/plans/may-trang-2031/${name}.yaml`)
  .concat([
    'data/agencies.yaml',
    'data/framework.yaml',
    'data/instruments.yaml',
    'data/cities.yaml',
    'data/publisher.yaml',
  ]);

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterAll(() => copy.remove());

/** Ways in which a file gets broken between an editor's keyboard and the build. */
const breakage = fc.oneof(
  fc.record({ kind: fc.constant('delete-line'), at: fc.nat() }),
  fc.record({ kind: fc.constant('repeat-line'), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap-lines'), at: fc.nat() }),
  fc.record({ kind: fc.constant('indent'), at: fc.nat() }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat() }),
  fc.record({
    kind: fc.constant('insert'),
    at: fc.nat(),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\t',
        ': ',
        '- ',
        '"',
        "'",
        '{',
        '[',
        '#',
        '&a',
        '*a',
        '!!js',
        '<script>',
        '\u0000',
        '\u0301',
        '\ufeff',
        '\u202e',
      ),
    ),
  }),
  fc.record({
    kind: fc.constant('replace-value'),
    at: fc.nat(),
    text: fc.constantFrom(
      'null',
      '[]',
      '{}',
      '-1',
      '1e999',
      'true',
      '2026-02-31',
      '""',
      '0x7f',
      '__proto__',
      'constructor',
    ),
  }),
  fc.record({ kind: fc.constant('bytes'), at: fc.nat(), text: fc.constant('') }),
);

function damage(
  text: string,
  { kind, at, text: extra = '' }: { kind: string; at: number; text?: string },
): string | Uint8Array {
  const lines = text.split('\n');
  const line = at % lines.length;
  const offset = at % text.length;
  switch (kind) {
    case 'delete-line':
      return lines.toSpliced(line, 1).join('\n');
    case 'repeat-line':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swap-lines':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
    case 'indent':
      return lines.with(line, `  ${lines[line] ?? ''}`).join('\n');
    case 'cut':
      return text.slice(0, offset);
    case 'insert':
      return text.slice(0, offset) + extra + text.slice(offset);
    case 'replace-value':
      return lines.with(line, (lines[line] ?? '').replace(/: .*$/, `: ${extra}`)).join('\n');
    default:
      return Buffer.concat([
        Buffer.from(text.slice(0, offset)),
        Buffer.from([0xff, 0xc0]),
        Buffer.from(text.slice(offset)),
      ]);
  }
}

test(`${RUNS} random ways to break the content give named problems or a valid site, never a crash`, () => {
  const outcomes = { problems: 0, valid: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...FILES), breakage, (file, how) => {
      const before = copy.read(file);
      try {
        copy.write(file, damage(before, how));
        const { site, problems } = loadModel(copy.root);
        for (const problem of problems) {
          expect(problem.code).toMatch(/^[a-z0-9-]+$/);
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
        if (problems.length === 0) expect(site.clauses.length).toBeGreaterThan(10);
        outcomes[problems.length > 0 ? 'problems' : 'valid']++;
      } finally {
        copy.write(file, before);
      }
    }),
    { numRuns: RUNS, seed: 20261123 },
  );
  expect(outcomes.problems).toBeGreaterThan(RUNS / 3);
  expect(loadModel(copy.root).problems).toEqual([]);
});
