/** Step "check": rules of the domain that a schema cannot state. Reads the linked model, adds problems. */
import type { PlanFiles, Records } from '../read/load.ts';
import { signAndFigure } from '../../messages/gaps.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { NUMERIC_OPERATORS, type Operator } from '../schema/clause.ts';
import { faultOfFigure } from '../read/figure.ts';
import { rewriteValue } from '../read/rewrite.ts';
import { problem, type Origin, type Path } from '../read/source-file.ts';
import { readBaseAddress } from '../../text/base-address.ts';
import { baseArgs } from '../../messages/publishing.ts';
import { readContact } from '../../text/contact.ts';
import type { Site } from '../types.ts';
import { earliest, latest } from '../dates.ts';
import { checkLanguages } from './languages.ts';
import { checkLives } from './life.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkReferences } from './references.ts';
import { checkTimes } from './times.ts';
import { checkTitles } from './titles.ts';
import { checkUnique } from './unique.ts';

export function check(records: Records, site: Site, problems: Problem[]): void {
  checkUnique(records, problems);
  checkReferences(records, problems);
  checkTimes(records, problems);
  checkLanguages(records, problems);
  checkPublisher(records, problems);
  checkLives(records, site, problems);
  for (const files of records.plans) {
    checkClauses(files, site, problems);
    checkAnnex(files, site, problems);
    checkPlaceholders(files, problems);
    checkTitles(files, problems);
  }
}

function checkPublisher({ publisher }: Records, problems: Problem[]) {
  if (publisher === null) return;
  const value = publisher.spec.base_address;
  const address = readBaseAddress(value);
  if (typeof address === 'string') problems.push(problem(address, publisher.origin, ['base_address'], baseArgs(value)));
  const { contact } = publisher.spec;
  if (typeof contact === 'string' && readContact(contact) === null)
    problems.push(problem('contact-form', publisher.origin, ['contact'], { value: contact }));
}

function checkClauses({ plan, clauses }: PlanFiles, site: Site, problems: Problem[]) {
  checkOrder(plan.origin, ['period', 'to'], plan.spec.period, problems);
  plan.spec.sections.forEach(({ from, by }, index) =>
    checkOrder(plan.origin, ['sections', index, 'by'], { from, to: by }, problems),
  );
  for (const { spec, origin } of clauses) {
    if (spec.roles?.every((role) => role === 'requested')) problems.push(problem('lone-requested', origin, ['roles']));
    (spec.partners ?? []).forEach((id, index) => {
      // The members of a group work with each other.
      if (spec.agencies?.includes(id) && site.agency(id)?.type !== 'group')
        problems.push(problem('own-partner', origin, ['partners', index], { id }));
    });
    (spec.milestones ?? []).forEach((milestone, index) =>
      checkOrder(origin, ['milestones', index, 'to'], milestone, problems),
    );
    (spec.targets ?? []).forEach((target, index) => {
      const below = ['targets', index];
      checkTarget(target, spec.notes, site, origin, below, problems);
      checkUnit(target.indicator, target.unit, site, origin, below, problems);
      checkOrder(origin, [...below, 'by'], { from: target.from, to: target.by }, problems);
    });
  }
}

function checkAnnex({ annex }: PlanFiles, site: Site, problems: Problem[]) {
  for (const { spec, origin } of annex) {
    checkTarget(spec, spec.notes, site, origin, [], problems);
    checkUnit(spec.indicator, spec.unit, site, origin, [], problems);
    (spec.also ?? []).forEach((second, index) =>
      checkTarget(second, spec.notes, site, origin, ['also', index], problems),
    );
  }
}

interface Figure {
  operator: Operator;
  value?: number | undefined;
  value_upper?: number | undefined;
  unit: string;
}

/** `notes` say why a target is above the whole, where it is. */
function checkTarget(
  { operator, value, value_upper, unit: unitId }: Figure,
  notes: readonly object[] | undefined,
  site: Site,
  origin: Origin,
  below: Path,
  problems: Problem[],
) {
  const report = (key: 'value' | 'value_upper', isMissing: boolean) =>
    problems.push(
      problem('operator-value', origin, [...below, 'operator'], { operator, ...signAndFigure(key, isMissing) }),
    );
  if (NUMERIC_OPERATORS.includes(operator) && value === undefined) report('value', true);
  if (!NUMERIC_OPERATORS.includes(operator) && value !== undefined) report('value', false);
  if (operator === 'between' && value !== undefined && value_upper === undefined) report('value_upper', true);
  if (operator !== 'between' && value_upper !== undefined) report('value_upper', false);
  if (value !== undefined && value_upper !== undefined && value >= value_upper) {
    problems.push(
      problem('range-order', origin, [...below, 'value_upper'], { value: String(value), upper: String(value_upper) }),
    );
  }
  const unit = site.units.find(({ id }) => id === unitId);
  for (const [key, figure] of Object.entries({ value, value_upper })) {
    if (figure === undefined) continue;
    const say = (code: ProblemCode, args: Record<string, string>) =>
      problems.push(problem(code, origin, [...below, key], args));
    const fault = faultOfFigure(sourceOf(origin, [...below, key], figure), unit);
    const fixed = fault?.args['fixed'];
    const rewrite = fixed === undefined ? undefined : rewriteValue(origin.file, [...origin.path, ...below, key], fixed);
    if (fault)
      problems.push({ ...problem(fault.code, origin, [...below, key], fault.args), ...(rewrite && { rewrite }) });
    else if (unit?.most === undefined) continue;
    else if (figure < 0) say('percent-range', { value: String(figure) });
    else if (figure > unit.most && !notes?.length)
      say('over-100', { value: String(figure), most: String(unit.most), notes: 'notes' });
  }
}

/** The figure as it was typed: YAML makes a number of 12.824, and nobody sees that twelve thousand was meant. */
const sourceOf = ({ file, path }: Origin, below: Path, figure: number): string =>
  file.figures.get(JSON.stringify([...path, ...below])) ?? String(figure);

function checkUnit(id: string, unit: string, site: Site, origin: Origin, below: Path, problems: Problem[]) {
  const expected = site.indicator(id)?.unit.id;
  // One that is not in the register is a problem already.
  if (expected !== undefined && expected !== unit && site.units.some(({ id: known }) => known === unit))
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
