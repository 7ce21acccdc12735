/** What changed in a table since a release: rows added, removed and changed, and whom they are about. */
import type { Change } from '../../ledger/releases.ts';
import { KEY } from '../tables/dictionary.ts';
import type { Table } from '../tables/table.ts';

type Row = Readonly<Record<string, string>>;

/** Ids that the row gives in columns which refer to `target`; the row of `target` itself gives its own. */
const idsOf = ({ name, columns }: Table, row: Row, target: string): string[] =>
  [
    ...(name === target ? [row[KEY] ?? ''] : []),
    ...columns
      .filter(({ references }) => references === target)
      .flatMap((column) => (row[column.name] ?? '').split(';')),
  ].filter((id) => id !== '');

function about(table: Table, rows: readonly Row[]) {
  const unique = (target: string) => [...new Set(rows.flatMap((row) => idsOf(table, row, target)))].sort();
  return {
    plans: [...new Set([...unique('plans'), ...plansOfClauses(table, rows)])].sort(),
    agencies: unique('agencies'),
    indicators: unique('framework_indicators'),
  };
}

/** A clause's id starts with its plan's. */
const plansOfClauses = (table: Table, rows: readonly Row[]): string[] =>
  rows.flatMap((row) => idsOf(table, row, 'clauses').map((id) => id.replace(/\/.*$/, '')));

const idOf = (row: Row): string => row[KEY] ?? '';
const texts = (row: Row | undefined) => (row ? { vi: row['text_vi'] ?? '', en: row['text_en'] ?? '' } : null);

/** Changes in the order of the new rows, removed rows last. Both sides as CSV cells. */
export function changesOf(table: Table, before: readonly Row[], after: readonly Row[]): Change[] {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const now = new Set(after.map(idOf));
  const make = (
    kind: Change['kind'],
    id: string,
    columns: string[],
    was: Row | undefined,
    is: Row | undefined,
  ): Change => ({
    table: table.name,
    id,
    kind,
    columns,
    ...about(
      table,
      [was, is].filter((row) => row !== undefined),
    ),
    ...(table.name === 'clauses' &&
      (kind !== 'changed' || columns.some((column) => column.startsWith('text_'))) && {
        texts: { before: texts(was), after: texts(is) },
      }),
  });
  return [
    ...after.flatMap((row) => {
      const id = idOf(row);
      const was = old.get(id);
      if (was === undefined) return [make('added', id, [], undefined, row)];
      // A column that the release before did not have says nothing about the row.
      const columns = table.columns.map(({ name }) => name).filter((name) => name in was && was[name] !== row[name]);
      return columns.length > 0 ? [make('changed', id, columns, was, row)] : [];
    }),
    ...before.filter((row) => !now.has(idOf(row))).map((row) => make('removed', idOf(row), [], row, undefined)),
  ];
}
