/** The data of one chart: the rows of its kind that are of its drawing. */
import type { Bilingual } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { CHART_TABLES, chartTableName } from './chart-data.ts';
import { rowsOfChart } from './rows-of.ts';
import type { Table } from './table.ts';

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
  return { ...whole, name: id, title, description: reading, rows: (site) => rowsOfChart(site, name, id) };
}
