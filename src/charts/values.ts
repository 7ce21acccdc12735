/** Chart: the published values of an indicator over time. Lines join only what can be compared; the country stands apart from the cities. */
import { panelsOf, type Panel } from '../derive/answers/series.ts';
import { sayDeadline } from '../derive/answers/progress-statement.ts';
import { isComparable, readingsOf, type Reading } from '../derive/answers/readings.ts';
import { planName } from '../derive/life.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, formatNumber, formatThreshold, formatValue } from '../i18n/format.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { seriesName } from '../i18n/words/series.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { City, Indicator } from '../model/types.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { chosen, CROWD } from './kit/crowd.ts';
import { both } from './kit/marks.ts';
import { drawPanels } from './values-panels.ts';

const valuesId = ({ id }: Pick<Indicator, 'id'>): string => `values-${id}`;

export const valuesChart = (indicator: Indicator): Chart =>
  withSvg({ id: valuesId(indicator), kind: 'values', about: { indicator } }, () => {
    const panels = panelsOf(indicator);
    return {
      title: both((lang) => chartWords(lang).valuesTitle(indicator.name[lang])),
      finding: both((lang) => findingOf(indicator, panels, lang)),
      reading: readingOf(indicator, panels),
      columns: [
        { key: 'kind', title: both((lang) => chartWords(lang).kind) },
        { key: 'area', title: both((lang) => chartWords(lang).area) },
        { key: 'group', title: both((lang) => words(lang).progress.breakdown) },
        { key: 'period', title: both((lang) => words(lang).progress.period) },
        { key: 'value', title: both((lang) => words(lang).progress.value), numeric: true },
        { key: 'shown', title: both((lang) => chartWords(lang).shown) },
        { key: 'series', title: both((lang) => words(lang).progress.series) },
        { key: 'fit', title: both((lang) => words(lang).progress.basis) },
        { key: 'line', title: both((lang) => chartWords(lang).line), numeric: true },
      ],
      rows: rowsOf(panels),
      draw: (lang, sheet) => drawPanels(shownPanels(indicator, panels), areasOf(panels).length, lang, sheet),
    };
  });

/** Name of what a panel is of: “Poor households + Near-poor households”, or nothing for everybody. */
export const groupName = ({ breakdowns }: Pick<Panel, 'breakdowns'>, lang: Lang): string =>
  breakdowns.map((breakdown) => words(lang).breakdowns[breakdown]).join(' + ');

function rowsOf(panels: readonly Panel[]): ChartCell[][] {
  let line = 0;
  return panels.flatMap((panel) => {
    const { area, lines, targets } = panel;
    const name = both((lang) => groupName(panel, lang));
    const values = lines.flatMap(({ points, series }) => {
      line += 1;
      return points.map((point): ChartCell[] => [
        both((lang) => chartWords(lang).kinds.value),
        area.name,
        name,
        both((lang) => formatDate(point.period, lang)),
        point.value,
        both((lang) => shown(point, lang)),
        series === null ? null : both((lang) => seriesName(series, lang)),
        both((lang) => fit(point, lang)),
        line,
      ]);
    });
    const wanted = targets.map((target): ChartCell[] => [
      both((lang) => chartWords(lang).kinds.target),
      area.name,
      name,
      both((lang) => sayDeadline(target, lang)),
      target.value,
      both((lang) => formatThreshold(target, lang)),
      planName(target.plan),
      null,
      null,
    ]);
    return [...values, ...wanted];
  });
}

type Point = Panel['lines'][number]['points'][number];
export const shown = ({ value, unit, observations }: Point, lang: Lang): string =>
  formatValue({ value, unit, measure: observations[0].indicator.measure }, lang);
const fit = ({ basis, status }: Point, lang: Lang): string =>
  [words(lang).progress.bases[basis], ...(status === null ? [] : [words(lang).progress.statuses[status]])].join('; ');

const areasOf = (panels: readonly Panel[]): City[] => [...new Set(panels.map(({ area }) => area))];

/** The latest value of a place that can be held against a target. */
const latestOf = (indicator: Indicator, area: City): Reading[] =>
  readingsOf(indicator.observations.filter((one) => one.area === area && isComparable(one))).slice(-1);

/** The latest values of the cities; of many, the highest and the lowest. */
function findingOf(indicator: Indicator, panels: readonly Panel[], lang: Lang): string {
  const cities = areasOf(panels).filter(({ kind }) => kind === 'city');
  const latest = cities.flatMap((area) => latestOf(indicator, area));
  const said = (reading: Reading) => ({
    city: reading.area.name[lang],
    value: shown(reading, lang),
    when: formatDate(reading.period, lang),
  });
  if (latest.length > 3 && latest.every(({ unit }) => unit.id === 'none'))
    return findings(lang).valuesCounted({
      counts: [...Map.groupBy(latest, (reading) => shown(reading, lang))]
        .map(([value, own]) => ({ value, cities: own.length }))
        .sort((a, b) => b.cities - a.cities),
    });
  const ranked = latest.toSorted((a, b) => b.value - a.value);
  const [first, last] = [ranked[0], ranked.at(-1)];
  return latest.length > 3 && first && last
    ? findings(lang).valuesBetween({ cities: latest.length, highest: said(first), lowest: said(last) })
    : findings(lang).values({ latest: latest.map(said), published: indicator.observations.length });
}

/** Of many places the country and a few cities by rank: more would be a smear. */
function shownPanels(indicator: Indicator, panels: readonly Panel[]): Panel[] {
  const areas = areasOf(panels);
  if (areas.length <= CROWD) return [...panels];
  const rank = (area: City): number => latestOf(indicator, area)[0]?.value ?? -Infinity;
  const cities = areas.filter(({ kind }) => kind === 'city').toSorted((a, b) => rank(b) - rank(a));
  const some = new Set(chosen(cities));
  return panels.filter(({ area }) => area.kind !== 'city' || some.has(area));
}

/** How many values of whom, the latest that can be held against the target, where lines stop. */
function readingOf(indicator: Indicator, panels: readonly Panel[]): Bilingual {
  const areas = areasOf(panels);
  const counts = areas.map((area) => ({
    area,
    count: indicator.observations.filter((one) => one.area === area).length,
  }));
  const lines = panels.flatMap((panel) => panel.lines);
  const joined = lines.filter(({ points }) => points.length > 1).length;
  const changes = [...new Set(panels.flatMap(({ boundaries }) => boundaries))];
  return both((lang) =>
    chartTexts(lang).values.reading({
      published: indicator.observations.length,
      perPlace:
        areas.length > CROWD
          ? chartWords(lang).manyCities(areas.length)
          : counts.map(({ area, count }) => `${area.name[lang]} ${formatNumber(count, lang)}`).join(', '),
      joined,
      boundaries: changes.map((date) => formatDate(date, lang)).join(', '),
    }),
  );
}
