/** The tables of a city: its rows as the tables of the country have them, all of them, and nobody else's. */
import Papa from 'papaparse';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { cityArchivePath, cityTableFiles, cityWorkbookPath } from '../../src/outputs/documents/city-tables.ts';
import { tableCsv } from '../../src/outputs/formats/csv.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { rowsOfCity } from '../../src/outputs/tables/rows-of.ts';
import { must } from '../../src/text/must.ts';

const site = loadPublishedSite('.');
const files = cityTableFiles(site);
const cities = site.cities.filter(({ plans }) => plans.length > 0);
type Row = Record<string, string>;
const parse = (text: string): Row[] => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const archives = new Map(
  await Promise.all(
    cities.map(async (city) => {
      const file = must(
        files.find(({ path }) => path === cityArchivePath(city)),
        city.id,
      );
      const parts = Object.entries(unzipSync((await file.render(site)) as Uint8Array));
      return [
        city.id,
        new Map(parts.map(([name, bytes]) => [name, parse(new TextDecoder().decode(bytes))] as const)),
      ] as const;
    }),
  ),
);
const rowsIn = (city: string, table: string): Row[] => archives.get(city)?.get(`${table}.csv`) ?? [];

test('every city with a plan has a workbook and an archive, and no other place', () => {
  expect(files.map(({ path }) => path)).toEqual(
    cities.flatMap((city) => [cityWorkbookPath(city), cityArchivePath(city)]),
  );
});

test.each(['clauses', 'responsibilities', 'targets', 'promises', 'observations', 'agencies'])(
  'each row of %s is with one place, and is the row of the country',
  (name) => {
    const table = must(
      TABLES.find((one) => one.name === name),
      name,
    );
    expect(site.cities.flatMap(({ id }) => rowsOfCity(site, name, id))).toHaveLength(table.rows(site).length);
    const all = new Map(parse(new TextDecoder().decode(tableCsv(table, site))).map((row) => [row['id'], row]));
    for (const { id } of cities)
      for (const row of rowsIn(id, name)) expect(row, String(row['id'])).toEqual(all.get(row['id']));
  },
);

test.each(cities.map((city) => [city.id, city] as const))(
  '%s has all of its own and none of the others',
  (id, city) => {
    expect(rowsIn(id, 'plans').map((row) => row['id'])).toEqual(city.plans.map((plan) => plan.id));
    expect(
      rowsIn(id, 'clauses')
        .map((row) => row['id'])
        .sort(),
    ).toEqual(city.plans.flatMap((plan) => plan.clauses.map((clause) => clause.id)).sort());
    expect(rowsIn(id, 'promises').filter((row) => row['city'] !== id)).toEqual([]);
    expect(rowsIn(id, 'observations').filter((row) => row['area'] !== id)).toEqual([]);
    const named = new Set(rowsIn(id, 'observations').map((row) => row['source_id']));
    expect(rowsIn(id, 'sources').map((row) => row['id'])).toEqual(expect.arrayContaining([...named]));
  },
);
