/** The tables of one city: the rows that are of it and its plans, as one workbook and as CSV in an archive. A country’s own are too long to open. */
import { dateOf } from '../../derive/publication.ts';
import type { City, Site } from '../../model/types.ts';
import { inBoth } from '../../text/bilingual.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { ABOUT_SHEET, ABOUT_WIDTHS, aboutTables } from '../formats/about-sheet.ts';
import { tableCsv } from '../formats/csv.ts';
import { workbook } from '../formats/workbook.ts';
import { sheetName } from '../formats/sheet.ts';
import { XLSX } from '../formats/xlsx.ts';
import { zip } from '../formats/zip.ts';
import type { Output } from '../kit/output.ts';
import { tableNamed, TABLES } from '../tables/index.ts';
import { rowsOfCity } from '../tables/rows-of.ts';
import type { Cell, Table } from '../tables/table.ts';
import { termsOfSome } from '../tables/table-terms.ts';

export const cityWorkbookPath = ({ id }: Pick<City, 'id'>): string => `cities/${id}.xlsx`;
export const cityArchivePath = ({ id }: Pick<City, 'id'>): string => `cities/${id}.zip`;

/** What charts show and lists repeat stands in the other tables. */
const SHOWN = TABLES.filter(({ name, derived }) => derived !== true && !name.startsWith('chart_'));

const withRows = (table: Table, rows: Cell[][]): Table => ({ ...table, rows: () => rows });

/** What a whole country takes from a source is not counted in the tables of a city. */
const sources = tableNamed('sources');
const COUNTED = new Set(['observations', 'facts']);
function sourcesNamed(named: ReadonlySet<string>, site: Site): Table {
  const isShown = sources.columns.map(({ name }) => !COUNTED.has(name));
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => isShown[index]);
  const rows = sources.rows(site).filter(([id]) => named.has(String(id)));
  return { ...withRows(sources, rows.map(shown)), columns: shown(sources.columns) };
}

/** Tables with the rows of a city, those that have one, and the sources that these rows name. */
function tablesOf(city: City, site: Site): Table[] {
  const own = SHOWN.map((table) => withRows(table, rowsOfCity(site, table.name, city.id)));
  const named = new Set(termsOfSome(own, site).sources.map(({ id }) => id));
  return own
    .map((table) => (table.name === sources.name ? sourcesNamed(named, site) : table))
    .filter((table) => table.rows(site).length > 0);
}

const titleOf = ({ name }: City) => inBoth((lang) => dataFileWords(lang).ofCity(name[lang]));

export const cityTableFiles = (site: Site): Output[] =>
  site.cities
    .filter(({ kind, plans }) => kind === 'city' && plans.length > 0)
    .flatMap((city) => [
      {
        path: cityWorkbookPath(city),
        mediaType: XLSX,
        get title() {
          return titleOf(city);
        },
        render: (of: Site) => {
          const tables = tablesOf(city, of);
          return workbook(
            [
              {
                name: ABOUT_SHEET,
                said: aboutTables(tables, titleOf(city), `/cities/${city.id}/`, of),
                widths: ABOUT_WIDTHS,
              },
              ...tables.map((table) => ({ name: sheetName(table.name), columns: table.columns, rows: table.rows(of) })),
            ],
            dateOf(of),
          );
        },
      },
      {
        path: cityArchivePath(city),
        mediaType: 'application/zip',
        get title() {
          return titleOf(city);
        },
        render: (of: Site) =>
          zip(new Map(tablesOf(city, of).map((table) => [`${table.name}.csv`, tableCsv(table, of)])), dateOf(of)),
      },
    ]);
