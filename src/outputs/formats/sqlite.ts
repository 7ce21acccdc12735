/** SQLite: all tables with keys, and a full-text table of the clauses that finds “đô thị” by “do thi” too. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Site } from '../../model/types.ts';
import { dictionaryRows, KEY } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { baseAddress, PACKAGE } from '../../derive/publication.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { OLD_NAMES, TABLES } from '../tables/index.ts';
import { fullText, SAFE_QUERY } from './full-text.ts';
import { termsOfAll } from '../tables/table-terms.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';

const TYPES = {
  string: 'TEXT',
  edtf: 'TEXT',
  url: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
} as const satisfies Record<Column['type'], string>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A column as SQL. A list of ids cannot be a foreign key; the join tables carry those links. */
function columnSql({ name, type, optional, many, values, references }: Column): string {
  const permitted =
    values && !many
      ? ` CHECK (${quoted(name)} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}))`
      : '';
  const foreign = references && !many ? ` REFERENCES ${quoted(references)} (${quoted(KEY)})` : '';
  return `${quoted(name)} ${TYPES[type]}${name === KEY ? ' PRIMARY KEY' : ''}${optional ? '' : ' NOT NULL'}${permitted}${foreign}`;
}

export const createSql = ({ name, columns }: Table): string =>
  `CREATE TABLE ${quoted(name)} (\n  ${columns.map(columnSql).join(',\n  ')}\n)`;

const sqlValue = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell);

function insert(db: DatabaseSync, name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const statement = db.prepare(
    `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(...row.map(sqlValue));
}

function fill(db: DatabaseSync, site: Site): void {
  db.exec('PRAGMA foreign_keys = OFF; BEGIN');
  const tables = TABLES.filter(({ view }) => view === undefined);
  for (const table of tables) db.exec(createSql(table));
  for (const table of tables)
    insert(
      db,
      table.name,
      table.columns.map(({ name }) => name),
      table.rows(site),
    );
  for (const { name, columns } of tables)
    for (const column of columns)
      if (column.references && !column.many)
        db.exec(`CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`);
  db.exec('CREATE TABLE "_about" (key TEXT PRIMARY KEY, value TEXT NOT NULL)');
  insert(
    db,
    '_about',
    ['key', 'value'],
    Object.entries({
      title: site.publisher.name.en,
      address: baseAddress(site),
      date: site.publisher.updated,
      licence: site.publisher.data_licence.url,
      licence_covers: termsWords('en').ownOnly(site.publisher.data_licence.name.en),
      search: SAFE_QUERY,
      licence_of_rows: termsWords('en').mixed,
      ...Object.fromEntries(
        termsOfAll(TABLES, site).others.map(({ terms, rows }) => [
          `rows_${terms}`,
          `${rows}: ${TERMS_NAMES[terms].en}`,
        ]),
      ),
    }),
  );
  db.exec(
    'CREATE TABLE "_columns" ("table" TEXT, "column" TEXT, type TEXT, unit TEXT, deprecated TEXT, description_vi TEXT, description_en TEXT, PRIMARY KEY ("table", "column"))',
  );
  for (const table of TABLES)
    insert(
      db,
      '_columns',
      ['table', 'column', 'type', 'unit', 'deprecated', 'description_vi', 'description_en'],
      dictionaryRows(table).map(({ column, type, unit, deprecated, vi, en }) => [
        table.name,
        column,
        type,
        unit,
        deprecated,
        vi,
        en,
      ]),
    );
  for (const { name, view } of TABLES) if (view !== undefined) db.exec(`CREATE VIEW ${quoted(name)} AS ${view}`);
  for (const [old, { name }] of OLD_NAMES) db.exec(`CREATE VIEW ${quoted(old)} AS SELECT * FROM ${quoted(name)}`);
  for (const statement of fullText()) db.exec(statement);
  db.exec('COMMIT');
}

export const sqliteFile: Output = {
  path: `data/${PACKAGE}.sqlite`,
  mediaType: 'application/vnd.sqlite3',
  title: { vi: 'Cơ sở dữ liệu SQLite', en: 'SQLite database' },
  summary: {
    vi: 'Mọi bảng có khóa ngoại, khung nhìn *_flat, tìm toàn văn (clauses_fts, passages_fts, annex_indicators_fts, framework_indicators_fts, agencies_fts, instruments_fts); mở bằng sqlite3 hoặc Datasette.',
    en: 'All tables with foreign keys, the views *_flat, and full text (clauses_fts, passages_fts, annex_indicators_fts, framework_indicators_fts, agencies_fts, instruments_fts); open it with sqlite3 or Datasette.',
  },
  render: (site) => {
    const folder = mkdtempSync(join(tmpdir(), 'open-plan-'));
    try {
      const path = join(folder, 'data.sqlite');
      const db = new DatabaseSync(path);
      fill(db, site);
      db.close();
      return new Uint8Array(readFileSync(path));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
