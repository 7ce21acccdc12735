/** Chart: the 57 indicators in each city; a sign says whether there is a target, a value and a judgement. */
import { viewsOf, type CellSign, type CityView } from '../derive/answers/across.ts';
import { deadlineOf } from '../derive/answers/deadline.ts';
import { dateOf, figure } from '../derive/answers/progress-statement.ts';
import { formatShortThreshold, inBrackets } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS } from '../model/answer.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Indicator, Site } from '../model/types.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawCells, MOST_CITIES } from './overview-cells.ts';
import { drawSpread } from './overview-spread.ts';

const OVERVIEW_ID = 'overview';

export interface Row {
  indicator: Indicator;
  views: CityView[];
}

export const overviewChart = (site: Site): Chart =>
  withSvg({ id: OVERVIEW_ID, kind: 'overview', about: 'site' }, () => {
    const rows = site.framework.indicators.map((indicator): Row => ({ indicator, views: viewsOf(site, indicator) }));
    const cities = site.cities.filter(({ kind }) => kind === 'city');
    const count = (city: City, ...signs: CellSign[]) =>
      rows.filter(({ views }) => views.some((view) => view.city === city && signs.includes(view.sign))).length;
    const aimed: readonly CellSign[] = [...ANSWERS, 'target-only'];
    const valued: readonly CellSign[] = [...ANSWERS, 'value-only'];
    const ofCity = (city: City, lang: Lang): string => {
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
    };
    const met = rows.filter(({ views }) =>
      views.some(({ sign }) => aimed.includes(sign) && valued.includes(sign)),
    ).length;
    const many = cities.length > MOST_CITIES;
    return {
      title: both((lang) => chartWords(lang).overviewTitle(rows.length)),
      finding: both((lang) => findings(lang).overview({ both: met, indicators: rows.length, cities: cities.length })),
      reading: both((lang) =>
        many ? chartWords(lang).overviewMany(cities.length) : cities.map((city) => ofCity(city, lang)).join(' '),
      ),
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
      draw: (lang, sheet) =>
        many ? drawSpread(site, rows, lang, sheet) : drawCells(site, rows, cities, said, lang, sheet),
    };
  });

/** “Target, not yet due: at least 90% (2030); 67% (2025)”. */
function said({ sign, targets, latest }: CityView, lang: Lang): string {
  const wanted = targets.map(({ target }) => formatShortThreshold(target, lang) + inBrackets(deadlineOf(target), lang));
  const value = latest === null ? [] : [`${figure(latest, lang)} (${dateOf(latest, lang)})`];
  const parts = [wanted.join(', '), ...value].filter(Boolean);
  return `${chartWords(lang).cells[sign]}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}
