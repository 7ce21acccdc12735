/** Step "check": rules of the domain that a schema cannot state. Reads the linked model, adds problems. */
import type { PlanFiles, Records } from '../read/load.ts';
import type { Problem } from '../../messages/problems.ts';
import { NUMERIC_OPERATORS, type Operator, type Unit } from '../schema/clause.ts';
import { problem, type Origin, type Path } from '../read/source-file.ts';
import { readBaseAddress } from '../../text/base-address.ts';
import type { Site } from '../types.ts';
import { earliest, latest } from '../dates.ts';

export function check(records: Records, site: Site, problems: Problem[]): void {
  checkPublisher(records, problems);
  for (const files of records.plans) {
    checkClauses(files, site, problems);
    checkAnnex(files, site, problems);
  }
}

function checkPublisher({ publisher }: Records, problems: Problem[]) {
  if (publisher === null) return;
  const value = publisher.spec.base_address;
  const address = readBaseAddress(value);
  if (typeof address === 'string') problems.push(problem(address, publisher.origin, ['base_address'], { value }));
}

function checkClauses({ plan, clauses }: PlanFiles, site: Site, problems: Problem[]) {
  checkOrder(plan.origin, ['period', 'to'], plan.spec.period, problems);
  for (const { spec, origin } of clauses) {
    if (spec.roles?.every((role) => role === 'requested')) problems.push(problem('lone-requested', origin, ['roles']));
    (spec.milestones ?? []).forEach((milestone, index) =>
      checkOrder(origin, ['milestones', index, 'to'], milestone, problems),
    );
    (spec.targets ?? []).forEach((target, index) => {
      const below = ['targets', index];
      checkTarget(target, origin, below, problems);
      checkUnit(target.indicator, target.unit, site, origin, below, problems);
      checkOrder(origin, [...below, 'by'], { from: target.from, to: target.by }, problems);
    });
  }
}

function checkAnnex({ annex }: PlanFiles, site: Site, problems: Problem[]) {
  for (const { spec, origin } of annex) {
    checkTarget(spec, origin, [], problems);
    checkUnit(spec.indicator, spec.unit, site, origin, [], problems);
    (spec.also ?? []).forEach((second, index) => checkTarget(second, origin, ['also', index], problems));
  }
}

interface Figure {
  operator: Operator;
  value?: number | undefined;
  value_upper?: number | undefined;
  unit: Unit;
}

function checkTarget({ operator, value, value_upper, unit }: Figure, origin: Origin, below: Path, problems: Problem[]) {
  const report = (detail: string) =>
    problems.push(problem('operator-value', origin, [...below, 'operator'], { operator, detail }));
  if (NUMERIC_OPERATORS.includes(operator) && value === undefined) report('value —');
  if (!NUMERIC_OPERATORS.includes(operator) && value !== undefined) report(`value ${value}`);
  if (operator === 'between' && value_upper === undefined) report('value_upper —');
  if (operator !== 'between' && value_upper !== undefined) report(`value_upper ${value_upper}`);
  if (value !== undefined && value_upper !== undefined && value >= value_upper) {
    problems.push(
      problem('range-order', origin, [...below, 'value_upper'], { value: String(value), upper: String(value_upper) }),
    );
  }
  for (const [key, figure] of Object.entries({ value, value_upper })) {
    if (unit === 'percent' && figure !== undefined && (figure < 0 || figure > 100))
      problems.push(problem('percent-range', origin, [...below, key], { value: String(figure) }));
  }
}

function checkUnit(id: string, unit: Unit, site: Site, origin: Origin, below: Path, problems: Problem[]) {
  const expected = site.indicator(id)?.unit;
  if (expected !== undefined && expected !== unit)
    problems.push(problem('wrong-unit', origin, [...below, 'unit'], { indicator: id, expected, unit }));
}

/** `end` is where the later of the two dates is written. */
function checkOrder(
  origin: Origin,
  end: Path,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  problems: Problem[],
) {
  if (from !== undefined && to !== undefined && earliest(from) > latest(to))
    problems.push(problem('date-order', origin, end, { from, to }));
}
