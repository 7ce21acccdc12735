/** Owns what "differs" means for clauses and for targets. Reads the data; wording is the editor's note. */
import { ROLES, type Due, type Role } from '../../model/schema/clause.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, Clause, Instrument, Target } from '../../model/types.ts';
import { sameBodies, sameSet, unique } from './counterpart.ts';

interface Sides<T> {
  a: T;
  b: T;
}

export type Span = { from: string | null; to: string | null };

export type Difference =
  | ({ kind: 'agency' | 'partners' } & Sides<Agency[]>)
  | ({ kind: 'role' } & Sides<Role[]>)
  | ({ kind: 'due' } & Sides<Due[]>)
  | ({ kind: 'date' } & Sides<Span[]>)
  | ({ kind: 'target' } & Sides<Target[]>)
  | ({ kind: 'cites' } & Sides<Instrument[]>)
  | { kind: 'wording'; note: Bilingual };

/** The duties that a clause states, or that an assignment line states about it. */
const dutiesOf = (clause: Clause) => [...(clause.duty ? [clause.duty] : []), ...clause.assigned];
/** Only what has a date: a mark of the roadmap may give none. */
const spansOf = (clause: Clause): Span[] =>
  unique([...clause.milestones, ...clause.dated_by]).flatMap(({ from, to }) =>
    from === null && to === null ? [] : [{ from, to }],
  );
const spanKey = ({ from, to }: Span) => `${from}/${to}`;
const dueKey = ({ date, rule, recurs }: Due) => `${rule} ${date} ${recurs ?? ''}`;
const figureKey = ({ indicator, operator, value, value_upper, unit, from, by }: Target) =>
  [indicator.id, operator, value, value_upper, unit.id, from, by].join(' ');
const byKey = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];

/** What differs between clauses that say the same thing. Two clauses that one plan joins in one are read together. */
export function clauseDifferences(a: readonly Clause[], b: readonly Clause[], note: Bilingual | null): Difference[] {
  const differences: Difference[] = [];
  const [dutiesA, dutiesB] = [a.flatMap(dutiesOf), b.flatMap(dutiesOf)];
  const agencies = {
    a: unique(dutiesA.flatMap((duty) => duty.agencies)),
    b: unique(dutiesB.flatMap((duty) => duty.agencies)),
  };
  if (!sameBodies(agencies.a, agencies.b)) differences.push({ kind: 'agency', ...agencies });
  const inOrder = (roles: readonly Role[]) => ROLES.filter((role) => roles.includes(role));
  const roles = {
    a: inOrder(dutiesA.flatMap((duty) => duty.roles)),
    b: inOrder(dutiesB.flatMap((duty) => duty.roles)),
  };
  if (!sameSet(roles.a, roles.b)) differences.push({ kind: 'role', ...roles });
  const partners = {
    a: unique(dutiesA.flatMap((duty) => duty.partners)),
    b: unique(dutiesB.flatMap((duty) => duty.partners)),
  };
  if (!sameBodies(partners.a, partners.b)) differences.push({ kind: 'partners', ...partners });
  const dues = {
    a: byKey(
      dutiesA.flatMap(({ due }) => due ?? []),
      dueKey,
    ),
    b: byKey(
      dutiesB.flatMap(({ due }) => due ?? []),
      dueKey,
    ),
  };
  if (!sameSet(dues.a.map(dueKey), dues.b.map(dueKey))) differences.push({ kind: 'due', ...dues });
  const spans = { a: byKey(a.flatMap(spansOf), spanKey), b: byKey(b.flatMap(spansOf), spanKey) };
  if (!sameSet(spans.a.map(spanKey), spans.b.map(spanKey))) differences.push({ kind: 'date', ...spans });
  const targets = { a: a.flatMap((clause) => clause.targets), b: b.flatMap((clause) => clause.targets) };
  if (!sameSet(targets.a.map(figureKey), targets.b.map(figureKey))) differences.push({ kind: 'target', ...targets });
  const cites = {
    a: unique(a.flatMap((clause) => clause.instruments)),
    b: unique(b.flatMap((clause) => clause.instruments)),
  };
  if (!sameSet(cites.a, cites.b)) differences.push({ kind: 'cites', ...cites });
  if (note) differences.push({ kind: 'wording', note });
  return differences;
}

export const TARGET_DIFFERENCES = ['operator', 'figure', 'date', 'counted', 'responsible'] as const;
export type TargetDifference = (typeof TARGET_DIFFERENCES)[number];

/** What is counted, as this plan's annex words it. */
const countedOf = ({ annex, indicator }: Target): string => (annex?.name ?? indicator.name).vi;

/** What differs between two targets for the same indicator. Only an annex names who answers for a target. */
export function targetDifferences(a: Target, b: Target): TargetDifference[] {
  const differs: Record<TargetDifference, boolean> = {
    operator: a.operator !== b.operator,
    figure: a.value !== b.value || a.value_upper !== b.value_upper || a.unit !== b.unit,
    date: a.by !== b.by || a.from !== b.from,
    counted: countedOf(a) !== countedOf(b),
    responsible: a.annex !== null && b.annex !== null && !sameBodies(a.annex.responsible, b.annex.responsible),
  };
  return TARGET_DIFFERENCES.filter((kind) => differs[kind]);
}
