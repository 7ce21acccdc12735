/** Draws one indicator in the cities of each region, on one scale: a dot for each city, a box where there are too many of them, words alone for one. */
import { quantile, scaleLinear } from 'd3';
import { cityPath, localised, regionPath } from '../derive/address.ts';
import type { Ranked, RankedRegion } from '../derive/answers/ranking.ts';
import { tidy } from '../derive/answers/readings.ts';
import { formatDate, formatWithUnit } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Unit } from '../model/types.ts';
import { addAll, largest, smallest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { mark, valueShape } from './kit/marks.ts';
import { at, label, lineOf, rule, s, TEXT, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

/** More values of one region than this are a box with their quarters: dots would hide each other. */
export const DOTS = 12;
const R = 4.5;
/** Dots nearer than this stand in rows above each other. */
const APART = 2 * R + 1;

interface Setting {
  readonly lang: Lang;
  readonly sheet: Sheet;
  /** “67% (part)”: a value as it is said. */
  readonly say: (one: Ranked) => string;
}

/** Where a city stands among all and among those of its region. */
export function placeWords({ overall, inRegion }: Pick<Ranked, 'overall' | 'inRegion'>, lang: Lang): string {
  const t = chartWords(lang);
  return [overall && t.place(overall), inRegion && t.placeInRegion(inRegion)]
    .filter((text) => text !== null)
    .join(', ');
}

/** What is said of the values that are of no region, a line each; nothing where there are none. */
export function apartLines(ranked: readonly Ranked[], since: string | null, lang: Lang): string[] {
  const t = chartWords(lang);
  const count = (state: Ranked['state']): number => ranked.filter((one) => one.state === state).length;
  const [before, unstated] = [count('before-regions'), count('not-stated')];
  return [
    ...(before > 0 && since !== null ? [t.beforeRegions(before, formatDate(since, lang))] : []),
    ...(unstated > 0 ? [t.withoutRegion(unstated)] : []),
  ];
}

/** The regions below each other from `top`; returns the shapes and where they end. */
export function drawRegions(
  regions: readonly RankedRegion[],
  all: readonly Ranked[],
  { lang, sheet, say }: Setting,
  top: number,
): { shapes: Element[]; end: number } {
  const t = chartWords(lang);
  const shapes: Element[] = [];
  let y = top;
  const line = (text: string, look = 'c-muted', weight: 400 | 600 = 400, indent = 0): Element => {
    const lines = wrap(text, sheet.width - indent, TEXT, weight);
    const made = label(lines, indent, y + TEXT, TEXT, look);
    y += lines.length * lineOf(TEXT) + 4;
    return made;
  };
  const [first] = all;
  const unit = must(first?.view.latest, 'value').unit;
  const values = all.map(({ value }) => value);
  const counts = unit.id !== 'none';
  const x = scaleLinear([smallest(values, 0), largest(values, 1)], [6, sheet.width - 6]).nice(5);
  shapes.push(line(t.byRegion, 'c-label c-strong', 600));
  if (counts)
    shapes.push(
      line(
        t.regionSigns(formatWithUnit(x.domain()[0] ?? 0, unit, lang), formatWithUnit(x.domain()[1] ?? 1, unit, lang)),
      ),
    );
  for (const { region, ranked } of regions) {
    y += 4;
    shapes.push(
      mark(
        localised(regionPath(region), lang),
        t.regionCities(region.name[lang], ranked.length),
        line(t.regionCities(region.name[lang], ranked.length), 'c-label c-strong', 600),
      ),
    );
    if (!counts)
      for (const [text, same] of Map.groupBy(ranked, say)) shapes.push(line(`${text}: ${t.manyCities(same.length)}`));
    else {
      if (ranked.length > 1) addAll(shapes, ranked.length > DOTS ? box(ranked, unit) : dots(ranked));
      for (const one of [...new Set([ranked[0], ranked.at(-1)])]) if (one !== undefined) shapes.push(named(one));
    }
  }
  y += 4;
  for (const text of apartLines(all, regions[0]?.region.since ?? null, lang)) shapes.push(line(text));
  return { shapes, end: y };

  function words(one: Ranked): string {
    const place = placeWords(one, lang);
    return `${one.view.city.name[lang]}: ${say(one)}${place === '' ? '' : `; ${place}`}`;
  }

  function named(one: Ranked): Element {
    const dot = valueShape('circle', 6, y + 8, true, R);
    return mark(localised(cityPath(one.view.city), lang), words(one), dot, line(words(one), 'c-label', 400, 16));
  }

  /** A dot for each city; where they would hide each other, in rows. */
  function dots(ranked: readonly Ranked[]): Element[] {
    const ends: number[] = [];
    const placed = ranked.toReversed().map((one) => {
      const middle = x(one.value);
      const free = ends.findIndex((end) => middle - end >= APART);
      const row = free < 0 ? ends.length : free;
      ends[row] = middle;
      return { one, middle, row };
    });
    const base = y + ends.length * APART;
    y = base + 10;
    return [
      rule(`M6 ${at(base)}H${sheet.width - 6}`),
      ...placed.map(({ one, middle, row }) =>
        mark(
          localised(cityPath(one.view.city), lang),
          words(one),
          valueShape('circle', middle, base - R - 1 - row * APART, true, R),
        ),
      ),
      // Above the dots, one of which it may meet.
      middleOf(ranked, base - ends.length * APART - 1, base + 5),
    ];
  }

  /** From the lowest to the highest a line, the middle half of the cities a box, the middle a stroke. */
  function box(ranked: readonly Ranked[], of: Unit): Element[] {
    const [low = 0, from = 0, middle = 0, to = 0, high = 0] = [0, 0.25, 0.5, 0.75, 1].map((part) =>
      tidy(
        must(
          quantile(
            ranked.map(({ value }) => value),
            part,
          ),
          'quarter',
        ),
      ),
    );
    const said = (value: number): string => formatWithUnit(value, of, lang);
    const level = at(y + 12);
    y += 28;
    const { region } = ranked[0] ?? {};
    return [
      mark(
        region ? localised(regionPath(region), lang) : '',
        t.quarters({ low: said(low), from: said(from), middle: said(middle), to: said(to), high: said(high) }),
        rule(
          `M${at(x(low))} ${level}H${at(x(high))}M${at(x(low))} ${level - 5}v10M${at(x(high))} ${level - 5}v10`,
          'c-line-lead',
          1.5,
        ),
        s('rect', {
          x: at(Math.min(x(from), sheet.width - 6)),
          y: level - 8,
          width: at(Math.max(2, x(to) - x(from))),
          height: 16,
          className: 'c-lead',
        }),
      ),
      middleOf(ranked, level - 11, level + 11),
    ];
  }

  function middleOf(ranked: readonly Ranked[], from: number, to: number): Element {
    const middle = must(
      quantile(
        ranked.map(({ value }) => value),
        0.5,
      ),
      'median',
    );
    return rule(`M${at(x(middle))} ${at(from)}V${at(to)}`, 'c-now', 2);
  }
}
