/** Draws dated targets plan beside plan: a line from date to date; where a plan sets nothing, it says so. */
import { scaleLinear, scaleUtc } from 'd3';
import { localised, targetPath } from '../derive/address.ts';
import { datedOf, isDatedPercent, type DatedTarget } from '../derive/compare/dated-targets.ts';
import { planName } from '../derive/life.ts';
import { formatDate, formatShortDate, formatShortThreshold } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Indicator, Plan } from '../model/types.ts';
import { largest, smallest } from '../text/many.ts';
import { figureAt, boxAbout, overlaps, type Surface } from './kit/labels.ts';
import { legend, mark, operatorEntries, operatorShape } from './kit/marks.ts';
import { anchored, at, HEAD, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

const HEIGHT = 48;
const GAP = 10;

export function drawPlans(plans: readonly Plan[], indicators: readonly Indicator[], lang: Lang, sheet: Sheet): Drawn {
  const t = chartWords(lang);
  const width = (sheet.width - GAP * (plans.length - 1)) / plans.length;
  const all = plans.flatMap(({ targets }) => targets.filter(isDatedPercent));
  const span = [smallest(all.map(({ by }) => latest(by))), largest(all.map(({ by }) => latest(by)))] as const;
  const start = legend(
    operatorEntries(
      all.map(({ operator }) => operator),
      lang,
    ),
    sheet,
    0,
  );
  let y = start.end + 6;
  const names = plans.map((plan) => wrap(planName(plan)[lang], width, HEAD, 600));
  const heads = names.map((lines, index) => label(lines, index * (width + GAP), y + HEAD, HEAD, 'c-label c-strong'));
  y += largest(names.map((lines) => lines.length)) * lineOf(HEAD) + 6;
  const rows = indicators.flatMap((indicator) => {
    const lines = wrap(indicator.name[lang], sheet.width, TEXT);
    const line = rule(`M0 ${at(y + 2)}H${sheet.width}`, 'c-grid');
    const name = label(lines, 0, y + 16);
    y += lines.length * lineOf(TEXT) + 26;
    const panels = plans.flatMap((plan, index) => panel(plan, datedOf(plan, indicator), index * (width + GAP)));
    y += HEIGHT + 22;
    return [line, name, ...panels];
  });
  return { height: y, from: start.end, shapes: [...start.shapes, ...heads, ...rows] };

  function panel(plan: Plan, targets: readonly DatedTarget[], left: number): Element[] {
    if (targets.length === 0) return [label(wrap(t.notSet, width, TEXT), left + 2, y + HEIGHT / 2, TEXT, 'c-muted')];
    const inset = Math.min(30, width / 4);
    const x = scaleUtc([...span], [left + inset, left + width - inset]);
    const level = scaleLinear([0, 100], [y + HEIGHT, y]);
    const points = targets.map((target) => ({
      target,
      // A single date has no span to lie in.
      x: span[0] === span[1] ? left + width / 2 : x(latest(target.by)),
      y: level(target.value),
      top: level(target.value_upper ?? target.value),
    }));
    const axis = rule(`M${at(left + 2)} ${at(y + HEIGHT)}H${at(left + width - 2)}`);
    const upper = points.map((point) => `${at(point.x)} ${at(point.top)}`);
    const lower = points.map((point) => `${at(point.x)} ${at(point.y)}`);
    const area = targets.some(({ value_upper }) => value_upper !== undefined)
      ? [
          s('path', {
            d: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`,
            'fill-opacity': 0.3,
            className: 'c-advise',
          }),
        ]
      : [];
    const course = points.length > 1 ? [rule(`M${lower.join('L')}`, 'c-line-advise', 1.6)] : [];
    const surface: Surface = {
      left,
      right: left + width,
      top: y - 6,
      bottom: y + HEIGHT - 2,
      said: [],
      ink: points.map((point) => [point.x, point.y]),
    };
    const marks = points.map(({ target, x: px, y: py, top }) =>
      mark(
        localised(targetPath(target), lang),
        `${planName(plan)[lang]}, ${formatDate(target.by, lang)}: ${formatShortThreshold(target, lang)}`,
        target.value_upper === undefined
          ? operatorShape(target.operator, px, py)
          : rule(`M${at(px)} ${at(py)}V${at(top)}`, 'c-line-advise', 8),
      ),
    );
    // The last figure first: where room is short, it is the one that is said.
    const figures = points
      .toReversed()
      .flatMap(({ target, x: px, top }) => figureAt(formatShortThreshold(target, lang), px, top, surface));
    return [axis, ...area, ...course, ...marks, ...figures, ...years(points, left)];
  }

  function years(points: readonly { target: DatedTarget; x: number }[], left: number): Element[] {
    const said: ReturnType<typeof boxAbout>[] = [];
    return points.toReversed().flatMap(({ target, x }) => {
      const when = formatShortDate(target.by, lang);
      const half = roomFor(when, TEXT) / 2;
      const middle = Math.min(Math.max(x, left + half), left + width - half);
      const box = boxAbout(when, middle, y + HEIGHT + 14);
      if (half * 2 > width || said.some((other) => overlaps(box, other))) return [];
      said.push(box);
      return [anchored(when, middle, y + HEIGHT + 14, 'middle', 'c-muted')];
    });
  }
}
