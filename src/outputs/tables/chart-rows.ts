/** The data of one chart: the rows of its kind that are of its drawing. */
import type { Bilingual } from '../../text/bilingual.ts';
import { chartTableName } from './chart-data.ts';
import { tableNamed } from './index.ts';
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
  return { ...tableNamed(name), name: id, title, description: reading, rows: (site) => rowsOfChart(site, name, id) };
}
