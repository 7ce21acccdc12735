/** Under which terms the rows of a table stand, counted from the rows themselves, and which sources they come from. */
import { sourcesOf, TERMS, type Source, type Terms } from '../../derive/sources.ts';
import type { Site } from '../../model/types.ts';
import type { Cell, Table } from './table.ts';
import { rememberedBy } from '../../reads/remember.ts';

export interface TableTerms {
  /** Number of rows. */
  readonly all: number;
  /** Rows that are the publisher's own, and so stand under the licence of the site. */
  readonly own: number;
  /** Rows of others, by the terms of their source. */
  readonly others: readonly Readonly<{ terms: Terms; rows: number }>[];
  readonly sources: readonly Source[];
}

/** The columns that say it, wherever a table has rows of others. */
export const LICENCE_ID = 'licence_id';
export const SOURCE_ID = 'source_id';

const isTerms = (cell: Cell | undefined): cell is Terms => TERMS.some((terms) => terms === cell);

type Rows = Pick<Table, 'columns' | 'rows'>;

/** Counted once per model: every catalogue, package and workbook says it. */
export const tableTerms = (table: Rows, site: Site): TableTerms => termsIn(site, table);

const termsIn = rememberedBy('terms of a table', (site: Site, table: Rows): TableTerms => {
  const rows = table.rows(site);
  const at = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [licence, source] = [at(LICENCE_ID), at(SOURCE_ID)];
  const observed = table.columns.flatMap(({ references }, index) => (references === 'observations' ? [index] : []));
  // The table of sources tells of others; its rows are the site’s own.
  const of = source === -1 && observed.length === 0 ? [] : rows.map((row) => row[licence]).filter(isTerms);
  const named = new Set(rows.flatMap((row) => row[source] ?? []));
  const used = new Set(
    rows.flatMap((row) => observed.flatMap((index) => String(row[index] ?? '').split(';'))).filter((id) => id !== ''),
  );
  return {
    all: rows.length,
    own: rows.length - of.length,
    others: TERMS.map((terms) => ({ terms, rows: of.filter((one) => one === terms).length })).filter(
      (one) => one.rows > 0,
    ),
    sources:
      of.length === 0
        ? []
        : sourcesOf(site).filter(
            ({ id, observations }) => named.has(id) || observations.some((observation) => used.has(observation.id)),
          ),
  };
});

/** All tables together, each source once. */
export const termsOfAll = (tables: readonly Table[], site: Site): TableTerms => ({
  ...termsOfSome(tables, site),
  sources: sourcesOf(site),
});

/** Some rows of some tables. */
export function termsOfSome(tables: readonly Table[], site: Site): TableTerms {
  const each = tables.map((table) => tableTerms(table, site));
  const sum = (of: (terms: TableTerms) => number) => each.reduce((total, one) => total + of(one), 0);
  return {
    all: sum(({ all }) => all),
    own: sum(({ own }) => own),
    others: TERMS.map((terms) => ({
      terms,
      rows: sum(({ others }) => others.find((one) => one.terms === terms)?.rows ?? 0),
    })).filter((one) => one.rows > 0),
    sources: [...new Map(each.flatMap(({ sources }) => sources.map((one) => [one.id, one]))).values()],
  };
}
