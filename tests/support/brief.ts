/** Tells what a question to the model answers, for snapshots: things of the model as their ids, everything else as it is. */
import type { Site } from '../../src/model/types.ts';

/** A function that writes values with the records of `site` as `#id`. */
export function briefOf(site: Site): (value: unknown) => unknown {
  const names = new Map<unknown, string>([
    ...[
      ...site.plans,
      ...site.cities,
      ...site.agencies,
      ...site.indicators,
      ...site.instruments,
      ...site.lines,
      ...site.targets,
      ...site.duties,
      ...site.milestones,
      ...site.annex,
      ...site.observations,
      ...site.units,
      ...site.comparisons.topics,
    ].map((one) => [one, `#${one.id}`] as const),
    ...[...site.framework.features, ...site.framework.focal_areas, ...site.framework.areas].map(
      (one) => [one, `#${one.no}`] as const,
    ),
    ...site.plans.flatMap(({ sections }) => sections.map((one) => [one, `#${one.plan.id} ${one.ref}`] as const)),
  ]);
  const brief = (value: unknown): unknown => {
    const name = names.get(value);
    if (name !== undefined) return name;
    if (value instanceof Map) return [...value].map(brief);
    if (value instanceof Set) return [...value].map(brief);
    if (Array.isArray(value)) return value.map(brief);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, brief(inner)]));
    return value;
  };
  return brief;
}
