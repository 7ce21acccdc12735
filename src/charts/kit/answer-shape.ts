/** The shape of each answer, the same in every chart: told apart by form as well as by colour. */
import type { Answer } from '../../model/answer.ts';
import { at, s, type Element } from './svg.ts';

/** A full disc; a crossed disc; a half disc; three quarters of a disc; a ring with a dash. Dotted outline: indicative only. */
export function answerShape(answer: Answer, x: number, y: number, r = 6.5, indicative = false): Element[] {
  const [cx, cy] = [at(x), at(y)];
  const ring = s('circle', {
    cx,
    cy,
    r,
    fill: 'none',
    'stroke-width': 1.4,
    className: `a-line-${answer}`,
    ...(indicative && { 'stroke-dasharray': '2 2' }),
  });
  const sector = (d: string): Element => s('path', { d, className: `a-${answer}` });
  switch (answer) {
    case 'met':
      return [s('circle', { cx, cy, r: r + 0.7, className: 'a-met' })];
    case 'missed': {
      const arm = at(r * 0.55);
      return [
        s('circle', { cx, cy, r: r + 0.7, className: 'a-missed' }),
        s('path', {
          d: `M${at(x - arm)} ${at(y - arm)}l${at(2 * arm)} ${at(2 * arm)}m0-${at(2 * arm)}l-${at(2 * arm)} ${at(2 * arm)}`,
          fill: 'none',
          'stroke-width': 1.8,
          className: 'c-hatch',
        }),
      ];
    }
    case 'not-yet':
      return [sector(`M${cx} ${at(y - r)}A${r} ${r} 0 0 0 ${cx} ${at(y + r)}Z`), ring];
    case 'short':
      return [sector(`M${cx} ${cy}V${at(y - r)}A${r} ${r} 0 1 0 ${at(x + r)} ${cy}Z`), ring];
    case 'cannot-be-judged':
      return [ring, s('path', { d: `M${at(x - r / 2)} ${cy}h${at(r)}`, 'stroke-width': 1.4, className: `a-line-${answer}` })];
  }
}
