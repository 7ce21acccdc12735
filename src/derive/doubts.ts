/** Every doubtful reading of the site, each with an id that no other doubt can change. */
import {
  missingWords,
  NOT_IN_OWN_PLANS,
  NOTHING_CHOSEN,
  NOTHING_READ,
  settledByCity,
  settledByOriginal,
} from '../i18n/words/doubt.ts';
import type { Bilingual, Uncertain } from '../model/schema/common.ts';
import type { Agency, AnnexRow, Clause, Plan, Site, Target } from '../model/types.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { shownByCity } from './bodies/succession.ts';

/** What is in doubt: one of these, besides the plan that it stands in. */
interface Place {
  plan?: Plan;
  clause?: Clause;
  target?: Target;
  annex?: AnnexRow;
  agency?: Agency;
}

export interface Doubt extends Place {
  /** What it is about, the field, and what was read there: `hai-phong-2021:date:1a2b3c4d`. Never a running number. */
  id: string;
  field: string;
  reading: string;
  chosen: string;
  why: Bilingual;
  settle: Bilingual;
}

const doubt = (at: string, place: Place, of: Omit<Doubt, 'id' | keyof Place>): Doubt => ({
  ...place,
  ...of,
  id: `${at}:${of.field}:${fingerprint(of.reading)}`,
});

const all = (at: string, place: Place, of: readonly Readonly<Uncertain>[] = []): Doubt[] =>
  of.map((one) => doubt(at, place, one));

/** In the order of the documents; the bodies last. Two that say the same of the same place are one. */
export function doubtsOf({ plans, agencies }: Pick<Site, 'plans' | 'agencies'>): Doubt[] {
  const found = [...plans.flatMap(doubtsOfPlan), ...agencies.flatMap(doubtsOfAgency)];
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

const doubtsOfPlan = (plan: Plan): Doubt[] => [
  ...all(plan.id, { plan }, plan.uncertain),
  ...notShown(plan),
  ...plan.lines.flatMap((clause) => all(clause.id, { plan, clause }, clause.uncertain)),
  ...plan.targets.flatMap((target) =>
    target.clause ? all(target.id, { plan, clause: target.clause, target }, target.uncertain) : [],
  ),
  ...plan.annex.flatMap((annex) => all(annex.id, { plan, annex }, annex.uncertain)),
];

/** What a document must have and this copy does not show, where the editor has not said more of it. */
function notShown(plan: Plan): Doubt[] {
  const { number, date, signatory, uncertain = [] } = plan;
  const missing = [
    ...(number === null ? (['number'] as const) : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(date) ? [] : (['date'] as const)),
    ...(signatory === null ? (['signatory'] as const) : []),
  ];
  return missing
    .filter((field) => !uncertain.some((one) => one.field === field))
    .map((field) =>
      doubt(
        plan.id,
        { plan },
        {
          field,
          reading: NOTHING_READ,
          chosen: field === 'date' ? date : NOTHING_CHOSEN,
          why: missingWords[field],
          settle: settledByOriginal,
        },
      ),
    );
}

/** Who took over from whom is in doubt where no document of the city itself shows it. */
const doubtsOfAgency = (agency: Agency): Doubt[] =>
  agency.successors
    .filter((succession) => !shownByCity(succession))
    .map(({ agency: successor, evidence }) =>
      doubt(
        `${agency.id}/${successor.id}`,
        { agency },
        { field: 'successor', reading: NOT_IN_OWN_PLANS, chosen: successor.id, why: evidence, settle: settledByCity },
      ),
    );
