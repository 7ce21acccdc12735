/** Finds references that lead back to where they began: a body that succeeds itself, a plan that replaces itself, circles of them. */
import type { Problem } from '../../messages/problems.ts';
import { clauseId, resolveClauseRef } from '../identity.ts';
import type { PlanFiles, Records } from '../read/load.ts';
import { place, problem, type Origin, type Path } from '../read/source-file.ts';

/** One thing leads to another, and where that was written. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly at: Origin;
  readonly key: string;
}

export function checkReferences(records: Records, problems: Problem[]): void {
  const ofAgencies = (key: 'members' | 'successors') =>
    records.agencies.flatMap(({ spec, origin }) =>
      (spec[key] ?? []).map((one, index) =>
        typeof one === 'string'
          ? step(spec.id, one, origin, [key, index], key)
          : step(spec.id, one.agency, origin, [key, index, 'agency'], key),
      ),
    );
  findCircles(ofAgencies('members'), problems);
  findCircles(ofAgencies('successors'), problems);
  findCircles(ofInstruments(records, 'replaces'), problems);
  findCircles(ofInstruments(records, 'carries_out'), problems);
  findCircles(ofBases(records), problems);
  for (const files of records.plans) checkClauses(files, problems);
  records.comparisons?.spec.pairs.forEach(({ plans: [a, b] }, index) => {
    const { origin } = records.comparisons ?? {};
    if (a === b && origin) problems.push(own(step(a, b, origin, ['pairs', index, 'plans', 1], 'plans')));
  });
  checkOwnInstruments(records, problems);
}

const step = (from: string, to: string, { file, path }: Origin, below: Path, key: string): Step => ({
  from,
  to,
  at: { file, path: [...path, ...below] },
  key,
});

const own = ({ at, to, key }: Step): Problem => problem('own-reference', at, [], { id: to, key });

/** A plan goes by its own entry in the register of instruments, where it has one. */
const nameOf = ({ plan: { spec } }: PlanFiles): string => spec.instrument ?? spec.id;

const ofInstruments = ({ instruments, plans }: Records, key: 'replaces' | 'carries_out'): Step[] => [
  ...instruments.flatMap(({ spec, origin }) =>
    (spec[key] ?? []).map((to, index) => step(spec.id, to, origin, [key, index], key)),
  ),
  ...plans.flatMap((files) =>
    (files.plan.spec[key] ?? []).map((to, index) => step(nameOf(files), to, files.plan.origin, [key, index], key)),
  ),
];

const ofBases = ({ plans }: Records): Step[] =>
  plans.flatMap((files) =>
    files.plan.spec.legal_bases.map(({ instrument }, index) =>
      step(nameOf(files), instrument, files.plan.origin, ['legal_bases', index, 'instrument'], 'legal_bases'),
    ),
  );

/** The step that closes a circle is the problem, and is not followed any more, so that each circle is told once. */
function findCircles(steps: readonly Step[], problems: Problem[]) {
  const taken = new Map<string, Step[]>();
  for (const one of steps) {
    if (one.from === one.to) {
      problems.push(own(one));
      continue;
    }
    const back = wayTo(one.from, one.to, taken);
    if (back) {
      const chain = [one.from, one.to, ...back.map(({ to }) => to)].join(' → ');
      const others = [...new Set(back.map(({ at }) => place(at)))].join(', ');
      problems.push(problem('circle', one.at, [], { key: one.key, chain, others }));
    } else taken.set(one.from, [...(taken.get(one.from) ?? []), one]);
  }
}

/** The steps from `start` to `goal`; null where there are none. */
function wayTo(goal: string, start: string, taken: ReadonlyMap<string, readonly Step[]>): Step[] | null {
  const reached = new Map<string, Step[]>([[start, []]]);
  for (const [at, way] of reached)
    for (const one of taken.get(at) ?? []) if (!reached.has(one.to)) reached.set(one.to, [...way, one]);
  return reached.get(goal) ?? null;
}

/** A line that cites, assigns or dates itself; a body that is its own partner, unless it is a group, whose members work with each other. */
function checkClauses({ plan, clauses }: PlanFiles, problems: Problem[]) {
  for (const { spec, origin } of clauses) {
    const id = clauseId(plan.spec.id, spec.section, spec.item);
    (spec.clauses ?? []).forEach((ref, index) => {
      if (resolveClauseRef(ref, plan.spec.id) === id)
        problems.push(own(step(id, ref, origin, ['clauses', index], 'clauses')));
    });
    if (spec.assigns === spec.item) problems.push(own(step(id, String(spec.item), origin, ['assigns'], 'assigns')));
    (spec.milestones ?? []).forEach(({ items = [] }, at) =>
      items.forEach((item, index) => {
        if (item === spec.item)
          problems.push(own(step(id, String(item), origin, ['milestones', at, 'items', index], 'items')));
      }),
    );
  }
}

/** A plan and its entry among the instruments name each other, if both name one. */
function checkOwnInstruments({ instruments, plans }: Records, problems: Problem[]) {
  for (const { spec, origin } of instruments) {
    const named = plans.find(({ plan }) => plan.spec.id === spec.plan)?.plan;
    const own = named?.spec.instrument;
    // One that is not in the register is a problem already.
    if (!named || own === undefined || own === spec.id || !instruments.some((one) => one.spec.id === own)) continue;
    const other = place({ file: named.origin.file, path: ['instrument'] });
    problems.push(problem('other-instrument', origin, ['plan'], { id: spec.plan ?? '', instrument: own, other }));
  }
}
