/** Rules that hold for the tables of any content; each gives what breaks it. */
import { DatabaseSync } from 'node:sqlite';
import { tasksOf } from '../../src/derive/bodies/task.ts';
import { countsOf, servingClauses, servingPassages } from '../../src/derive/counts.ts';
import type { Site } from '../../src/model/types.ts';
import type { Cell, Table } from '../../src/outputs/tables/table.ts';

type Row = ReadonlyMap<string, Cell>;
export const rowsOf = ({ columns, rows }: Table, site: Site): Row[] =>
  rows(site).map((row) => new Map(columns.map(({ name }, index) => [name, row[index] ?? null])));
const listed = (cell: Cell | undefined): string[] => (typeof cell === 'string' ? cell.split(';') : []);

/** Words that DuckDB, whose grammar is PostgreSQL's, keeps for itself wholly or in part, and those that SQLite does not take as a name. */
export async function keywords(names: readonly string[]): Promise<string[]> {
  // It is large, and most rules do without it.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const duck = await (await DuckDBInstance.create()).connect();
  const kept = new Set(
    (await duck.runAndReadAll(`SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'`))
      .getRows()
      .map(([word]) => String(word)),
  );
  const lite = new DatabaseSync(':memory:');
  const taken = (name: string): boolean => {
    try {
      lite.exec(`CREATE TABLE t (${name} TEXT); SELECT ${name} FROM t; DROP TABLE t`);
      return true;
    } catch {
      return false;
    }
  };
  return names.filter((name) => kept.has(name.toLowerCase()) || !taken(name));
}

/** Names of tables, and of columns that are here to stay. */
export const namesOf = (tables: readonly Table[]): string[] => [
  ...new Set(
    tables.flatMap(({ name, columns }) => [
      name,
      ...columns.flatMap((column) => (column.deprecated === undefined ? [column.name] : [])),
    ]),
  ),
];

/** Lists whose values are not the rows of their link table. */
export function brokenLists(tables: readonly Table[], site: Site): string[] {
  const all = new Map(tables.map((table) => [table.name, rowsOf(table, site)]));
  return tables.flatMap((table) =>
    table.columns.flatMap(({ name, many }) => {
      if (many === undefined) return [];
      const at = `${table.name}.${name}`;
      if (many === 'alone') return [`${at}: no link table`];
      const { key, value, of = 'id', where } = many;
      const links = all.get(many.table);
      if (links === undefined) return [`${at}: there is no table ${many.table}`];
      const byKey = Map.groupBy(
        links.filter((link) => where === undefined || where.values.includes(String(link.get(where.column)))),
        (link) => link.get(key),
      );
      return (all.get(table.name) ?? []).flatMap((row) => {
        // A row of a list may name what is no row of its own: objectives of clauses, annexes of indicators.
        const found = (byKey.get(row.get(of) ?? null) ?? []).map((link) => String(link.get(value)));
        const [a, b] = [listed(row.get(name)), found].map((values) => [...new Set(values)].sort().join(';'));
        return a === b ? [] : [`${at} ${String(row.get('id'))}: ${a ?? ''} is not ${b ?? ''}`];
      });
    }),
  );
}

/** Cells that look like a list in a column that is none: a semicolon with no space behind it. Texts of sources may hold one. */
export const hiddenLists = (tables: readonly Table[], site: Site): string[] =>
  tables.flatMap((table) =>
    rowsOf(table, site).flatMap((row) =>
      table.columns
        .filter(
          ({ many, name, type }) =>
            many === undefined && type !== 'url' && !(table.name === 'uncertainties' && name === 'reading'),
        )
        .filter(({ name }) => /;(?=\S)/.test(String(row.get(name) ?? '')) && !name.startsWith('uncertain'))
        .map(({ name }) => `${table.name}.${name} ${String(row.get('id'))}: ${String(row.get(name))}`),
    ),
  );

/** What pages list beside what the tables hold: [what, pages, tables]. */
export function pagesAndTables(tables: readonly Table[], site: Site): [what: string, pages: number, tables: number][] {
  const rows = (name: string): Row[] => {
    const table = tables.find((one) => one.name === name);
    return table ? rowsOf(table, site) : [];
  };
  const per = (name: string, column: string, passages: boolean | null) =>
    Map.groupBy(
      rows(name).filter((row) => passages === null || (row.get('kind') === 'passage') === passages),
      (row) => row.get(column),
    );
  const size = (groups: ReturnType<typeof per>, id: string) => groups.get(id)?.length ?? 0;
  const serving = [per('clause_features', 'feature', false), per('clause_features', 'feature', true)] as const;
  const instruments = per('clause_instruments', 'instrument', null);
  const indicators = per('clause_indicators', 'indicator', null);
  const standing = (table: string, plan: string) =>
    rows(table).filter((row) => row.get('plan') === plan && row.get('state') !== 'repealed').length;
  return [
    ...site.framework.features.flatMap((feature): [string, number, number][] => [
      [`clauses of feature ${feature.no}`, servingClauses(feature).length, size(serving[0], feature.no)],
      [`passages of feature ${feature.no}`, servingPassages(feature).length, size(serving[1], feature.no)],
    ]),
    ...site.instruments.map((one): [string, number, number] => [
      `lines that cite ${one.id}`,
      one.cited_by.length,
      size(instruments, one.id),
    ]),
    ...site.indicators.map((one): [string, number, number] => [
      `lines about ${one.id}`,
      one.clauses.length,
      size(indicators, one.id),
    ]),
    ...site.plans.flatMap((plan): [string, number, number][] => [
      [`clauses of ${plan.id}`, countsOf(plan).clauses, standing('clauses', plan.id)],
      [`passages of ${plan.id}`, countsOf(plan).passages, standing('passages', plan.id)],
    ]),
    ['duties', tasksOf(site.duties).length, new Set(rows('duties_flat').map((row) => row.get('responsibility'))).size],
  ];
}
