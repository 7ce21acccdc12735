/** An id belongs to its thing: adding, removing or reordering what an editor wrote changes no other id, and no other row. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { copyOfCity } from '../support/city.ts';
import { rowsOf } from '../support/table-rules.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { must } from '../../src/text/must.ts';
import { INDICATOR_COLUMNS } from '../../src/outputs/tables/indicator-rows.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import type { Cell, Column } from '../../src/outputs/tables/table.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
/** The model as the files are now; null where they have a problem, since that is another matter. */
const load = (): Site | null => {
  const { site, problems } = loadModel(copy.root);
  return problems.length === 0 ? site : null;
};

type Ids = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;
const idsOf = (site: Site): Ids =>
  new Map(TABLES.map((table) => [table.name, new Map(rowsOf(table, site).map((row) => [String(row.get('id')), row]))]));
const before = idsOf(must(load(), 'the invented city'));

/** What a row says of its own thing: no count, no list and no text that joins others. */
const isOwn = ({ name, type, many, values }: Column): boolean =>
  many === undefined &&
  (type === 'edtf' ||
    type === 'number' ||
    type === 'boolean' ||
    values !== undefined ||
    /^(?:text|statement|what|why|name|title|reading|chosen|field|note)(?:_|$)/.test(name)) &&
  name !== 'uncertain';

const PLANS = ['may-trang-2031', 'may-trang-2026', 'gio-xanh-2030'];
const FILES = [
  ...PLANS.flatMap((plan) =>
    ['objectives', 'measures', 'responsibilities', 'milestones', 'indicators', 'provisions', 'plan'].map(
      (name) => `content/plans/${plan}/${name}.yaml`,
    ),
  ),
  ...['agencies', 'instruments', 'glossary', 'units', 'cities'].map((name) => `data/${name}.yaml`),
].filter((file) => {
  try {
    copy.read(file);
    return true;
  } catch {
    return false;
  }
});
const CSV = [
  'data/observations/gio-xanh.csv',
  'data/observations/may-trang.csv',
  'data/observations/viet-nam.csv',
  'data/city-facts.csv',
];

/** Every list of a document with two entries or more, by the key that it stands under; `` for the document itself. */
function listsIn(document: Document): { key: string; list: YAMLSeq }[] {
  const found: { key: string; list: YAMLSeq }[] = [];
  const walk = (node: unknown, key: string): void => {
    if (isSeq(node)) {
      if (node.items.length > 1) found.push({ key, list: node });
      node.items.forEach((item) => walk(item, key));
    } else if (isMap(node)) for (const pair of node.items) walk(pair.value, String(pair.key));
  };
  walk(document.contents, '');
  return found;
}

/** Lists whose order is what they say. */
const ORDERED: ReadonlySet<string> = new Set(['sections', 'rating_scale', 'breaks', 'changes']);

const yamlLists = FILES.flatMap((file) =>
  listsIn(parseDocument(copy.read(file))).flatMap(({ key }, index) => (ORDERED.has(key) ? [] : [{ file, index, key }])),
);

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, at: (Math.imul(index + 1, 2654435761) ^ Math.imul(seed + 7, 40503)) >>> 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Runs `change` on the copy and gives what stands then, or nothing where the content was refused. */
function changed(file: string, change: (text: string) => string): Ids | null {
  copy.write(file, change(copy.read(file)));
  const site = load();
  copy.restore();
  return site && idsOf(site);
}
const inYaml = (index: number, change: (items: unknown[]) => unknown[]) => (text: string) => {
  const document = parseDocument(text);
  const { list } = must(listsIn(document)[index], 'the list');
  list.items = change(list.items);
  return document.toString();
};
const inCsv = (change: (rows: string[]) => string[]) => (text: string) => {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  return `${[head, ...change(rows)].join('\n')}\n`;
};

/** Rows that say something else than before under the same id; ids that are new. */
function differences(after: Ids, own: (table: string) => boolean = () => true): string[] {
  return TABLES.filter(({ name }) => own(name)).flatMap(({ name, columns }) =>
    [...must(after.get(name), name)].flatMap(([id, row]) => {
      const was = before.get(name)?.get(id);
      if (was === undefined) return [`${name}: ${id} is new`];
      return columns
        .filter(isOwn)
        .filter((column) => was.get(column.name) !== row.get(column.name))
        .map(
          (column) => `${name} ${id}.${column.name}: ${String(was.get(column.name))} → ${String(row.get(column.name))}`,
        );
    }),
  );
}
const missing = (after: Ids): string[] =>
  TABLES.flatMap(({ name }) =>
    [...must(before.get(name), name).keys()].filter((id) => after.get(name)?.has(id) !== true),
  );

