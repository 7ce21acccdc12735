/** For tests: what a file says, read by a program that had no part in writing it, whatever its format. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';

type Read = (bytes: Uint8Array) => string[] | Promise<string[]>;

const text: Read = (bytes) => [strFromU8(bytes)];
/** Parses, and gives the text as it is: a file that does not parse has no text. */
const parsed =
  (parse: (text: string) => unknown): Read =>
  (bytes) => {
    const whole = strFromU8(bytes);
    parse(whole);
    return [whole];
  };
const xml = parsed(fromXml);
const json = parsed((whole): unknown => JSON.parse(whole));

const packed: Read = async (bytes) => {
  const texts = await Promise.all(Object.entries(unzipSync(bytes)).map(([name, one]) => textsOf(name, one)));
  return texts.flat();
};

const sheets: Read = (bytes) =>
  Object.values(readWorkbook(bytes, { cellDates: false }).Sheets).map((sheet) => utils.sheet_to_csv(sheet));

/** Rows of a program that opens files by their name. */
async function inFile(bytes: Uint8Array, rows: (file: string) => unknown[] | Promise<unknown[]>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-file-'));
  try {
    writeFileSync(join(folder, 'file'), bytes);
    return (await rows(join(folder, 'file'))).map((row) =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sqlite: Read = (bytes) =>
  inFile(bytes, (file) => {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      const [good] = db.prepare('PRAGMA integrity_check').all();
      if (good?.['integrity_check'] !== 'ok') throw new Error(JSON.stringify(good));
      const names = db
        .prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE '%VIRTUAL%'")
        .all();
      return names.flatMap(({ name }) => db.prepare(`SELECT * FROM "${String(name)}"`).all());
    } finally {
      db.close();
    }
  });

/** One program for all files; it starts when the first is read. */
let duck: Promise<DuckDBConnection> | undefined;
const parquet: Read = (bytes) =>
  inFile(bytes, async (file) => {
    duck ??= DuckDBInstance.create(':memory:', { threads: '1' }).then((instance) => instance.connect());
    return (await (await duck).runAndReadAll(`SELECT * FROM read_parquet('${file}')`)).getRowObjectsJson();
  });

const picture: Read = (bytes) => {
  if (strFromU8(bytes.subarray(1, 4)) !== 'PNG') throw new Error('no PNG');
  return [];
};

/** By the end of the name; one that is not here is a format that nobody has thought of. */
const READERS: Readonly<Record<string, Read>> = {
  '.zip': packed,
  '.docx': packed,
  '.xlsx': sheets,
  '.sqlite': sqlite,
  '.parquet': parquet,
  '.png': picture,
  '.xml': xml,
  '.rels': xml,
  '.svg': xml,
  '.atom': xml,
  '.json': json,
  '.jsonld': json,
  '.geojson': json,
  '.csv': text,
  '.txt': text,
  '.md': text,
  '.ics': text,
  '.ttl': text,
  '.bib': text,
  '.sql': text,
  '': text,
};

/** The texts in a file; those of its parts where it is packed, row by row where it is a database. */
export async function textsOf(path: string, bytes: Uint8Array): Promise<string[]> {
  const read = READERS[extname(path)];
  if (read === undefined) throw new Error(`no reader for ${path}`);
  return read(bytes);
}
