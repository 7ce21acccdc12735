/** Owns what the search for places could not find, and what it found that the plan does not have. */
import type { Found } from '../findings.ts';
import type { Places } from '../places.ts';

export function checkPlaces({ lost, uncovered }: Places): Found[] {
  const missing = lost.filter(({ item, clause }) => item === 0 || clause === null);
  return [
    ...missing.map(({ section, item }): Found =>
      item === 0 ? ['heading', section.ref] : ['place', `${section.ref}.${item}`],
    ),
    ...uncovered.map(({ text, no }): Found => ['uncovered', short(text), no]),
  ];
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trim()}…` : words);
