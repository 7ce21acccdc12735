/** Owns what a printed heading says of everything below it: by which year, and that a body is only asked. */
import type { Plan, Section } from '../../model/types.ts';
import { factsOf } from '../facts.ts';
import type { Found } from '../findings.ts';
import { join } from '../lines.ts';
import type { Place } from '../places.ts';
import { asks } from './words.ts';

export function checkHeadings(plan: Plan, found: readonly Place[]): Found[] {
  const scan = plan.source.quality === 'scan';
  return found
    .filter(({ item }) => item === 0)
    .flatMap(({ section, lines }): Found[] => {
      const heading = join(lines);
      const line = lines[0]?.no ?? null;
      const years = horizons(heading, scan).filter((year) => !dates(section).includes(year));
      return [
        ...years.map((year): Found => ['heading-year', `${section.ref}: ${year}`, line]),
        ...(asks(heading, scan) && !section.asks ? [['heading-request', section.ref, line] as const] : []),
      ];
    });
}

/** Years that the heading sets for what it is about; a year in the name of a document or in a quoted name is not one. */
function horizons(heading: string, scan: boolean): string[] {
  const own = heading
    .replace(/[“"][^”"]*[”"]?/g, ' ')
    .replace(/ngh\S{1,3} quy\S{1,3}t .*|ngh[ij] quy\S{1,3}t .*/i, ' ');
  return factsOf(own, scan)
    .filter(({ kind, key }) => kind === 'date' && /^\d{4}/.test(key))
    .map(({ key }) => key.slice(0, 4));
}

/** What the section says itself or has from above. */
const dates = (section: Section): string[] =>
  [section.from, section.by].flatMap((date) => /^\d{4}/.exec(date ?? '')?.[0] ?? []);
