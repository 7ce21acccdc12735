/** Owns the promise that an address never dies: compares what was ever published with what is built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../messages/problems.ts';
import { parseCsv, type CsvCell } from '../model/read/csv-file.ts';
import { decode, problemAt } from '../model/read/source-file.ts';
import type { Bilingual } from '../text/bilingual.ts';

export const PERMALINKS = 'data/permalinks.csv';
export const PERMALINK_COLUMNS = ['path', 'status', 'target', 'note_vi', 'note_en'] as const;

const STATUSES = ['page', 'redirect', 'tombstone'] as const;

/** One address that was ever published. */
export interface Permalink {
  readonly path: string;
  readonly status: (typeof STATUSES)[number];
  /** Where a redirect leads. */
  readonly target: string | null;
  /** Why a tombstone stands here. */
  readonly note: Bilingual | null;
  /** Its line in the register. */
  readonly line: number;
}

export interface Comparison {
  kept: number;
  /** Published once, but neither built, redirected nor explained. */
  lost: Problem[];
  /** Built, but not in the register. */
  added: string[];
}

/** The register, in its order. Absent in a project that has published nothing yet. */
export function loadAddresses(root: string, problems: Problem[]): Permalink[] {
  const path = join(root, PERMALINKS);
  if (!existsSync(path)) return [];
  const source = decode(PERMALINKS, readFileSync(path), problems);
  const first = new Map<string, number>();
  return (source ? parseCsv(source, PERMALINK_COLUMNS, problems) : []).flatMap((cells): Permalink[] => {
    const { path: address, target } = cells;
    const { line } = address.at;
    const report = ({ at }: CsvCell, code: ProblemCode, args: Problem['args']) =>
      problems.push(problemAt(code, PERMALINKS, at.line, at.column, args));
    const status = STATUSES.find((known) => known === cells.status.text);
    const other = first.get(address.text);
    first.set(address.text, other ?? line);
    if (other !== undefined) report(address, 'duplicate-id', { id: address.text, other: `${PERMALINKS}:${other}` });
    if (status === undefined)
      report(cells.status, 'wrong-value', { key: 'status', value: cells.status.text, known: STATUSES.join(', ') });
    if (!address.text.startsWith('/')) report(address, 'address-form', { path: address.text });
    if (status === 'redirect' && !target.text.startsWith('/')) report(target, 'address-form', { path: target.text });
    const note = { vi: cells.note_vi.text, en: cells.note_en.text };
    if (status === 'tombstone' && (note.vi === '' || note.en === ''))
      report(note.vi === '' ? cells.note_vi : cells.note_en, 'silent-tombstone', { path: address.text });
    if (status === undefined || other !== undefined) return [];
    return [
      {
        path: address.text,
        status,
        target: target.text || null,
        note: note.vi !== '' && note.en !== '' ? note : null,
        line,
      },
    ];
  });
}

/** Addresses that carry a promise: not the bundles, fonts and indexes that only pages refer to. */
export const isPromised = (address: string): boolean =>
  !/^\/(?:assets|fonts|search-index)\/|^\/(?:_headers|404\.html|icon\.svg)$/.test(address);

export function comparePermalinks(addresses: readonly Permalink[], built: readonly string[]): Comparison {
  const there = new Set(built);
  const known = new Set(addresses.map(({ path }) => path));
  const lost = addresses.flatMap((entry) => lossOf(entry, (path) => there.has(path)));
  return { kept: known.size - lost.length, lost, added: built.filter((path) => isPromised(path) && !known.has(path)) };
}

/** What is broken about one address, where `isThere` says which addresses exist; redirects and tombstones are pages too. */
function lossOf({ path, status, target, line }: Permalink, isThere: (path: string) => boolean): Problem[] {
  if (status === 'redirect' && (target === null || !isThere(target)))
    return [problemAt('bad-redirect', PERMALINKS, line, 1, { path, target: target ?? '—' })];
  return isThere(path) ? [] : [problemAt('lost-address', PERMALINKS, line, 1, { path })];
}

/** The same before anything is built, as far as content alone can tell: `isGone` says what surely has no page any more. */
export const lostAlready = (addresses: readonly Permalink[], isGone: (path: string) => boolean): Problem[] =>
  addresses.flatMap((entry) =>
    lossOf(entry, (path) => (entry.status !== 'page' && path === entry.path) || !isGone(path)),
  );
