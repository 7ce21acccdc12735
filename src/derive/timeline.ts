/** Everything that has a date: plans, roadmaps, due dates, dated targets, events of the cities. Past and ahead are relative to the date of the data. */
import { wordsOf } from './clause-title.ts';
import { planName } from './life.ts';
import { formatDate, formatDue, formatSpan } from '../i18n/format.ts';
import { words } from '../i18n/words/index.ts';
import { earliest, latest } from '../model/dates.ts';
import type { Due } from '../model/schema/clause.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Agency, City, Clause, End, Milestone, Plan, Site, Target } from '../model/types.ts';
import { lifeWords } from '../i18n/words/life.ts';
import { inBoth } from '../text/bilingual.ts';
import { cityPath, clausePath, planPath } from './address.ts';
import { must } from '../text/must.ts';

export const timelinePath = (city?: Pick<City, 'id'>): string => (city ? `/timeline/${city.id}/` : '/timeline/');

export const KINDS = ['plan', 'event', 'milestone', 'due', 'targets'] as const;
export type EventKind = (typeof KINDS)[number];
export type State = 'past' | 'running' | 'ahead' | 'recurring' | 'undated';

export interface TimelineEvent {
  /** Never changes while the thing is the same; calendars know it by this. */
  id: string;
  kind: EventKind;
  city: City;
  plan: Plan | null;
  clause: Clause | null;
  what: Bilingual;
  /** As precise as the document: a year stays a year. */
  from: string | null;
  to: string | null;
  due: Due | null;
  state: State;
  targets: Target[];
  agencies: readonly Agency[];
  path: string;
}

type Draft = Omit<TimelineEvent, 'state' | 'targets' | 'agencies' | 'due' | 'clause' | 'plan'> &
  Partial<Pick<TimelineEvent, 'targets' | 'agencies' | 'due' | 'clause' | 'plan'>>;

