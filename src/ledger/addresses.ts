/** Owns the promise that an address never dies: reads the register of what was ever published and compares it with what is built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../messages/problems.ts';
import { parseCsv, type CsvCell } from '../model/read/csv-file.ts';
import { decode, problemAt } from '../model/read/source-file.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { circles, movesOf, splitFragment } from './moves.ts';

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

/** What stands in the new site, as far as the register must know. */
export interface Built {
  /** Addresses of all pages and files. */
  readonly addresses: readonly string[];
  /** The page at `address` is only a sign that something moved or was given up. */
  readonly isSign: (address: string) => boolean;
  /** The page at `address` has an element of this id. */
  readonly hasPlace: (address: string, id: string) => boolean;
}

export interface Comparison {
  kept: number;
  /** Published once, but neither built, redirected nor explained. */
  lost: Problem[];
  /** Built, but not in the register. */
  added: string[];
}

/** An address of this site: from the root, without query or fragment, in letters that need no percent sign. */
const OWN = /^\/(?!\/)[\w\-./~]*$/;
const TARGET = /^(?:\/(?!\/)[\w\-./~]*|https:\/\/[\w\-.]+\/[^\s"'\\<>{}#]*)(?:#[\w\-.:~]+)?$/;

type Row = Record<(typeof PERMALINK_COLUMNS)[number], CsvCell>;
type Report = (code: ProblemCode, cell: CsvCell, args: Record<string, string>) => void;

/** `data/permalinks.csv`. Absent in a project that has published nothing yet. */
export function loadAddresses(root: string, problems: Problem[]): Permalink[] {
  const path = join(root, PERMALINKS);
  const source = existsSync(path) ? decode(PERMALINKS, readFileSync(path), problems) : null;
  if (source === null) return [];
  const report: Report = (code, { at: { file, line, column } }, args) =>
    void problems.push(problemAt(code, file, line, column, args));
  const seen = new Map<string, number>();
  const addresses = parseCsv(source, PERMALINK_COLUMNS, problems).flatMap((row): Permalink[] => {
    const entry = readRow(row, report);
    if (entry === null) return [];
    const before = seen.get(entry.path);
    if (before !== undefined) {
      report('duplicate-id', row.path, { id: entry.path, other: `${PERMALINKS}:${before}` });
      return [];
    }
    seen.set(entry.path, entry.line);
    return [entry];
  });
  const round = circles(addresses);
  for (const { path: from, target, line } of addresses)
    if (round.has(from))
      problems.push(problemAt('redirect-circle', PERMALINKS, line, 1, { path: from, target: target ?? '' }));
  return addresses;
}

function readRow({ path, status, target, note_vi, note_en }: Row, report: Report): Permalink | null {
  const wrong = (key: string, cell: CsvCell, known: string) => {
    report('wrong-value', cell, { key, value: cell.text, known });
    return null;
  };
  const empty = (key: string, cell: CsvCell) => {
    report('csv-empty', cell, { key });
    return null;
  };
  const badForm = (cell: CsvCell) => {
    report('address-form', cell, { path: cell.text });
    return null;
  };
  if (path.text === '') return empty('path', path);
  if (!OWN.test(path.text) || path.text.split('/').includes('..')) return badForm(path);
  const kind = STATUSES.find((known) => known === status.text);
  if (status.text === '') return empty('status', status);
  if (kind === undefined) return wrong('status', status, STATUSES.join(', '));
  if (kind === 'redirect' && target.text === '') return empty('target', target);
  if (kind === 'redirect' && !TARGET.test(target.text)) return badForm(target);
  // What stands in a cell that nothing reads was meant for something.
  const unused = [
    ...(kind === 'redirect' ? [] : [{ key: 'target', cell: target, known: 'redirect' }]),
    ...(kind === 'page'
      ? [
          { key: 'note_vi', cell: note_vi, known: 'redirect, tombstone' },
          { key: 'note_en', cell: note_en, known: 'redirect, tombstone' },
        ]
      : []),
  ].filter(({ cell }) => cell.text !== '');
  for (const { key, cell, known } of unused)
    report('unused-cell', cell, { key, value: cell.text.slice(0, 60), status: kind, known });
  const note = { vi: note_vi.text, en: note_en.text };
  const whole = note.vi !== '' && note.en !== '';
  const half = note.vi === '' ? note_vi : note_en;
  if (kind === 'tombstone' && !whole) report('silent-tombstone', half, { path: path.text });
  if (kind === 'redirect' && !whole && note.vi + note.en !== '')
    report('half-note', half, { key: note.vi === '' ? 'note_vi' : 'note_en' });
  return { path: path.text, status: kind, target: target.text || null, note: whole ? note : null, line: path.at.line };
}

/** Addresses that carry a promise: not the bundles, fonts and indexes that only pages refer to, nor what is made for hosts, nor the numbered parts of the sitemap. */
export const isPromised = (address: string): boolean =>
  !/^\/(?:assets|fonts|search-index)\/|\/\.|^\/(?:_headers|_redirects|sitemap-\d+\.xml|icon\.svg|build-manifest\.json|(?:en\/)?(?:404|410)(?:\.html|\/))$/.test(
    address,
  );

export function comparePermalinks(addresses: readonly Permalink[], built: Built): Comparison {
  const there = new Set(built.addresses);
  const ends = new Map(movesOf(addresses).redirects.map(({ from, to }) => [from, to]));
  const gone = new Set(movesOf(addresses).gone);
  const known = new Set(addresses.map(({ path }) => path));
  const lost = addresses.flatMap((entry): Problem[] => {
    const at = (code: ProblemCode, args: Record<string, string> = {}) => [
      problemAt(code, PERMALINKS, entry.line, 1, { path: entry.path, ...args }),
    ];
    const stands = there.has(entry.path);
    if (entry.status === 'page') return stands ? [] : at('lost-address', { moved: withoutLang(entry.path) });
    const isPage = entry.path.endsWith('/');
    if (stands && !(isPage && built.isSign(entry.path))) return at('address-in-use', { status: entry.status });
    if (isPage && !stands) return at('lost-address', { moved: withoutLang(entry.path) });
    if (entry.status === 'tombstone') return [];
    const end = ends.get(entry.path);
    if (end === undefined) return at('bad-redirect', { target: entry.target ?? '—' });
    if (!end.startsWith('/')) return [];
    const { address, fragment } = splitFragment(end);
    if (gone.has(address) || !there.has(address)) return at('bad-redirect', { target: address });
    return fragment === '' || built.hasPlace(address, fragment.slice(1))
      ? []
      : at('redirect-place', { target: address, place: fragment });
  });
  return {
    kept: known.size - lost.length,
    lost,
    added: built.addresses.filter((path) => isPromised(path) && !known.has(path)),
  };
}

/** Commands take both languages at once, by the Vietnamese address. */
const withoutLang = (path: string): string => path.replace(/^\/en\//, '/');

/** The same before anything is built, as far as content alone can tell: `isGone` says what surely has no page any more. */
export function lostAlready(addresses: readonly Permalink[], isGone: (path: string) => boolean): Problem[] {
  const ends = new Map(movesOf(addresses).redirects.map(({ from, to }) => [from, splitFragment(to).address]));
  return addresses.flatMap(({ path, status, line }): Problem[] => {
    const end = ends.get(path);
    if (status === 'page' && isGone(path))
      return [problemAt('lost-address', PERMALINKS, line, 1, { path, moved: withoutLang(path) })];
    return status === 'redirect' && end !== undefined && isGone(end)
      ? [problemAt('bad-redirect', PERMALINKS, line, 1, { path, target: end })]
      : [];
  });
}
