/** Owns what a clause is compared with: its own words in the official text, and those around them that belong to it. */
import type { Agency, Clause, Section } from '../model/types.ts';
import { join, withoutMark, type Line } from './lines.ts';
import type { Place } from './places.ts';

export interface Setting {
  /** Its words as printed, without the dash or number in front of them. */
  own: string;
  /** Line of the official text on which it begins. */
  line: number | null;
  /** Headings over it as printed. */
  headings: string;
  /** Headings, the lead-in, the time line and the assignment lines about it. */
  around: string;
  scan: boolean;
  /** All agencies of the register. */
  agencies: readonly Agency[];
}

export function settingOf(
  clause: Clause,
  places: ReadonlyMap<Clause, Place>,
  headings: Headings,
  agencies: readonly Agency[],
): Setting {
  const lines = places.get(clause)?.lines ?? [];
  const leadIns = clause.section.lines.filter((line) => line.form === 'lead-in');
  const beside = [
    ...leadIns,
    ...clause.dated_by.map((milestone) => milestone.clause),
    ...clause.assigned.map((duty) => duty.clause),
    ...clause.milestones.flatMap(({ dates }) => dates),
    clause.parent,
  ].flatMap((other) => (other && other !== clause ? [other] : []));
  const around = beside.map((other) => join(places.get(other)?.lines ?? []));
  return {
    own: ownWords(lines),
    line: lines[0]?.no ?? null,
    headings: headings.printed(clause.section),
    around: [headings.helped(clause.section), ...around].join(' · '),
    scan: clause.plan.source.quality === 'scan',
    agencies,
  };
}

export const ownWords = (lines: readonly Line[]): string =>
  join(lines.map((line, index) => (index === 0 ? { ...line, text: withoutMark(line.text) } : line)));

/** The headings over a section, from the top down, joined. */
export interface Headings {
  printed: (section: Section) => string;
  /** A scan's are helped out with the title that was found there. */
  helped: (section: Section) => string;
}

export function headingsOf(found: readonly Place[], scan: boolean): Headings {
  const own = new Map(
    found.flatMap((place) => (place.item === 0 ? [[place.section, join(place.lines)] as const] : [])),
  );
  const chain = (section: Section, help: boolean): string => {
    const words = own.get(section) ?? '';
    const title = help && scan && words !== '' ? section.title.vi : '';
    return [section.parent ? chain(section.parent, help) : '', words, title].filter((part) => part !== '').join(' · ');
  };
  return { printed: (section) => chain(section, false), helped: (section) => chain(section, true) };
}
