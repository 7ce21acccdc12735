/** At which level of government a body stands, or what other kind of body it is: “what must my ward do?” asks by this. */
import { LEVELS, type Level } from '../../model/promise.ts';
import type { AGENCY_TYPES } from '../../model/schema/registers.ts';
import type { Agency } from '../../model/types.ts';

const OF_TYPE: Readonly<Record<Exclude<(typeof AGENCY_TYPES)[number], 'group'>, Level>> = {
  'city-government': 'city',
  council: 'city',
  'steering-committee': 'city',
  department: 'department',
  police: 'department',
  military: 'department',
  'service-centre': 'department',
  'economic-zone-authority': 'department',
  union: 'organisation',
  association: 'organisation',
  media: 'press',
  university: 'school',
  party: 'party',
  'district-government': 'district',
  'commune-government': 'commune',
  ministry: 'central',
  international: 'international',
};

/** What the register says; else its kind; of a group, the levels of its members. In the order of the list. */
export function levelsOf(agency: Pick<Agency, 'type' | 'levels' | 'members' | 'city'>): Level[] {
  const own = levelsIn(agency, new Set());
  return own.size === 0 ? ['several'] : LEVELS.filter((level) => own.has(level));
}

function levelsIn(agency: Pick<Agency, 'type' | 'levels' | 'members' | 'city'>, seen: Set<object>): Set<Level> {
  if (seen.has(agency)) return new Set();
  seen.add(agency);
  if (agency.levels !== undefined) return new Set(agency.levels);
  if (agency.type === 'group') return new Set(agency.members.flatMap((member) => [...levelsIn(member, seen)]));
  // A union of the whole country stands at no level of a city.
  if (agency.city.kind === 'country' && agency.type !== 'international') return new Set(['central']);
  return new Set([OF_TYPE[agency.type]]);
}
