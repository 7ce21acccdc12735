/** Groups of claims that answer one question of the dossier. Which clauses do is decided by editors: topics of `data/comparisons.yaml`, features that clauses serve. */
import { planName } from '../life.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { City, Clause, Plan, Section, Site } from '../../model/types.ts';
import {
  bodyClaim,
  clauseClaim,
  taskClaim,
  issuedClaim,
  judgedClaim,
  milestoneClaim,
  periodClaims,
  resultClaim,
  summaryClaim,
  targetClaim,
  type Claim,
} from './claims.ts';
import { featureEvidence } from '../answers/evidence.ts';
import { countWords } from './word-count.ts';
import { tasksOf } from '../bodies/task.ts';
import { dutiesByRole } from '../bodies/workload.ts';

/** What the published application form allows for a free text. */
export const WORD_LIMIT = 200;

export interface Group {
  title: string | null;
  /** The fragment of the group on its page, where others lead to it. */
  id?: string;
  claims: Claim[];
  /** What the question asks for and the site does not have. */
  missing: string[];
  /** Set where UNESCO limits the answer. */
  limit: { words: number; limit: number } | null;
}

export const group = (title: string | null, claims: Claim[], missing: string[] = [], limited = false): Group => ({
  title,
  claims,
  missing,
  limit:
    limited && claims.length > 0
      ? { words: countWords(claims.map(({ text }) => text).join(' ')), limit: WORD_LIMIT }
      : null,
});

const clauseGroup = (plan: Plan, clauses: readonly Clause[], lang: Lang, limited = false): Group =>
  group(
    planName(plan)[lang],
    clauses.map((clause) => clauseClaim(clause, lang)),
    clauses.length > 0 ? [] : [words(lang).dossier.noClauses(planName(plan)[lang])],
    limited,
  );

const operative = ({ lines, sections }: Section): Clause[] => [
  ...lines.filter((line) => line.operative),
  ...sections.flatMap(operative),
];

/** Clauses of a plan under the sections that an editor lists for a topic. */
const inTopics = ({ comparisons }: Site, plan: Plan, ids: readonly string[]): Clause[] =>
  comparisons.topics
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ sections }) =>
      sections.filter((one) => one.plan === plan).flatMap((one) => one.sections.flatMap(operative)),
    );

/** Clauses of a plan that serve a feature, by the editor’s decision. */
const serving = (plan: Plan, features: readonly string[]): Clause[] =>
  plan.clauses.filter((clause) => clause.features.some(({ feature }) => features.includes(feature.no)));

const union = (...lists: Clause[][]): Clause[] => [...new Set(lists.flat())];

const visionOf = (site: Site, plan: Plan): Clause[] => inTopics(site, plan, ['purposes', 'general-objectives']);
export const visionGroup = (site: Site, plan: Plan, lang: Lang): Group =>
  clauseGroup(plan, visionOf(site, plan), lang, true);
export const monitoringGroup = (site: Site, plan: Plan, lang: Lang): Group =>
  clauseGroup(plan, union(inTopics(site, plan, ['monitoring']), serving(plan, ['3.1.3'])), lang);
export const fundingGroup = (site: Site, plan: Plan, lang: Lang): Group =>
  clauseGroup(plan, union(inTopics(site, plan, ['funding']), serving(plan, ['3.3.1'])), lang);

export function planGroups(site: Site, plan: Plan, lang: Lang): Group[] {
  const d = words(lang).dossier;
  const vision = visionOf(site, plan);
  const objectives = plan.clauses.filter((clause) => clause.kind === 'objective' && !vision.includes(clause));
  const name = planName(plan)[lang];
  const period = periodClaims(plan, lang);
  return [
    group(
      d.introduction(name),
      [summaryClaim(plan, lang), ...period],
      period.length > 0 ? [] : [d.noPeriod(name)],
      true,
    ),
    group(
      d.objectives(name),
      objectives.map((clause) => clauseClaim(clause, lang)),
      objectives.length > 0 ? [] : [d.noObjectives(name)],
    ),
  ];
}

export function governanceGroups(site: Site, plan: Plan, lang: Lang): Group[] {
  const steering = clauseGroup(
    plan,
    union(inTopics(site, plan, ['steering']), serving(plan, ['3.2.1', '3.2.2'])),
    lang,
  );
  return [
    { ...steering, claims: [issuedClaim(plan, lang), ...steering.claims] },
    group(
      words(lang).dossier.bodies(planName(plan)[lang]),
      dutiesByRole(plan).map((load) => bodyClaim(load, plan, lang)),
    ),
  ];
}

/** One group per feature: targets, then results, then what follows from both. Indicators without a value are named. */
export function indicatorGroups(site: Site, city: City, lang: Lang): Group[] {
  const d = words(lang).dossier;
  const date = formatDate(site.publisher.updated, lang);
  return site.framework.features.map((feature) => {
    const evidence = featureEvidence(site, feature, city);
    const targets = evidence.flatMap((one) => one.targets.map((target) => targetClaim(target, lang)));
    const results = evidence.flatMap((one) => (one.reading ? [resultClaim(one, one.reading, lang)] : []));
    const judged = evidence.flatMap((one) =>
      one.reading ? one.targets.map((target) => judgedClaim(target, site.publisher.updated, lang)) : [],
    );
    const ids = (other: boolean) =>
      evidence
        .filter((one) => one.reading === null && (one.other !== null) === other)
        .map(({ indicator }) => (indicator.feature === null ? indicator.name[lang] : indicator.id))
        .join('; ');
    const missing = [
      ...(targets.length === 0 ? [d.noTargets] : []),
      ...(ids(true) === '' ? [] : [d.onlyOther(ids(true), date)]),
      ...(ids(false) === '' ? [] : [d.noValues(ids(false), date)]),
    ];
    return {
      ...group(`${feature.no} ${feature.title[lang]}`, [...targets, ...results, ...judged], missing),
      id: feature.no,
    };
  });
}

export function commitmentGroups(plan: Plan, lang: Lang): Group[] {
  const tasks = tasksOf(plan.duties);
  const d = words(lang).dossier;
  const name = planName(plan)[lang];
  return [
    ...(plan.milestones.length > 0
      ? [
          group(
            d.dated(name),
            plan.milestones.map((milestone) => milestoneClaim(milestone, lang)),
          ),
        ]
      : []),
    group(
      d.duties(name),
      tasks.map((task) => taskClaim(task, lang)),
      tasks.length > 0 ? [] : [d.noClauses(name)],
    ),
  ];
}
