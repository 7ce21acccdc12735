/** Chart: the published values of an indicator over time. Lines join only what can be compared; the country stands apart from the cities. */
import { planName } from '../derive/life.ts';
import { panelsOf, type Panel } from '../derive/answers/series.ts';
import { sayDeadline } from '../derive/answers/progress-statement.ts';
import { isComparable, readingsOf } from '../derive/answers/readings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, formatNumber, formatThreshold, formatValue } from '../i18n/format.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { seriesName } from '../i18n/words/series.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Indicator } from '../model/types.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, type Element } from './kit/svg.ts';
import { drawPanels, type Drawn } from './values-panels.ts';

const valuesId = ({ id }: Pick<Indicator, 'id'>): string => `values-${id}`;

export function valuesChart(indicator: Indicator): Chart {
  const id = valuesId(indicator);
  const panels = panelsOf(indicator);
  const title = both((lang) => chartWords(lang).valuesTitle(indicator.name[lang]));
  const reading = readingOf(indicator, panels);
  return withSvg({
    id,
    kind: 'values',
    about: { indicator },
    title,
    reading,
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
    draw: (lang) => draw(id, title[lang], reading[lang], panels, lang),
  });
}

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

/** How many values of whom, the latest that can be held against the target, and where lines stop. */
function readingOf(indicator: Indicator, panels: readonly Panel[]): Bilingual {
  const areas = [...new Set(panels.map(({ area }) => area))];
  const counts = areas.map((area) => ({
    area,
    count: indicator.observations.filter((one) => one.area === area).length,
  }));
  const latest = areas.flatMap((area) =>
    readingsOf(indicator.observations.filter((one) => one.area === area && isComparable(one))).slice(-1),
  );
  const lines = panels.flatMap((panel) => panel.lines);
  const joined = lines.filter(({ points }) => points.length > 1).length;
  const changes = [...new Set(panels.flatMap(({ boundaries }) => boundaries))];
  return both((lang) =>
    chartTexts(lang).values.reading({
      published: indicator.observations.length,
      perPlace: counts.map(({ area, count }) => `${area.name[lang]} ${formatNumber(count, lang)}`).join(', '),
      latest: latest
        .map((reading) => `${reading.area.name[lang]} ${shown(reading, lang)} (${formatDate(reading.period, lang)})`)
        .join('; '),
      joined,
      boundaries: changes.map((date) => formatDate(date, lang)).join(', '),
    }),
  );
}

function draw(id: string, title: string, reading: string, panels: readonly Panel[], lang: Lang): Element {
  const { shapes, height }: Drawn = drawPanels(panels, lang);
  return drawing(id, height, title, reading, shapes);
}
