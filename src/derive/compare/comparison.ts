/** Compares two plans, or the plans of two cities: by matter, by indicator, by kind of agency. */
import { planName } from '../life.ts';
import { AGENCY_TYPES } from '../../model/schema/registers.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, Clause, ComparedPair, Indicator, Plan, Section, Site, Target, Topic } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { partsOf } from '../bodies/workload.ts';
import { bodyKind } from './counterpart.ts';
import { clauseDifferences, targetDifferences, type Difference, type TargetDifference } from './differences.ts';

export interface Side {
  id: string;
  name: Bilingual;
  plans: readonly Plan[];
}

export type Status = 'same' | 'differs' | 'only-a' | 'only-b';

export interface ClauseRow {
  a: readonly Clause[];
  b: readonly Clause[];
  differences: Difference[];
}

export interface TopicComparison {
  /** Null for sections that no topic lists yet. */
  topic: Topic | null;
  a: Section[];
  b: Section[];
  note: Bilingual | null;
  rows: ClauseRow[];
  /** Where clauses are not matched one by one: what differs between all clauses of the matter, each side read as a whole. */
  overall: Difference[];
  /** True when every clause here was looked for on the other side. */
  complete: boolean;
  onlyA: Clause[];
  onlyB: Clause[];
  /** Clauses of this matter whose counterpart belongs to another matter, where they are compared. */
  elsewhere: { clause: Clause; topic: Topic }[];
}

export interface TargetPair {
  a: Target | null;
  b: Target | null;
  differences: TargetDifference[];
}

export interface IndicatorComparison {
  indicator: Indicator;
  pairs: TargetPair[];
  note: Bilingual | null;
  status: Status;
}

export interface Load {
  agency: Agency;
  duties: number;
  indicators: number;
}

export interface BodyComparison {
  type: Agency['type'];
  a: Load | null;
  b: Load | null;
}

export interface Comparison {
  a: Side;
  b: Side;
  /** `/compare/ha-noi-2025/hai-phong-2026/` */
  path: string;
  /** True for two single plans; two cities have no clause by clause comparison of their own. */
  ofPlans: boolean;
  topics: TopicComparison[];
  indicators: IndicatorComparison[];
  bodies: BodyComparison[];
}

export const comparePath = (a: Pick<Side, 'id'>, b: Pick<Side, 'id'>): string => `/compare/${a.id}/${b.id}/`;

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
const pairsOf = <T>(records: readonly T[]): [T, T][] =>
  records.flatMap((a, index) => records.slice(index + 1).map((b): [T, T] => [a, b]));
const sideOfPlan = (plan: Plan): Side => ({ id: plan.id, name: planName(plan), plans: [plan] });

/** Every pair, in the order of the ids, so that a pair has one address. */
export function sidePairs(site: Site): { plans: [Side, Side][]; cities: [Side, Side][] } {
  const cities = byId(site.cities.filter(({ plans }) => plans.length > 0)).map((city): Side => ({
    id: city.id,
    name: city.name,
    plans: byId(city.plans),
  }));
  return { plans: pairsOf(byId(site.plans).map(sideOfPlan)), cities: pairsOf(cities) };
}

export function compare(site: Site, a: Side, b: Side): Comparison {
  const ofPlans = a.plans.length === 1 && b.plans.length === 1 && a.id === a.plans[0]?.id;
  const pair = ofPlans ? site.comparisons.pairs.find((one) => one.a === a.plans[0] && one.b === b.plans[0]) : undefined;
  return {
    a,
    b,
    path: comparePath(a, b),
    ofPlans,
    topics: compareTopics(site, a, b, pair),
    indicators: compareIndicators(site, a, b, pair),
    bodies: compareBodies(a, b),
  };
}

/** Differences that mean something between whole sections; figures and citations of many clauses together do not. */
const OVERALL: readonly Difference['kind'][] = ['agency', 'role', 'due', 'date'];

/** Lines that can be compared: what obliges, dates or assigns. */
const counts = (clause: Clause): boolean => clause.operative || clause.duty !== null || clause.milestones.length > 0;

