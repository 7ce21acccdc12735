/** Draws what there is of many cities: for each feature and kind the share of cities that have it, in full or in part. */
import { scaleLinear } from 'd3';
import { featurePath, localised } from '../derive/address.ts';
import { KINDS, type Coverage, type Kind } from '../derive/coverage.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import { largest } from '../text/many.ts';
import type { Block } from './coverage.ts';
import { box } from './coverage-boxes.ts';
import { legend, mark } from './kit/marks.ts';
import { at, HEAD, label, lineOf, s, TEXT, type Drawn, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

const BAR = 12;

export function drawShares(rows: readonly Coverage[], blocks: readonly Block[], lang: Lang, sheet: Sheet): Drawn {
  const c = words(lang).coverage;
  const start = legend(
    (['full', 'part', 'none'] as const).map((sign) => ({
      text: c[sign],
      room: 22,
      draw: (cx, cy) => box(sign, cx - 7, cy - 7),
    })),
    sheet,
    0,
  );
  const names = largest(KINDS.map((kind) => roomFor(c.columns[kind], TEXT))) + 8;
  const all = `${blocks.length}/${blocks.length}`;
  const x = scaleLinear([0, 1], [names, sheet.width - roomFor(all, TEXT, 600) - 8]);
  let y = start.end + 8;
  const drawn = rows.flatMap(({ feature }, row) => {
    const lines = wrap(`${feature.no} ${feature.title[lang]}`, sheet.width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 4;
    const bars = KINDS.flatMap((kind) => bar(kind));
    y += 8;
    return [heading, ...bars];

    function bar(kind: Kind) {
      const signs = blocks.flatMap(({ columns }) => {
        const sign = columns.find((column) => column.kind === kind)?.signs[row];
        return sign === undefined ? [] : [sign];
      });
      if (signs.length === 0) return [];
      const share = (wanted: string) => signs.filter((sign) => sign === wanted).length;
      const [full, part] = [share('full'), share('part')];
      const [one, two, end] = [x(full / signs.length), x((full + part) / signs.length), x(1)];
      const frame = { y: at(y + 1.5), height: BAR };
      const part2 = s('rect', {
        ...frame,
        x: at(one + 1),
        width: at(Math.max(0.5, two - one - 2)),
        fill: 'none',
        'stroke-width': 1.5,
        className: 'c-line-advise',
      });
      const shapes = [
        s('rect', {
          ...frame,
          x: at(x(0)),
          width: at(end - x(0)),
          fill: 'none',
          'stroke-dasharray': '2 2',
          className: 'c-axis',
        }),
        ...(full > 0 ? [s('rect', { ...frame, x: at(x(0)), width: at(one - x(0)), className: 'c-lead' })] : []),
        ...(part > 0 ? [part2] : []),
      ];
      const said = `${full}/${signs.length}`;
      const drawnBar = [
        label([c.columns[kind]], 0, y + TEXT),
        mark(
          localised(featurePath(feature), lang),
          `${feature.no}, ${c.columns[kind]}: ${chartWords(lang).shares({ full, part, all: signs.length })}`,
          ...shapes,
        ),
        label([said], end + 6, y + TEXT, TEXT, 'c-label c-strong'),
      ];
      y += BAR + 7;
      return drawnBar;
    }
  });
  return { height: y, from: start.end, shapes: [...start.shapes, ...drawn] };
}
