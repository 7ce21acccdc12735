/** The forms of an indicator: a scale for quantities, five steps for ratings, arrows for directions, a box for standards. */
import { planName } from '../derive/life.ts';
import { scaleLinear } from 'd3';
import type { CityView } from '../derive/answers/across.ts';
import type { Reading } from '../derive/answers/readings.ts';
import type { FigureTarget } from '../derive/answers/series.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, formatShortThreshold, formatValue, formatWithUnit } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Indicator, Site, Target } from '../model/types.ts';
import { at, legend, mark, operatorEntries, operatorShape, TARGET, VALUE, valueShape } from './kit/marks.ts';
import { label, s, WIDTH, wrap, type Element } from './kit/svg.ts';

export interface FormRow {
  view: CityView;
  height: number;
  /** False where the value is in another unit and only said in words. */
  drawn: boolean;
  draw: (y: number) => Element[];
}

export interface Form {
  legend: { shapes: Element[]; end: number };
  rows: FormRow[];
}

const INK = '#4a5865';

export function drawForm(site: Site, indicator: Indicator, views: readonly CityView[], lang: Lang): Form {
  if (indicator.measure === 'rating')
    return { legend: legend([], 0), rows: views.map((view) => ratingRow(site, view, lang)) };
  if (indicator.measure === 'direction')
    return { legend: arrowLegend(lang), rows: views.map((view) => arrowRow(view, lang)) };
  const [first, ...rest] = views.flatMap(figuresOf);
  return first
    ? scaleForm(views, [first, ...rest], lang)
    : { legend: legend([], 0), rows: views.map((view) => boxRow(view, lang)) };
}

const valueTitle = (city: City, { period, value, unit, observations, basis }: Reading, lang: Lang): string =>
  `${city.name[lang]}, ${formatDate(period, lang)}: ${formatValue({ value, unit, measure: observations[0].indicator.measure }, lang)}; ${words(lang).progress.bases[basis]}`;
const targetTitle = (target: Target, lang: Lang): string =>
  `${planName(target.plan)[lang]}: ${formatShortThreshold(target, lang)}${target.by === undefined ? '' : `, ${formatDate(target.by, lang)}`}`;

const hasFigure = (target: Target): target is FigureTarget => target.value !== undefined;
const figuresOf = ({ targets }: CityView): FigureTarget[] => targets.map(({ target }) => target).filter(hasFigure);

