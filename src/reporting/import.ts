/** Forms that came back → what is to be appended to `data/observations/`, or every fault in them. Reads nothing and writes nothing but its result. */
import type { ObservationSpec } from '../model/read/observations.ts';
import type { Site } from '../model/types.ts';
import { checkTogether } from './check-together.ts';
import type { Fault } from '../messages/form-faults.ts';
import { readForm, type FormFile } from './read-form.ts';
import type { Expected } from './read-head.ts';
import { readRow } from './read-row.ts';

export interface Import {
  /** When there is one, nothing is imported. */
  faults: Fault[];
  /** Values by area, in the order of the forms. */
  additions: Map<string, ObservationSpec[]>;
  /** Boxes that were left empty. */
  empty: number;
}

export function importForms(site: Site, files: readonly FormFile[], expected: Expected = {}): Import {
  const faults: Fault[] = [];
  const rows = files.flatMap((file) => readForm(site, file, expected, faults));
  const entries = rows.flatMap((row) => readRow(row, site.framework, faults) ?? []);
  checkTogether(site, entries, faults);
  const empty = rows.filter(({ cells }) => !cells.value).length;
  if (faults.length > 0) return { faults: sorted(faults, files), additions: new Map(), empty };
  const byArea = Map.groupBy(entries, ({ row }) => row.city.id);
  return { faults, additions: new Map([...byArea].map(([area, own]) => [area, own.map(({ spec }) => spec)])), empty };
}

/** In the order in which someone goes through the files: by file, row and column. */
function sorted(faults: readonly Fault[], files: readonly FormFile[]): Fault[] {
  const order = (fault: Fault): number[] => {
    const [, letters = '', digits = '0'] = /^([A-Z]*)(\d*)$/.exec(fault.cell) ?? [];
    return [
      files.findIndex(({ name }) => name === fault.file),
      Number(digits),
      letters.length,
      letters.charCodeAt(letters.length - 1) || 0,
    ];
  };
  const compare = (a: number[], b: number[]) =>
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...faults].sort((a, b) => compare(order(a), order(b)));
}
