/** The data of one chart: the rows of its kind that are of its drawing. */
import type { Site } from '../../model/types.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { CHART_TABLES, chartTableName } from './chart-data.ts';
import type { Cell, Table } from './table.ts';

interface Drawn {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly reading: Bilingual;
}

/** The rows of one chart, in the columns of its kind. */
export function chartRows({ id, kind, title, reading }: Drawn): Table {
  const name = chartTableName(kind);
  const whole = must(
    CHART_TABLES.find((one) => one.name === name),
    `table ${name}`,
  );
  return { ...whole, name: id, title, description: reading, rows: (site) => rowsByChart(whole, site).get(id) ?? [] };
}

type Rows = ReadonlyMap<string, Cell[][]>;
const known = new WeakMap<Site, Map<Table, Rows>>();

/** All rows of a kind by chart, made once per model. */
function rowsByChart(whole: Table, site: Site): Rows {
  const tables = known.get(site) ?? new Map<Table, Rows>();
  known.set(site, tables);
  const at = whole.columns.findIndex(({ name }) => name === 'chart');
  const found = tables.get(whole) ?? Map.groupBy(whole.rows(site), (row) => String(row[at]));
  tables.set(whole, found);
  return found;
}
