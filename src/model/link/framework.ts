/** Links the framework: areas, focal areas, features and indicators, each knowing what it stands under. */
import type { Records } from '../read/load.ts';
import { find } from './lookup.ts';
import type { Problem } from '../../messages/problems.ts';
import type { IndicatorSpec } from '../schema/registers.ts';
import { place, problem, type Path } from '../read/source-file.ts';
import type { Area, Feature, FocalArea, Framework, Indicator } from '../types.ts';

export interface LinkedFramework {
  value: Framework;
  features: Map<string, Feature>;
  indicators: Map<string, Indicator>;
}

export function linkFramework({ framework }: Records, problems: Problem[]): LinkedFramework {
  const features = new Map<string, Feature>();
  const indicators = new Map<string, Indicator>();
  const value: Framework = {
    title: { vi: '', en: '' },
    source: { vi: '', en: '' },
    rating_scale: [],
    areas: [],
    focal_areas: [],
    features: [],
    indicators: [],
    others: [],
  };
  if (!framework) return { value, features, indicators };
  const { spec, origin } = framework;
  const seen = new Map<string, Path>();
  const unique = (id: string, path: Path) => {
    const other = seen.get(id);
    if (other)
      problems.push(problem('duplicate-id', origin, path, { id, other: place({ file: origin.file, path: other }) }));
    else seen.set(id, path);
  };
  const newIndicator = (of: IndicatorSpec, feature: Feature | null, path: Path): Indicator => {
    unique(of.id, path);
    const indicator: Indicator = {
      ...of,
      feature,
      features: feature ? [feature] : [],
      annex: [],
      targets: [],
      clauses: [],
      observations: [],
    };
    indicators.set(of.id, indicator);
    return indicator;
  };
  Object.assign(value, { title: spec.title, source: spec.source, rating_scale: spec.rating_scale });
  spec.areas.forEach((areaSpec, a) => {
    const area: Area = { no: areaSpec.no, title: areaSpec.title, focal_areas: [] };
    value.areas.push(area);
    areaSpec.focal_areas.forEach((focalSpec, f) => {
      const focal: FocalArea = { no: focalSpec.no, title: focalSpec.title, area, features: [] };
      area.focal_areas.push(focal);
      value.focal_areas.push(focal);
      focalSpec.features.forEach(({ indicators: specs, ...featureSpec }, t) => {
        const path = ['areas', a, 'focal_areas', f, 'features', t];
        unique(featureSpec.no, path);
        const feature: Feature = { ...featureSpec, focal_area: focal, indicators: [], clauses: [] };
        focal.features.push(feature);
        value.features.push(feature);
        features.set(feature.no, feature);
        feature.indicators = specs.map((indicatorSpec, i) =>
          newIndicator(indicatorSpec, feature, [...path, 'indicators', i]),
        );
        value.indicators.push(...feature.indicators);
      });
    });
  });
  spec.others.forEach((other, i) => {
    const indicator = newIndicator(other, null, ['others', i]);
    indicator.features = (other.features ?? []).flatMap(
      (no, n) => find(features, no, 'unknown-feature', origin, ['others', i, 'features', n], problems) ?? [],
    );
    value.others.push(indicator);
  });
  return { value, features, indicators };
}
