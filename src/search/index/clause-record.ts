/** One record per line of a plan: its text, who must do it, by when, and what stands around it. */
import { clausePath, localised } from '../../derive/address.ts';
import { isAsked, scopeOf } from '../../derive/context.ts';
import { clauseState } from '../../derive/life.ts';
import { clauseName } from '../../derive/clause-title.ts';
import { placeLabel } from '../../derive/references.ts';
import type { Answer } from '../../model/answer.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Clause } from '../../model/types.ts';
import { nameOf, shortOf, unique, years, type Say, type SearchRecord } from './record.ts';

/** Answers to targets by their id. */
export type Answers = ReadonlyMap<string, Answer>;

/** The one answer to all targets of a clause, if it is one. */
function statusOf(clause: Clause, answers: Answers): Answer | undefined {
  const [first, ...others] = unique(clause.targets.flatMap(({ id }) => answers.get(id) ?? []));
  return others.length > 0 ? undefined : clause.targets.map(({ id }) => answers.get(id)).find((one) => one === first);
}

export function clauseRecord(clause: Clause, pick: Say, lang: Lang, answers: Answers): SearchRecord {
  const { plan, duty, section } = clause;
  const duties = [...(duty === null ? [] : [duty]), ...clause.assigned];
  const responsible = [...new Set(duties.flatMap(({ agencies }) => agencies))];
  const partners = [...new Set(duties.flatMap((one) => one.partners))];
  const place = placeLabel(clause);
  const name = pick(clauseName(clause, 'place'));
  const dated = years(
    clause.text.vi,
    duty?.due?.date,
    ...[...clause.milestones, ...clause.dated_by].flatMap(({ from, to }) => [from, to]),
    ...clause.targets.flatMap(({ from, by }) => [from, by]),
  );
  const status = statusOf(clause, answers);
  const due = years(duty?.due?.date, section.by, ...clause.targets.map(({ by }) => by)).at(-1);
  return {
    url: localised(clausePath(clause), lang),
    // A result stands away from its plan: a year, a request or a state that the text does not say is said with the place.
    title:
      section.by !== null || isAsked(clause) || clauseState(clause, lang) !== null
        ? `${name} · ${scopeOf(clause, lang)}`
        : name,
    plan: plan.id,
    kind: clause.kind,
    agencies: responsible.map((agency) => shortOf(agency, pick)).join(', '),
    // The official wording, where the publisher holds it, is Vietnamese and stands beside the restatement.
    text: clause.official === null || lang === 'en' ? pick(clause.text) : `${pick(clause.text)} · “${clause.official}”`,
    frames: !clause.operative,
    ...(due === undefined ? {} : { year: due }),
    ...(status === undefined ? {} : { status }),
    names: [
      clause.id,
      pick(place),
      ...responsible.flatMap((agency) => nameOf(agency, pick)),
      ...clause.instruments.flatMap(({ number }) => (number === null ? [] : [number])),
      ...clause.indicators.map(({ id }) => id),
      ...clause.features.map(({ feature }) => feature.no),
      pick(plan.short),
    ],
    // What a question names with it: the city, and the years that only a heading or a target states.
    around: [
      pick(section.title),
      pick(plan.city.name),
      ...dated,
      // A line that only says when is asked for by what it dates.
      ...clause.milestones.flatMap(({ dates }) => dates.map(({ text }) => pick(text))),
      ...[...partners, ...clause.agencies].flatMap((agency) => nameOf(agency, pick)),
    ],
    facets: {
      plan: [plan.id],
      city: [plan.city.id],
      kind: [clause.kind],
      agency: unique([...responsible, ...partners, ...clause.agencies].map(({ id }) => id)),
      role: unique([...duties.flatMap(({ roles }) => roles), ...(partners.length > 0 ? ['partner'] : [])]),
      feature: clause.features.map(({ feature }) => feature.no),
      year: dated,
    },
  };
}
