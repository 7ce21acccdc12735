/** The marks of each kind of chart, from the same derivations that the drawings are made of. */
import { across, viewsOf, type CityView } from '../../derive/answers/across.ts';
import { judgedPlans } from '../../derive/answers/judged.ts';
import { ranking, type Ranked } from '../../derive/answers/ranking.ts';
import { figure, sayAnswer } from '../../derive/answers/progress-statement.ts';
import { panelsOf } from '../../derive/answers/series.ts';
import { successions } from '../../derive/bodies/succession.ts';
import { dutiesByRole } from '../../derive/bodies/workload.ts';
import type { SubjectOf } from '../../derive/chart-subjects.ts';
import { isDatedPercent, sharedTargets } from '../../derive/compare/dated-targets.ts';
import { coverageOf, coveredCities } from '../../derive/coverage.ts';
import { regionState } from '../../derive/regions.ts';
import { formatWhen, timeline } from '../../derive/timeline.ts';
import { chartWords } from '../../i18n/words/charts.ts';
import { codeWords } from '../../i18n/words/codes.ts';
import { successionWords } from '../../i18n/words/succession.ts';
import { formatShortThreshold, formatThreshold } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { ROLES } from '../../model/schema/clause.ts';
import type { AnnexRow, Site, Target } from '../../model/types.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { Mark } from './chart-fields.ts';
import { stepKey } from './bodies.ts';

const threshold = (target: Target | AnnexRow) => inBoth((lang) => formatShortThreshold(target, lang));

export const dutyMarks = ({ id: chart, plan }: SubjectOf<'duties'>): Mark[] =>
  dutiesByRole(plan).flatMap(({ agency, counts, total }) =>
    ROLES.filter((role) => counts[role] > 0).map((role) => ({
      chart,
      plan,
      agency,
      key: [agency.id, role],
      more: { role, duties: counts[role], duties_of_agency: total },
      texts: { role_name: inBoth((lang) => codeWords[lang].roles[role]) },
    })),
  );

export const annexMarks = ({ id: chart, plan }: SubjectOf<'targets'>): Mark[] =>
  plan.annex.map((row) => ({
    chart,
    plan,
    indicator: row.indicator,
    target: row,
    key: [row.indicator.id],
    shown: threshold(row),
    more: { annex_indicator: row.id, focal_area: row.indicator.feature?.focal_area.no },
  }));

const targetMark = (chart: string, target: Target, more: Mark['more'] = {}): Mark => ({
  chart,
  plan: target.plan,
  city: target.plan.city,
  indicator: target.indicator,
  target,
  line: target.clause,
  key: [target.id],
  shown: threshold(target),
  more,
});

export const sharedMarks = ({ id, plans: [a, b] }: SubjectOf<'shared-targets'>): Mark[] =>
  sharedTargets(a, b).flatMap(({ a: ofA, b: ofB, relation }) =>
    [...ofA, ...ofB].map((target) => targetMark(id, target, { relation })),
  );

export const datedMarks = ({ id }: SubjectOf<'dated-targets'>, site: Site): Mark[] =>
  site.targets.filter(isDatedPercent).map((target) => targetMark(id, target));

export const judgedMarks = ({ id }: SubjectOf<'judged-targets'>, site: Site): Mark[] =>
  judgedPlans(site).flatMap(({ targets }) =>
    targets.map((one) => ({
      ...targetMark(id, one.target, { progress: one.id, answer: one.achievement.is, due: one.due }),
      texts: { answer_name: inBoth((lang) => sayAnswer(one, lang)) },
    })),
  );

export const timelineMarks = ({ id: chart, city }: SubjectOf<'timeline'>, site: Site): Mark[] =>
  timeline(site, city ?? undefined)
    .filter(({ plan, state }) => plan !== null && (state === 'past' || state === 'running' || state === 'ahead'))
    .map((event) => ({
      chart,
      plan: event.plan,
      city: event.city,
      line: event.clause,
      key: [event.id],
      shown: inBoth((lang) => formatWhen(event, lang)),
      more: { kind: event.kind, state: event.state, date_from: event.from, date_to: event.to },
      texts: { what: event.what },
    }));

export const reorganisationMarks = ({ id: chart, city }: SubjectOf<'reorganisation'>): Mark[] =>
  successions(city).map(({ from, to, succession }) => ({
    chart,
    city,
    agency: from,
    key: [from.id, to.id],
    more: {
      succession: stepKey({ agency: from, succession }),
      successor: to.id,
      relation: succession.relation,
      strength: succession.strength,
    },
    texts: {
      successor_name: to.name,
      relation_name: inBoth((lang) => successionWords(lang).relation[succession.relation]),
      strength_name: inBoth((lang) => successionWords(lang).strength[succession.strength]),
    },
  }));

