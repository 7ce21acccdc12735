/** What happened to the lines of plans between two releases, as the amending instruments say; what they do not say is our own wording. */
import type { ToldCell } from '../../ledger/told-changes.ts';
import type { ToldKind } from '../../model/told-kind.ts';
import { PASSAGE } from '../tables/plans.ts';
import { differencesOf, type RowDifference } from './differences.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { isOwn } from './told-sources.ts';

export interface LineChange {
  readonly kind: ToldKind;
  readonly id: string;
  readonly cells: readonly ToldCell[];
  readonly rows: readonly Row[];
  readonly date?: string;
  readonly instrument?: string;
}

/** What an instrument did, that the release before did not say or said as still to come. */
interface Step {
  readonly kind: ToldKind;
  readonly date: string;
  readonly instrument: string;
}

const DONE: Readonly<Record<string, ToldKind>> = {
  inserted: 'clause-inserted',
  commences: 'clause-commenced',
  amended: 'clause-amended',
  repealed: 'clause-repealed',
};

function stepsOf(before: Snapshot, after: Snapshot): Map<string, Step[]> {
  const old = before.rows('clause_changes');
  return Map.groupBy(
    [...after.rows('clause_changes')].flatMap(([id, row]) => {
      const was = old.get(id);
      const isNew = was === undefined || was['effective'] !== row['effective'];
      const done = row['effective'] === 'true' ? DONE[row['kind'] ?? ''] : 'clause-announced';
      if (!isNew || done === undefined) return [];
      return [{ line: row['line'] ?? '', kind: done, date: row['date'] ?? '', instrument: row['instrument'] ?? '' }];
    }),
    ({ line }) => line,
  );
}

const TEXTS: ReadonlySet<string> = new Set(['text_vi', 'text_en']);

/** Lines of plans that came or went whole are left out. */
export function linesOf(before: Snapshot, after: Snapshot, whole: ReadonlySet<string>): LineChange[] {
  const steps = stepsOf(before, after);
  const both = (side: Snapshot): Snapshot => {
    const all = new Map([...side.rows('clauses'), ...side.rows('passages')]);
    return { rows: () => all, holds: () => true };
  };
  const changes = differencesOf('clauses', both(before), both(after), isOwn);
  const silent = [...steps.keys()].filter((id) => !changes.some((change) => change.id === id));
  const rowOf = (id: string) => both(after).rows('clauses').get(id) ?? null;
  return [...changes, ...silent.map((id) => ({ id, was: rowOf(id), is: rowOf(id), cells: [] }))]
    .filter(({ id }) => !whole.has(id.replace(/\/.*$/, '')))
    .flatMap((change) => ofLine(change, steps.get(change.id) ?? []));
}

function ofLine({ id, was, is, cells: found }: RowDifference, steps: readonly Step[]): LineChange[] {
  // A passage stands in a table of its own.
  const table = (is ?? was)?.['kind'] === PASSAGE ? 'passages' : 'clauses';
  const all = found.map((cell) => ({ ...cell, table }));
  const rows = [was, is].filter((row) => row !== null);
  const made = (kind: ToldKind, cells: readonly ToldCell[], step?: Step): LineChange => ({
    ...step,
    kind,
    id,
    cells,
    rows,
  });
  if (is === null) return [made('clause-removed', all)];
  if (was === null) {
    const step = steps.find(({ kind }) => kind === 'clause-inserted' || kind === 'clause-announced');
    return [made(step ? 'clause-inserted' : 'clause-added', all, step)];
  }
  const texts = all.filter(({ column }) => TEXTS.has(column));
  const state = all.filter(({ column }) => column === 'state');
  const english = all.filter(({ column }) => column === 'english_state');
  const confirmed = english.some(({ after }) => after === 'current');
  const done = steps.filter(({ kind }) => kind !== 'clause-announced');
  // The text goes with the amendment, what the clause is now with the last thing that was done to it.
  const amends = done.find(({ kind }) => kind === 'clause-amended');
  const told = steps.map((step) =>
    made(step.kind, [...(step === amends ? texts : []), ...(step === done.at(-1) ? state : [])], step),
  );
  const restated = texts.some(({ column }) => column === 'text_vi') ? 'clause-reworded' : 'english-reworded';
  const rest = all.filter(
    (cell) => !texts.includes(cell) && !english.includes(cell) && !(done.length > 0 && state.includes(cell)),
  );
  return [
    ...told,
    ...(amends === undefined && texts.length > 0 ? [made(restated, texts)] : []),
    ...(confirmed ? [made('english-confirmed', english)] : []),
    ...(rest.length > 0 ? [made('clause-changed', rest)] : []),
  ];
}
