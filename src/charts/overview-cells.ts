/** Draws the overview of a few cities: a row for each indicator, a sign for each city. */
import { CELLS, type CellSign, type CityView } from '../derive/answers/across.ts';
import { indicatorPath, localised } from '../derive/address.ts';
import { chartWords } from '../i18n/words/charts.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Site } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { answerShape } from './kit/answer-shape.ts';
import { legend, mark } from './kit/marks.ts';
import { anchored, at, HEAD, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';
import type { Row } from './overview.ts';

/** As many columns as a phone has room for beside the names. */
export const MOST_CITIES = 3;

const SIDE = 15;

/** The answer’s own shape; an empty box for a target alone, a dot for a value alone, a dash for neither. */
export function cellShapes(sign: CellSign, x: number, y: number): Element[] {
  switch (sign) {
    case 'target-only':
      return [
        s('rect', {
          x: at(x - SIDE / 2),
          y: at(y - SIDE / 2),
          width: SIDE,
          height: SIDE,
          rx: 2,
          fill: 'none',
          'stroke-width': 1,
          className: 'c-axis',
        }),
      ];
    case 'value-only':
      return [s('circle', { cx: at(x), cy: at(y), r: 3.2, className: 'c-muted' })];
    case 'nothing':
      return [rule(`M${at(x - 4)} ${at(y)}h8`, 'c-axis', 1.2)];
    default:
      return answerShape(sign, x, y, 7);
  }
}

const COLUMN = { narrow: 54, wide: 84 };

export function drawCells(
  site: Site,
  rows: readonly Row[],
  cities: readonly City[],
  said: (view: CityView, lang: Lang) => string,
  lang: Lang,
  sheet: Sheet,
): Drawn {
  const t = chartWords(lang);
  const column = COLUMN[sheet.name];
  const left = sheet.width - cities.length * column;
  const middle = (index: number) => left + (index + 0.5) * column;
  const used = CELLS.filter((sign) => rows.some(({ views }) => views.some((view) => view.sign === sign)));
  const start = legend(
    used.map((sign) => ({ text: t.cells[sign], room: 24, draw: (x, y) => cellShapes(sign, x - 1, y) })),
    sheet,
    0,
  );
  const short = cities.map((city) =>
    wrap(city.name[lang].replace('Thành phố ', 'TP. ').replace(' City', ''), column - 4, TEXT),
  );
  let y = start.end;
  const blocks = site.framework.focal_areas.flatMap((focal) => {
    const own = rows.filter(({ indicator }) => indicator.feature?.focal_area === focal);
    y += 12;
    const lines = wrap(`${focal.no} ${focal.title[lang]}`, left - 10, HEAD, 600);
    const tall = largest(
      short.map(({ length }) => length * lineOf(TEXT)),
      lines.length * lineOf(HEAD),
    );
    const names = short.flatMap((parts, index) =>
      parts.map((part, row) =>
        anchored(part, middle(index), y + tall - 4 - (parts.length - 1 - row) * lineOf(TEXT), 'middle', 'c-muted'),
      ),
    );
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y = at(y + tall + 3);
    return [heading, ...names, rule(`M0 ${y}H${sheet.width}`), ...own.flatMap(line)];
  });
  return { height: y + 4, from: start.end, shapes: [...start.shapes, ...blocks] };

  function line({ indicator, views }: Row): Element[] {
    const lines = wrap(`${indicator.id} ${indicator.name[lang]}`, left - 10, TEXT);
    const height = Math.max(24, lines.length * lineOf(TEXT) + 8);
    const name = label(lines, 0, y + TEXT + 4);
    const cells = views.map((view, index) =>
      mark(
        localised(indicatorPath(indicator), lang),
        `${indicator.id}, ${view.city.name[lang]}: ${said(view, lang)}`,
        ...cellShapes(view.sign, middle(index), y + height / 2),
      ),
    );
    y = at(y + height);
    return [name, ...cells, rule(`M0 ${y}H${sheet.width}`, 'c-grid', 0.6)];
  }
}
