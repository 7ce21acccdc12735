/** Tables in other people's formats: each is read back by a program that had no part in writing it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/kit/bytes.ts';
import type { Cell, Table } from '../../src/outputs/tables/table.ts';
import { asFtsQuery, SAFE_QUERY, SEARCHED } from '../../src/outputs/formats/full-text.ts';
import { OLD_NAMES, TABLES } from '../../src/outputs/tables/index.ts';
import { site } from '../../src/site.ts';
import { bytes, DIST, read } from '../support/site.ts';
import { ajv7, ask, broken, inFolder, needsStandard, needsTool, readJson, standard } from '../support/validators.ts';
import { must } from '../../src/text/must.ts';

const rowsOf = (table: Table): Cell[][] => table.rows(site);

describe('Data Package v2', () => {
  const profile = 'frictionless-2.0/datapackage.json';
  const descriptor = () =>
    JSON.parse(read('data/datapackage.json')) as {
      resources: {
        name: string;
        path: string;
        hash: string;
        bytes: number;
        schema: {
          fields: { name: string; type: string }[];
          primaryKey: string[];
          foreignKeys?: { fields: string[]; reference: { resource?: string } }[];
        };
      }[];
    };

  test('conforms to the v2 profile', (context) => {
    needsStandard(context, profile);
    expect(ajv7(readJson(standard(profile)), descriptor())).toMatchObject({ good: true });
  });

  test('the profile rejects a broken descriptor', (context) => {
    needsStandard(context, profile);
    expect(ajv7(readJson(standard(profile)), JSON.parse(broken('datapackage.json'))).good).toBe(false);
  });

  test('hashes and sizes are those of the files', () => {
    for (const { path, hash, bytes: size } of descriptor().resources) {
      expect(`sha256:${sha256(bytes(`data/${path}`))}`).toBe(hash);
      expect(bytes(`data/${path}`).length).toBe(size);
    }
    const files = unzipSync(bytes('data/all.zip'));
    for (const line of strFromU8(must(files['SHA256SUMS'], 'SHA256SUMS')).trim().split('\n'))
      expect(sha256(must(files[line.slice(66)], 'files'))).toBe(line.slice(0, 64));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.txt', 'datapackage.json', ...descriptor().resources.map(({ path }) => path)]),
    );
  });

  const SQL: Record<string, string> = { string: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT', boolean: 'BOOLEAN' };
  /** Loads the package into DuckDB with the types and keys that it declares; DuckDB refuses what does not fit. */
  async function load(
    resources: ReturnType<typeof descriptor>['resources'],
    csv: (path: string) => string,
  ): Promise<number> {
    const db = await (await DuckDBInstance.create()).connect();
    let rows = 0;
    for (const { name, path, schema } of resources) {
      const columns = `{${schema.fields.map((field) => `'${field.name}': '${SQL[field.type]}'`).join(', ')}}`;
      await db.run(
        `CREATE TABLE "${name}" (${schema.fields.map((field) => `"${field.name}" ${SQL[field.type]}`).join(', ')}, PRIMARY KEY (${schema.primaryKey.map((key) => `"${key}"`).join(', ')}))`,
      );
      await db.run(
        `INSERT INTO "${name}" SELECT * FROM read_csv('${csv(path)}', header = true, delim = ',', quote = '"', escape = '"', columns = ${columns}, strict_mode = true)`,
      );
      rows += Number(must((await db.runAndReadAll(`SELECT count(*) FROM "${name}"`)).getRows()[0], 'getRows')[0]);
    }
    for (const { name, schema } of resources) {
      for (const {
        fields: [column],
        reference: { resource = name },
      } of schema.foreignKeys ?? []) {
        const lost = await db.runAndReadAll(
          `SELECT "${column}" FROM "${name}" WHERE "${column}" IS NOT NULL AND "${column}" NOT IN (SELECT id FROM "${resource}") LIMIT 3`,
        );
        if (lost.currentRowCount > 0)
          throw new Error(`${name}.${column} → ${resource}: ${JSON.stringify(lost.getRows())}`);
      }
    }
    return rows;
  }

  test('DuckDB reads every row with the declared types and keys', async () => {
    const rows = await load(descriptor().resources, (path) => resolve(DIST, 'data', path));
    expect(rows).toBe(TABLES.reduce((sum, table) => sum + rowsOf(table).length, 0));
    console.log(`DuckDB: ${rows} rows of ${TABLES.length} tables, keys hold`);
  });

  test.each([
    ['a word in a number column', 'rows-bad-type.csv'],
    ['a key twice', 'rows-bad-key.csv'],
    ['a reference to nothing', 'rows-bad-reference.csv'],
  ])('DuckDB refuses %s', async (_, file) => {
    const resources = descriptor()
      .resources.filter(({ name }) => name === 'sections')
      .map((one) => ({
        ...one,
        schema: {
          ...one.schema,
          foreignKeys: must(one.schema.foreignKeys, 'foreignKeys').filter(({ reference }) => !reference.resource),
        },
      }));
    await expect(load(resources, () => resolve('tests/broken', file))).rejects.toThrow();
  });
});

