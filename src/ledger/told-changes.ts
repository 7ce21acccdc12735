/** Owns what a release says of each thing that is not as it was in the release before: one change, with the cells that differ. Read from the frozen file, so that a page of an old release never depends on new rules. */
import type { ToldKind } from '../model/told-kind.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** Kinds of things that have a page of their changes and a feed; each is also a folder of the site. */
export const FOLLOWED = ['plans', 'agencies', 'indicators'] as const;
export type FollowedKind = (typeof FOLLOWED)[number];

/** A cell that is not as it was; `column` is empty for a row that came or went and has nothing else to say. */
export interface ToldCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ToldChange extends Readonly<Record<FollowedKind, readonly string[]>> {
  /** `clause-amended:may-trang-2026/ii-1`: once in a release. */
  readonly key: string;
  readonly kind: ToldKind;
  /** The thing that changed, as its table names it. */
  readonly thing: string;
  readonly name: Bilingual;
  /** The whole of it as a sentence. */
  readonly says: Bilingual;
  /** When it took effect, and by which instrument, where the plan says so. */
  readonly date: string;
  readonly instrument: string;
  readonly cells: readonly ToldCell[];
}

/** A row of `changes.json`, which has the columns of `changes.csv`. */
export interface ToldRow {
  readonly id: string;
  readonly table_name: string | null;
  readonly row_id: string | null;
  readonly column_name: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly change: string;
  readonly kind: ToldKind;
  readonly thing: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly says_vi: string;
  readonly says_en: string;
  readonly date: string | null;
  readonly instrument: string | null;
  readonly plans: readonly string[];
  readonly agencies: readonly string[];
  readonly indicators: readonly string[];
}

export const changesPath = (release: string, form: 'csv' | 'json' | 'xlsx'): string =>
  `archive/${release}/changes.${form}`;

/** Where a page shows this change: letters that need no percent sign. */
export const changeAnchor = ({ key }: Pick<ToldChange, 'key'>): string => key.replace(/[^\w.-]+/g, '-');

/** The changes in a frozen `changes.json`, of which a hash says that these are the bytes that were written. */
export function toldIn(text: string): ToldChange[] {
  const rows = JSON.parse(text) as ToldRow[];
  return [...Map.groupBy(rows, ({ change }) => change)].flatMap(([key, group]): ToldChange[] => {
    const [first] = group;
    return first === undefined ? [] : [toldOf(key, first, group)];
  });
}

const toldOf = (key: string, first: ToldRow, rows: readonly ToldRow[]): ToldChange => ({
  key,
  kind: first.kind,
  thing: first.thing,
  name: { vi: first.name_vi, en: first.name_en },
  says: { vi: first.says_vi, en: first.says_en },
  date: first.date ?? '',
  instrument: first.instrument ?? '',
  plans: first.plans,
  agencies: first.agencies,
  indicators: first.indicators,
  cells: rows.map((row) => ({
    table: row.table_name ?? '',
    row: row.row_id ?? '',
    column: row.column_name ?? '',
    before: row.before ?? '',
    after: row.after ?? '',
  })),
});