/** Targets above the line, the value on it. */
function scaleForm(views: readonly CityView[], targets: readonly [FigureTarget, ...FigureTarget[]], lang: Lang): Form {
  const t = chartWords(lang);
  const { unit } = targets[0];
  const values = views.flatMap(({ latest }) => (latest?.unit === unit ? [latest.value] : []));
  const high = Math.max(...values, ...targets.map(({ value, value_upper }) => value_upper ?? value));
  const x = scaleLinear(
    [0, unit.id === 'percent' && high > 40 ? Math.max(100, high) : high * 1.2],
    [8, WIDTH - 16],
  ).nice(unit.id === 'percent' && high > 40 ? 1 : 4);
  const entries = [
    { text: t.latest, draw: (cx: number, cy: number) => [valueShape('circle', cx, cy, true, 4.5)] },
    ...(views.some(({ latest, comparable }) => latest?.unit === unit && !comparable)
      ? [{ text: t.hollow, draw: (cx: number, cy: number) => [valueShape('circle', cx, cy, false, 4.5)] }]
      : []),
    { text: `${words(lang).target}:`, draw: () => [], room: 0 },
    ...operatorEntries(
      targets.map(({ operator }) => operator),
      lang,
    ),
    ...(targets.some(({ operator }) => operator === 'between')
      ? [{ text: t.signs.range, draw: (cx: number, cy: number) => [band(cx - 7, cx + 7, cy)] }]
      : []),
  ];
  const end = x.domain()[1] ?? high;
  return {
    legend: legend(entries, 0),
    rows: views.map((view) => {
      const { city, latest } = view;
      const own = figuresOf(view).filter((target) => target.unit === unit);
      const drawn = latest === null || latest.unit === unit;
      const draw = (y: number): Element[] => {
        const [level, above] = [y + 24, y + 11];
        const axis = [
          s('path', {
            d: `M${at(x(0))} ${level}H${at(x(end))}M${at(x(0))} ${level - 3}v6M${at(x(end))} ${level - 3}v6`,
            stroke: INK,
            'stroke-width': 1,
            className: 'c-axis',
          }),
          s(
            'text',
            { x: at(x(0) - 4), y: level + 15, 'font-size': 10, fill: INK, className: 'c-muted' },
            formatWithUnit(0, unit, lang),
          ),
          s(
            'text',
            {
              x: at(x(end) + 4),
              y: level + 15,
              'font-size': 10,
              'text-anchor': 'end',
              fill: INK,
              className: 'c-muted',
            },
            formatWithUnit(end, unit, lang),
          ),
        ];
        const aims = own.map((target) =>
          mark(
            targetTitle(target, lang),
            target.value_upper === undefined
              ? operatorShape(target.operator, x(target.value), above)
              : band(x(target.value), x(target.value_upper), above),
            s('path', {
              d: `M${at(x(target.value))} ${above + 5}V${level}`,
              stroke: TARGET,
              'stroke-width': 1.2,
              className: 'c-line-advise',
            }),
          ),
        );
        return [
          ...axis,
          ...aims,
          ...(latest !== null && drawn
            ? [mark(valueTitle(city, latest, lang), valueShape('circle', x(latest.value), level, view.comparable, 5))]
            : []),
        ];
      };
      return { view, height: 44, drawn, draw };
    }),
  };
}

const band = (from: number, to: number, y: number): Element =>
  s('rect', {
    x: at(from),
    y: at(y - 4),
    width: at(to - from),
    height: 8,
    fill: TARGET,
    'fill-opacity': 0.55,
    className: 'c-advise',
  });

/** Five boxes from weak to excellent; the one that was given is full. */
function ratingRow({ framework }: Site, view: CityView, lang: Lang): FormRow {
  const steps = [...framework.rating_scale].sort((a, b) => a.score - b.score);
  const width = WIDTH / steps.length;
  const draw = (y: number): Element[] =>
    steps.flatMap(({ score, word }, index) => {
      const given = view.latest?.unit.id === 'scale-1-5' && view.latest.value === score;
      const box = { x: at(index * width + 2), y: at(y + 6), width: at(width - 4), height: 22, rx: 3 };
      const look = given
        ? { fill: VALUE, className: 'c-fill c-lead' }
        : { fill: 'none', stroke: INK, 'stroke-width': 1, 'stroke-dasharray': '3 3', className: 'c-axis' };
      const middle = (index + 0.5) * width;
      const number = s(
        'text',
        {
          x: at(middle),
          y: at(y + 21),
          'font-size': 11,
          'text-anchor': 'middle',
          fill: given ? '#fff' : '#1b2733',
          className: given ? 'c-dot' : 'c-label',
        },
        String(score),
      );
      const name = s(
        'text',
        { x: at(middle), y: at(y + 41), 'font-size': 10, 'text-anchor': 'middle', fill: INK, className: 'c-muted' },
        word[lang],
      );
      const title = `${view.city.name[lang]}: ${score} ${word[lang]}`;
      return [
        given ? mark(title, s('rect', { ...box, ...look }), number) : s('rect', { ...box, ...look }),
        ...(given ? [] : [number]),
        name,
      ];
    });
  return { view, height: 46, drawn: true, draw };
}

