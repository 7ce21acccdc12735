/** Joins versions of the register of addresses into one in which every row of each stands, as after a merge of two branches. Text in, text out. */
import { withLf } from '../model/read/source-file.ts';
import { PERMALINK_COLUMNS } from './addresses.ts';

export interface Mended {
  readonly text: string;
  /** Addresses that the versions changed in different ways, which an editor has to settle. */
  readonly disputed: readonly string[];
}

/** A whole row: an address of the site, and what became of it. Whatever is cut short or garbled comes back from another version. */
const ROW = /^(?<path>\/[\w\-./~]*),(?<status>page|redirect|tombstone),[^\0]*,[^\0]*$/;

interface Row {
  readonly path: string;
  readonly isPage: boolean;
  readonly text: string;
}

const rowsIn = (text: string): Row[] =>
  withLf(text)
    .split('\n')
    .flatMap((row) => {
      const { path, status } = ROW.exec(row)?.groups ?? {};
      return path === undefined ? [] : [{ path, isPage: status === 'page', text: row }];
    });

/** A page that one version moved or gave up was still a page in the other. */
const changedFirst = (rows: readonly Row[]): string[] => {
  const changed = rows.filter(({ isPage }) => !isPage);
  return [...new Set((changed.length > 0 ? changed : rows).map(({ text }) => text))];
};

/** `current` is the file as it is, with both sides of what could not be joined; `earlier` are versions that were kept, the oldest first, whose order stays. */
export function mendRegister(current: string, earlier: readonly string[]): Mended {
  const now = Map.groupBy(rowsIn(current), ({ path }) => path);
  const before = Map.groupBy(earlier.flatMap(rowsIn), ({ path }) => path);
  const settled = [...new Set([...before.keys(), ...now.keys()])].map((path) => {
    const written = now.get(path);
    // What the file says of an address counts; versions are asked only for what it lost.
    return { path, texts: written ? changedFirst(written) : changedFirst(before.get(path) ?? []).slice(-1) };
  });
  return {
    text: [PERMALINK_COLUMNS.join(','), ...settled.flatMap(({ texts }) => texts.slice(0, 1)), ''].join('\n'),
    disputed: settled.flatMap(({ path, texts }) => (texts.length > 1 ? [path] : [])),
  };
}
