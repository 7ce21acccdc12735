/** How a body of an earlier plan is followed by another: what the documents say of the two, and how well they show it. */
import { reorganisation } from './matrix.ts';
import type { Agency, City, Succession } from '../../model/types.ts';

export interface Step {
  from: Agency;
  to: Agency;
  succession: Succession;
}

/** Every step from a body of an earlier plan to one of a later plan, in the order of the register. */
export const successions = (city: City): Step[] =>
  reorganisation(city).changed.flatMap((from) =>
    from.successors.map((succession) => ({ from, to: succession.agency, succession })),
  );

/** Renamed, merged or divided: the body lives on in the other. Otherwise it only handed over tasks to a body that existed beside it. */
export const livesOn = ({ relation }: Pick<Succession, 'relation'>): boolean => relation !== 'took-over-tasks';

/** Shown by documents of the city itself, not only by comparison with another city’s plan. */
export const shownByCity = ({ strength }: Pick<Succession, 'strength'>): boolean => strength !== 'other-city';

/** Links of one kind under a heading of their own: “Formerly” must not stand above a body that only gave up tasks. */
export interface SuccessionGroup {
  livesOn: boolean;
  links: readonly Succession[];
}

export const bySuccession = (links: readonly Succession[]): SuccessionGroup[] =>
  [true, false]
    .map((lives) => ({ livesOn: lives, links: links.filter((link) => livesOn(link) === lives) }))
    .filter((group) => group.links.length > 0);
