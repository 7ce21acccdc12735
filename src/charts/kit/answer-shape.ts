/** The shape of each answer in a drawing: the same as in text and tables. */
import { ANSWER_SHAPES } from '../../derive/answers/answer-shape.ts';
import type { Answer } from '../../model/answer.ts';
import { at, s, type Element } from './svg.ts';

/** Half the box that the shapes are given in. */
const HALF = 8;

/** Drawn about `x` and `y`, `r` from the middle to the edge. A dotted ring: indicative only. */
export function answerShape(answer: Answer, x: number, y: number, r = 7, indicative = false): Element[] {
  const { fill, line, cut } = ANSWER_SHAPES[answer];
  const scale = r / (HALF - 1);
  const transform =
    scale === 1
      ? `translate(${at(x - HALF)} ${at(y - HALF)})`
      : `translate(${at(x)} ${at(y)}) scale(${scale.toFixed(2)}) translate(-${HALF} -${HALF})`;
  return [
    s('g', { transform }, [
      ...(line === undefined
        ? []
        : [
            s('path', {
              d: line,
              fill: 'none',
              'stroke-width': 2,
              className: `a-line-${answer}`,
              ...(indicative && { 'stroke-dasharray': '2 2.2' }),
            }),
          ]),
      ...(fill === undefined ? [] : [s('path', { d: fill, className: `a-${answer}` })]),
      ...(cut === undefined ? [] : [s('path', { d: cut, fill: 'none', 'stroke-width': 2, className: 'c-hatch' })]),
    ]),
  ];
}
