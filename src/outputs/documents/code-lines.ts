/** One line of code per tool that loads a table from the site. The tests run them. */
import type { Site } from '../../model/types.ts';
import { absolute, PACKAGE } from '../../derive/publication.ts';
import type { Table } from '../tables/table.ts';

export interface CodeLine {
  tool: 'R' | 'Python' | 'DuckDB' | 'SQLite';
  code: string;
}

export const codeLines = (site: Site, { name }: Pick<Table, 'name'>): CodeLine[] => [
  {
    tool: 'R',
    code: `${name} <- read.csv("${absolute(site, `/data/${name}.csv`)}", encoding = "UTF-8", na.strings = "")`,
  },
  { tool: 'Python', code: `import pandas; ${name} = pandas.read_csv("${absolute(site, `/data/${name}.csv`)}")` },
  { tool: 'DuckDB', code: `SELECT * FROM '${absolute(site, `/data/${name}.parquet`)}';` },
  { tool: 'SQLite', code: `sqlite3 ${PACKAGE}.sqlite "SELECT * FROM ${name} LIMIT 10"` },
];
