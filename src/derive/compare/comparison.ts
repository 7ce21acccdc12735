/** Compares two plans, or the plans of two cities: by matter, by indicator, by kind of agency. */
import { AGENCY_TYPES } from '../../model/schema/registers.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type {
  Agency,
  Clause,
  ComparedPair,
  Comparisons,
  Indicator,
  Plan,
  Section,
  Site,
  Target,
  Topic,
} from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { partsOf } from '../bodies/workload.ts';
import { bodyKind } from './counterpart.ts';
import { clauseDifferences, targetDifferences, type Difference } from './differences.ts';
import { comparePath, type Side } from './pairs.ts';
import { pairTargets, type TargetDifference } from './pairing.ts';
import { remembered } from '../../reads/remember.ts';

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

/** What an editor listed, looked up instead of searched for each pair anew. */
interface Listed {
  readonly topicOf: (section: Section | null) => Topic | null;
  readonly pairOf: (a: Plan | undefined, b: Plan | undefined) => ComparedPair | undefined;
}
export const listed = ({ comparisons }: Pick<Site, 'comparisons'>): Listed => listings(comparisons);
const listings = remembered('listed comparisons', (comparisons: Comparisons): Listed => {
  const topics = new Map(
    comparisons.topics.flatMap((topic) =>
      topic.sections.flatMap(({ sections }) => sections.map((section) => [section, topic] as const)),
    ),
  );
  const pairs = new Map(comparisons.pairs.map((pair) => [`${pair.a.id} ${pair.b.id}`, pair]));
  const made: Listed = {
    topicOf: (section) => (section === null ? null : (topics.get(section) ?? made.topicOf(section.parent))),
    pairOf: (a, b) => pairs.get(`${a?.id ?? ''} ${b?.id ?? ''}`),
  };
  return made;
});

/** Sections with lines of a plan, by topic; `null` holds those that no topic lists. */
export const sectionsByTopic = (site: Pick<Site, 'comparisons'>, plan: Plan): ReadonlyMap<Topic | null, Section[]> =>
  Map.groupBy(
    plan.sections.filter(({ lines }) => lines.length > 0),
    (section) => listed(site).topicOf(section),
  );

export function compare(site: Site, a: Side, b: Side): Comparison {
  const ofPlans = a.plans.length === 1 && b.plans.length === 1 && a.id === a.plans[0]?.id;
  const pair = ofPlans ? listed(site).pairOf(a.plans[0], b.plans[0]) : undefined;
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
export const OVERALL = ['agency', 'role', 'due', 'date'] as const;
const isOverall = ({ kind }: Difference): boolean => OVERALL.some((one) => one === kind);

/** Lines that can be compared: what obliges, dates or assigns. */
const counts = (clause: Clause): boolean => clause.operative || clause.duty !== null || clause.milestones.length > 0;

function compareTopics(site: Site, a: Side, b: Side, pair: ComparedPair | undefined): TopicComparison[] {
  const topics = site.comparisons.topics;
  const { topicOf } = listed(site);
  const rows = (pair?.clauses ?? []).map((row) => ({
    ...row,
    topic: topicOf(row.a[0]?.section ?? row.b[0]?.section ?? null),
    differences: clauseDifferences(row.a, row.b, row.note),
  }));
  const matched = new Map(rows.flatMap((row) => [...row.a, ...row.b].map((clause) => [clause, row] as const)));

  const byTopic = new Map([...a.plans, ...b.plans].map((plan) => [plan, sectionsByTopic(site, plan)]));
  const sectionsOf = (side: Side, topic: Topic | null) =>
    side.plans.flatMap((plan) => byTopic.get(plan)?.get(topic) ?? []);

  return [...topics, null].flatMap((topic): TopicComparison[] => {
    const [inA, inB] = [sectionsOf(a, topic), sectionsOf(b, topic)];
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
        overall: whole ? clauseDifferences(linesOf(inA), linesOf(inB), null).filter(isOverall) : [],
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

/** A target of an annex is held against one of an annex, a line against a line. */
export const targetSlot = ({ by, annex }: Target): string => `${by ?? ''} ${annex === null ? 'line' : 'annex'}`;

const ranks = remembered(
  'order of indicators',
  (indicators: Site['indicators']): ReadonlyMap<string, number> => new Map(indicators.map(({ id }, at) => [id, at])),
);
const byPlan = remembered('targets by plan', ({ targets }: Indicator) => Map.groupBy(targets, ({ plan }) => plan));
/** Of each side, in the order of the site. */
export function indicatorsOf(site: Pick<Site, 'indicators'>, plans: readonly Plan[]): Indicator[] {
  const rank = ranks(site.indicators);
  const places = new Set(plans.flatMap(({ targets }) => targets.map(({ indicator }) => rank.get(indicator.id) ?? -1)));
  return [...places].sort((a, b) => a - b).flatMap((place) => site.indicators[place] ?? []);
}
export function targetsIn(indicator: Indicator, plans: readonly Plan[]): Target[] {
  const targets = byPlan(indicator);
  return plans.flatMap((plan) => targets.get(plan) ?? []);
}

function compareIndicators(site: Site, a: Side, b: Side, pair: ComparedPair | undefined): IndicatorComparison[] {
  return indicatorsOf(site, [...a.plans, ...b.plans]).flatMap((indicator): IndicatorComparison[] => {
    const [inA, inB] = [targetsIn(indicator, a.plans), targetsIn(indicator, b.plans)];
    if (inA.length + inB.length === 0) return [];
    const pairs = pairTargets(inA, inB, targetSlot).map((one) => ({
      ...one,
      differences: one.a && one.b ? targetDifferences(one.a, one.b) : [],
    }));
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

export function loads(side: Pick<Side, 'plans'>): Map<string, Load> {
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
        indicators: side.plans.flatMap((plan) => plan.annex.filter((row) => row.responsible.includes(agency))).length,
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
