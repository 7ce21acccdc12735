/** A release: the files that are frozen, their hashes, and what changed since the one before. */
import Papa from 'papaparse';
import { archiveFolder, hash, manifestPath, type Manifest } from '../../ledger/releases.ts';
import { sealOf } from '../../ledger/seal.ts';
import type { Published } from '../../ledger/index.ts';
import { akomaFiles } from '../documents/akoma-ntoso.ts';
import { allZip } from '../formats/all-zip.ts';
import { bytesOf } from '../kit/bytes.ts';
import { changesFiles } from './changes-files.ts';
import { changesOf } from './changes.ts';
import { snapshotOf } from './snapshot.ts';
import { tellChanges } from './tell.ts';
import { csvOf } from '../formats/csv.ts';
import { dataPackageFile } from '../formats/datapackage.ts';
import { allSchemas, schemaPath, schemaText } from '../catalogues/json-schema.ts';
import type { Output } from '../kit/output.ts';
import { dateOf } from '../../derive/publication.ts';
import { TABLES } from '../tables/index.ts';

/** Data under `data/`, text of the plans under `plans/`, as on the site. */
const frozenOutputs = (site: Published): Output[] => [
  ...TABLES.map(csvOf),
  dataPackageFile,
  allZip,
  ...akomaFiles(site),
];

export interface Frozen {
  manifest: Manifest;
  /** Path below `public/` → content; the manifest included. */
  files: Map<string, Uint8Array>;
}

type Row = Record<string, string>;
const parse = (bytes: Uint8Array): Row[] =>
  Papa.parse<Row>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data;

/** `rowsBefore` gives a table as the last release froze it; `charts` are the files of the charts, which this room does not make. */
export async function freeze(
  site: Published,
  id: string,
  rowsBefore: (release: string, table: string) => Row[],
  charts: readonly Output[] = [],
): Promise<Frozen> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const previous = site.ledger.releases.at(-1)?.id ?? null;
  const files = new Map<string, Uint8Array>();
  for (const output of [...frozenOutputs(site), ...charts])
    files.set(`${archiveFolder(id)}/${output.path}`, await bytesOf(output, site));
  for (const [path, schema] of allSchemas())
    files.set(schemaPath(path, id), encode(schemaText(path, schema, site, id)));

  const rows = new Map(
    await Promise.all(TABLES.map(async (table) => [table.name, parse(await bytesOf(csvOf(table), site))] as const)),
  );
  const last = site.ledger.releases.at(-1);
  if (last !== undefined) {
    const before = snapshotOf(TABLES, (table) => (last.rows[table] === undefined ? null : rowsBefore(last.id, table)));
    const told = tellChanges(
      site,
      TABLES,
      before,
      snapshotOf(TABLES, (table) => rows.get(table) ?? null),
    );
    for (const output of changesFiles(id, told)) files.set(output.path, await bytesOf(output, site));
  }
  const manifest: Manifest = {
    id,
    date: dateOf(site),
    previous,
    addresses: sealOf(site.ledger.addresses.map(({ path }) => path)),
    rows: Object.fromEntries([...rows].map(([name, all]) => [name, all.length])),
    changes:
      previous === null
        ? []
        : TABLES.flatMap((table) => changesOf(table, rowsBefore(previous, table.name), rows.get(table.name) ?? [])),
    files: [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: hash(bytes) })),
  };
  return { manifest, files: files.set(manifestPath(id), encode(`${JSON.stringify(manifest, null, 1)}\n`)) };
}
