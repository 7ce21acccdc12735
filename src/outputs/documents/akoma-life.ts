/** The life of a plan in Akoma Ntoso: events with their dates and instruments, and the time in which each changed line stands. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { localised } from '../../derive/address.ts';
import { firstDay } from '../../derive/day.ts';
import { absolute } from '../../derive/publication.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Change, Clause, Instrument, Plan, Site } from '../../model/types.ts';
import { isWholeDay, namedWork, workIri } from './akoma-works.ts';

const SOURCE = { source: '#publisher' };
const BEGINS: readonly Change['kind'][] = ['inserted', 'commences'];

const changedLines = (plan: Plan): Clause[] => plan.lines.filter(({ changes }) => changes.length > 0);
const changers = (plan: Plan): Instrument[] => [
  ...new Set([
    ...changedLines(plan).flatMap(({ changes }) => changes.map(({ instrument }) => instrument)),
    ...(plan.ends?.instrument ? [plan.ends.instrument] : []),
  ]),
];

/** Apart from the reference of the same work as one that the plan cites. */
const instrumentId = ({ id }: Instrument): string => `changer_${id}`;
const eventId = ({ slug }: Clause, index: number): string => `e_${slug}_${index + 1}`;
const groupId = ({ slug }: Clause): string => `tg_${slug}`;

/** Where the time of a line is given: the group of `temporalData`; a line that stands as issued has none. */
export const periodOf = (line: Clause): { period?: string; status?: string } => ({
  ...(line.changes.length > 0 && { period: `#${groupId(line)}` }),
  ...(line.state === 'repealed' && { status: 'removed' }),
});

/** What stands in `references`: the instruments that changed the plan. */
export const changerReferences = (plan: Plan, lang: Lang): Element[] =>
  changers(plan).map((instrument) =>
    x('passiveRef', {
      eId: instrumentId(instrument),
      href: workIri(instrument),
      showAs: namedWork(instrument, lang),
    }),
  );

/** An event needs a whole day, so that a plan whose day of issue is not printed has none for it. */
const issuedEvent = ({ date }: Plan): string | null => (isWholeDay(date) ? 'e_issued' : null);

/** Issued, then each change of a line in the order of the document, then the end of the plan; nothing where none of these has a day. */
export function lifecycle(plan: Plan): Element[] {
  const event = (eId: string, type: string, date: string, by: Instrument | null) =>
    x('eventRef', { eId, type, date: firstDay(date), source: by ? `#${instrumentId(by)}` : '#publisher' });
  const issued = issuedEvent(plan);
  const events = [
    ...(issued === null ? [] : [event(issued, 'generation', plan.date, null)]),
    ...changedLines(plan).flatMap((line) =>
      line.changes.map(({ kind, date, instrument }, index) =>
        event(eventId(line, index), kind === 'repealed' ? 'repeal' : 'amendment', date, instrument),
      ),
    ),
    ...(plan.ends ? [event('e_ends', 'repeal', plan.ends.date, plan.ends.instrument)] : []),
  ];
  return events.length === 0 ? [] : [x('lifecycle', SOURCE, events)];
}

/** When each changed line is in force; nothing where no line was changed. */
export function temporalData(plan: Plan): Element[] {
  const lines = changedLines(plan);
  if (lines.length === 0) return [];
  return [
    x(
      'temporalData',
      SOURCE,
      lines.map((line) => {
        const at = (kinds: readonly Change['kind'][]): string | null => {
          const index = line.changes.findIndex(({ kind }) => kinds.includes(kind));
          return index < 0 ? null : `#${eventId(line, index)}`;
        };
        const end = at(['repealed']) ?? (plan.ends ? '#e_ends' : null);
        const issued = issuedEvent(plan);
        const start = at(BEGINS) ?? (issued === null ? null : `#${issued}`);
        return x('temporalGroup', { eId: groupId(line) }, [
          x('timeInterval', { ...(start !== null && { start }), ...(end !== null && { end }), refersTo: '#inForce' }),
        ]);
      }),
    ),
  ];
}

/** What the intervals are of. */
export const inForceConcept = (plan: Plan, lang: Lang, site: Site, name: string): Element[] =>
  changedLines(plan).length === 0
    ? []
    : [
        x('TLCConcept', {
          eId: 'inForce',
          href: absolute(site, localised('/data/clause_changes/', lang)),
          showAs: name,
        }),
      ];
