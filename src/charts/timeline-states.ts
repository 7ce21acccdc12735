/** Owns what a timeline shows, and how past, under way and ahead look: full, hatched, an outline, so that they hold without colour. */
import type { TimelineEvent } from '../derive/timeline.ts';
import type { Plan } from '../model/types.ts';
import { at, s, type Element } from './kit/svg.ts';

/** States of what has a date, and so a place on the line. */
export const SHOWN = ['past', 'running', 'ahead'] as const;
export type DatedState = (typeof SHOWN)[number];

/** An event of a plan with a date. */
export interface PlanEvent extends TimelineEvent {
  plan: Plan;
  state: DatedState;
}

export const hatchOf = (id: string): Element =>
  s('defs', [
    s('pattern', { id: `${id}-running`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
      s('path', { d: 'M0 6 6 0M-1 1 1 -1M5 7 7 5', 'stroke-width': 1.4, className: 'c-hatch' }),
    ]),
  ]);

export function bar(id: string, state: DatedState, x: number, y: number, width: number, height = 9): Element[] {
  const place = { x: at(x), y: at(y), width: at(Math.max(3, width)), height };
  if (state === 'ahead')
    return [
      s('rect', {
        ...place,
        width: at(Math.max(2, place.width - 1.5)),
        fill: 'none',
        'stroke-width': 1.5,
        className: 'c-line-ahead',
      }),
    ];
  return [
    s('rect', { ...place, className: `c-${state}` }),
    ...(state === 'running' ? [s('rect', { ...place, fill: `url(#${id}-running)` })] : []),
  ];
}

export const dot = (state: DatedState, x: number, y: number): Element => {
  const place = { cx: at(x), cy: at(y), r: 5 };
  return state === 'ahead'
    ? s('circle', { ...place, fill: 'none', 'stroke-width': 1.5, className: 'c-line-ahead' })
    : s('circle', { ...place, className: `c-${state}` });
};
