/** The files from which a browser compares any two plans: one per plan and language, and the list to choose from. They grow with the plans, not with their pairs. */
import { listedPlans, planFacts } from '../../derive/compare/facts.ts';
import { factsFile, plansFile } from '../../derive/compare/hold.ts';
import { planName } from '../../derive/life.ts';
import { words } from '../../i18n/words/index.ts';
import type { Site } from '../../model/types.ts';
import { inBoth, LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import type { Output } from '../kit/output.ts';

const MEDIA_TYPE = 'application/json';

export const compareFiles = (site: Site): Output[] =>
  LANGS.flatMap((lang) => [
    {
      path: plansFile(lang),
      mediaType: MEDIA_TYPE,
      title: inBoth((one) => `${words(one).compare.listFile} (${lang})`),
      render: (model: Site) => JSON.stringify(listedPlans(model, lang)),
    },
    ...site.plans.map((plan): Output => ({
      path: factsFile(plan, lang),
      mediaType: MEDIA_TYPE,
      title: inBoth((one) => words(one).compare.factsFile(planName(plan)[one], lang)),
      render: (model) => JSON.stringify(planFacts(model, must(model.plan(plan.id), plan.id), lang)),
    })),
  ]);
