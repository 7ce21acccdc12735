/** Owns what a release says of its changes: from the rows that differ to one change for each thing and each kind of thing that happened to it. */
import type { ToldCell, ToldChange } from '../../ledger/told-changes.ts';
import type { ToldKind } from '../../model/told-kind.ts';
import type { Site } from '../../model/types.ts';
import { addAll } from '../../text/many.ts';
import type { Table } from '../tables/table.ts';
import { aboutOf, planOfRow, type Told } from './about.ts';
import { differencesOf } from './differences.ts';
import { linesOf, type LineChange } from './line-changes.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { nameOf, sentenceOf } from './told-names.ts';
import { isOwn, LEFT_OUT, sourceOf, type Thing } from './told-sources.ts';

/** Changes in the order of the tables: plans first, then clauses, targets of annexes, values, bodies, registers. */
export function tellChanges(site: Site, tables: readonly Table[], before: Snapshot, after: Snapshot): ToldChange[] {
  // A table that the release before did not have says nothing about the world.
  const known = tables.filter(({ name, derived }) => derived !== true && before.holds(name) && after.holds(name));
  const told = new Map<string, Told>();
  const add = (one: Told) => {
    const key = `${one.kind}:${one.id}`;
    const there = told.get(key);
    if (there === undefined) told.set(key, one);
    else {
      addAll(there.cells, one.cells);
      addAll(there.rows, one.rows);
    }
  };
  const plans = planChanges(known, before, after, add);
  const lines = linesOf(before, after, plans.whole);
  const [lineTable] = known.filter(({ name }) => name === 'clauses');
  if (lineTable) for (const line of lines) add(toldLine(line, lineTable));
  for (const table of known.filter(({ name }) => name !== 'plans' && !LEFT_OUT.has(name)))
    otherChanges(table, { before, after, whole: plans.whole, lines }, add, known);
  const about = aboutOf(known, before, after);
  return [...told].map(([key, one]): ToldChange => {
    const [, row = {}] = one.rows.at(-1) ?? [];
    const named = { thing: one.thing, id: one.id, row, table: one.table };
    const change = {
      key,
      kind: one.kind,
      thing: one.id,
      name: nameOf(site, named),
      date: one.date ?? '',
      instrument: one.instrument ?? '',
      ...about(one),
      cells: one.cells,
    };
    return { ...change, says: sentenceOf(site, change) };
  });
}

const toldLine = ({ kind, id, cells, date, instrument, rows }: LineChange, table: Table): Told => ({
  kind,
  thing: 'line',
  id,
  table,
  cells: [...cells],
  rows: rows.map((row) => [table, row] as const),
  ...(date !== undefined && { date }),
  ...(instrument !== undefined && { instrument }),
});

const OF_ITS_END: ReadonlySet<string> = new Set(['state', 'ends', 'ended_by']);

/** Also gives the plans that came or went whole: nothing more is told of what is in them. */
function planChanges(known: readonly Table[], before: Snapshot, after: Snapshot, add: (one: Told) => void) {
  const whole = new Set<string>();
  const table = known.find(({ name }) => name === 'plans');
  if (table === undefined) return { whole };
  const own = (column: string) => isOwn(column, sourceOf('plans', []));
  for (const { id, was, is, cells } of differencesOf('plans', before, after, own)) {
    const base = {
      thing: 'plan',
      id,
      table,
      rows: [was, is].flatMap((row) => (row ? [[table, row] as const] : [])),
    } as const;
    if (was === null || is === null) {
      whole.add(id);
      add({ ...base, rows: [...base.rows], kind: is ? 'plan-added' : 'plan-removed', cells: [...cells] });
      continue;
    }
    const kind = endKind(was, is);
    const ofEnd = kind === null ? [] : cells.filter(({ column }) => OF_ITS_END.has(column));
    const rest = cells.filter((cell) => !ofEnd.includes(cell));
    if (kind !== null && ofEnd.length > 0) {
      const { ends: date = '', ended_by: instrument = '' } = is;
      add({ ...base, rows: [...base.rows], kind, cells: ofEnd, date, instrument });
    }
    if (rest.length > 0) add({ ...base, rows: [...base.rows], kind: 'plan-changed', cells: rest });
  }
  return { whole };
}

