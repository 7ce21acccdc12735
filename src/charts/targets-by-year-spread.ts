/** Draws dated targets of many plans: for each indicator, how the last figures of the plans are spread from 0 to 100%. */
import { bin, median, scaleLinear } from 'd3';
import { indicatorPath, localised } from '../derive/address.ts';
import { datedOf, type DatedTarget } from '../derive/compare/dated-targets.ts';
import { formatNumber } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Indicator, Plan } from '../model/types.ts';
import { largest, smallest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { legend, mark } from './kit/marks.ts';
import { anchored, at, label, lineOf, rule, s, TEXT, type Drawn, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const HEIGHT = 40;
const STEPS = Array.from({ length: 9 }, (_, index) => (index + 1) * 10);

export function drawSpread(plans: readonly Plan[], indicators: readonly Indicator[], lang: Lang, sheet: Sheet): Drawn {
  const t = chartWords(lang);
  const x = scaleLinear([0, 100], [2, sheet.width - 2]);
  const start = legend(
    [
      {
        text: t.plansWith,
        draw: (cx, cy) => [s('rect', { x: at(cx - 5), y: at(cy - 6), width: 10, height: 12, className: 'c-advise' })],
      },
      { text: t.middle, draw: (cx, cy) => [rule(`M${at(cx)} ${at(cy - 8)}v16`, 'c-now', 2)] },
    ],
    sheet,
    0,
  );
  let y = start.end + 6;
  const rows = indicators.flatMap((indicator) => {
    const lasts = plans.flatMap((plan): DatedTarget[] => datedOf(plan, indicator).slice(-1));
    const values = lasts.map(({ value }) => value);
    if (values.length === 0) return [];
    const half = must(median(values), 'median');
    const said = t.spread({
      plans: lasts.length,
      low: `${formatNumber(smallest(values), lang)}%`,
      high: `${formatNumber(largest(values), lang)}%`,
      middle: `${formatNumber(half, lang)}%`,
    });
    const lines = wrap(indicator.name[lang], sheet.width, TEXT, 600);
    const more = wrap(said, sheet.width, TEXT);
    const heading = label(lines, 0, y + TEXT, TEXT, 'c-label c-strong');
    const text = label(more, 0, y + TEXT + lines.length * lineOf(TEXT), TEXT, 'c-muted');
    y += (lines.length + more.length) * lineOf(TEXT) + 8;
    const bins = bin<number, number>().domain([0, 100]).thresholds(STEPS)(values);
    const most = largest(bins.map(({ length }) => length));
    const base = at(y + HEIGHT);
    const bars = bins.map(({ length, x0, x1 }) => {
      const tall = at((length / most) * HEIGHT);
      const [from, to] = [must(x0, 'bin'), must(x1, 'bin')];
      return s('rect', {
        x: at(x(from) + 1),
        y: at(base - tall),
        width: at(Math.max(1, x(to) - x(from) - 2)),
        height: tall,
        className: 'c-advise',
      });
    });
    const drawn = mark(
      localised(indicatorPath(indicator), lang),
      `${indicator.name[lang]}: ${said}`,
      ...bars,
      rule(`M${at(x(half))} ${at(base - HEIGHT - 3)}V${base}`, 'c-now', 2),
    );
    const axis = rule(`M0 ${base}H${sheet.width}`);
    const ends = [
      label(['0%'], 0, base + 15, TEXT, 'c-muted'),
      anchored('100%', sheet.width, base + 15, 'end', 'c-muted'),
    ];
    y += HEIGHT + 28;
    return [heading, text, drawn, axis, ...ends];
  });
  return { height: y, from: start.end, shapes: [...start.shapes, ...rows] };
}
