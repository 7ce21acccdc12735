/** Checks that what is written of the lives of plans and clauses can have happened in that order. */
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { earliest, latest } from '../dates.ts';
import { partsOfItem } from '../item.ts';
import { isEffective } from '../link/life.ts';
import type { PlanFiles, Records } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { Site } from '../types.ts';

export function checkLives(records: Records, site: Site, problems: Problem[]): void {
  for (const files of records.plans) {
    checkEnd(files, records.publisher?.spec.updated ?? null, problems);
    checkReplacements(files, records, site, problems);
    for (const clause of files.clauses) checkChanges(clause, files, problems);
  }
}

function checkChanges(
  { spec: { item, changes = [] }, origin }: PlanFiles['clauses'][number],
  { plan: { spec: plan } }: PlanFiles,
  problems: Problem[],
) {
  const { letter } = partsOfItem(item);
  if (letter !== '' && !changes.some(({ kind }) => kind === 'inserted'))
    problems.push(problem('item-letter', origin, ['item'], { item: String(item) }));
  changes.forEach(({ kind, date, by, before }, index) => {
    const at = ['changes', index];
    const report = (code: ProblemCode, args: Record<string, string>) =>
      problems.push(problem(code, origin, [...at, 'kind'], { kind, date, ...args }));
    const previous = changes[index - 1];
    if (kind === 'amended' && !before) problems.push(problem('change-before', origin, [...at, 'kind'], { kind }));
    if (kind !== 'amended' && before) problems.push(problem('change-no-before', origin, [...at, 'before'], { kind }));
    if (by === plan.instrument) problems.push(problem('change-by-itself', origin, [...at, 'by'], { id: by }));
    if (previous?.kind === 'repealed') report('change-after-repeal', { repealed: previous.date });
    else if (previous && earliest(previous.date) > earliest(date)) report('change-order', { before: previous.date });
    else if (latest(date) < earliest(plan.date)) report('change-early', { issued: plan.date });
    else if (index > 0 && (kind === 'inserted' || kind === 'commences')) report('change-not-first', {});
  });
}

function checkEnd({ plan: { spec, origin } }: PlanFiles, updated: string | null, problems: Problem[]) {
  const { state, ends, instrument } = spec;
  const isOver = state === 'replaced' || state === 'ended';
  if (isOver && (!ends || (state === 'replaced' && ends.by === undefined))) {
    const code = state === 'replaced' ? 'plan-without-successor' : 'plan-without-end';
    problems.push(problem(code, origin, ends ? ['ends'] : ['state'], { state }));
  }
  // Without a publisher there is no day of the data, which is a problem already.
  if (!ends || updated === null) return;
  const { date, by } = ends;
  if (by !== undefined && by === instrument)
    problems.push(problem('change-by-itself', origin, ['ends', 'by'], { id: by }));
  if (state === 'in-force' && isEffective(date, updated)) {
    const meant = by === undefined ? 'ended' : 'replaced';
    problems.push(problem('plan-ended-already', origin, ['ends', 'date'], { date, updated, state, meant }));
  }
  if (isOver && !isEffective(date, updated))
    problems.push(problem('plan-not-yet-ended', origin, ['state'], { date, updated, state }));
}

/** Two plans must say the same of which replaces which; a draft says nothing yet. */
function checkReplacements({ plan: { spec, origin } }: PlanFiles, { plans }: Records, site: Site, problems: Problem[]) {
  const { instrument, ends } = spec;
  const others = plans.map(({ plan }) => plan.spec).filter(({ id, state }) => id !== spec.id && state !== 'draft');
  const by = ends?.by;
  for (const other of others) {
    const says = instrument !== undefined && (other.replaces?.includes(instrument) ?? false);
    // An id that the register does not have is a problem already.
    if (says && site.instrument(other.instrument ?? '') && site.instrument(instrument) && by !== other.instrument)
      problems.push(problem('plan-replaced', origin, ['id'], { other: other.id, by: other.instrument ?? '' }));
    if (by !== undefined && by === other.instrument && !says) {
      const args = { by, other: other.id, own: instrument ?? spec.id };
      problems.push(problem('plan-replaces', origin, ['ends', 'by'], args));
    }
  }
}