/** All events, in order of time; what recurs and what has no date come last. */
export function timeline(site: Site, city?: City): TimelineEvent[] {
  const cities = city ? [city] : site.cities;
  return cities
    .flatMap((one) => [...eventsOfCity(one), ...one.plans.flatMap(eventsOfPlan)])
    .map((draft) => complete(draft, site.publisher.updated))
    .sort((a, b) => orderOf(a) - orderOf(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

const complete = (draft: Draft, today: string): TimelineEvent => {
  const event = { due: null, clause: null, plan: null, targets: [], agencies: [], ...draft };
  return { ...event, state: stateOf(event, today) };
};

function stateOf({ kind, from, to, due }: Pick<TimelineEvent, 'kind' | 'from' | 'to' | 'due'>, today: string): State {
  // A plan that is on the site has been issued, even where only the year is known.
  if (kind === 'plan') return 'past';
  if (due?.recurs !== undefined) return 'recurring';
  if (from === null && to === null) return 'undated';
  if (to !== null && latest(to) < earliest(today)) return 'past';
  return earliest(from ?? to ?? today) > latest(today) ? 'ahead' : 'running';
}

type Dated = Pick<TimelineEvent, 'from' | 'to'>;
/** First and last instant of what has a date at all. */
export const startOf = ({ from, to }: Dated): number => earliest(from ?? must(to, 'date'));
export const endOf = ({ from, to }: Dated): number => latest(to ?? must(from, 'date'));

const orderOf = ({ state, from, to }: TimelineEvent): number =>
  state === 'recurring' || state === 'undated' ? Infinity : endOf({ from, to });

/** The year under which an event is listed: the one in which it ends, or begins where no end is given. */
export const yearOf = ({ from, to, state }: TimelineEvent): number | null =>
  state === 'recurring' || state === 'undated' ? null : new Date(endOf({ from, to })).getUTCFullYear();

export function byYear(events: readonly TimelineEvent[]): [number, TimelineEvent[]][] {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOf(event);
    if (year !== null) years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].sort(([a], [b]) => a - b);
}

function eventsOfCity(city: City): Draft[] {
  const { timeline: vi } = words('vi');
  const { timeline: en } = words('en');
  const since = city.membership?.since;
  const path = cityPath(city);
  return [
    ...(since === undefined
      ? []
      : [
          {
            id: `${city.id}-joined`,
            kind: 'event' as const,
            city,
            what: { vi: vi.joined, en: en.joined },
            from: since,
            to: since,
            path,
          },
        ]),
    ...(city.breaks ?? []).map(({ date, what }) => ({
      id: `${city.id}-${date}`,
      kind: 'event' as const,
      city,
      what,
      from: date,
      to: date,
      path,
    })),
  ];
}

function eventsOfPlan(plan: Plan): Draft[] {
  const { city } = plan;
  const issued = inBoth((lang) => words(lang).timeline.issued(plan.short[lang]));
  // A clause may state the same date as a mark of the roadmap and as a due date; that is one event.
  const sameAsDue = ({ clause, to }: Milestone) =>
    clause.duty?.due?.recurs === undefined && clause.duty?.due?.date === (to ?? undefined) && to !== null;
  const events: Draft[] = [
    {
      id: `${plan.id}-issued`,
      kind: 'plan',
      city,
      plan,
      what: issued,
      from: plan.date,
      to: plan.date,
      path: planPath(plan),
    },
    ...plan.milestones
      .filter((milestone) => !sameAsDue(milestone))
      .map(({ id, clause, what, from, to }): Draft => ({
        id: `milestone-${id}`,
        kind: 'milestone',
        city,
        plan,
        clause,
        what,
        from,
        to,
        path: clausePath(clause),
        agencies: clause.duty?.agencies ?? [],
      })),
    ...plan.duties.flatMap(({ id, clause, due, agencies }): Draft[] => {
      if (!due) return [];
      const dated = due.recurs === undefined;
      const what = clause.milestones.find(sameAsDue)?.what ?? wordsOf(clause) ?? clause.text;
      return [
        {
          id: `due-${id}`,
          kind: 'due',
          city,
          plan,
          clause,
          what,
          due,
          from: dated && due.rule !== 'before' && due.rule !== 'by' ? due.date : null,
          to: dated && due.rule !== 'from' ? due.date : null,
          path: clausePath(clause),
          agencies,
        },
      ];
    }),
    ...targetEvents(plan),
  ];
  return plan.ends === null ? events : [...events.filter(comesBefore(plan.ends)), planEnd(plan, plan.ends)];
}

/** What a plan sets for a day after its end is due no more, nor is what comes back or has no date. */
const comesBefore =
  ({ date }: End) =>
  ({ from, to, due }: Draft): boolean => {
    const last = to ?? from;
    return due?.recurs === undefined && last !== null && earliest(last) <= latest(date);
  };

const planEnd = (plan: Plan, { date }: End): Draft => ({
  id: `${plan.id}-ends`,
  kind: 'plan',
  city: plan.city,
  plan,
  what: inBoth((lang) => lifeWords(lang).planEnds(plan.short[lang])),
  from: date,
  to: date,
  path: planPath(plan),
});

/** Targets of a plan with the same dates are one event. Targets without a year have none. */
function targetEvents(plan: Plan): Draft[] {
  const groups = new Map<string, Target[]>();
  for (const target of plan.targets)
    if (target.by !== undefined)
      groups.set(`${target.from ?? ''}/${target.by}`, [
        ...(groups.get(`${target.from ?? ''}/${target.by}`) ?? []),
        target,
      ]);
  return [...groups.values()].map((targets): Draft => {
    const { from = null, by } = must(targets[0], 'target');
    const what = {
      vi: words('vi').timeline.targetsDue(targets.length, planName(plan).vi),
      en: words('en').timeline.targetsDue(targets.length, planName(plan).en),
    };
    return {
      id: `targets-${plan.id}-${from ?? 'by'}-${by}`,
      kind: 'targets',
      city: plan.city,
      plan,
      what,
      from,
      to: by ?? null,
      targets,
      path: planPath(plan),
    };
  });
}

/** The time of an event as the document gives it. */
export function formatWhen({ kind, from, to, due, state }: TimelineEvent, lang: Lang): string {
  if (due) return formatDue(due, lang);
  if (state === 'undated') return words(lang).timeline.states.undated;
  return kind === 'targets' && from === null ? formatDate(must(to, 'date'), lang) : formatSpan(from, to, lang);
}

/** The calendar feed of all cities or of one; English under `/en`. */
export const calendarPath = (city?: Pick<City, 'id'>): string => (city ? `/timeline/${city.id}.ics` : '/timeline.ics');
