/** Chart: every dated figure of the plans, 2025 → 2030, cities side by side; ranges are bands, “more than” is hollow and “at least” is full. */
import { planName } from '../derive/life.ts';
import { scaleLinear, scaleUtc } from 'd3';
import { clauseLabel } from '../derive/references.ts';
import { isDatedPercent, type DatedTarget } from '../derive/compare/dated-targets.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, formatSeries, formatShortDate, formatShortThreshold } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import { latest } from '../model/dates.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Indicator, Plan, Site } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { at, both, legend, mark, operatorEntries, operatorShape, TARGET } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const DATED_ID = 'dated-targets';

/** Plans that date percentages, in the order of the site. */
export const datedPlans = (site: Site): Plan[] => site.plans.filter((plan) => plan.targets.some(isDatedPercent));

const byDate = (a: DatedTarget, b: DatedTarget): number => latest(a.by) - latest(b.by);
const of = (plan: Plan, indicator: Indicator): DatedTarget[] =>
  plan.targets
    .filter((target): target is DatedTarget => target.indicator === indicator && isDatedPercent(target))
    .sort(byDate);

export function targetsByYearChart(site: Site): Chart {
  const plans = datedPlans(site);
  const indicators = site.indicators.filter((indicator) => indicator.targets.some(isDatedPercent));
  const shared = indicators.filter((indicator) => plans.every((plan) => of(plan, indicator).length > 0)).length;
  const names: Bilingual = both((lang) =>
    formatSeries(
      plans.map((plan) => plan.city.name[lang]),
      lang,
    ),
  );
  const title = both((lang) => chartWords(lang).datedTitle(names[lang]));
  const total = plans.flatMap(({ targets }) => targets.filter(isDatedPercent)).length;
  const per = (lang: Lang) =>
    plans
      .map(
        (plan) => `${planName(plan)[lang]} ${indicators.filter((indicator) => of(plan, indicator).length > 0).length}`,
      )
      .join(', ');
  const reading = both((lang) =>
    chartTexts(lang).dated.reading({ total, indicators: indicators.length, perPlan: per(lang), shared }),
  );
  return withSvg({
    id: DATED_ID,
    kind: 'dated-targets',
    about: 'site',
    title,
    reading,
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
        of(plan, indicator).map((target) => [
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
    draw: (lang) => draw(title[lang], reading[lang], plans, indicators, lang),
  });
}

const INK = '#4a5865';
const HEIGHT = 44;

function draw(
  title: string,
  reading: string,
  plans: readonly Plan[],
  indicators: readonly Indicator[],
  lang: Lang,
): Element {
  const t = chartWords(lang);
  const gap = 14;
  const width = (WIDTH - gap * (plans.length - 1)) / plans.length;
  const all = plans.flatMap(({ targets }) => targets.filter(isDatedPercent));
  const span = [Math.min(...all.map(({ by }) => latest(by))), Math.max(...all.map(({ by }) => latest(by)))] as const;
  const start = legend(
    [
      ...operatorEntries(
        all.map(({ operator }) => operator),
        lang,
      ),
      {
        text: t.signs.range,
        draw: (x, y) => [
          s('path', {
            d: `M${at(x)} ${at(y - 6)}v12`,
            stroke: TARGET,
            'stroke-width': 8,
            'stroke-opacity': 0.45,
            className: 'c-line-advise',
          }),
        ],
      },
    ],
    0,
  );
  let y = start.end + 6;
  const names = plans.map((plan) => wrap(planName(plan)[lang], width, 12));
  const heads = names.map((lines, index) => label(lines, index * (width + gap), y + 12, 12, 'c-label c-strong'));
  y += Math.max(...names.map((lines) => lines.length)) * 15 + 8;
  const rows = indicators.flatMap((indicator) => {
    const lines = wrap(indicator.name[lang], WIDTH, 10.5);
    const rule = s('path', {
      d: `M0 ${at(y + 2)}H${WIDTH}`,
      stroke: '#9aa7b2',
      'stroke-width': 0.5,
      className: 'c-axis',
    });
    const name = label(lines, 0, y + 15, 10.5);
    y += lines.length * 13.2 + 26;
    const panels = plans.flatMap((plan, index) => panel(plan, of(plan, indicator), index * (width + gap)));
    y += HEIGHT + 20;
    return [rule, name, ...panels];
  });
  return drawing(DATED_ID, y, title, reading, [...start.shapes, ...heads, ...rows]);

  /** A line from date to date on a scale of 0 to 100; where a plan sets nothing, it says so. */
  function panel(plan: Plan, targets: readonly DatedTarget[], left: number): Element[] {
    if (targets.length === 0) return [label([t.notSet], left + 4, y + HEIGHT / 2, 10.5, 'c-label c-muted')];
    const x = scaleUtc([...span], [left + 24, left + width - 30]);
    const level = scaleLinear([0, 100], [y + HEIGHT, y]);
    const points = targets.map((target) => ({ target, x: x(latest(target.by)), y: level(target.value) }));
    const axis = s('path', {
      d: `M${at(left + 4)} ${at(y + HEIGHT)}H${at(left + width - 4)}`,
      stroke: INK,
      'stroke-width': 0.8,
      className: 'c-axis',
    });
    const band = targets.some(({ value_upper }) => value_upper !== undefined)
      ? [
          s('path', {
            d: `M${points.map((point) => `${at(point.x)} ${at(level(point.target.value_upper ?? point.target.value))}`).join('L')}L${[
              ...points,
            ]
              .reverse()
              .map((point) => `${at(point.x)} ${at(point.y)}`)
              .join('L')}Z`,
            fill: TARGET,
            'fill-opacity': 0.3,
            className: 'c-advise',
          }),
        ]
      : [];
    const line =
      points.length > 1
        ? [
            s('path', {
              d: `M${points.map((point) => `${at(point.x)} ${at(point.y)}`).join('L')}`,
              fill: 'none',
              stroke: TARGET,
              'stroke-width': 1.6,
              className: 'c-line-advise',
            }),
          ]
        : [];
    const marks = points.map(({ target, x: px, y: py }, index) => {
      const before = points[index - 1];
      const when = formatShortDate(target.by, lang);
      // Too near to the date before: its words go below, the year with them.
      const near = before !== undefined && px - before.x < 40;
      const text = near ? `${formatShortThreshold(target, lang)} (${when})` : formatShortThreshold(target, lang);
      const middle = Math.min(Math.max(px, left + textWidth(text, 10.5) / 2), left + width - textWidth(text, 10.5) / 2);
      const shapes =
        target.value_upper === undefined
          ? [operatorShape(target.operator, px, py)]
          : [
              s('path', {
                d: `M${at(px)} ${at(py)}V${at(level(target.value_upper))}`,
                stroke: TARGET,
                'stroke-width': 8,
                className: 'c-line-advise',
              }),
            ];
      const top = Math.min(py, level(target.value_upper ?? target.value));
      return mark(
        `${planName(plan)[lang]}, ${formatDate(target.by, lang)}: ${formatShortThreshold(target, lang)}`,
        ...shapes,
        s(
          'text',
          {
            x: at(middle),
            y: at(near ? py + 18 : top - 8),
            'font-size': 10.5,
            'font-weight': 600,
            'text-anchor': 'middle',
            fill: '#1b2733',
            className: 'c-label',
          },
          text,
        ),
        ...(near
          ? []
          : [
              s(
                'text',
                {
                  x: at(px),
                  y: at(y + HEIGHT + 12),
                  'font-size': 10,
                  'text-anchor': 'middle',
                  fill: INK,
                  className: 'c-muted',
                },
                when,
              ),
            ]),
      );
    });
    return [axis, ...band, ...line, ...marks];
  }
}
