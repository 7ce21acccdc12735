/** Chart: the 57 indicators in each city; a sign says whether there is a target, a value and a judgement. */
import { CELLS, viewsOf, type CellSign, type CityView } from '../derive/answers/across.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, formatShortThreshold, formatValue } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Indicator, Site } from '../model/types.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { at, both, mark, TARGET, VALUE } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

export const OVERVIEW_ID = 'overview';

interface Row {
  indicator: Indicator;
  views: CityView[];
}

export function overviewChart(site: Site): Chart {
  const rows = site.framework.indicators.map((indicator): Row => ({ indicator, views: viewsOf(site, indicator) }));
  const cities = site.cities.filter(({ kind }) => kind === 'city');
  const count = (city: City, ...signs: CellSign[]) =>
    rows.filter(({ views }) => signs.includes(views.find((view) => view.city === city)!.sign)).length;
  const title = both((lang) => chartWords(lang).overviewTitle);
  const reading = {
    vi: cities
      .map(
        (city) =>
          `${city.name.vi}: ${count(city, 'met', 'not-met', 'cannot', 'target-only')} chỉ số có chỉ tiêu, ${count(city, 'met', 'not-met', 'cannot', 'value-only')} có giá trị; ${count(city, 'met')} đạt, ${count(city, 'not-met')} chưa đạt, ${count(city, 'cannot', 'target-only')} chưa đánh giá được.`,
      )
      .join(' '),
    en: cities
      .map(
        (city) =>
          `${city.name.en}: ${count(city, 'met', 'not-met', 'cannot', 'target-only')} indicators have a target, ${count(city, 'met', 'not-met', 'cannot', 'value-only')} have a value; ${count(city, 'met')} are met, ${count(city, 'not-met')} are not, ${count(city, 'cannot', 'target-only')} cannot be judged.`,
      )
      .join(' '),
  };
  return withSvg({
    id: OVERVIEW_ID,
    title,
    reading,
    columns: [
      { key: 'indicator', title: both((lang) => words(lang).indicator) },
      { key: 'name', title: { vi: 'Tên', en: 'Name' } },
      ...cities.map((city) => ({ key: city.id.replaceAll('-', '_'), title: city.name })),
    ],
    rows: rows.map(({ indicator, views }): ChartCell[] => [
      indicator.id,
      indicator.name,
      ...views.map((view) => both((lang) => said(view, lang))),
    ]),
    draw: (lang) => draw(title[lang], reading[lang], site, rows, cities, lang),
  });
}

/** “Target, not met: at least 90%; 67% (2025)”. */
function said({ sign, targets, latest }: CityView, lang: Lang): string {
  const wanted = targets.map(
    ({ target }) =>
      formatShortThreshold(target, lang) +
      (target.by === undefined ? '' : ` (${formatDate(target.by, lang).replace('năm ', '')})`),
  );
  const value =
    latest === null
      ? []
      : [
          `${formatValue({ value: latest.value, unit: latest.unit, measure: latest.observations[0]!.indicator.measure }, lang)} (${formatDate(latest.period, lang)})`,
        ];
  const parts = [wanted.join(', '), ...value].filter(Boolean);
  return `${chartWords(lang).cells[sign]}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}

const INK = '#4a5865';
const SIDE = 15;

/** Full with a tick, full with a cross, a dot in a box, an empty box, a dot alone, a dash: told apart without colour. */
export function cellShapes(sign: CellSign, x: number, y: number): Element[] {
  const [left, top] = [at(x - SIDE / 2), at(y - SIDE / 2)];
  const box = { x: left, y: top, width: SIDE, height: SIDE, rx: 2 };
  const stroke = { fill: 'none', 'stroke-width': 2, stroke: '#fff', className: 'c-hatch' };
  const dot = s('circle', { cx: at(x), cy: at(y), r: 3.2, fill: INK, className: 'c-muted' });
  const frame = s('rect', { ...box, fill: 'none', stroke: INK, 'stroke-width': 1, className: 'c-axis' });
  switch (sign) {
    case 'met':
      return [
        s('rect', { ...box, fill: VALUE, className: 'c-lead' }),
        s('path', { d: `M${at(x - 4)} ${at(y)}l3 3.5 5-7`, ...stroke }),
      ];
    case 'not-met':
      return [
        s('rect', { ...box, fill: TARGET, className: 'c-advise' }),
        s('path', { d: `M${at(x - 3.5)} ${at(y - 3.5)}l7 7m0-7l-7 7`, ...stroke }),
      ];
    case 'cannot':
      return [frame, dot];
    case 'target-only':
      return [frame];
    case 'value-only':
      return [dot];
    case 'nothing':
      return [s('path', { d: `M${at(x - 4)} ${at(y)}h8`, stroke: INK, 'stroke-width': 1.2, className: 'c-axis' })];
  }
}

const COLUMN = 52;

function draw(
  title: string,
  reading: string,
  site: Site,
  rows: readonly Row[],
  cities: readonly City[],
  lang: Lang,
): Element {
  const t = chartWords(lang);
  const left = WIDTH - cities.length * COLUMN;
  const middle = (index: number) => left + (index + 0.5) * COLUMN;
  let y = 0;
  const used = CELLS.filter((sign) => rows.some(({ views }) => views.some((view) => view.sign === sign)));
  const legend = used.flatMap((sign) => {
    const placed = [...cellShapes(sign, 9, y + 9), label([t.cells[sign]!], 24, y + 13, 10.5)];
    y += 20;
    return placed;
  });
  const blocks = site.framework.focal_areas.flatMap((focal) => {
    const own = rows.filter(({ indicator }) => indicator.feature?.focal_area === focal);
    y += 12;
    const lines = wrap(`${focal.no} ${focal.title[lang]}`, left - 8, 11);
    const names = cities.map((city, index) =>
      wrap(city.name[lang].replace('Thành phố ', 'TP. ').replace(' City', ''), COLUMN - 2, 9.5).map((line, row, all) =>
        s(
          'text',
          {
            x: at(middle(index)),
            y: at(y + 11 + (row - all.length + 1) * 11 + Math.max(0, lines.length - 1) * 13.75),
            'font-size': 9.5,
            'text-anchor': 'middle',
            fill: INK,
            className: 'c-muted',
          },
          line,
        ),
      ),
    );
    const heading = label(lines, 0, y + 11, 11, 'c-label c-strong');
    y += lines.length * 13.75 + 4;
    const rule = s('path', { d: `M0 ${at(y)}H${WIDTH}`, stroke: INK, 'stroke-width': 1, className: 'c-axis' });
    return [heading, ...names.flat(), rule, ...own.flatMap(line)];
  });
  return drawing(OVERVIEW_ID, y + 4, title, reading, [...legend, ...blocks]);

  function line({ indicator, views }: Row): Element[] {
    const lines = wrap(indicator.name[lang], left - 48, 10);
    const height = Math.max(22, lines.length * 12.5 + 8);
    const name = [
      label([indicator.id], 0, y + 14, 10, 'c-label c-muted'),
      label(lines, textWidth('2.4.1-b', 10) + 4, y + 14, 10),
    ];
    const cells = views.map((view, index) =>
      mark(
        `${indicator.id}, ${view.city.name[lang]}: ${said(view, lang)}`,
        ...cellShapes(view.sign, middle(index), y + height / 2),
      ),
    );
    y += height;
    return [
      ...name,
      ...cells,
      s('path', {
        d: `M0 ${at(y)}H${WIDTH}`,
        stroke: '#9aa7b2',
        'stroke-width': 0.4,
        'stroke-opacity': 0.6,
        className: 'c-axis',
      }),
    ];
  }
}
