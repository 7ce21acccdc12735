/** Chart: every dated figure of the plans, 2025 → 2030, cities side by side; ranges are bands, “more than” is hollow and “at least” is full. */
import { clauseLabel } from '../derive/references.ts';
import { datedOf, isDatedPercent } from '../derive/compare/dated-targets.ts';
import { planName } from '../derive/life.ts';
import { formatDate, formatSeries, formatShortThreshold } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan, Site } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawSpread } from './targets-by-year-spread.ts';
import { drawPlans } from './targets-by-year-plans.ts';

const DATED_ID = 'dated-targets';
/** As many columns as a phone has room for, each with its figures. */
const MOST = 3;

/** Plans that date percentages, in the order of the site. */
const datedPlans = (site: Site): Plan[] => site.plans.filter((plan) => plan.targets.some(isDatedPercent));

export const targetsByYearChart = (site: Site): Chart =>
  withSvg({ id: DATED_ID, kind: 'dated-targets', about: 'site' }, () => {
    const plans = datedPlans(site);
    const indicators = site.indicators.filter((indicator) => indicator.targets.some(isDatedPercent));
    const shared = indicators.filter((indicator) => plans.every((plan) => datedOf(plan, indicator).length > 0)).length;
    const cities = [...new Set(plans.map(({ city }) => city))];
    const named = (lang: Lang) =>
      cities.length > MOST
        ? chartWords(lang).manyCities(cities.length)
        : formatSeries(
            plans.map((plan) => plan.city.name[lang]),
            lang,
          );
    const total = plans.flatMap(({ targets }) => targets.filter(isDatedPercent)).length;
    const per = (lang: Lang) =>
      plans.length > MOST
        ? chartWords(lang).manyPlans(plans.length)
        : plans
            .map(
              (plan) =>
                `${planName(plan)[lang]} ${indicators.filter((indicator) => datedOf(plan, indicator).length > 0).length}`,
            )
            .join(', ');
    return {
      title: both((lang) => chartWords(lang).datedTitle(named(lang))),
      finding: both((lang) =>
        findings(lang).dated({ indicators: indicators.length, shared, plans: plans.length, total }),
      ),
      reading: both((lang) =>
        chartTexts(lang).dated.reading({ total, indicators: indicators.length, perPlan: per(lang), shared }),
      ),
      columns: [
        { key: 'indicator', title: both((lang) => words(lang).indicator) },
        { key: 'plan', title: both((lang) => words(lang).plan) },
        { key: 'by', title: both((lang) => words(lang).by) },
        { key: 'target', title: both((lang) => words(lang).target) },
        { key: 'value', title: both((lang) => words(lang).progress.value), numeric: true },
        { key: 'value_upper', title: both((lang) => chartTexts(lang).dated.upperEnd), numeric: true },
        { key: 'place', title: both((lang) => words(lang).source) },
      ],
      rows: indicators.flatMap((indicator) =>
        plans.flatMap((plan) =>
          datedOf(plan, indicator).map((target) => [
            indicator.name,
            planName(plan),
            both((lang) => formatDate(target.by, lang)),
            both((lang) => formatShortThreshold(target, lang)),
            target.value,
            target.value_upper ?? null,
            target.clause ? clauseLabel(target.clause) : null,
          ]),
        ),
      ),
      draw: (lang, sheet) =>
        plans.length > MOST ? drawSpread(plans, indicators, lang, sheet) : drawPlans(plans, indicators, lang, sheet),
    };
  });
