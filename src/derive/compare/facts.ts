/**
 * Owns what of one plan a browser needs to hold it against any other: its matters, targets and bodies, each with the keys that say what is
 * the same. Small and in one language; `hold.ts` puts two together. What only an editor can say of a pair is not in it.
 */
import type { Lang } from '../../model/schema/common.ts';
import type { Plan, Site } from '../../model/types.ts';
import { agencyPath, indicatorPath, localised, planPath, sectionPath } from '../address.ts';
import { planName } from '../life.ts';
import { indicatorsOf, loads, OVERALL, sectionsByTopic, targetsIn, targetSlot } from './comparison.ts';
import { targetKeys, toldBy } from './differences.ts';
import { writtenPairs } from './pairs.ts';
import { saidOf, keyedItems } from './say.ts';
import { words } from '../../i18n/words/index.ts';
import type { BodyFacts, Listed, PlanFacts, TargetFacts, TopicFacts } from './hold.ts';

function topicFacts(site: Site, plan: Plan, lang: Lang): TopicFacts[] {
  const byTopic = sectionsByTopic(site, plan);
  return site.comparisons.topics.flatMap((topic, order): TopicFacts[] => {
    const sections = byTopic.get(topic) ?? [];
    if (sections.length === 0) return [];
    const told = toldBy(sections.flatMap(({ lines }) => lines));
    return [
      {
        id: topic.id,
        order,
        title: topic.title[lang],
        sections: sections.map((section) => ({ text: section.ref, path: localised(sectionPath(section), lang) })),
        told: OVERALL.map((kind) =>
          keyedItems(kind, told[kind], lang).map(({ key, item }) => [
            key,
            item.text,
            ...(item.path === undefined ? [] : [localised(item.path, lang)]),
          ]),
        ),
      },
    ];
  });
}

const targetFacts = (site: Site, plan: Plan, lang: Lang): TargetFacts[] =>
  indicatorsOf(site, [plan]).map((indicator) => ({
    id: indicator.id,
    name: `${indicator.feature ? `${indicator.id} ` : ''}${indicator.name[lang]}`,
    path: localised(indicatorPath(indicator), lang),
    targets: targetsIn(indicator, [plan]).map((target) => ({
      slot: targetSlot(target),
      keys: targetKeys(target),
      said: saidOf(target, lang),
    })),
  }));

const bodyFacts = (plan: Plan, lang: Lang): BodyFacts[] =>
  [...loads({ plans: [plan] })].map(([kind, { agency, duties, indicators }]) => ({
    kind,
    name: agency.name[lang],
    path: localised(agencyPath(agency), lang),
    load: words(lang).compare.dutiesAndIndicators(duties, indicators),
  }));

export const planFacts = (site: Site, plan: Plan, lang: Lang): PlanFacts => ({
  id: plan.id,
  name: planName(plan)[lang],
  path: localised(planPath(plan), lang),
  topics: topicFacts(site, plan, lang),
  indicators: targetFacts(site, plan, lang),
  bodies: bodyFacts(plan, lang),
});

/** What there is to choose from, and which pairs have a page already. */
export const listedPlans = (site: Site, lang: Lang): Listed => ({
  plans: site.plans.map((plan) => ({ id: plan.id, name: planName(plan)[lang], city: plan.city.name[lang] })),
  written: writtenPairs(site).plans.map(([a, b]) => [a.id, b.id]),
});