/** A mark for each target, one for the value, or one that says that there is none. */
function viewMarks(chart: string, view: CityView, indicator: NonNullable<Mark['indicator']>): Mark[] {
  const { city, targets, latest, sign } = view;
  const base = { chart, city, indicator, texts: { sign_name: inBoth((lang) => chartWords(lang).cells[sign]) } };
  const place = [indicator.id, city.id];
  return [
    ...targets.map((one): Mark => ({
      ...base,
      plan: one.target.plan,
      target: one.target,
      line: one.target.clause,
      key: [...place, 'target', one.target.id],
      shown: threshold(one.target),
      more: { kind: 'target', sign, answer: one.achievement.is },
    })),
    latest
      ? {
          ...base,
          reading: latest,
          key: [...place, 'value'],
          shown: inBoth((lang) => figure(latest, lang)),
          more: { kind: 'value', sign },
        }
      : {
          ...base,
          key: [...place, 'missing'],
          shown: inBoth((lang) => words(lang).progress.reasons['no-value']),
          more: { kind: 'missing', sign },
        },
  ];
}

export function acrossMarks({ id, indicator }: SubjectOf<'across'>, site: Site): Mark[] {
  const views = across(site, indicator);
  const ranked = new Map(ranking(views).map((one) => [one.view, one]));
  return views.flatMap((view) =>
    viewMarks(id, view, indicator).map((mark) => ({ ...mark, ...placeOf(mark, ranked.get(view)) })),
  );
}

/** The region of the value, or, where the row is none, of the city; its place is that of a value alone. */
function placeOf({ city, reading, more, texts }: Mark, ranked: Ranked | undefined): Pick<Mark, 'more' | 'texts'> {
  if (city === undefined) return {};
  const state = regionState(city, reading ?? null);
  const region = state === 'in-region' ? city.region : null;
  const own = reading === undefined ? undefined : ranked;
  return {
    more: {
      ...more,
      region: region?.id,
      region_state: state,
      place: own?.overall?.place,
      place_among: own?.overall?.of,
      place_in_region: own?.inRegion?.place,
      place_in_region_among: own?.inRegion?.of,
    },
    texts: { ...texts, region_name: region?.name },
  };
}

export const overviewMarks = ({ id }: SubjectOf<'overview'>, site: Site): Mark[] =>
  site.framework.indicators.flatMap((indicator) =>
    viewsOf(site, indicator).flatMap((view) => viewMarks(id, view, indicator)),
  );

export function valueMarks({ id: chart, indicator }: SubjectOf<'values'>): Mark[] {
  let line = 0;
  return panelsOf(indicator).flatMap(({ area, breakdowns, lines, targets }) => {
    const breakdown = breakdowns.join('+') || 'total';
    const base = { chart, indicator, city: area };
    const values = lines.flatMap(({ points, series }) => {
      line += 1;
      return points.map((reading): Mark => ({
        ...base,
        reading,
        key: [area.id, breakdown, ...reading.observations.map(({ id }) => id)],
        shown: inBoth((lang) => figure(reading, lang)),
        more: { kind: 'value', breakdown, series, line_no: line },
      }));
    });
    const wanted = targets.map((target): Mark => ({
      ...base,
      plan: target.plan,
      target,
      line: target.clause,
      key: [area.id, breakdown, 'target', target.id],
      shown: inBoth((lang) => formatThreshold(target, lang)),
      more: { kind: 'target', breakdown },
    }));
    return [...values, ...wanted];
  });
}

const OF_PLAN = ['clauses', 'targets', 'otherTargets', 'indicatorBodies', 'dutyBodies'] as const;
const OF_CITY = ['values', 'otherValues'] as const;
/** `other-targets`, as codes are written. */
const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const MEASURES_OF_COVERAGE: readonly string[] = [...OF_PLAN, ...OF_CITY].map(kebab);

export const coverageMarks = ({ id: chart, city }: SubjectOf<'coverage'>, site: Site): Mark[] =>
  (city ? [city] : coveredCities(site)).flatMap((one) =>
    coverageOf(site, one).flatMap((row) => {
      const mark = (measure: (typeof OF_PLAN | typeof OF_CITY)[number], counted: number, plan: Mark['plan']): Mark => ({
        chart,
        city: one,
        plan: plan ?? null,
        key: [row.feature.no, plan?.id ?? one.id, kebab(measure)],
        more: { feature: row.feature.no, measure: kebab(measure), things: counted },
        texts: {
          feature_title: row.feature.title,
          measure_name: inBoth((lang) => words(lang).coverage.counts[measure]),
        },
      });
      return [
        ...row.plans.flatMap((own) => OF_PLAN.map((measure) => mark(measure, own[measure].length, own.plan))),
        ...OF_CITY.map((measure) => mark(measure, row[measure].length, null)),
      ];
    }),
  );
