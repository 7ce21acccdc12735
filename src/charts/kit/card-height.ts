/** Room for the card of a chart in a phone's column: the drawing at its own size, its words as the font sets them, and what stands below. */
import type { Lang } from '../../model/schema/common.ts';
import type { Chart } from './chart.ts';
import { NARROW } from './svg.ts';
import { wrap } from './text-width.ts';

/** The column that the height is for, and the space at its sides. */
const [COLUMN, SIDES] = [360, 8];

/** In CSS pixels. A frame cannot ask its page for room without a script, so it is measured beforehand. */
export function cardHeight(chart: Pick<Chart, 'finding' | 'title' | 'reading' | 'svg'>, lang: Lang): number {
  const width = COLUMN - SIDES;
  const drawn = Number(/viewBox="0 0 \d+ (\d+)"/.exec(chart.svg(lang, NARROW))?.[1] ?? 400);
  const heading = wrap(chart.finding[lang], width, 18, 600).length * 26;
  const subject = wrap(chart.title[lang], width, 14).length * 24;
  const reading = wrap(chart.reading[lang], width, 14).length * 24;
  return Math.ceil((drawn * width) / NARROW.width + heading + subject + reading + 240);
}
