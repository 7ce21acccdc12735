/** Full text in SQLite, by Datasette's convention: `clauses_fts` has its content in `clauses`. Finds “đô thị” by “do thi” too. */

/** What is searched in: the table and its columns. */
export const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  clauses: ['text_vi', 'text_en'],
  passages: ['text_vi', 'text_en'],
  annex_indicators: ['name_vi', 'name_en', 'statement_vi', 'statement_en'],
  framework_indicators: ['name_vi', 'name_en', 'definition_vi', 'definition_en'],
  agencies: ['name_vi', 'name_en'],
  instruments: ['number', 'title_vi', 'title_en'],
};

/** FTS5 folds every Vietnamese mark but the stroke of đ, which is a letter of its own in Unicode; a folded copy is indexed beside the text. */
const folded = (column: string): string => `replace(replace(${column}, 'đ', 'd'), 'Đ', 'D')`;

export const fullText = (): string[] =>
  Object.entries(SEARCHED).flatMap(([table, columns]) => {
    const own = columns.filter((column) => column.endsWith('_vi') || column === 'number');
    const copies = own.map((column) => [`${column.replace(/_vi$/, '')}_folded`, column] as const);
    const all = [...columns, ...copies.map(([name]) => name)];
    return [
      ...copies.map(
        ([name, column]) =>
          `ALTER TABLE ${table} ADD COLUMN ${name} TEXT GENERATED ALWAYS AS (${folded(column)}) VIRTUAL`,
      ),
      `CREATE VIRTUAL TABLE ${table}_fts USING fts5(${all.join(', ')}, content="${table}", tokenize="unicode61 remove_diacritics 2")`,
      `INSERT INTO ${table}_fts (${table}_fts) VALUES ('rebuild')`,
      `INSERT INTO ${table}_fts (${table}_fts) VALUES ('optimize')`,
    ];
  });

/**
 * What a person typed, as a search that FTS5 takes: each word in quotation marks, so that the signs of `40/KH-UBND` are no
 * operators. Datasette does the same with `escape_fts` and `_searchmode=raw` off.
 */
export const asFtsQuery = (typed: string): string =>
  typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');

/** The same in SQL, for whoever has nothing but `sqlite3`; it stands in `_about`, in Datasette and on the data page. */
export const SAFE_QUERY = `SELECT id, number, title_vi FROM instruments WHERE rowid IN (SELECT rowid FROM instruments_fts WHERE instruments_fts MATCH '"' || replace(:number, '"', '""') || '"')`;