function compareTopics(site: Site, a: Side, b: Side, pair: ComparedPair | undefined): TopicComparison[] {
  const topics = site.comparisons.topics;
  const listed = new Map(
    topics.flatMap((topic) =>
      topic.sections.flatMap(({ sections }) => sections.map((section) => [section, topic] as const)),
    ),
  );
  const topicOf = (section: Section | null): Topic | null =>
    section === null ? null : (listed.get(section) ?? topicOf(section.parent));
  const rows = (pair?.clauses ?? []).map((row) => ({
    ...row,
    topic: topicOf(row.a[0]?.section ?? row.b[0]?.section ?? null),
    differences: clauseDifferences(row.a, row.b, row.note),
  }));
  const matched = new Map(rows.flatMap((row) => [...row.a, ...row.b].map((clause) => [clause, row] as const)));

  return [...topics, null].flatMap((topic): TopicComparison[] => {
    const sections = (side: Side) =>
      side.plans.flatMap((plan) =>
        plan.sections.filter((section) => section.lines.length > 0 && topicOf(section) === topic),
      );
    const [inA, inB] = [sections(a), sections(b)];
    if (inA.length + inB.length === 0) return [];
    const complete = pair !== undefined && topic !== null && (pair.complete === 'all' || pair.complete.includes(topic));
    const linesOf = (from: readonly Section[]) => from.flatMap((section) => section.lines);
    const clauses = linesOf([...inA, ...inB]);
    const whole = a.plans.length === 1 && b.plans.length === 1 && !complete && inA.length > 0 && inB.length > 0;
    const alone = (from: Section[]) =>
      complete ? linesOf(from).filter((clause) => counts(clause) && !matched.has(clause)) : [];
    return [
      {
        topic,
        a: inA,
        b: inB,
        note: pair?.topics.find((one) => one.topic === topic)?.note ?? null,
        rows: rows.filter((row) => row.topic === topic),
        overall: whole
          ? clauseDifferences(linesOf(inA), linesOf(inB), null).filter(({ kind }) => OVERALL.includes(kind))
          : [],
        complete,
        onlyA: alone(inA),
        onlyB: alone(inB),
        elsewhere: clauses.flatMap((clause) => {
          const other = matched.get(clause)?.topic;
          return other && other !== topic ? [{ clause, topic: other }] : [];
        }),
      },
    ];
  });
}

/** Targets for the same indicator, paired by date first; what is left is paired in order, so that a change of date shows as one. */
function pairTargets(a: readonly Target[], b: readonly Target[]): TargetPair[] {
  const left = [...b];
  const take = (fits: (target: Target) => boolean): Target | null => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const dated = a.map((target) => ({
    a: target,
    b: take((other) => other.by === target.by && (other.annex === null) === (target.annex === null)),
  }));
  const paired = dated.map((pair) => ({ a: pair.a, b: pair.b ?? take(() => true) }));
  return [...paired, ...left.map((target) => ({ a: null, b: target }))].map((pair) => ({
    ...pair,
    differences: pair.a && pair.b ? targetDifferences(pair.a, pair.b) : [],
  }));
}

function compareIndicators(site: Site, a: Side, b: Side, pair: ComparedPair | undefined): IndicatorComparison[] {
  return site.indicators.flatMap((indicator): IndicatorComparison[] => {
    const of = (side: Side) => indicator.targets.filter(({ plan }) => side.plans.includes(plan));
    const [inA, inB] = [of(a), of(b)];
    if (inA.length + inB.length === 0) return [];
    const pairs = pairTargets(inA, inB);
    const note = pair?.indicators.find((one) => one.indicator === indicator)?.note ?? null;
    const differs =
      note !== null || pairs.some((one) => one.a === null || one.b === null || one.differences.length > 0);
    return [
      {
        indicator,
        pairs,
        note,
        status: inB.length === 0 ? 'only-a' : inA.length === 0 ? 'only-b' : differs ? 'differs' : 'same',
      },
    ];
  });
}

function loads(side: Side): Map<string, Load> {
  const agencies = new Set(
    side.plans.flatMap((plan) => [
      ...plan.duties.flatMap((duty) => duty.agencies),
      ...plan.annex.flatMap((row) => row.responsible),
    ]),
  );
  return new Map(
    [...agencies].map((agency) => [
      bodyKind(agency),
      {
        agency,
        duties: side.plans.flatMap((plan) => partsOf(agency, plan)).length,
        indicators: agency.annex.filter((row) => side.plans.includes(row.plan)).length,
      },
    ]),
  );
}

/** Bodies with a duty or an indicator, by type; counterparts on one row. */
function compareBodies(a: Side, b: Side): BodyComparison[] {
  const [inA, inB] = [loads(a), loads(b)];
  const typed = [...new Set([...inA.keys(), ...inB.keys()])].map((kind): BodyComparison => {
    const [ofA = null, ofB = null] = [inA.get(kind), inB.get(kind)];
    return { a: ofA, b: ofB, type: must(ofA ?? ofB, `body “${kind}”`).agency.type };
  });
  return AGENCY_TYPES.flatMap((type) => typed.filter((row) => row.type === type));
}

/** `same`, `differs`, `only-a` or `only-b`, for counting. */
export const rowStatus = (row: ClauseRow): Status => (row.differences.length > 0 ? 'differs' : 'same');