const RUNS = { numRuns: 30, seed: 20_310_412 } as const;

describe('reordering', () => {
  test('of any list in YAML changes no id and no row', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...yamlLists), fc.nat(1000), ({ file, index, key }, seed) => {
        const after = changed(
          file,
          inYaml(index, (items) => shuffled(items, seed)),
        );
        if (after === null) return;
        tried += 1;
        // A chart numbers its lines, a count its rows: neither is an id.
        expect(
          [...differences(after, (table) => !table.startsWith('chart_')), ...missing(after)],
          `${file} ${key}`,
        ).toEqual([]);
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(15);
  });

  test('of the rows of a CSV file changes no id and no row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CSV), fc.nat(1000), (file, seed) => {
        const after = must(
          changed(
            file,
            inCsv((rows) => shuffled(rows, seed)),
          ),
          file,
        );
        expect([...differences(after), ...missing(after)], file).toEqual([]);
      }),
      { ...RUNS, numRuns: 12 },
    );
  });
});

/** What can be taken away so that the rest still stands, and the table in which its rows are. */
const LOOSE: Readonly<Record<string, string>> = {
  targets: 'targets',
  uncertain: 'uncertainties',
  features: 'clause_features',
  milestones: 'milestones',
  legal_bases: 'plan_instruments',
  successors: 'agency_successors',
  agencies: 'clause_agencies',
  instruments: 'clause_instruments',
  short: 'glossary_short_forms',
};

describe('removing, and so adding', () => {
  test('one entry of a list changes no other row of its table, and makes no id', () => {
    const loose = yamlLists.filter(({ key }) => LOOSE[key] !== undefined);
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...loose), fc.nat(5), ({ file, index, key }, which) => {
        const after = changed(
          file,
          inYaml(index, (items) => items.filter((_, at) => at !== which % items.length)),
        );
        if (after === null) return;
        tried += 1;
        expect(
          differences(after, (table) => table === LOOSE[key]),
          `${file} ${key}`,
        ).toEqual([]);
        expect(
          differences(after).filter((line) => line.endsWith('is new')),
          `${file} ${key}`,
        ).toEqual([]);
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(10);
  });

  test('a doubt, the only one of its line or not, changes no other doubt', () => {
    const doubts = FILES.filter((file) => copy.read(file).includes('uncertain:'));
    expect(doubts.length).toBeGreaterThan(0);
    for (const file of doubts) {
      const after = changed(file, (text) => {
        const document = parseDocument(text);
        const drop = (node: unknown): boolean =>
          isMap(node)
            ? node.delete('uncertain') || node.items.some((pair) => drop(pair.value))
            : isSeq(node) && node.items.some(drop);
        drop(document.contents);
        return document.toString();
      });
      if (after === null) continue;
      expect(differences(after, (table) => table === 'uncertainties')).toEqual([]);
      expect(must(after.get('uncertainties'), 'table').size).toBe(must(before.get('uncertainties'), 'table').size - 1);
    }
  });

  test('a row of values or facts changes no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CSV), fc.nat(20), (file, which) => {
        const after = changed(
          file,
          inCsv((rows) => rows.filter((_, at) => at !== which % rows.length)),
        );
        if (after === null) return;
        expect(
          differences(after, (table) => ['observations', 'observations_flat', 'city_facts', 'sources'].includes(table)),
        ).toEqual([]);
        expect(
          differences(after).filter((line) => line.endsWith('is new') && !/^(?:chart_|progress_)/.test(line)),
        ).toEqual([]);
      }),
      { ...RUNS, numRuns: 12 },
    );
  });

  test('a running number would be noticed', () => {
    const rows = ['a', 'b', 'c'].map(
      (text, index) => [String(index + 1), new Map<string, Cell>([['text', text]])] as const,
    );
    const fewer = ['b', 'c'].map(
      (text, index) => [String(index + 1), new Map<string, Cell>([['text', text]])] as const,
    );
    const was = new Map(rows);
    expect(fewer.filter(([id, row]) => was.get(id)?.get('text') !== row.get('text'))).toHaveLength(2);
  });
});

test('the file of an indicator has no ids of its own to change', () =>
  expect(INDICATOR_COLUMNS.map(({ name }) => name)).not.toContain('id'));