const ARROW = 'l9 10h-5v14h-8v-14h-5z';
/** Up, down, or a bar for no change. An outline is what the plan wants, a full arrow what was reported. */
function arrow(change: number, x: number, y: number, filled: boolean): Element {
  const look = filled
    ? { fill: VALUE, className: 'c-fill c-lead' }
    : { fill: 'none', stroke: TARGET, 'stroke-width': 1.6, className: 'c-line-advise' };
  if (change === 0) return s('rect', { x: at(x - 10), y: at(y + 8), width: 20, height: 8, ...look });
  return s('path', {
    d: `M${at(x)} ${at(y)}${ARROW}`,
    ...look,
    ...(change < 0 && { transform: `rotate(180 ${at(x)} ${at(y + 12)})` }),
  });
}

function arrowLegend(lang: Lang) {
  const t = chartWords(lang);
  return legend(
    [
      { text: t.wanted, room: 26, draw: (x, y) => [small(arrow(1, x, y - 12, false), x, y)] },
      { text: t.reported, room: 26, draw: (x, y) => [small(arrow(1, x, y - 12, true), x, y)] },
    ],
    2,
  );
}
const small = (shape: Element, x: number, y: number): Element =>
  s('g', { transform: `translate(${at(x)} ${at(y)}) scale(.6) translate(${at(-x)} ${at(-y)})` }, [shape]);

/** The direction wanted beside the one reported; where there is none, a dashed box says so. */
function arrowRow(view: CityView, lang: Lang): FormRow {
  const wanted = view.targets.find(
    ({ target }) => target.operator === 'increase' || target.operator === 'decrease',
  )?.target;
  const judged = view.targets.map(({ achievement }) => achievement).find((one) => one.is !== 'cannot-be-judged');
  const { city, latest } = view;
  const change =
    latest?.unit.id === 'none'
      ? Math.sign(latest.value)
      : judged && 'base' in judged && judged.base
        ? Math.sign(judged.reading.value - judged.base.value)
        : null;
  const value = latest !== null && change !== null ? valueTitle(city, latest, lang) : null;
  const draw = (y: number): Element[] => [
    ...(wanted
      ? [mark(targetTitle(wanted, lang), arrow(wanted.operator === 'increase' ? 1 : -1, 16, y + 6, false))]
      : []),
    change === null || value === null
      ? s('rect', {
          x: 46,
          y: at(y + 6),
          width: 22,
          height: 24,
          rx: 3,
          fill: 'none',
          stroke: INK,
          'stroke-dasharray': '3 3',
          className: 'c-axis',
        })
      : mark(value, arrow(change, 57, y + 6, true)),
    label(
      wrap(
        value ?? words(lang).progress.reasons[latest === null ? 'no-value' : 'direction-without-base'],
        WIDTH - 80,
        10.5,
      ),
      78,
      y + 18,
      10.5,
      'c-label c-muted',
    ),
  ];
  return { view, height: 38, drawn: true, draw };
}

/** A full box with a tick, a full box with a cross, or an empty one: a standard is kept or not. */
function boxRow(view: CityView, lang: Lang): FormRow {
  const { city, latest } = view;
  const draw = (y: number): Element[] => {
    const frame = { x: 2, y: at(y + 5), width: 20, height: 20, rx: 3 };
    if (latest?.unit.id !== 'none')
      return [
        s('rect', {
          ...frame,
          fill: 'none',
          stroke: INK,
          'stroke-width': 1,
          'stroke-dasharray': '3 3',
          className: 'c-axis',
        }),
      ];
    const declared = latest.value;
    const sign = declared === 1 ? `M6 ${at(y + 15)}l4.5 4.5l7.5-9` : `M7 ${at(y + 10)}l10 10m0-10l-10 10`;
    return [
      mark(
        valueTitle(city, latest, lang),
        s('rect', {
          ...frame,
          fill: declared === 1 ? VALUE : TARGET,
          className: `c-fill c-${declared === 1 ? 'lead' : 'advise'}`,
        }),
        s('path', { d: sign, fill: 'none', stroke: '#fff', 'stroke-width': 2.2, className: 'c-hatch' }),
      ),
    ];
  };
  return { view, height: 30, drawn: true, draw };
}
