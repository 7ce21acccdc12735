/** The shape of each answer, the same in every chart: told apart by form as well as by colour. */
import type { Answer } from '../../model/answer.ts';
import { at, TARGET, VALUE } from './marks.ts';
import { s, type Element } from './svg.ts';

const INK = '#4a5865';

/** A full disc; a crossed disc; a half disc; three quarters of a disc; a ring with a dash. Dotted outline: indicative only. */
export function answerShape(answer: Answer, x: number, y: number, r = 6.5, indicative = false): Element[] {
  const [cx, cy] = [at(x), at(y)];
  const ring = (stroke: string, className: string): Element =>
    s('circle', {
      cx,
      cy,
      r,
      fill: 'none',
      stroke,
      'stroke-width': 1.4,
      className,
      ...(indicative && { 'stroke-dasharray': '2 2' }),
    });
  const sector = (d: string): Element => s('path', { d, fill: TARGET, className: 'c-fill c-advise' });
  switch (answer) {
    case 'met':
      return [s('circle', { cx, cy, r: r + 0.7, fill: VALUE, className: 'c-fill c-lead' })];
    case 'missed': {
      const arm = at(r * 0.55);
      return [
        s('circle', { cx, cy, r: r + 0.7, fill: TARGET, className: 'c-fill c-advise' }),
        s('path', {
          d: `M${at(x - arm)} ${at(y - arm)}l${at(2 * arm)} ${at(2 * arm)}m0-${at(2 * arm)}l-${at(2 * arm)} ${at(2 * arm)}`,
          fill: 'none',
          'stroke-width': 1.8,
          stroke: '#fff',
          className: 'c-hatch',
        }),
      ];
    }
    case 'not-yet':
      return [sector(`M${cx} ${at(y - r)}A${r} ${r} 0 0 0 ${cx} ${at(y + r)}Z`), ring(TARGET, 'c-line-advise')];
    case 'short':
      return [sector(`M${cx} ${cy}V${at(y - r)}A${r} ${r} 0 1 0 ${at(x + r)} ${cy}Z`), ring(TARGET, 'c-line-advise')];
    case 'cannot-be-judged':
      return [
        ring(INK, 'c-axis'),
        s('path', { d: `M${at(x - r / 2)} ${cy}h${at(r)}`, 'stroke-width': 1.4, stroke: INK, className: 'c-axis' }),
      ];
  }
}
