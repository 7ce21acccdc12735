/** How well the documents show who took over from whom: by two plans of the city itself, or only by comparing it with another city. */
import { reorganisation } from './matrix.ts';
import type { Agency, City } from '../../model/types.ts';

export interface Succession {
  from: Agency;
  to: Agency;
  /** `own`: clauses of at least two plans of this city show it; `compared`: only another city's plan, or no clause, does. */
  seen: 'own' | 'compared';
  successor: Agency['successors'][number];
}

/** Every step from a former body to a present one, in the order of the register. */
export const successions = (city: City): Succession[] =>
  reorganisation(city).changed.flatMap((from) =>
    from.successors.map((successor) => {
      const own = new Set(successor.clauses.map(({ plan }) => plan).filter((plan) => plan.city === city));
      return { from, to: successor.agency, seen: own.size >= 2 ? ('own' as const) : ('compared' as const), successor };
    }),
  );
