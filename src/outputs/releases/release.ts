/** A release: the files that are frozen, their hashes, and what changed since the one before. */
import { archiveFolder, hash, manifestPath, type Manifest } from '../../ledger/releases.ts';
import { sealOf } from '../../ledger/seal.ts';
import type { Published } from '../../ledger/index.ts';
import { akomaFiles } from '../documents/akoma-ntoso.ts';
import { allZip } from '../formats/all-zip.ts';
import { bytesOf } from '../kit/bytes.ts';
import { changesFiles } from './changes-files.ts';
import { changesOf } from './changes.ts';
import { snapshotNow, snapshotOf, type Snapshot } from './snapshot.ts';
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

type RowsBefore = (release: string, table: string) => Record<string, string>[];

/** Rows that changed in the tables that the release before had; one that only says again what others say is left out. */
const rowChanges = (before: Snapshot, now: Snapshot): Manifest['changes'] =>
  TABLES.filter(({ name, derived }) => derived !== true && before.holds(name)).flatMap((table) =>
    changesOf(table, [...before.rows(table.name).values()], [...now.rows(table.name).values()]),
  );

/** `rowsBefore` gives a table as the last release froze it; `charts` are the files of the charts, which this room does not make. */
export async function freeze(
  site: Published,
  id: string,
  rowsBefore: RowsBefore,
  charts: readonly Output[] = [],
): Promise<Frozen> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const previous = site.ledger.releases.at(-1)?.id ?? null;
  const files = new Map<string, Uint8Array>();
  for (const output of [...frozenOutputs(site), ...charts])
    files.set(`${archiveFolder(id)}/${output.path}`, await bytesOf(output, site));
  for (const [path, schema] of allSchemas())
    files.set(schemaPath(path, id), encode(schemaText(path, schema, site, id)));

  const now = snapshotNow(site);
  const last = site.ledger.releases.at(-1);
  const before = snapshotOf(Object.keys(last?.rows ?? {}), (table) => rowsBefore(last?.id ?? '', table));
  if (last !== undefined)
    for (const output of changesFiles(id, tellChanges(site, TABLES, before, now)))
      files.set(output.path, await bytesOf(output, site));
  const manifest: Manifest = {
    id,
    date: dateOf(site),
    previous,
    addresses: sealOf(site.ledger.addresses.map(({ path }) => path)),
    rows: Object.fromEntries(TABLES.map((table) => [table.name, table.rows(site).length])),
    changes: rowChanges(before, now),
    files: [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: hash(bytes) })),
  };
  return { manifest, files: files.set(manifestPath(id), encode(`${JSON.stringify(manifest, null, 1)}\n`)) };
}
