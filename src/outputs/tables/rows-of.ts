/** Rows of the tables that are of one chart, or of one city: each table is gone through once, whoever asks for a part of it. */
import type { Site } from '../../model/types.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { must } from '../../text/must.ts';
import { TABLES } from './index.ts';
import { namesIn } from './naming.ts';
import type { Cell, Table } from './table.ts';

const tableOf = (name: string): Table =>
  must(
    TABLES.find((table) => table.name === name),
    `table ${name}`,
  );

type Sorted = (of: string) => Cell[][];

function sorted(rows: Cell[][], ownerOf: (row: readonly Cell[]) => string | undefined): Sorted {
  const groups = Map.groupBy(rows, ownerOf);
  return (of) => groups.get(of) ?? [];
}

/** A function, which nobody writes down: the rows of each chart are, and the table is. */
const byChart = rememberedBy('rows by chart', (site: Site, table: string): Sorted => {
  const { columns, rows } = tableOf(table);
  const at = columns.findIndex(({ name }) => name === 'chart');
  return sorted(rows(site), (row) => String(row[at]));
});

/** A question has one key: the name of the table, and who is asked about. */
const split = (key: string): [table: string, of: string] => [
  key.slice(0, key.indexOf(' ')),
  key.slice(key.indexOf(' ') + 1),
];

const ofChart = rememberedBy('rows of a chart', (site: Site, key: string): Cell[][] => {
  const [table, chart] = split(key);
  return byChart(site, table)(chart);
});

/** `table` is the table of its kind. */
export const rowsOfChart = (site: Site, table: string, chart: string): Cell[][] => ofChart(site, `${table} ${chart}`);

/** A row is of the city that its ids name first, or whose plan or body they name. */
const byCity = rememberedBy('rows by city', (site: Site, name: string): Sorted => {
  const table = tableOf(name);
  const names = namesIn(table.columns);
  const cityOf = (id: string) => (site.plan(id)?.city ?? site.city(id) ?? site.agency(id)?.city)?.id;
  return sorted(table.rows(site), (row) =>
    names(row)
      .map(cityOf)
      .find((city) => city !== undefined),
  );
});

const ofCity = rememberedBy('rows of a city', (site: Site, key: string): Cell[][] => {
  const [table, city] = split(key);
  return byCity(site, table)(city);
});

export const rowsOfCity = (site: Site, table: string, city: string): Cell[][] => ofCity(site, `${table} ${city}`);
