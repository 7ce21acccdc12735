/** A promise as the list of a page shows it, in one language: every word ready, so that the page and its script write the same. */
import { wordsOf } from '../clause-title.ts';
import { clauseLabel } from '../references.ts';
import { planName, versionsOf } from '../life.ts';
import { firstDay } from '../day.ts';
import { spanOfDate } from '../span.ts';
import { agencyPath, localised, planPath } from '../address.ts';
import { isAskedFor } from '../bodies/task.ts';
import { formatDate } from '../../i18n/format.ts';
import { contextWords } from '../../i18n/words/context.ts';
import { promiseWords } from '../../i18n/words/promises.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { AGAIN, NO_YEAR, type Filterable } from './filter.ts';
import { promisesOf, type CityPromise } from './promise.ts';
import { sayLacks, sayThreshold, sayWhen, sayWhy } from './say-promise.ts';

export interface Named {
  readonly name: string;
  /** From the root of the site, with the language. */
  readonly path: string;
}

export interface PromiseRow extends Filterable {
  readonly id: string;
  /** “Target: from 90%”, “Dated duty”, “Dated duty, request”. */
  readonly what: string;
  readonly statement: Named;
  readonly why: string;
  readonly who: readonly Named[];
  /** “2030”, “every year”, or that the plan gives no year. */
  readonly when: string;
  /** Its date is over: said beside the date, whatever the answer is. */
  readonly passed: boolean;
  readonly lacks: string | null;
  readonly where: Named;
  readonly city: string;
  /** “Until 1 May 2026: …”, for a promise that was revised. */
  readonly earlier: readonly string[];
}

/** All rows of the site, as in its plans. */
export const promiseRows = (site: Site, lang: Lang): PromiseRow[] =>
  promisesOf(site).map((one) => promiseRow(one, lang));

export function promiseRow(one: CityPromise, lang: Lang): PromiseRow {
  const { plan, clause, bodies, answer, time, date } = one;
  const w = promiseWords(lang);
  const topics = one.features.flatMap((feature) => [feature.no, feature.focal_area.no]);
  const threshold = sayThreshold(one, lang);
  const lacks = sayLacks(one, lang);
  const statement = one.statement[lang];
  const title = clause && wordsOf(clause);
  return {
    id: one.id,
    has: {
      city: [plan.city.id],
      topic: [...new Set(topics)],
      body: bodies.map(({ id }) => id),
      level: one.levels,
      year: [yearOf(one)],
      answer: [answer],
      kind: [one.kind],
      time: [time],
      lacks: one.lacks,
    },
    answer,
    text: [statement, ...bodies.map(({ name }) => name[lang]), planName(plan)[lang]].join(' '),
    day: date === null ? null : (spanOfDate(date).end ?? null),
    what: threshold === null ? kindOfDuty(one, lang) : w.targetOf(threshold),
    // A title says in a few words what a duty is; a target says it itself, with its figure.
    statement: { name: one.kind === 'duty' && title ? title[lang] : statement, path: localised(one.path, lang) },
    why: sayWhy(one, lang),
    who: bodies.map((agency) => ({
      name: (agency.short ?? agency.name)[lang],
      path: localised(agencyPath(agency), lang),
    })),
    when: sayWhen(one, lang) ?? words(lang).noYear,
    passed: time === 'passed',
    lacks,
    where: clause
      ? { name: clauseLabel(clause)[lang], path: localised(one.path, lang) }
      : { name: w.annexOf(planName(plan)[lang]), path: localised(planPath(plan), lang) },
    city: plan.city.name[lang],
    earlier: earlierOf(one, lang),
  };
}

function kindOfDuty({ of, kind }: CityPromise, lang: Lang): string {
  const name = promiseWords(lang).kinds[kind];
  return 'duty' in of && isAskedFor(of.duty) ? `${name} (${contextWords(lang).asked})` : name;
}

/** Under which year a reader finds it. */
export const yearOf = ({ year, time }: Pick<CityPromise, 'year' | 'time'>): string =>
  time === 'recurring' ? AGAIN : year === null ? NO_YEAR : String(year);

/** The texts that its clause had before, oldest first; one that still stands until a day to come is none of them. */
function earlierOf({ clause }: CityPromise, lang: Lang): string[] {
  if (clause === null) return [];
  return versionsOf(clause)
    .slice(0, -1)
    .filter(({ text }) => text.vi !== clause.text.vi)
    .flatMap(({ text, to }) => (to === null ? [] : [promiseWords(lang).until(formatDate(to, lang), text[lang])]));
}

/** The day of the data, for what is ahead and what is past. */
export const dayOfData = ({ publisher }: Pick<Site, 'publisher'>): string => firstDay(publisher.updated);

/** A row of which every word is still to be filled in. */
export const BLANK_ROW: PromiseRow = {
  id: '',
  has: { city: [], topic: [], body: [], level: [], year: [], answer: [], kind: [], time: [], lacks: [] },
  answer: 'cannot-be-judged',
  text: '',
  day: null,
  what: '',
  statement: { name: '', path: '/' },
  why: '',
  who: [],
  when: '',
  passed: true,
  lacks: '',
  where: { name: '', path: '/' },
  city: '',
  earlier: [],
};
