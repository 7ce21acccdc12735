/** Chart: one indicator in each city, targets and latest value. Quantities lie on a scale; ratings, directions and standards have forms of their own. */
import { indicatorPath, localised } from '../derive/address.ts';
import { across, type CellSign, type CityView } from '../derive/answers/across.ts';
import { deadlineOf } from '../derive/answers/deadline.ts';
import { dateOf, figure as figureOf, sayAnswer, sayDeadline } from '../derive/answers/progress-statement.ts';
import { isWhole } from '../derive/answers/readings.ts';
import { ranking, type Ranked } from '../derive/answers/ranking.ts';
import { planName } from '../derive/life.ts';
import { regionState } from '../derive/regions.ts';
import { formatDate, formatShortThreshold, inBrackets } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS, type Answer } from '../model/answer.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Indicator, Site, Target } from '../model/types.ts';
import { drawForm, type FormRow } from './across-forms.ts';
import { placeWords } from './across-regions.ts';
import { drawSpread } from './across-spread.ts';
import { withSvg, type Chart, type ChartCell, type ChartColumn } from './kit/chart.ts';
import { CROWD } from './kit/crowd.ts';
import { both } from './kit/marks.ts';
import { at, HEAD, label, lineOf, TEXT, type Drawn, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const acrossId = ({ id }: Pick<Indicator, 'id'>): string => `across-${id}`;

export const acrossChart = (site: Site, indicator: Indicator): Chart =>
  withSvg({ id: acrossId(indicator), kind: 'across', about: { indicator } }, () => {
    const views = across(site, indicator);
    const places = new Map(ranking(views).map((one) => [one.view, one]));
    const since = site.regions[0]?.since;
    const aimed = views.filter(({ targets }) => targets.length > 0);
    const columns: ChartColumn[] = [
      { key: 'city', title: both((lang) => chartWords(lang).city) },
      { key: 'kind', title: both((lang) => chartWords(lang).kind) },
      { key: 'plan', title: both((lang) => words(lang).plan) },
      { key: 'date', title: both((lang) => words(lang).progress.period) },
      { key: 'value', title: both((lang) => words(lang).progress.value), numeric: true },
      { key: 'shown', title: both((lang) => chartWords(lang).shown) },
      { key: 'state', title: both((lang) => chartWords(lang).state) },
      { key: 'place', title: both((lang) => chartWords(lang).placeTitle) },
      ...(since === undefined ? [] : [{ key: 'region', title: both((lang) => words(lang).region) }]),
    ];
    return {
      title: both((lang) => chartWords(lang).acrossTitle(indicator.name[lang])),
      finding: both((lang) =>
        findings(lang).across({
          cities: views.length,
          aimed: aimed.length,
          met: views.filter(({ sign }) => sign === 'met').length,
          judged: views.filter(({ sign }) => isAnswer(sign) && sign !== 'cannot-be-judged').length,
          valued: views.filter(({ latest }) => latest !== null).length,
        }),
      ),
      reading: both((lang) =>
        [
          views.length > CROWD
            ? chartWords(lang).acrossMany(views.length)
            : views.map((view) => sentence(view, lang)).join(' '),
          ...(since === undefined ? [] : [chartWords(lang).regionsSince(formatDate(since, lang))]),
        ].join(' '),
      ),
      columns,
      rows: views.flatMap((view) => rowsOf(view, places.get(view)).map((row) => row.slice(0, columns.length))),
      draw: (lang, sheet) =>
        views.length > CROWD
          ? drawSpread(indicator, views, site.regions, (view, of) => figure(view, of), lang, sheet)
          : draw(site, indicator, views, lang, sheet),
    };
  });

const kind = (name: 'value' | 'target' | 'missing'): Bilingual => both((lang) => chartWords(lang).kinds[name]);
const figure = ({ latest, comparable }: CityView, lang: Lang): string => {
  if (latest === null) return '';
  const [{ breakdown }] = latest.observations;
  // A part of what the indicator counts says so.
  const part = comparable || isWhole(breakdown) ? '' : ` ${words(lang).breakdowns[breakdown].toLocaleLowerCase(lang)}`;
  return figureOf(latest, lang) + part;
};
const dated = (target: Target, lang: Lang): string =>
  formatShortThreshold(target, lang) + inBrackets(deadlineOf(target), lang);
const isAnswer = (sign: CellSign): sign is Answer => ANSWERS.some((answer) => answer === sign);

/** The region of a city as it is now, or of its value: one from before the regions is of none of them. */
const regionOf = ({ city }: CityView, reading: CityView['latest']): Bilingual =>
  both((lang) => {
    if (city.region === null) return words(lang).regionNotStated;
    return regionState(city, reading) === 'before-regions'
      ? chartWords(lang).fromBefore(formatDate(city.region.since, lang))
      : city.region.name[lang];
  });

/** The region of the city, and, where it is not that of its value, that too. */
const regionsSaid = (view: CityView, lang: Lang): string =>
  [...new Set([regionOf(view, null)[lang], regionOf(view, view.latest)[lang]])].join('; ');

/** A row for each target, with what can be said about it, and one for the value or for its absence. */
function rowsOf(view: CityView, place: Ranked | undefined): ChartCell[][] {
  const { city, targets, latest } = view;
  const now = regionOf(view, null);
  return [
    ...targets.map(({ target, achievement }): ChartCell[] => [
      city.name,
      kind('target'),
      planName(target.plan),
      both((lang) => sayDeadline(target, lang)),
      target.value ?? null,
      both((lang) => formatShortThreshold(target, lang)),
      both((lang) =>
        achievement.is === 'cannot-be-judged'
          ? `${sayAnswer({ achievement }, lang)}: ${words(lang).progress.reasons[achievement.reason]}`
          : sayAnswer({ achievement }, lang),
      ),
      null,
      now,
    ]),
    latest === null
      ? [
          city.name,
          kind('missing'),
          null,
          null,
          null,
          null,
          both((lang) => words(lang).progress.reasons['no-value']),
          null,
          now,
        ]
      : [
          city.name,
          kind('value'),
          null,
          both((lang) => dateOf(latest, lang)),
          latest.value,
          both((lang) => figure(view, lang)),
          both((lang) =>
            [
              words(lang).progress.bases[latest.basis],
              ...(latest.status ? [words(lang).progress.statuses[latest.status]] : []),
            ].join('; '),
          ),
          place?.overall ? both((lang) => placeWords(place, lang)) : null,
          regionOf(view, latest),
        ],
  ];
}

const nothing = ({ targets }: CityView, lang: Lang): string =>
  targets.some(({ target }) => target.operator === 'rated') ? chartWords(lang).unrated : chartWords(lang).noValue;

/** “Hà Nội: 67% (2025), target ≥ 90%; below, no date set.” */
function sentence(view: CityView, lang: Lang): string {
  const { city, targets, latest, sign } = view;
  const wanted =
    targets.length === 0
      ? chartWords(lang).noTarget
      : `${words(lang).target.toLocaleLowerCase(lang)} ${targets.map(({ target }) => dated(target, lang)).join(', ')}`;
  const value = latest === null ? nothing(view, lang) : `${figure(view, lang)} (${dateOf(latest, lang)})`;
  const answer = isAnswer(sign) ? words(lang).progress.answer[sign] : '';
  return `${city.name[lang]}: ${wanted}; ${value}${answer === '' ? '' : `; ${answer.toLocaleLowerCase(lang)}`}.`;
}

/** Name and words above the scale on a phone, before it on a desk. */
function draw(site: Site, indicator: Indicator, views: readonly CityView[], lang: Lang, sheet: Sheet): Drawn {
  const left = sheet.name === 'wide' ? 250 : 0;
  const order = [...site.regions, null];
  const sorted = views.toSorted((a, b) => order.indexOf(a.city.region) - order.indexOf(b.city.region));
  const form = drawForm(site, indicator, sorted, { lang, sheet, left });
  let y = form.legend.end + 8;
  const shapes = form.rows.flatMap((row) => {
    const { view } = row;
    const room = left === 0 ? sheet.width : left - 14;
    const names = wrap(view.city.name[lang], room, HEAD, 600);
    const name = label(names, 0, y + HEAD, HEAD, 'c-label c-strong');
    const lines = [
      ...(site.regions.length === 0 ? [] : wrap(regionsSaid(view, lang), room, TEXT)),
      ...wrap(said(view, row, lang), room, TEXT),
    ];
    const second = y + names.length * lineOf(HEAD);
    const text = label(lines, 0, second + TEXT + 2);
    const below = at(second + lines.length * lineOf(TEXT) + 4);
    const drawn = row.draw(left === 0 ? below : y, localised(indicatorPath(indicator), lang));
    y = left === 0 ? below + row.height + 12 : Math.max(below, y + row.height) + 12;
    return [name, text, ...drawn];
  });
  return { height: y, from: form.legend.end, shapes: [...form.legend.shapes, ...shapes] };
}

/** What stands beside the drawing, so that nothing has to be read off a scale. */
function said(view: CityView, { drawn }: FormRow, lang: Lang): string {
  const t = chartWords(lang);
  const { targets, latest } = view;
  const wanted =
    targets.length === 0
      ? t.noTarget
      : `${words(lang).target} ${targets.map(({ target }) => dated(target, lang)).join(' · ')}`;
  const value =
    latest === null
      ? nothing(view, lang)
      : drawn
        ? `${figure(view, lang)} (${dateOf(latest, lang)})`
        : t.otherUnit(`${figure(view, lang)} (${dateOf(latest, lang)})`);
  return `${wanted} — ${value}`;
}
