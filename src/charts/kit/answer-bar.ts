/** How many have each answer, as parts of one bar: each part begins with the shape of its answer and says its number where there is room. */
import { formatNumber } from '../../i18n/format.ts';
import type { Answer } from '../../model/answer.ts';
import type { Lang } from '../../model/schema/common.ts';
import { answerShape } from './answer-shape.ts';
import { mark } from './marks.ts';
import { at, label, s, TEXT, type Element } from './svg.ts';
import { roomFor } from './text-width.ts';

export interface Part {
  /** Null: nothing was promised. */
  answer: Answer | null;
  count: number;
  words: string;
}

const HEIGHT = 22;

export function answerBar(
  parts: readonly Part[],
  href: string,
  { left, right, y }: { left: number; right: number; y: number },
  lang: Lang,
): Element[] {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let x = left;
  return parts.flatMap(({ answer, count, words }) => {
    if (count === 0) return [];
    const width = ((right - left) * count) / all;
    const [from, inner] = [x, width - 1.5];
    x += width;
    const frame = s('rect', {
      x: at(from + 0.5),
      y: at(y + 0.5),
      width: at(Math.max(1, inner - 0.5)),
      height: HEIGHT - 1,
      fill: 'none',
      'stroke-width': 1,
      className: answer === null ? 'c-axis' : `a-line-${answer}`,
      ...(answer === null && { 'stroke-dasharray': '2 2' }),
    });
    const text = formatNumber(count, lang);
    const sign = answer !== null && inner >= 20 ? answerShape(answer, from + 11, y + HEIGHT / 2, 5.5) : [];
    const start = from + (sign.length > 0 ? 21 : 5);
    const said =
      start + roomFor(text, TEXT, 600) <= from + inner
        ? [label([text], start, y + HEIGHT / 2 + 4.5, TEXT, 'c-label c-strong')]
        : [];
    // A part too small for its shape is full of its colour, so that it is not lost.
    const full =
      sign.length === 0 && answer !== null
        ? [s('rect', { ...frame.properties, fill: undefined, className: `a-${answer}` })]
        : [];
    return [mark(href, words, frame, ...full, ...sign, ...said)];
  });
}
