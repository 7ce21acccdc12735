/** Draws one indicator in many cities: how their answers and their latest values are spread, a few of them by rank, and the same within their regions. */
import { bin, scaleLinear } from 'd3';
import { cityPath, indicatorPath, localised } from '../derive/address.ts';
import type { CityView } from '../derive/answers/across.ts';
import { rankedRegions, ranking, type Ranked } from '../derive/answers/ranking.ts';
import { formatWithUnit } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS } from '../model/answer.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Indicator, Region } from '../model/types.ts';
import { addAll, largest, smallest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { drawRegions } from './across-regions.ts';
import { answerBar } from './kit/answer-bar.ts';
import { answerShape } from './kit/answer-shape.ts';
import { chosen } from './kit/crowd.ts';
import { legend, mark, valueShape } from './kit/marks.ts';
import { anchored, at, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const HEIGHT = 64;
type Figure = (view: CityView, lang: Lang) => string;

export function drawSpread(
  indicator: Indicator,
  views: readonly CityView[],
  regions: readonly Region[],
  figure: Figure,
  lang: Lang,
  sheet: Sheet,
): Drawn {
  const t = chartWords(lang);
  const href = localised(indicatorPath(indicator), lang);
  const start = legend(
    ANSWERS.map((answer) => ({
      text: words(lang).progress.answer[answer],
      room: 22,
      draw: (x, y) => answerShape(answer, x - 1, y),
    })),
    sheet,
    0,
  );
  let y = start.end + 8;
  const aimed = views.filter(({ targets }) => targets.length > 0);
  const answers = ANSWERS.map((answer) => {
    const count = aimed.filter(
      ({ sign }) => sign === answer || (sign === 'target-only' && answer === 'cannot-be-judged'),
    ).length;
    return { answer, count, words: `${words(lang).progress.answer[answer]}: ${count}` };
  });
  const shapes: Element[] = [];
  const say = (text: string, strong = true): void => {
    const lines = wrap(text, sheet.width, TEXT, strong ? 600 : 400);
    shapes.push(label(lines, 0, y + TEXT, TEXT, strong ? 'c-label c-strong' : 'c-muted'));
    y += lines.length * lineOf(TEXT) + 4;
  };
  if (aimed.length > 0) {
    say(t.citiesWithTarget(aimed.length));
    addAll(shapes, answerBar(answers, href, { left: 0, right: sheet.width, y }, lang));
    y += 34;
  }
  // Values of one unit alone have a place on one scale: that of most of them.
  const ranked = ranking(views);
  const own = ranked.map(({ view }) => view);
  if (ranked.length > 0 && own[0]?.latest?.unit.id !== 'none') spread(ranked);
  else if (ranked.length > 0) counted(own);
  // One region alone is divided from nothing.
  const parts = rankedRegions(regions, ranked);
  if (parts.length > 1) {
    const say = ({ view }: Ranked): string => figure(view, lang);
    const drawn = drawRegions(parts, ranked, { lang, sheet, say }, y + 8);
    addAll(shapes, drawn.shapes);
    y = drawn.end;
  }
  return { height: y + 4, from: start.end, shapes: [...start.shapes, ...shapes] };

  /** What is no quantity has no place on a scale: how many cities say it. */
  function counted(own: readonly CityView[]): void {
    say(t.citiesWithValue(own.length));
    for (const [value, same] of Map.groupBy(own, (view) => figure(view, lang))) {
      const text = `${value}: ${t.manyCities(same.length)}`;
      const lines = wrap(text, sheet.width - 16, TEXT);
      shapes.push(mark(href, text, valueShape('circle', 6, y + 8, true, 4.5), label(lines, 16, y + TEXT + 1)));
      y += lines.length * lineOf(TEXT) + 6;
    }
  }

  function spread(all: readonly Ranked[]): void {
    const unit = must(all[0]?.view.latest, 'value').unit;
    const values = all.map(({ value }) => value);
    const x = scaleLinear([smallest(values, 0), largest(values, 1)], [4, sheet.width - 4]).nice(5);
    const [low = 0, high = 1] = x.domain();
    say(t.citiesWithValue(all.length));
    const bins = bin<number, number>().domain([low, high]).thresholds(x.ticks(10))(values);
    const most = largest(bins.map(({ length }) => length));
    const base = at(y + HEIGHT);
    const bars = bins.flatMap(({ length, x0, x1 }) => {
      if (length === 0) return [];
      const [from, to] = [must(x0, 'bin'), must(x1, 'bin')];
      const tall = at((length / most) * HEIGHT);
      const width = at(Math.max(2, x(to) - x(from) - 2));
      return [
        mark(
          href,
          `${formatWithUnit(from, unit, lang)} – ${formatWithUnit(to, unit, lang)}: ${t.manyCities(length)}`,
          s('rect', {
            x: at(Math.min(x(from) + 1, sheet.width - width)),
            y: at(base - tall),
            width,
            height: tall,
            className: 'c-lead',
          }),
        ),
      ];
    });
    addAll(shapes, [...bars, rule(`M0 ${base}H${sheet.width}`)]);
    shapes.push(label([formatWithUnit(low, unit, lang)], 0, base + 16, TEXT, 'c-muted'));
    shapes.push(anchored(formatWithUnit(high, unit, lang), sheet.width, base + 16, 'end', 'c-muted'));
    y = base + 30;
    say(t.chosen(all.length), false);
    for (const { view, overall } of chosen(all)) {
      const text = `${overall?.place ?? 1}. ${view.city.name[lang]}: ${figure(view, lang)}`;
      const lines = wrap(text, sheet.width - 16, TEXT);
      shapes.push(
        mark(
          localised(cityPath(view.city), lang),
          text,
          valueShape('circle', 6, y + 8, true, 4.5),
          label(lines, 16, y + TEXT + 1),
        ),
      );
      y += lines.length * lineOf(TEXT) + 6;
    }
  }
}
