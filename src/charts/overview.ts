/** Chart: the 57 indicators in each city; a sign says whether there is a target, a value and a judgement. */
import { CELLS, viewsOf, type CellSign, type CityView } from '../derive/answers/across.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { deadlineOf } from '../derive/answers/deadline.ts';
import { dateOf, figure } from '../derive/answers/progress-statement.ts';
import { formatShortThreshold, inBrackets } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import { ANSWERS } from '../model/answer.ts';
import type { City, Indicator, Site } from '../model/types.ts';
import { answerShape } from './kit/answer-shape.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { at, both, mark } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const OVERVIEW_ID = 'overview';

interface Row {
  indicator: Indicator;
  views: CityView[];
}

export function overviewChart(site: Site): Chart {
  const rows = site.framework.indicators.map((indicator): Row => ({ indicator, views: viewsOf(site, indicator) }));
  const cities = site.cities.filter(({ kind }) => kind === 'city');
  const count = (city: City, ...signs: CellSign[]) =>
    rows.filter(({ views }) => views.some((view) => view.city === city && signs.includes(view.sign))).length;
  const title = both((lang) => chartWords(lang).overviewTitle(rows.length));
  const aimed: readonly CellSign[] = [...ANSWERS, 'target-only'];
  const valued: readonly CellSign[] = [...ANSWERS, 'value-only'];
  const reading = both((lang) =>
    cities
      .map((city) => {
        const split = ANSWERS.filter((answer) => answer !== 'cannot-be-judged' && count(city, answer) > 0).map(
          (answer) => `${count(city, answer)} ${words(lang).progress.answer[answer].toLocaleLowerCase(lang)}`,
        );
        return chartWords(lang).overviewCity({
          city: city.name[lang],
          aimed: count(city, ...aimed),
          valued: count(city, ...valued),
          split: split.join(', '),
          cannot: count(city, 'cannot-be-judged', 'target-only'),
        });
      })
      .join(' '),
  );
  return withSvg({
    id: OVERVIEW_ID,
    kind: 'overview',
    about: 'site',
    title,
    reading,
    columns: [
      { key: 'indicator', title: both((lang) => words(lang).indicator) },
      { key: 'name', title: both((lang) => chartTexts(lang).targets.name) },
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

/** “Target, not yet due: at least 90% (2030); 67% (2025)”. */
function said({ sign, targets, latest }: CityView, lang: Lang): string {
  const wanted = targets.map(({ target }) => formatShortThreshold(target, lang) + inBrackets(deadlineOf(target), lang));
  const value = latest === null ? [] : [`${figure(latest, lang)} (${dateOf(latest, lang)})`];
  const parts = [wanted.join(', '), ...value].filter(Boolean);
  return `${chartWords(lang).cells[sign]}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}

const INK = '#4a5865';
const SIDE = 15;

/** The answer’s own shape; an empty box for a target alone, a dot for a value alone, a dash for neither. */
export function cellShapes(sign: CellSign, x: number, y: number): Element[] {
  switch (sign) {
    case 'target-only':
      return [
        s('rect', {
          x: at(x - SIDE / 2),
          y: at(y - SIDE / 2),
          width: SIDE,
          height: SIDE,
          rx: 2,
          fill: 'none',
          stroke: INK,
          'stroke-width': 1,
          className: 'c-axis',
        }),
      ];
    case 'value-only':
      return [s('circle', { cx: at(x), cy: at(y), r: 3.2, fill: INK, className: 'c-muted' })];
    case 'nothing':
      return [s('path', { d: `M${at(x - 4)} ${at(y)}h8`, stroke: INK, 'stroke-width': 1.2, className: 'c-axis' })];
    default:
      return answerShape(sign, x, y, 7);
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
    const placed = [...cellShapes(sign, 9, y + 9), label([t.cells[sign]], 24, y + 13, 10.5)];
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
