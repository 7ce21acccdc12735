/** Owns who must hear of a change: the plans, bodies and indicators that its rows name. */
import { FOLLOWED, type FollowedKind, type ToldCell, type ToldChange } from '../../ledger/told-changes.ts';
import type { ToldKind } from '../../model/told-kind.ts';
import { KEY } from '../tables/dictionary.ts';
import type { Table } from '../tables/table.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { sourceOf, type Thing } from './told-sources.ts';

/** A change before it has its name and its sentence. */
export interface Told {
  readonly kind: ToldKind;
  readonly thing: Thing;
  readonly id: string;
  readonly table: Table;
  /** The rows that it is about, by their table: whoever they name hears of it. */
  readonly rows: (readonly [Table, Row])[];
  readonly cells: ToldCell[];
  readonly date?: string;
  readonly instrument?: string;
}

const REFERENCE: Readonly<Record<FollowedKind, string>> = {
  plans: 'plans',
  agencies: 'agencies',
  indicators: 'framework_indicators',
};

export const planOfRow = (row: Row): string => row['plan'] || (row[KEY] ?? '').replace(/[/:].*$/, '');

/** Plans, agencies and indicators that must hear of a change: those that its rows name, before and after. */
export function aboutOf(known: readonly Table[], before: Snapshot, after: Snapshot) {
  const rowsOf = (name: string) => [...before.rows(name).values(), ...after.rows(name).values()];
  const of = (keyOf: (table: Table) => ((row: Row) => string) | null) =>
    Map.groupBy(
      known.flatMap((table) => {
        const key = table.name === 'progress' ? null : keyOf(table);
        return key === null ? [] : rowsOf(table.name).map((row) => ({ key: key(row), row: [table, row] as const }));
      }),
      ({ key }) => key,
    );
  const lines = of(({ name, columns }) => {
    const { thing, of: by } = sourceOf(
      name,
      columns.map((column) => column.name),
    );
    return thing === 'line' ? (by ?? null) : null;
  });
  const plans = of(({ columns }) => (columns.some(({ name }) => name === 'plan') ? planOfRow : null));
  return ({ thing, kind, id, rows }: Told): Pick<ToldChange, FollowedKind> => {
    const wide = kind !== 'plan-changed' && thing === 'plan' ? plans : thing === 'line' ? lines : null;
    const all = [...rows, ...(wide?.get(id) ?? []).map(({ row }) => row)];
    const own: Partial<Record<Thing, FollowedKind>> = { plan: 'plans', body: 'agencies' };
    const named = FOLLOWED.map((followed) => {
      const ids = new Set(all.flatMap(([table, row]) => idsOf(table, row, REFERENCE[followed])));
      if (own[thing] === followed) ids.add(id);
      return [followed, [...ids].sort()] as const;
    });
    return { plans: [], agencies: [], indicators: [], ...Object.fromEntries(named) };
  };
}

const idsOf = ({ name, columns }: Table, row: Row, target: string): string[] =>
  [
    ...(name === target ? [row[KEY] ?? ''] : []),
    ...columns
      .filter(({ references }) => references === target)
      .flatMap((column) => (row[column.name] ?? '').split(';')),
  ].filter((id) => id !== '');
