/** Takes plans out of what was read, with what the registers say of them: drafts, and plans of other parts of a country. */
import type { ComparisonsSpec } from '../schema/comparison.ts';
import type { AgencySpec, InstrumentSpec } from '../schema/registers.ts';
import type { Records, Written } from './load.ts';

/** Ids of plans that are shown in a preview only. */
export const draftsIn = ({ plans }: Records): ReadonlySet<string> =>
  new Set(plans.filter(({ plan }) => plan.spec.state === 'draft').map(({ plan }) => plan.spec.id));

/** The plan of a clause: `may-trang-2031/iv-1` → `may-trang-2031`. */
export const planIn = (id: string): string => id.replace(/\/.*$/, '');

/** The records as they are published. */
export const withoutDrafts = (records: Records, drafts: ReadonlySet<string>): Records =>
  withPlans(records, (id) => !drafts.has(id));

/** The records with those plans alone of which `isOut` says so. What else names another stays, and leads nowhere. */
export function withPlans(records: Records, isOut: IsOut): Records {
  const changed = <S>(written: Written<S>, spec: S): Written<S> => ({ ...written, spec });
  return {
    ...records,
    plans: records.plans.filter(({ plan }) => isOut(plan.spec.id)),
    agencies: records.agencies.map((written) => changed(written, agency(written.spec, isOut))),
    instruments: records.instruments.map((written) => changed(written, instrument(written.spec, isOut))),
    comparisons: records.comparisons && changed(records.comparisons, comparisons(records.comparisons.spec, isOut)),
    translations: new Map([...records.translations].filter(([id]) => isOut(planIn(id)))),
  };
}

/** The same, and of what became of bodies only the proof that stands in one of those plans: what is read by others is judged by them. */
export const withPlansAlone = (records: Records, isOut: IsOut): Records => {
  const own = withPlans(records, isOut);
  return {
    ...own,
    agencies: own.agencies.map((written) => ({ ...written, spec: withProofIn(written.spec, isOut) })),
  };
};

const withProofIn = ({ successors, ...spec }: AgencySpec, isOut: IsOut): AgencySpec => ({
  ...spec,
  ...(successors && {
    successors: successors.map(({ clauses, ...how }) => ({
      ...how,
      ...(clauses && { clauses: clauses.filter((id) => isOut(planIn(id))) }),
    })),
  }),
});

type IsOut = (plan: string) => boolean;

const agency = ({ printed, ...spec }: AgencySpec, isOut: IsOut): AgencySpec =>
  printed ? { ...spec, printed: printed.filter(({ plan }) => isOut(plan)) } : spec;

const instrument = ({ plan, variants, ...spec }: InstrumentSpec, isOut: IsOut): InstrumentSpec => ({
  ...spec,
  ...(plan !== undefined && isOut(plan) && { plan }),
  ...(variants && { variants: variants.filter((variant) => isOut(variant.plan)) }),
});

const comparisons = ({ topics, pairs }: ComparisonsSpec, isOut: IsOut): ComparisonsSpec => ({
  topics: topics.map((topic) => ({
    ...topic,
    sections: Object.fromEntries(Object.entries(topic.sections).filter(([plan]) => isOut(plan))),
  })),
  pairs: pairs.filter(({ plans }) => plans.every(isOut)),
});
