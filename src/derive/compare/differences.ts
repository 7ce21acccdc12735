/** Owns what "differs" means for clauses and for targets. Reads the data; wording is the editor's note. */
import { ROLES, type Due, type Role } from '../../model/schema/clause.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, Clause, Instrument, Target } from '../../model/types.ts';
import { bodyKind, sameSet, unique } from './counterpart.ts';
import { keysThatDiffer, type TargetDifference } from './pairing.ts';

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

/** What clauses say together, of each kind that can be held against other clauses. */
export function toldBy(clauses: readonly Clause[]) {
  const duties = clauses.flatMap(dutiesOf);
  const roles = duties.flatMap((duty) => duty.roles);
  return {
    agency: unique(duties.flatMap((duty) => duty.agencies)),
    role: ROLES.filter((role) => roles.includes(role)),
    partners: unique(duties.flatMap((duty) => duty.partners)),
    due: byKey(
      duties.flatMap(({ due }) => due ?? []),
      dueKey,
    ),
    date: byKey(clauses.flatMap(spansOf), spanKey),
    target: clauses.flatMap((clause) => clause.targets),
    cites: unique(clauses.flatMap((clause) => clause.instruments)),
  };
}
export type Told = ReturnType<typeof toldBy>;

/** What two things of a kind must share to be the same. */
export const TOLD_KEYS: { readonly [Kind in keyof Told]: (value: Told[Kind][number]) => string } = {
  agency: bodyKind,
  role: (role) => role,
  partners: bodyKind,
  due: dueKey,
  date: spanKey,
  target: figureKey,
  cites: ({ id }) => id,
};

/** What differs between clauses that say the same thing. Two clauses that one plan joins in one are read together. */
export function clauseDifferences(a: readonly Clause[], b: readonly Clause[], note: Bilingual | null): Difference[] {
  const [inA, inB] = [toldBy(a), toldBy(b)];
  const differ = <Kind extends keyof Told>(kind: Kind): { a: Told[Kind]; b: Told[Kind] }[] => {
    const keys = (values: readonly Told[Kind][number][]) => values.map(TOLD_KEYS[kind]);
    return sameSet(keys(inA[kind]), keys(inB[kind])) ? [] : [{ a: inA[kind], b: inB[kind] }];
  };
  return [
    ...differ('agency').map((sides) => ({ kind: 'agency' as const, ...sides })),
    ...differ('role').map((sides) => ({ kind: 'role' as const, ...sides })),
    ...differ('partners').map((sides) => ({ kind: 'partners' as const, ...sides })),
    ...differ('due').map((sides) => ({ kind: 'due' as const, ...sides })),
    ...differ('date').map((sides) => ({ kind: 'date' as const, ...sides })),
    ...differ('target').map((sides) => ({ kind: 'target' as const, ...sides })),
    ...differ('cites').map((sides) => ({ kind: 'cites' as const, ...sides })),
    ...(note ? [{ kind: 'wording' as const, note }] : []),
  ];
}

/** What is counted, as this plan's annex words it. */
const countedOf = ({ annex, indicator }: Target): string => (annex?.name ?? indicator.name).vi;

/** What two targets for the same indicator must share in each respect; null where the document does not say it. */
export type TargetKeys = Readonly<Record<TargetDifference, string | null>>;
export const targetKeys = (target: Target): TargetKeys => ({
  operator: target.operator,
  figure: [target.value, target.value_upper, target.unit.id].join(' '),
  date: [target.from, target.by].join('/'),
  counted: countedOf(target),
  // Only an annex names who answers for a target.
  responsible: target.annex === null ? null : unique(target.annex.responsible.map(bodyKind)).sort().join(' '),
});

/** What differs between two targets for the same indicator. */
export const targetDifferences = (a: Target, b: Target): TargetDifference[] =>
  keysThatDiffer(targetKeys(a), targetKeys(b));
