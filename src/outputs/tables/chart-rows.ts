/** The data of one chart: the rows of its kind that are of its drawing. */
import type { Site } from '../../model/types.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { CHART_TABLES, chartTableName } from './chart-data.ts';
import type { Cell, Table } from './table.ts';
import { rememberedBy } from '../../reads/remember.ts';

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
  return { ...whole, name: id, title, description: reading, rows: (site) => rowsByChart(site, whole).get(id) ?? [] };
}

type Rows = ReadonlyMap<string, Cell[][]>;

/** All rows of a kind by chart, made once per model. */
const rowsByChart = rememberedBy('rows by chart', (site: Site, whole: Table): Rows => {
  const at = whole.columns.findIndex(({ name }) => name === 'chart');
  return Map.groupBy(whole.rows(site), (row) => String(row[at]));
});
