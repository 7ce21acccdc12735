/** Rows of the tables that are of one chart, or of one city: each table is gone through once, whoever asks for a part of it. */
import type { Site } from '../../model/types.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { tableNamed } from './index.ts';
import { namesIn } from './naming.ts';
import type { Cell, Table } from './table.ts';

type OwnerOf = (row: readonly Cell[]) => string | undefined;

/** Asks for the rows of the table of a name that are of one `kind` of thing; `ownerIn` says whose a row is. */
function rowsBy(kind: string, ownerIn: (table: Table, site: Site) => OwnerOf) {
  // A function, which nobody writes down: what it gives for each is, and so is the table.
  const sorted = rememberedBy(`rows by ${kind}`, (site: Site, name: string) => {
    const table = tableNamed(name);
    const groups = Map.groupBy(table.rows(site), ownerIn(table, site));
    return (of: string): Cell[][] => groups.get(of) ?? [];
  });
  const rows = rememberedBy(`rows of a ${kind}`, (site: Site, key: string): Cell[][] => {
    const [name = '', of = ''] = key.split(' ');
    return sorted(site, name)(of);
  });
  // No id has a space.
  return (site: Site, table: string, of: string): Cell[][] => rows(site, `${table} ${of}`);
}

export const rowsOfChart = rowsBy('chart', ({ columns }) => {
  const at = columns.findIndex(({ name }) => name === 'chart');
  return (row) => String(row[at]);
});

/** A row is of the city that its ids name first, or whose plan or body they name. */
export const rowsOfCity = rowsBy('city', ({ columns }, site) => {
  const names = namesIn(columns);
  const cityOf = (id: string) => (site.plan(id)?.city ?? site.city(id) ?? site.agency(id)?.city)?.id;
  return (row) =>
    names(row)
      .map(cityOf)
      .find((city) => city !== undefined);
});
