/** Nothing that was written is dropped in silence: whatever is changed in a register changes the site, or is a problem. */
import Papa from 'papaparse';
import { parseDocument, visit } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPublished } from '../../src/ledger/index.ts';
import type { Copy } from '../../src/model/testing.ts';
import { canonical } from './canonical.ts';
import { FILES, fullCity } from './folder.ts';

const NIGHTLY = process.env['BREAKAGES'] !== undefined;
/** Of the scalars of all YAML files, every so many in a quick run. */
const STEP = NIGHTLY ? 1 : 12;

let copy: Copy;
let before: string;
beforeAll(() => {
  copy = fullCity();
  before = canonical(loadPublished(copy.root).site);
});
afterAll(() => copy.remove());

/** Whether the folder as it is now is noticed to be another. */
const isNoticed = (): boolean => {
  const { site, problems } = loadPublished(copy.root);
  return problems.length > 0 || canonical(site) !== before;
};

const CSV = [...(FILES['values'] ?? []), ...(FILES['ledger'] ?? [])];
/** Two names for one thing, and what the page of an address that stands needs no words for. */
const SAME = new Set(['breakdown: “” → “total”']);
const OTHERS = ['', 'x', 'total', '7', '2030', '/plans/may-trang-2031/'];

describe('every cell', () => {
  test.each(CSV)('of %s', (file) => {
    const text = copy.read(file);
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const [header = []] = rows;
    const dropped: string[] = [];
    for (const [index, row] of rows.entries()) {
      if (index === 0 || (index > 2 && !NIGHTLY && !file.includes('permalinks'))) continue;
      for (const [at, cell] of row.entries())
        for (const other of NIGHTLY ? OTHERS : OTHERS.slice(0, 2)) {
          const what = `${header[at] ?? ''}: “${cell}” → “${other}”`;
          if (other === cell || SAME.has(what)) continue;
          copy.write(file, Papa.unparse(rows.with(index, row.with(at, other)), { newline: '\n' }));
          if (!isNoticed()) dropped.push(`${file}:${index + 1} ${what}`);
        }
    }
    copy.write(file, text);
    expect(dropped).toEqual([]);
  });
});

test('every value of a YAML file', () => {
  const dropped: string[] = [];
  let tried = 0;
  for (const file of [...(FILES['plans'] ?? []), ...(FILES['registers'] ?? [])]) {
    const text = copy.read(file);
    visit(parseDocument(text), {
      Scalar(position, { value, range }) {
        if (position === 'key' || !range || tried++ % STEP !== 0) return;
        const [from, to] = range;
        const other =
          typeof value === 'number'
            ? String(value + 1)
            : typeof value === 'boolean'
              ? String(!value)
              : `"${String(value)}x"`;
        copy.write(file, text.slice(0, from) + other + text.slice(to));
        if (!isNoticed()) dropped.push(`${file} ${text.slice(from, to)} → ${other}`);
      },
    });
    copy.write(file, text);
  }
  console.info(`${Math.ceil(tried / STEP)} of ${tried} values tried`);
  expect(dropped).toEqual([]);
});
