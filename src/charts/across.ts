/** Chart: one indicator in each city, targets and latest value. Quantities lie on a scale; ratings, directions and standards have forms of their own. */
import { planName } from '../derive/life.ts';
import { across, type CellSign, type CityView } from '../derive/answers/across.ts';
import { isWhole } from '../derive/answers/readings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { ANSWERS, type Answer } from '../model/answer.ts';
import { deadlineOf } from '../derive/answers/deadline.ts';
import { dateOf, figure as figureOf, sayAnswer, sayDeadline } from '../derive/answers/progress-statement.ts';
import { formatShortThreshold, inBrackets } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Indicator, Site, Target } from '../model/types.ts';
import { drawForm, type FormRow } from './across-forms.ts';
import { withSvg, type Chart, type ChartCell } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, label, WIDTH, wrap, type Element } from './kit/svg.ts';

const acrossId = ({ id }: Pick<Indicator, 'id'>): string => `across-${id}`;

/** One city alone is no comparison. */
export const isAcross = (site: Site, indicator: Indicator): boolean => across(site, indicator).length > 1;

export function acrossChart(site: Site, indicator: Indicator): Chart {
  const views = across(site, indicator);
  const id = acrossId(indicator);
  const title = both((lang) => chartWords(lang).acrossTitle(indicator.name[lang]));
  const reading = both((lang) => views.map((view) => sentence(view, lang)).join(' '));
  return withSvg({
    id,
    kind: 'across',
    about: { indicator },
    title,
    reading,
    columns: [
      { key: 'city', title: both((lang) => chartWords(lang).city) },
      { key: 'kind', title: both((lang) => chartWords(lang).kind) },
      { key: 'plan', title: both((lang) => words(lang).plan) },
      { key: 'date', title: both((lang) => words(lang).progress.period) },
      { key: 'value', title: both((lang) => words(lang).progress.value), numeric: true },
      { key: 'shown', title: both((lang) => chartWords(lang).shown) },
      { key: 'state', title: both((lang) => chartWords(lang).state) },
    ],
    rows: views.flatMap(rowsOf),
    draw: (lang) => draw(id, title[lang], reading[lang], site, indicator, views, lang),
  });
}

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

/** A row for each target, with what can be said about it, and one for the value or for its absence. */
function rowsOf(view: CityView): ChartCell[][] {
  const { city, targets, latest } = view;
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
    ]),
    latest === null
      ? [city.name, kind('missing'), null, null, null, null, both((lang) => words(lang).progress.reasons['no-value'])]
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

function draw(
  id: string,
  title: string,
  reading: string,
  site: Site,
  indicator: Indicator,
  views: readonly CityView[],
  lang: Lang,
): Element {
  const form = drawForm(site, indicator, views, lang);
  let y = form.legend.end + 8;
  const shapes = form.rows.flatMap((row) => {
    const { view } = row;
    const name = label([view.city.name[lang]], 0, y + 12, 12, 'c-label c-strong');
    const lines = wrap(said(view, row, lang), WIDTH, 10.5);
    const text = label(lines, 0, y + 26, 10.5);
    y += 26 + lines.length * 13.2;
    const drawn = row.draw(y);
    y += row.height + 12;
    return [name, text, ...drawn];
  });
  return drawing(id, y, title, reading, [...form.legend.shapes, ...shapes]);
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
