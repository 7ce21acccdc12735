/** Owns when a page last changed: the date of the release that told of it last, or of the data where something changed that is not released yet. The clock and the build have no say, so that two builds agree. */
import Papa from 'papaparse';
import { dateOf } from '../../derive/publication.ts';
import type { Published } from '../../ledger/index.ts';
import { frozenRows } from '../../ledger/releases.ts';
import type { ToldChange } from '../../ledger/told-changes.ts';
import type { Site } from '../../model/types.ts';
import { csvOf } from '../formats/csv.ts';
import { bytesOf } from '../kit/bytes.ts';
import { TABLES } from '../tables/index.ts';
import { snapshotOf, type Row } from './snapshot.ts';
import { tellChanges } from './tell.ts';

/** `path` without the language. */
export type PageDate = (path: string) => string;

async function rowsNow(site: Published): Promise<ReadonlyMap<string, Row[]>> {
  const parse = (bytes: Uint8Array): Row[] =>
    Papa.parse<Row>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data;
  return new Map(
    await Promise.all(TABLES.map(async (table) => [table.name, parse(await bytesOf(csvOf(table), site))] as const)),
  );
}

/** Which changes a page tells of; every change for a page that is about no one thing. */
function isAbout(site: Site, path: string): (change: ToldChange) => boolean {
  const [kind, id = '', slug] = path.split('/').slice(1, -1);
  if (kind === 'plans' && slug !== undefined) {
    const clause = `${id}/${slug}`;
    const concerns = (row: string) => row === clause || row.startsWith(`${clause}/`) || row.startsWith(`${clause}-`);
    return ({ thing, cells }) => concerns(thing) || cells.some(({ row }) => concerns(row));
  }
  if (id === '') return () => true;
  if (kind === 'plans') return ({ plans }) => plans.includes(id);
  if (kind === 'agencies') return ({ agencies }) => agencies.includes(id);
  if (kind === 'indicators') return ({ indicators }) => indicators.includes(id);
  const city = kind === 'cities' ? site.city(id) : undefined;
  if (!city) return () => true;
  return ({ thing, plans, agencies, cells }) =>
    thing === id ||
    cells.some(({ row }) => row === id || row.startsWith(`${id}-`) || row.startsWith(`${id}/`)) ||
    city.plans.some((plan) => plans.includes(plan.id)) ||
    city.agencies.some((agency) => agencies.includes(agency.id));
}

/** `root` is where the releases stand. */
export async function pageDates(site: Published, root: string): Promise<PageDate> {
  const { releases } = site.ledger;
  const [first, last] = [releases[0], releases.at(-1)];
  const updated = dateOf(site);
  if (first === undefined || last === undefined) return () => updated;
  const now = await rowsNow(site);
  const unreleased = tellChanges(
    site,
    TABLES,
    snapshotOf(TABLES, (table) => (last.rows[table] === undefined ? null : frozenRows(root, last.id, table))),
    snapshotOf(TABLES, (table) => now.get(table) ?? null),
  );
  return (path) => {
    const [, archived] = /^\/archive\/([^/]+)\//.exec(path) ?? [];
    const frozen = releases.find(({ id }) => id === archived);
    if (frozen) return frozen.date;
    const about = isAbout(site, path);
    if (unreleased.some(about)) return updated;
    return releases.findLast(({ told }) => told.some(about))?.date ?? first.date;
  };
}