function endKind(was: Row, is: Row): ToldKind | null {
  if (was['state'] !== is['state'] && is['state'] === 'replaced') return 'plan-replaced';
  if (was['state'] !== is['state'] && is['state'] === 'ended') return 'plan-ended';
  return is['state'] === 'in-force' && was['ends'] !== is['ends'] && is['ends'] !== '' ? 'plan-end-announced' : null;
}

/** Where details of a line are told with what brought them. */
const BRINGS: ReadonlySet<ToldKind> = new Set([
  'clause-added',
  'clause-inserted',
  'clause-commenced',
  'clause-amended',
  'clause-repealed',
  'clause-removed',
]);

interface Sides {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly whole: ReadonlySet<string>;
  readonly lines: readonly LineChange[];
}

function otherChanges(
  table: Table,
  { before, after, whole, lines }: Sides,
  add: (one: Told) => void,
  known: readonly Table[],
): void {
  const source = sourceOf(
    table.name,
    table.columns.map(({ name }) => name),
  );
  const isLine = (id: string) =>
    ['clauses', 'passages'].some((name) => [before, after].some((side) => side.rows(name).has(id)));
  for (const { id: rowId, was, is, cells } of differencesOf(table.name, before, after, (column) =>
    isOwn(column, source),
  )) {
    const row = is ?? was;
    if (row === null || whole.has(planOfRow(row))) continue;
    const rows = [was, is].flatMap((one) => (one ? [[table, one] as const] : []));
    const written = source.of?.(row) ?? rowId;
    // A duty of a line that is no clause has the id of the line, a target one letter more.
    const line = [written, written.replace(/-[^-]*$/, '')].find(isLine);
    const ofLine = source.thing === 'line' && line !== undefined;
    const thing = source.thing === 'line' && !ofLine ? 'plan' : source.thing;
    const id = ofLine ? line : source.thing === 'line' ? planOfRow(row) : written;
    const brought = ofLine ? lines.find((one) => one.id === line && BRINGS.has(one.kind))?.kind : undefined;
    const named = known.find(({ name }) => name === HOME[thing]) ?? table;
    for (const { kind, cells: own } of kindsOf(thing, table.name, was, is, cells))
      add({ kind: brought ?? kind, thing, id, table: named, rows: [...rows], cells: [...own] });
  }
}

/** The table in which a thing stands; an entry stands in its own. */
const HOME: Readonly<Record<Thing, string>> = {
  plan: 'plans',
  line: 'clauses',
  annex: 'annex_indicators',
  body: 'agencies',
  value: 'observations',
  entry: '',
};

const FIGURE: ReadonlySet<string> = new Set(['value', 'unit', 'qualifier']);

function kindsOf(
  thing: Thing,
  table: string,
  was: Row | null,
  is: Row | null,
  cells: readonly ToldCell[],
): { kind: ToldKind; cells: readonly ToldCell[] }[] {
  const step = was === null ? 'added' : is === null ? 'removed' : 'changed';
  if (thing === 'plan') return [{ kind: 'plan-changed', cells }];
  if (thing === 'line') return [{ kind: 'clause-changed', cells }];
  if (table === 'agency_successors') return [{ kind: 'body-reorganised', cells }];
  if (step !== 'changed') return [{ kind: `${thing}-${step}`, cells }];
  if (thing === 'body')
    return split(cells, 'body-renamed', 'body-changed', ({ column }) => column === 'name_vi' || column === 'name_en');
  if (thing === 'value') return split(cells, 'value-revised', 'value-changed', ({ column }) => FIGURE.has(column));
  return [{ kind: `${thing}-changed`, cells }];
}

/** Cells of the first kind, and all others as another change. */
const split = (cells: readonly ToldCell[], first: ToldKind, second: ToldKind, isFirst: (cell: ToldCell) => boolean) =>
  [
    { kind: first, cells: cells.filter(isFirst) },
    { kind: second, cells: cells.filter((cell) => !isFirst(cell)) },
  ].filter((one) => one.cells.length > 0);