describe('Parquet, by DuckDB', () => {
  test.each(TABLES.map((table) => [table.name, table] as const))('%s.parquet', async (name, table) => {
    const db = await (await DuckDBInstance.create()).connect();
    const reader = await db.runAndReadAll(`SELECT * FROM read_parquet('${resolve(DIST, 'data', `${name}.parquet`)}')`);
    expect(reader.columnNames()).toEqual(table.columns.map((column) => column.name));
    expect(
      reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Cell)))),
    ).toEqual(rowsOf(table));
  });

  test('DuckDB rejects a file cut short', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'cut.parquet'), bytes('data/clauses.parquet').subarray(0, 500));
      const db = await (await DuckDBInstance.create()).connect();
      await expect(db.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, 'cut.parquet')}')`)).rejects.toThrow();
    });
  });
});

describe('SQLite, by the sqlite3 command', () => {
  const file = join(DIST, 'data/open-plan.sqlite');
  const sql = (query: string, path = file) => ask('sqlite3', '-readonly', path, query);
  const count = (query: string) => Number(sql(query).said);

  test('is whole and every foreign key leads to a row', (context) => {
    needsTool(context, 'sqlite3');
    expect(sql('PRAGMA integrity_check').said.trim()).toBe('ok');
    expect(sql('PRAGMA foreign_key_check').said).toBe('');
    expect(count(`SELECT count(*) FROM pragma_foreign_key_list('clauses')`)).toBeGreaterThan(0);
    for (const table of TABLES) expect(count(`SELECT count(*) FROM "${table.name}"`)).toBe(rowsOf(table).length);
  });

  test('a flat view gives the rows of its file, and the old name of a table its rows', (context) => {
    needsTool(context, 'sqlite3');
    const views = TABLES.filter(({ view }) => view !== undefined);
    expect(views.length).toBeGreaterThan(2);
    for (const { name, columns } of views) {
      expect(sql(`SELECT type FROM sqlite_master WHERE name = '${name}'`).said.trim()).toBe('view');
      const rows = JSON.parse(ask('sqlite3', '-readonly', '-json', file, `SELECT * FROM ${name}`).said) as Record<
        string,
        string | number | null
      >[];
      const whole = JSON.parse(read(`data/${name}.json`)) as Record<string, Cell | string[]>[];
      const flat = (cell: Cell | string[] | undefined) =>
        Array.isArray(cell) ? cell.join(';') || null : typeof cell === 'boolean' ? Number(cell) : (cell ?? null);
      const byId = (all: Record<string, unknown>[]) =>
        all.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
      expect(byId(rows), name).toEqual(
        byId(whole.map((row) => Object.fromEntries(columns.map((column) => [column.name, flat(row[column.name])])))),
      );
    }
    for (const [old, { name }] of OLD_NAMES)
      expect(count(`SELECT count(*) FROM ${old}`)).toBe(count(`SELECT count(*) FROM ${name}`));
  });

  test('every column of every table is read by its bare name', (context) => {
    needsTool(context, 'sqlite3');
    for (const { name, columns } of TABLES) {
      const bare = columns.filter(({ deprecated }) => deprecated === undefined).map((column) => column.name);
      expect(sql(`SELECT ${bare.join(', ')} FROM ${name} LIMIT 1`).good, name).toBe(true);
    }
    expect(sql('SELECT from FROM targets').good).toBe(false);
  });

  test('full text finds đ with and without its stroke', (context) => {
    needsTool(context, 'sqlite3');
    const found = (query: string) => count(`SELECT count(*) FROM clauses_fts WHERE clauses_fts MATCH '${query}'`);
    const written = count(
      `SELECT count(*) FROM clauses WHERE text_vi LIKE '%địa phương%' OR text_vi LIKE '%Địa phương%'`,
    );
    expect(written).toBeGreaterThan(0);
    expect(found('"địa phương"')).toBeGreaterThanOrEqual(written);
    expect(found('"dia phuong"')).toBeGreaterThanOrEqual(written);
  });

  test('each full-text table finds the rows of its table, with marks and without', (context) => {
    needsTool(context, 'sqlite3');
    const plain = (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    for (const [name, columns] of Object.entries(SEARCHED)) {
      const table = must(
        TABLES.find((one) => one.name === name),
        name,
      );
      const at = table.columns.findIndex(({ name: column }) => column === columns.find((one) => one.endsWith('_vi')));
      const [first] = rowsOf(table);
      const words =
        String(must(first, name)[at])
          .match(/\p{L}+/gu)
          ?.slice(0, 3) ?? [];
      for (const typed of [words.join(' '), plain(words.join(' '))]) {
        const query = asFtsQuery(typed).replaceAll("'", "''");
        expect(
          sql(
            `SELECT id FROM ${name} WHERE rowid IN (SELECT rowid FROM ${name}_fts WHERE ${name}_fts MATCH '${query}')`,
          ).said.split('\n'),
          `${name}: ${typed}`,
        ).toContain(String(must(first, name)[0]));
      }
    }
  });

  test('the number of a document breaks a naive search; the safe one finds it', (context) => {
    needsTool(context, 'sqlite3');
    const numbers = sql('SELECT number FROM instruments WHERE number IS NOT NULL').said.trim().split('\n');
    expect(numbers.length).toBeGreaterThan(20);
    const naive = sql(
      `SELECT count(*) FROM instruments_fts WHERE instruments_fts MATCH '${must(numbers[0], 'a number')}'`,
    );
    expect(naive.good).toBe(false);
    for (const number of [...numbers, must(numbers[0], 'a number').toLowerCase()]) {
      const found = ask('sqlite3', '-readonly', file, `.parameter set :number "'${number}'"`, SAFE_QUERY);
      expect(found.good, found.said).toBe(true);
      expect(found.said.toLowerCase(), number).toContain(number.toLowerCase());
    }
  });

  test('follows Datasette: the full-text table names its content, and the metadata describes tables that exist', (context) => {
    needsTool(context, 'sqlite3');
    expect(sql(`SELECT sql FROM sqlite_master WHERE name = 'clauses_fts'`).said).toContain('content="clauses"');
    const metadata = JSON.parse(read('data/metadata.json')) as {
      databases: Record<
        string,
        {
          queries: Record<string, { sql: string }>;
          tables: Record<
            string,
            { columns?: Record<string, string>; label_column?: string; facets?: string[]; fts_table?: string }
          >;
        }
      >;
    };
    expect(metadata.databases['open-plan']?.queries['document_by_number']?.sql).toBe(SAFE_QUERY);
    for (const [table, described] of Object.entries(must(metadata.databases['open-plan'], 'open-plan').tables)) {
      const there = sql(`SELECT name FROM pragma_table_xinfo('${table}')`).said.trim().split('\n');
      for (const column of [described.label_column, ...(described.facets ?? [])])
        if (column !== undefined) expect(there, table).toContain(column);
      if (described.fts_table !== undefined)
        expect(sql(`SELECT sql FROM sqlite_master WHERE name = '${described.fts_table}'`).said).toContain(
          `content="${table}"`,
        );
    }
    for (const [table, { columns = {} }] of Object.entries(must(metadata.databases['open-plan'], 'open-plan').tables)) {
      const there = sql(`SELECT name FROM pragma_table_info('${table}')`).said.trim().split('\n');
      expect(there).toEqual(expect.arrayContaining(Object.keys(columns)));
      expect(there.length).toBeGreaterThan(1);
    }
  });

  test('sqlite3 notices a damaged file and a dangling key', async (context) => {
    needsTool(context, 'sqlite3');
    await inFolder((folder) => {
      const damaged = Buffer.from(bytes('data/open-plan.sqlite'));
      damaged.fill(0x5a, 8192, 40_960);
      writeFileSync(join(folder, 'damaged.sqlite'), damaged);
      expect(sql('PRAGMA integrity_check', join(folder, 'damaged.sqlite')).said.trim()).not.toBe('ok');
      writeFileSync(join(folder, 'dangling.sqlite'), bytes('data/open-plan.sqlite'));
      ask('sqlite3', join(folder, 'dangling.sqlite'), `UPDATE plans SET city = 'nowhere'`);
      expect(sql('PRAGMA foreign_key_check', join(folder, 'dangling.sqlite')).said).toContain('plans');
    });
  });
});
