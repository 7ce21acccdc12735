/** What a reviewer needs beside a target: the latest value of the city, and the answer on progress. Targets and values stay apart. */
import { latest } from '../../model/dates.ts';
import type { City, Feature, Indicator, Observation, Site, Target } from '../../model/types.ts';
import { progressIn, type Progress } from './progress.ts';
import { isComparable, observationsIn, readingsOf, type Reading } from './readings.ts';
import { remembered } from '../../reads/remember.ts';

export interface Evidence {
  indicator: Indicator;
  /** Each target of the city with its answer, in the order of the plans. */
  targets: readonly Progress[];
  /** The newest value of the city that can be held against a target. */
  reading: Reading | null;
  /** Where there is none: the newest that cannot. */
  other: Observation | null;
}

export function evidenceOf(indicator: Indicator, city: City, updated: string): Evidence {
  const own = observationsIn(indicator, city);
  const reading = readingsOf(own).at(-1) ?? null;
  const others = own
    .filter((observation) => !isComparable(observation))
    .sort((a, b) => latest(a.period) - latest(b.period));
  return {
    indicator,
    targets: progressIn(indicator, city, updated),
    reading,
    other: reading === null ? (others.at(-1) ?? own.at(-1) ?? null) : null,
  };
}

/** Indicators by feature: asked feature by feature and city by city, all of them must not be gone through each time. */
const byFeature = remembered('indicators by feature', (indicators: Site['indicators']) => {
  const made = new Map<Feature, Indicator[]>();
  for (const indicator of indicators)
    for (const one of indicator.features) made.set(one, [...(made.get(one) ?? []), indicator]);
  return made;
});
const speakingTo = (indicators: Site['indicators'], feature: Feature): readonly Indicator[] =>
  byFeature(indicators).get(feature) ?? [];

/** Indicators of a feature, and those outside the framework that speak to it, as far as the city has a target or a value. */
export const featureEvidence = (
  { indicators, publisher }: Pick<Site, 'indicators' | 'publisher'>,
  feature: Feature,
  city: City,
): Evidence[] =>
  speakingTo(indicators, feature)
    .map((indicator) => evidenceOf(indicator, city, publisher.updated))
    .filter(({ targets, reading, other }) => targets.length > 0 || reading !== null || other !== null);

/** What the target is about: the name that the plan’s own annex gives, where it differs; a second target of a row is about a part and says which. */
export const nameOf = ({ id, annex, indicator, statement }: Target) =>
  annex !== null && id !== annex.id ? statement : (annex?.name ?? indicator.name);
