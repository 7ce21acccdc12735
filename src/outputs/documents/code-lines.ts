/** One line of code per tool that loads a table from the site. The tests run them. */
import type { Site } from '../../model/types.ts';
import { absolute, PACKAGE } from '../../derive/publication.ts';
import { SEARCHED } from '../formats/full-text.ts';
import type { Table } from '../tables/table.ts';

export interface CodeLine {
  tool: 'R' | 'Python' | 'DuckDB' | 'SQLite' | 'SQLite FTS5';
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
  ...(SEARCHED[name] === undefined ? [] : [{ tool: 'SQLite FTS5' as const, code: searchLine(name, site) }]),
];

/** A phrase stands in quotation marks: without them FTS5 takes the signs of `40/KH-UBND` for operators. */
function searchLine(name: string, { instruments }: Site): string {
  const number = instruments.find((one) => one.number)?.number ?? '40/KH-UBND';
  const phrase = name === 'instruments' ? number : 'học tập';
  return `sqlite3 ${PACKAGE}.sqlite "SELECT id FROM ${name} WHERE rowid IN (SELECT rowid FROM ${name}_fts WHERE ${name}_fts MATCH '\\"${phrase}\\"')"`;
}
