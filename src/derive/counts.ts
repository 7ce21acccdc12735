/**
 * What the site counts, each thing in one way. A clause is an operative line that is not repealed and a passage any other; a duty is a task with
 * everyone who has a part in it, closing paragraphs apart; a target is one figure or standard of a clause or of the annex.
 * Every figure on a page comes from here or from a published table.
 */
import type { Agency, City, Feature, Plan, Site } from '../model/types.ts';
import { tasksOf } from './bodies/task.ts';
import { remembered } from '../reads/remember.ts';

type Counted = Pick<Plan, 'lines' | 'duties' | 'targets' | 'annex' | 'milestones'>;

/** What a plan, a city or the whole site has. */
export const PLAN_FIGURES = [
  'clauses',
  'passages',
  'duties',
  'closing-duties',
  'targets',
  'annex-indicators',
  'milestones',
] as const;
export type Counts = Readonly<Record<(typeof PLAN_FIGURES)[number], number>>;

/** What only the whole site has, besides. */
export const SITE_FIGURES = [
  ...PLAN_FIGURES,
  'plans',
  'cities',
  'scans',
  'agencies',
  'instruments',
  'areas',
  'focal-areas',
  'features',
  'framework-indicators',
] as const;
export type SiteFigure = (typeof SITE_FIGURES)[number];

/** Of a plan, of the plans of a city, or of the whole site. */
export function countsOf(of: Counted | City): Counts {
  if ('plans' in of) return of.plans.map(countsOf).reduce(added, NOTHING);
  const tasks = tasksOf(of.duties);
  return {
    clauses: of.lines.filter(({ operative, state }) => operative && state !== 'repealed').length,
    passages: of.lines.filter(({ operative, state }) => !operative && state !== 'repealed').length,
    duties: tasks.filter(({ kind }) => kind === 'duty').length,
    'closing-duties': tasks.filter(({ kind }) => kind === 'closing').length,
    targets: of.targets.length,
    'annex-indicators': of.annex.length,
    milestones: of.milestones.length,
  };
}

const NOTHING: Counts = {
  clauses: 0,
  passages: 0,
  duties: 0,
  'closing-duties': 0,
  targets: 0,
  'annex-indicators': 0,
  milestones: 0,
};

const added = (a: Counts, b: Counts): Counts => ({
  clauses: a.clauses + b.clauses,
  passages: a.passages + b.passages,
  duties: a.duties + b.duties,
  'closing-duties': a['closing-duties'] + b['closing-duties'],
  targets: a.targets + b.targets,
  'annex-indicators': a['annex-indicators'] + b['annex-indicators'],
  milestones: a.milestones + b.milestones,
});

export const siteCounts = (site: Site): Readonly<Record<SiteFigure, number>> => ({
  ...countsOf(site),
  plans: site.plans.length,
  cities: site.cities.filter(({ kind }) => kind === 'city').length,
  scans: site.plans.filter(({ source }) => source.quality === 'scan').length,
  agencies: namedAgencies(site).length,
  instruments: site.instruments.length,
  areas: site.framework.areas.length,
  'focal-areas': site.framework.focal_areas.length,
  features: site.framework.features.length,
  'framework-indicators': site.framework.indicators.length,
});

/** Bodies that a plan names; the register also has bodies that only a succession needs. */
export const namedAgencies = ({ agencies }: Pick<Site, 'agencies'>): Agency[] =>
  agencies.filter(({ plans }) => plans.length > 0);

/** Links of a feature: clauses are counted; passages that serve it, too, are shown beside them. */
export const servingClauses = (feature: Feature, plan?: Plan): Feature['clauses'] =>
  serving(feature, plan).filter(({ clause }) => clause.operative);
export const servingPassages = (feature: Feature, plan?: Plan): Feature['clauses'] =>
  serving(feature, plan).filter(({ clause }) => !clause.operative);
const byPlan = remembered('clauses of a feature by plan', (clauses: Feature['clauses']) =>
  Map.groupBy(clauses, ({ clause }) => clause.plan),
);
/** Asked plan by plan, the clauses of all plans must not be gone through for each. */
function serving({ clauses }: Feature, plan: Plan | undefined): Feature['clauses'] {
  return plan === undefined ? clauses : (byPlan(clauses).get(plan) ?? []);
}
