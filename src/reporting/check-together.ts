/** Step "check" of values side by side: parts against their total, one value per cell, nothing that is there already. */
import { observationId } from '../model/link/observations.ts';
import type { Site } from '../model/types.ts';
import type { Fault, FaultCode } from '../messages/form-faults.ts';
import { largest, smallest } from '../text/many.ts';
import { DATA_SHEET } from './layout.ts';
import { shown, type Entry } from './read-row.ts';

export function checkTogether(site: Site, entries: readonly Entry[], faults: Fault[]): void {
  const report = ({ row }: Entry, code: FaultCode, args: Record<string, string>) =>
    void faults.push({ code, file: row.file, sheet: DATA_SHEET, cell: row.at('value'), args });
  const published = new Map(site.observations.map((observation) => [observation.id, observation]));
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const id = observationId(entry.row.city.id, entry.spec);
    const there = published.get(id);
    const twin = first.get(id);
    if (there)
      report(entry, 'already-there', {
        known: shown(there.value),
        period: there.period,
        other: `${there.origin.file}:${there.origin.line}`,
      });
    else if (twin)
      report(entry, 'two-values', {
        other: `${twin.row.file === entry.row.file ? '' : `${twin.row.file} · `}${DATA_SHEET}!${twin.row.at('value')}`,
      });
    else first.set(id, entry);
  }
  for (const group of Map.groupBy(first.values(), groupOf).values()) checkParts(group, report);
}

/** Male, female and total of one box, in one form and for one period. */
const groupOf = ({ row, spec }: Entry): string =>
  [row.file, row.city.id, spec.indicator, row.box.cell?.key ?? '', spec.period].join(' ');

function checkParts(
  group: readonly Entry[],
  report: (entry: Entry, code: FaultCode, args: Record<string, string>) => void,
) {
  const of = (breakdown: string) => group.find(({ spec }) => spec.breakdown === breakdown);
  const [male, female, total] = [of('male'), of('female'), of('total')];
  if (!total || (!male && !female)) return;
  const parts = [male, female].filter((part) => part !== undefined);
  const args = Object.fromEntries(
    [
      ['male', male],
      ['female', female],
      ['total', total],
    ].flatMap(([name, entry]) => (entry ? [[name as string, shown((entry as Entry).spec.value)]] : [])),
  );
  const cells = [...parts, total].map(({ row }) => row.at('value')).join(', ');
  const values = parts.map(({ spec }) => spec.value);
  const sum = values.reduce((a, b) => a + b, 0);
  if (total.spec.unit === 'percent') {
    // Rates of two groups do not add up; the rate of both lies between.
    if (parts.length === 2 && (total.spec.value < smallest(values) || total.spec.value > largest(values)))
      report(total, 'total-outside', { ...args, cells });
  } else if (parts.length === 2 && sum !== total.spec.value)
    report(total, 'sum-differs', { ...args, sum: shown(sum), cells });
  else if (parts.length === 1 && sum > total.spec.value)
    report(total, 'part-exceeds', { part: shown(sum), total: shown(total.spec.value), cells });
}
