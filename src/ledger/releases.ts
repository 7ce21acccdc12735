/** Owns the promise that a release never changes: reads the register, compares every frozen file with its hash. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { Problem } from '../messages/problems.ts';
import { parseCsv } from '../model/read/csv-file.ts';
import { entriesOf } from '../model/read/folder.ts';
import { decode, problemAt, withLf } from '../model/read/source-file.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { changesPath, toldIn, type ToldChange } from './told-changes.ts';

/** One line per release: its name, its date and the hash of its manifest, which holds the hashes of all its files. */
export const RELEASES = 'data/releases.csv';
export const RELEASE_COLUMNS = ['id', 'date', 'sha256'] as const;
export const FROZEN = 'public';
export const RELEASE_ID = /^\d{4}\.\d+$/;

export interface FrozenFile {
  /** Path below the root of the site: `archive/2026.1/data/clauses.csv`. */
  path: string;
  size: number;
  sha256: string;
}

/** A row that is not as it was in the release before. */
export interface Change {
  table: string;
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** Columns whose cells differ; empty for a row added or removed. */
  columns: string[];
  /** What the row is about, so that its followers hear of it. */
  plans: string[];
  agencies: string[];
  indicators: string[];
  /** For a clause: its text then and now. */
  texts?: { before: Bilingual | null; after: Bilingual | null };
}

/** What `release.json` says. */
export interface Manifest {
  id: string;
  date: string;
  previous: string | null;
  /** The register of addresses at that time; absent in releases older than this. */
  addresses?: { readonly rows: number; readonly sha256: string };
  /** Rows of each table. */
  rows: Record<string, number>;
  changes: Change[];
  files: FrozenFile[];
}

export interface Release extends Manifest {
  /** What it says of each thing that changed since the release before. */
  told: readonly ToldChange[];
}

export const archiveFolder = (id: string): string => `archive/${id}`;
export const manifestPath = (id: string): string => `${archiveFolder(id)}/release.json`;
/** Folders below `public/` that belong to a release and hold nothing else. */
export const frozenFolders = (id: string): string[] => [archiveFolder(id), `schema/${id}`];

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes that a hash was made of, where only the line ends were changed since, as Git does on Windows; null where more was. */
export function asFrozen(bytes: Uint8Array, sha256: string): Uint8Array | null {
  if (hash(bytes) === sha256) return bytes;
  // One character per byte, so that nothing but the line ends can change.
  const text = withLf(strFromU8(bytes, true));
  const forms = [text, text.replaceAll('\n', '\r\n')].map((form) => strToU8(form, true));
  return forms.find((form) => hash(form) === sha256) ?? null;
}

/** All releases, oldest first; a missing, changed or foreign file in one of them is a problem. */
export function loadReleases(root: string, problems: Problem[]): Release[] {
  const register = join(root, RELEASES);
  if (!existsSync(register)) return [];
  const source = decode(RELEASES, readFileSync(register), problems);
  const first = new Map<string, number>();
  return (source ? parseCsv(source, RELEASE_COLUMNS, problems) : []).flatMap(
    ({ id: cell, date, sha256 }): Release[] => {
      const { text: id, at } = cell;
      const report: Report = (code, path) => {
        const [file, line] = code === 'frozen-missing' ? [RELEASES, at.line] : [`${FROZEN}/${path}`, 1];
        problems.push(problemAt(code, file, line, 1, { path: `${FROZEN}/${path}`, release: id }));
      };
      const other = first.get(id);
      first.set(id, other ?? at.line);
      if (other !== undefined) {
        problems.push(problemAt('duplicate-id', RELEASES, at.line, at.column, { id, other: `${RELEASES}:${other}` }));
        return [];
      }
      if (!RELEASE_ID.test(id)) {
        const args = { key: 'id', detail: id.slice(0, 40) || '—', expected: '2026.1' };
        problems.push(problemAt('wrong-type', RELEASES, at.line, at.column, args));
        return [];
      }
      const manifest = join(root, FROZEN, manifestPath(id));
      if (!existsSync(manifest)) {
        report('frozen-missing', manifestPath(id));
        return [];
      }
      const bytes = asFrozen(readFileSync(manifest), sha256.text);
      if (bytes === null) {
        report('frozen-changed', manifestPath(id));
        return [];
      }
      // The hash says that these are the bytes that were written.
      const listed = JSON.parse(strFromU8(bytes)) as Manifest;
      const release = { ...listed, told: toldOf(root, listed) };
      if (date.text !== release.date) {
        const args = { release: id, value: date.text.slice(0, 40), date: release.date };
        problems.push(problemAt('release-date', RELEASES, date.at.line, date.at.column, args));
      }
      compareFiles(root, release, report);
      return [release];
    },
  );
}

/** None where there was no release before; none where the file is not what was frozen, which is a problem of its own. */
function toldOf(root: string, { id, files }: Manifest): ToldChange[] {
  const path = changesPath(id, 'json');
  const sha256 = files.find((file) => file.path === path)?.sha256;
  const file = join(root, FROZEN, path);
  const bytes = sha256 !== undefined && existsSync(file) ? asFrozen(readFileSync(file), sha256) : null;
  return bytes === null ? [] : toldIn(strFromU8(bytes));
}

type Report = (code: 'frozen-missing' | 'frozen-changed' | 'frozen-extra', path: string) => void;

function compareFiles(root: string, { id, files }: Manifest, report: Report): void {
  const known = new Set([...files.map(({ path }) => path), manifestPath(id)]);
  for (const { path, sha256 } of files) {
    if (!existsSync(join(root, FROZEN, path))) report('frozen-missing', path);
    else if (asFrozen(readFileSync(join(root, FROZEN, path)), sha256) === null) report('frozen-changed', path);
  }
  for (const path of frozenFolders(id).flatMap((folder) => filesBelow(root, folder)))
    if (!known.has(path)) report('frozen-extra', path);
}

const filesBelow = (root: string, folder: string): string[] =>
  entriesOf(join(root, FROZEN), folder)
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .sort();

const read = new Map<string, Record<string, string>[]>();

/** The rows of a table as a release froze them. Read once, since they never change. */
export function frozenRows(root: string, id: string, table: string): Record<string, string>[] {
  const file = join(root, FROZEN, archiveFolder(id), 'data', `${table}.csv`);
  const rows =
    read.get(file) ??
    (existsSync(file)
      ? Papa.parse<Record<string, string>>(withLf(readFileSync(file, 'utf8')), { header: true, skipEmptyLines: true })
          .data
      : []);
  read.set(file, rows);
  return rows;
}

/** Title and sentence of a frozen chart, as its picture holds them. */
export function frozenTitle(root: string, path: string): { title: string; reading: string } {
  const svg = readFileSync(join(root, FROZEN, path), 'utf8');
  const textOf = (name: string) =>
    (new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '').replace(
      /&#x([0-9a-f]+);|&#(\d+);|&(amp|lt|gt|quot);/gi,
      (_, hex: string, decimal: string, name_: string) =>
        hex
          ? String.fromCodePoint(parseInt(hex, 16))
          : decimal
            ? String.fromCodePoint(Number(decimal))
            : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name_] ?? ''),
    );
  return { title: textOf('title'), reading: textOf('desc') };
}
