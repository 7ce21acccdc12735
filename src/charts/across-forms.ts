/** The forms of an indicator: a scale for quantities, five steps for ratings, arrows for directions, a box for standards. */
import { scaleLinear } from 'd3';
import type { CityView } from '../derive/answers/across.ts';
import type { Reading } from '../derive/answers/readings.ts';
import type { FigureTarget } from '../derive/answers/series.ts';
import { planName } from '../derive/life.ts';
import { formatDate, formatShortThreshold, formatValue, formatWithUnit } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Indicator, Site, Target } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { band, legend, mark, operatorEntries, operatorShape, valueShape, type Entry } from './kit/marks.ts';
import { anchored, at, label, lineOf, rule, s, TEXT, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

/** Where a form is drawn: from `left` to the edge of the sheet. */
export interface Place {
  lang: Lang;
  sheet: Sheet;
  left: number;
}

export interface FormRow {
  view: CityView;
  height: number;
  /** False where the value is in another unit and only said in words. */
  drawn: boolean;
  /** `href` is the page that its marks lead to. */
  draw: (y: number, href: string) => Element[];
}

export interface Form {
  legend: { shapes: Element[]; end: number };
  rows: FormRow[];
}

export function drawForm(site: Site, indicator: Indicator, views: readonly CityView[], place: Place): Form {
  const none = { shapes: [], end: 0 };
  if (indicator.measure === 'rating') return { legend: none, rows: views.map((view) => ratingRow(site, view, place)) };
  if (indicator.measure === 'direction')
    return { legend: arrowLegend(place), rows: views.map((view) => arrowRow(view, place)) };
  const [first, ...rest] = views.flatMap(figuresOf);
  return first
    ? scaleForm(views, [first, ...rest], place)
    : { legend: none, rows: views.map((view) => boxRow(view, place)) };
}

const valueTitle = (city: City, { period, value, unit, observations, basis }: Reading, lang: Lang): string =>
  `${city.name[lang]}, ${formatDate(period, lang)}: ${formatValue({ value, unit, measure: observations[0].indicator.measure }, lang)}; ${words(lang).progress.bases[basis]}`;
const targetTitle = (target: Target, lang: Lang): string =>
  `${planName(target.plan)[lang]}: ${formatShortThreshold(target, lang)}${target.by === undefined ? '' : `, ${formatDate(target.by, lang)}`}`;

const hasFigure = (target: Target): target is FigureTarget => target.value !== undefined;
const figuresOf = ({ targets }: CityView): FigureTarget[] => targets.map(({ target }) => target).filter(hasFigure);

/** Targets above the line, the value on it. */
function scaleForm(
  views: readonly CityView[],
  targets: readonly [FigureTarget, ...FigureTarget[]],
  { lang, sheet, left }: Place,
): Form {
  const t = chartWords(lang);
  const { unit } = targets[0];
  const values = views.flatMap(({ latest }) => (latest?.unit === unit ? [latest.value] : []));
  const high = largest([...values, ...targets.map(({ value, value_upper }) => value_upper ?? value)]);
  const percent = unit.id === 'percent' && high > 40;
  const x = scaleLinear([0, percent ? Math.max(100, high) : high * 1.2], [left + 8, sheet.width - 12]).nice(
    percent ? 1 : 4,
  );
  const entries: Entry[] = [
    { text: t.latest, draw: (cx, cy) => [valueShape('circle', cx, cy, true, 4.5)] },
    ...(views.some(({ latest, comparable }) => latest?.unit === unit && !comparable)
      ? [{ text: t.hollow, draw: (cx: number, cy: number) => [valueShape('circle', cx, cy, false, 4.5)] }]
      : []),
    { text: `${words(lang).target}:`, draw: () => [], room: 0 },
    ...operatorEntries(
      targets.map(({ operator }) => operator),
      lang,
    ),
  ];
  const end = x.domain()[1] ?? high;
  return {
    legend: legend(entries, sheet, 0),
    rows: views.map((view) => {
      const { city, latest } = view;
      const own = figuresOf(view).filter((target) => target.unit === unit);
      const drawn = latest === null || latest.unit === unit;
      const draw = (y: number, href: string): Element[] => {
        const [level, above] = [at(y + 24), y + 11];
        const [from, to] = [at(x(0)), at(x(end))];
        const aims = own.map((target) =>
          mark(
            href,
            targetTitle(target, lang),
            target.value_upper === undefined
              ? operatorShape(target.operator, x(target.value), above)
              : band(x(target.value), x(target.value_upper), above),
            rule(`M${at(x(target.value))} ${at(above + 5)}V${level}`, 'c-line-advise', 1.2),
          ),
        );
        return [
          rule(`M${from} ${level}H${to}M${from} ${level - 3}v6M${to} ${level - 3}v6`),
          label([formatWithUnit(0, unit, lang)], from - 4, level + 17, TEXT, 'c-muted'),
          anchored(formatWithUnit(end, unit, lang), to + 8, level + 17, 'end', 'c-muted'),
          ...aims,
          ...(latest !== null && drawn
            ? [
                mark(
                  href,
                  valueTitle(city, latest, lang),
                  valueShape('circle', x(latest.value), level, view.comparable, 5),
                ),
              ]
            : []),
        ];
      };
      return { view, height: 46, drawn, draw };
    }),
  };
}

/** What stands where a city has nothing to show. */
const missing = ({ city }: CityView, lang: Lang): string => `${city.name[lang]}: ${chartWords(lang).noValue}`;

/** Five boxes from weak to excellent, beside each other or, where their words have no room, one below the other; the one that was given is full. */
function ratingRow({ framework }: Site, view: CityView, { lang, sheet, left }: Place): FormRow {
  const steps = [...framework.rating_scale].sort((a, b) => a.score - b.score);
  const width = (sheet.width - left) / steps.length;
  const tall = steps.some(({ word }) => roomFor(word[lang], TEXT) > width - 4);
  const step = (index: number, y: number) => {
    const { score, word } = must(steps[index], 'step');
    const given = view.latest?.unit.id === 'scale-1-5' && view.latest.value === score;
    const [x, top] = tall ? [left, y + 4 + index * 26] : [left + index * width, y + 6];
    const box = { x: at(x + 2), y: at(top), width: tall ? 34 : at(width - 4), height: 22, rx: 3 };
    const look = given
      ? { className: 'c-lead' }
      : { fill: 'none', 'stroke-width': 1, 'stroke-dasharray': '3 3', className: 'c-axis' };
    const middle = x + 2 + box.width / 2;
    return {
      shape: s('rect', { ...box, ...look }),
      said: [
        anchored(String(score), middle, top + 15.5, 'middle', given ? 'c-dot' : 'c-label'),
        tall
          ? label([word[lang]], left + 44, top + 15.5, TEXT, given ? 'c-label c-strong' : 'c-muted')
          : anchored(word[lang], middle, top + 37, 'middle', 'c-muted'),
      ],
    };
  };
  const draw = (y: number, href: string): Element[] => {
    const score = view.latest?.unit.id === 'scale-1-5' ? view.latest.value : null;
    const word = steps.find((one) => one.score === score)?.word[lang];
    const all = steps.map((_, index) => step(index, y));
    const words = word === undefined ? missing(view, lang) : `${view.city.name[lang]}: ${score} ${word}`;
    // The words stand beside the link: its name says the one that was given, not all five.
    return [mark(href, words, ...all.map(({ shape }) => shape)), ...all.flatMap(({ said }) => said)];
  };
  return { view, height: tall ? 8 + steps.length * 26 : 50, drawn: true, draw };
}

const ARROW = 'l9 10h-5v14h-8v-14h-5z';
/** Up, down, or a bar for no change. An outline is what the plan wants, a full arrow what was reported. */
function arrow(change: number, x: number, y: number, filled: boolean): Element {
  const look = filled ? { className: 'c-lead' } : { fill: 'none', 'stroke-width': 1.6, className: 'c-line-advise' };
  if (change === 0) return s('rect', { x: at(x - 10), y: at(y + 8), width: 20, height: 8, ...look });
  return change > 0
    ? s('path', { d: `M${at(x)} ${at(y)}${ARROW}`, ...look })
    : s('path', { d: `M${at(x)} ${at(y + 24)}l9-10h-5v-14h-8v14h-5z`, ...look });
}

function arrowLegend({ lang, sheet }: Place) {
  const t = chartWords(lang);
  return legend(
    [
      { text: t.wanted, room: 28, draw: (x, y) => [small(arrow(1, x, y - 12, false), x, y)] },
      { text: t.reported, room: 28, draw: (x, y) => [small(arrow(1, x, y - 12, true), x, y)] },
    ],
    sheet,
    2,
  );
}
const small = (shape: Element, x: number, y: number): Element =>
  s('g', { transform: `translate(${at(x)} ${at(y)}) scale(.6) translate(${at(-x)} ${at(-y)})` }, [shape]);

/** The direction wanted beside the one reported; where there is none, a dashed box says so. */
function arrowRow(view: CityView, { lang, sheet, left }: Place): FormRow {
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
  const lines = wrap(
    value ?? words(lang).progress.reasons[latest === null ? 'no-value' : 'direction-without-base'],
    sheet.width - left - 82,
    TEXT,
  );
  const draw = (y: number, href: string): Element[] => [
    ...(wanted
      ? [mark(href, targetTitle(wanted, lang), arrow(wanted.operator === 'increase' ? 1 : -1, left + 16, y + 6, false))]
      : []),
    change === null || value === null
      ? mark(
          href,
          missing(view, lang),
          s('rect', {
            x: left + 46,
            y: at(y + 6),
            width: 22,
            height: 24,
            rx: 3,
            fill: 'none',
            'stroke-dasharray': '3 3',
            className: 'c-axis',
          }),
        )
      : mark(href, value, arrow(change, left + 57, y + 6, true)),
    label(lines, left + 80, y + 16, TEXT, 'c-muted'),
  ];
  return { view, height: Math.max(36, lines.length * lineOf(TEXT) + 8), drawn: true, draw };
}

/** A full box with a tick, a full box with a cross, or an empty one: a standard is kept or not. */
function boxRow(view: CityView, { lang, left }: Place): FormRow {
  const { city, latest } = view;
  const draw = (y: number, href: string): Element[] => {
    const frame = { x: left + 2, y: at(y + 5), width: 20, height: 20, rx: 3 };
    if (latest?.unit.id !== 'none')
      return [
        mark(
          href,
          missing(view, lang),
          s('rect', { ...frame, fill: 'none', 'stroke-dasharray': '3 3', className: 'c-axis' }),
        ),
      ];
    const kept = latest.value === 1;
    const sign = kept ? `M${left + 6} ${at(y + 15)}l4.5 4.5l7.5-9` : `M${left + 7} ${at(y + 10)}l10 10m0-10l-10 10`;
    return [
      mark(
        href,
        valueTitle(city, latest, lang),
        s('rect', { ...frame, className: `c-${kept ? 'lead' : 'advise'}` }),
        s('path', { d: sign, fill: 'none', 'stroke-width': 2.2, className: 'c-hatch' }),
      ),
    ];
  };
  return { view, height: 30, drawn: true, draw };
}
